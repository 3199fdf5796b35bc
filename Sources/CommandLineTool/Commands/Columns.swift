import CaseModel
import Casework
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let columns = Subcommand(
    "columns", danish: "kolonner",
    calledAlso: ["kolonne", "grænse", "limit", "wip", "inddeling", "board"],
    in: .files, .writesWithWords,
    words: Phrase(
      "[ret|tilføj|fjern|standard] [KOLONNE] [DEL=VÆRDI]…",
      "[set|add|remove|standard] [COLUMN] [PART=VALUE]…"),
    title: Phrase(
      "tavlens kolonner: navn, statusser, grænse", "the board’s columns: name, states, limit"),
    examples: Phrase(
      """
      lygte kolonner
      lygte kolonner ret Nye navn=Indbakke grænse=8
      lygte kolonner ret Afventer statusser=afventer,vurderes
      lygte kolonner tilføj "I gang" statusser="i gang" plads=3
      lygte kolonner standard
      """,
      """
      lygte columns
      lygte columns set New name=Inbox limit=8
      lygte columns set Waiting states=waiting,assessing
      lygte columns add "In progress" states=in-progress place=3
      lygte columns standard
      """),
    explanation: Phrase(
      """
      Tavlens kolonner er mappens egen inddeling af statusserne. En status tages fra
      den kolonne, den står i; ingen status kan skjules. En grænse stopper intet:
      tavlen siger til, når der er flere. Intet efter = fjerner grænsen og giver
      standardnavnet. fjern giver statusserne til naboen. Kan fortrydes.
      """,
      """
      The board’s columns are the folder’s own grouping of the states. A state is
      taken from the column it stands in; none can be hidden. A limit stops nothing:
      the board tells when there are more. Nothing after = drops the limit and gives
      the standard name. remove gives the states to a neighbour. Can be undone.
      """),
    rows: [
      .word(
        Phrase("navn statusser grænse", "name states limit"),
        "hvad den hedder, hvad den har, og hvor mange den bør have",
        "what it is called, what it holds, how many it should hold"),
      .word(
        Phrase("plads foldet", "place folded"),
        "dens plads fra venstre; om den er foldet: ja eller nej",
        "its place from the left; whether it is folded: yes or no"),
      .option(.json, "som en liste", "as a list"),
    ],
    onScreen: ["columns"]
  ) { run throws(CommandFailure) in try run.columns() }
}

extension CommandRun {
  /// `columns`, `columns set COLUMN PART=VALUE…`, `add`, `remove`, `standard`.
  mutating func columns() throws(CommandFailure) {
    guard let verb = arguments.words.first else { return try listColumns() }
    let rest = arguments.words.dropFirst()
    let session = try open()
    switch SearchKey.fold(verb) {
    case "set", "ret", "saet": try setColumn(rest, in: session)
    case "add", "tilfoej", "ny": try addColumn(rest, in: session)
    case "remove", "fjern": try removeColumn(rest, in: session)
    case "standard":
      guard rest.isEmpty else { throw .usage(words.columns.needs) }
      try save(.standard, in: session, saying: words.columns.backToStandard)
    default: throw .usage(words.columns.needs)
    }
    finishWriting(session)
  }

  private mutating func setColumn(
    _ rest: ArraySlice<String>, in session: CaseSession
  ) throws(CommandFailure) {
    var grouping = ColumnGrouping(session.caseFile.facts)
    let column = try named(rest.first, in: grouping)
    let parts = try columnParts(rest.dropFirst())
    let naming = naming
    do throws(ColumnRefusal) {
      try grouping.change(column.code, parts, naming: naming)
    } catch {
      throw .needsLook(words.sentence(error))
    }
    let changed = grouping.columns.first { $0.code == column.code } ?? column
    try save(grouping, in: session, saying: words.columns.changed(naming(changed)))
  }

  private mutating func addColumn(
    _ rest: ArraySlice<String>, in session: CaseSession
  ) throws(CommandFailure) {
    guard let first = rest.first else { throw .usage(words.columns.needs) }
    let name = TextRules.accepted(first, form: .line)
    var grouping = ColumnGrouping(session.caseFile.facts)
    let parts = [ColumnPart.title(name.isEmpty ? nil : name)] + (try columnParts(rest.dropFirst()))
    let naming = naming
    do throws(ColumnRefusal) {
      try grouping.make(parts, naming: naming)
    } catch {
      throw .needsLook(words.sentence(error))
    }
    try save(grouping, in: session, saying: words.columns.made(name))
  }

  private mutating func removeColumn(
    _ rest: ArraySlice<String>, in session: CaseSession
  ) throws(CommandFailure) {
    guard rest.count == 1 else { throw .usage(words.columns.needs) }
    var grouping = ColumnGrouping(session.caseFile.facts)
    let column = try named(rest.first, in: grouping)
    let neighbour: BoardColumn
    do throws(ColumnRefusal) {
      neighbour = try grouping.remove(column.code)
    } catch {
      throw .needsLook(words.sentence(error))
    }
    try save(
      grouping, in: session,
      saying: words.columns.removed(naming(column), column.states, to: naming(neighbour)))
  }

  private mutating func save(
    _ grouping: ColumnGrouping, in session: CaseSession, saying sentence: String
  ) throws(CommandFailure) {
    let draft = grouping.draft(in: session.caseFile)
    if draft.isEmpty { return say(words.rules.nothingChanged) }
    try save(draft, in: session)
    say(sentence)
    say(tool.undoHint)
  }

  private var naming: (BoardColumn) -> String {
    { [words] column in words.columns.name(of: column) }
  }

  private func named(
    _ text: String?, in grouping: ColumnGrouping
  ) throws(CommandFailure) -> BoardColumn {
    guard let text else { throw .usage(words.columns.needs) }
    if let column = column(called: text, of: grouping.columns) { return column }
    throw .usage(words.columns.unknown(text, grouping.columns.map(naming)))
  }

  /// The columns with their states and how many findings they hold.
  private mutating func listColumns() throws(CommandFailure) {
    let session = try open()
    let board = BoardIndex(session.caseFile)
    if wantsJSON {
      printDocument(
        .array(
          board.columns.enumerated().map { place, column in
            .object([
              "code": .string(column.code), "title": .string(naming(column)),
              "states": .array(column.states.map { .string($0.rawValue) }),
              "limit": column.limit.map { .integer(Int64($0)) } ?? .null,
              "folded": .bool(column.isFolded), "count": .integer(Int64(board.total(in: place))),
            ])
          }))
    } else {
      var table = TextTable(Array(repeating: .init(title: ""), count: 5))
      for (place, column) in board.columns.enumerated() {
        table.add([
          "\(place + 1)", naming(column), words.columns.states(column.states),
          words.columns.count(board.total(in: place), in: column),
          column.isFolded ? words.columns.folded : "",
        ])
      }
      for line in table.lines(width: nil) { print(line) }
    }
    let caseFile = session.caseFile
    if caseFile.facts.hasUnusableColumns {
      say(words.columns.unusable)
      needsLook()
    }
    let field = WorkspaceField.columns.rawValue
    if caseFile.workspaceRecord.map({ caseFile.conflicts(of: $0).contains(field) }) == true {
      say(words.columns.twoStand)
    }
    finishReading(session)
  }
}
