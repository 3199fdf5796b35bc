import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Language
import Wording

extension Subcommand {
  static let add = Subcommand(
    "add", danish: "tilføj",
    calledAlso: ["nyt fund", "skriv", "new", "note"],
    in: .findings, .writes, takes: [.fields],
    words: Phrase("TEKST [--FELT VÆRDI]…", "TEXT [--FIELD VALUE]…"),
    title: Phrase("gemmer et nyt fund", "saves a new finding"),
    examples: Phrase(
      """
      lygte tilføj "Sti uden lys bag garagerne" --vandring "Lærkehaven, aften"
      lygte tilføj "Hækken er for høj" --sted "nr. 12" --højde 210 --mærker sti,hæk
      lygte tilføj - < note.txt
      """,
      """
      lygte add "Path without light behind the garages" --walk "Larks, evening"
      lygte add "The hedge is too high" --place "no. 12" --height 210 --tags path
      lygte add - < note.txt
      """),
    explanation: Phrase(
      """
      Gemmer et nyt fund og skriver dets kode. Alle felter er tilvalg, på dansk
      eller engelsk: --sted, --område, --kategori, --prioritet, --ansvarlig,
      --opfølgning, --frist, --type, --døgntid, --tiltag, --noter, --mærker …
      """,
      """
      Saves a new finding and prints its id. Every field is an option, in English or
      Danish: --place, --area, --category, --priority, --responsible, --follow-up,
      --due, --kind, --time-of-day, --actions, --comments, --tags …
      """),
    rows: [
      .word(
        Phrase("-", "-"), "læs beskrivelsen fra standard input",
        "read the description from standard input"),
      .word(
        Phrase("--", "--"), "resten er tekst, også med streg foran",
        "the rest is text, even with a dash before it"),
    ],
    onScreen: ["add"]
  ) { run throws(CommandFailure) in try run.add() }
}

extension CommandRun {
  /// `add TEXT [--FIELD VALUE]…`: prints the new identifier and nothing else.
  mutating func add() throws(CommandFailure) {
    let text = try observation()
    if let id = try addQuickly(text) {
      print(id.description)
      remarkOnDaysGone(arguments.fields)
      return
    }
    if let other = arguments.others.first, !hasFolder {
      throw .usage(other.invalid.lines(words))
    }
    let session = try open()
    var draft = ActDraft()
    let id = session.identifiers.fresh(from: &random)
    try write(text, id, in: session, draft: &draft)
    try save(draft, in: session)
    print(id.description)
    remarkOnDaysGone(arguments.fields)
    session.workspace.keepQuickMemory()
    session.workspace.writeSnapshot()
  }

  /// Adds without folding what ever happened (FORMAT 20).
  /// - Returns: nil when the workspace must be opened whole; nothing was saved then.
  private mutating func addQuickly(_ text: String) throws(CommandFailure) -> SayableIdentifier? {
    if arguments.fields.contains(where: { $0.field.isLookedUp || $0.field.form == .party })
      || !arguments.others.isEmpty
    {
      return nil
    }
    let settings = try settings(for: try workspaceFolder())
    // What a word means may be the workspace's to say.
    if arguments.fields.contains(where: { $0.field == .category }),
      AppendSession.hasOwnCategories(settings, fileSystem: environment.fileSystem)
    {
      return nil
    }
    // Whether a limit is passed only the whole case can tell.
    if AppendSession.hasColumnLimits(settings, fileSystem: environment.fileSystem) { return nil }
    let workspace: AppendSession
    do throws(StorageError) {
      guard
        let opened = try AppendSession.open(
          settings, fileSystem: environment.fileSystem, random: random)
      else { return nil }
      workspace = opened
    } catch {
      throw failure(error)
    }
    var id: SayableIdentifier
    repeat {
      id = SayableIdentifier(randomBits: UInt32(truncatingIfNeeded: random.next()))
    } while workspace.isUsed(id)
    var draft = ActDraft()
    do throws(CommandFailure) {
      try write(text, id, in: nil, draft: &draft)
    } catch {
      // Opening whole says the same, and whatever else there is to say.
      return nil
    }
    let author = try author()
    sayMasked(in: draft)
    sayElsewhere(of: draft)
    do throws(StorageError) {
      guard try workspace.append(draft, identifier: id, actor: author, at: now) != nil else {
        return nil
      }
      tell(workspace.notices, damageCounts: false)
    } catch {
      throw failure(error)
    }
    return id
  }

  private mutating func write(
    _ text: String, _ id: SayableIdentifier, in session: CaseSession?, draft: inout ActDraft
  ) throws(CommandFailure) {
    var asked = try read(arguments.fields, in: session, draft: &draft)
    asked.own = try readOwn(arguments.others)
    if !text.isEmpty { asked.values[.observation] = .string(text) }
    // As the board does: what nobody says otherwise of is a problem.
    if asked.values[.kind] == nil { asked.values[.kind] = .string(FindingKind.problem.rawValue) }
    guard [.observation, .title, .place].contains(where: { asked.values[$0]?.string != nil })
    else { throw .usage(tool.addNeedsText) }
    let state = try firstState(of: asked)
    let finding = EditWriter.makeFinding(
      id: id, asked.values, own: asked.own, state: state, walk: asked.walk, in: &draft)
    for list in asked.entries {
      for text in list.texts { add(text, list.kind, to: finding, in: &draft) }
    }
  }

  private var hasFolder: Bool {
    do throws(CommandFailure) {
      _ = try workspaceFolder()
      return true
    } catch {
      return false
    }
  }

  /// One entry; an answer and a follow-up are of today.
  func add(
    _ text: String, _ kind: RecordKind, to finding: RecordReference, in draft: inout ActDraft
  ) {
    var values: [EntryField: JSONValue] = [:]
    if kind == .link { values[.url] = .string(text) } else { values[.text] = .string(text) }
    if kind == .answer || kind == .followUp { values[.on] = .string(today.description) }
    _ = EditWriter.entry(kind, of: finding, values, in: &draft)
  }

  /// A finding may be added in any state whose gates its fields hold.
  private func firstState(of asked: AskedFields) throws(CommandFailure) -> StateWriting {
    let state = asked.state ?? .new
    var values = Values()
    for (field, value) in asked.values { values[field] = value }
    let entries = asked.entries.map {
      Entry(name: "", kind: $0.kind, values: Values(), at: "", by: nil)
    }
    let way = Way(Finding(name: "", values: values, entries: entries), to: state)
    try check(way)
    let missing = way.missing(asked.answers)
    if !missing.isEmpty {
      throw .needsLook(
        tool.missing(
          "", FieldText(words: words).code(state.rawValue, .state),
          missing.map { "\(label($0)) (\(option($0)))" }))
    }
    return StateWriting(
      state, reason: asked.reason, waitingUntil: asked.waitingUntil,
      duplicateOf: asked.duplicateOf.map { .existing($0) })
  }

  /// What was typed after the command, or standard input for `-`.
  private func observation() throws(CommandFailure) -> String {
    guard arguments.words == ["-"] else {
      return TextRules.accepted(arguments.words.joined(separator: " "), form: .text)
    }
    guard let bytes = environment.readStandardInput() else { throw .unavailable(tool.noInput) }
    return TextRules.accepted(String(decoding: bytes, as: UTF8.self), form: .text)
  }
}
