import CaseModel
import Casework
import ChangeLog
import Exchange
import Language
import Screens
import Wording

extension Subcommand {
  static let walk = Subcommand(
    "walk", danish: "vandring",
    aliases: ["walks", "vandringer"],
    calledAlso: ["tur", "runde", "round"],
    in: .walks, .asItsVerb, takes: [.recordFields],
    words: Phrase(
      "[tilføj|ret|liste|vis|fjern …] [VANDRING [STATUS]]",
      "[add|set|list|show|remove …] [WALK [STATE]]"),
    title: Phrase(
      "viser vandringerne, og hvor langt de er", "shows the walks, and how far they are"),
    examples: Phrase(
      """
      lygte vandring "Lærkehaven, aften" rapporteret
      lygte vandring tilføj "Lærkehaven, forår" dato=4-3-2027 område=Lærkehaven
      """,
      """
      lygte walk
      lygte walk "Lærkehaven, aften" reported
      lygte walk next "Lærkehaven, aften" --date 4-3-2027
      """),
    explanation: Phrase(
      """
      Viser vandringerne, og hvor langt de er, eller én med sin historik, eller sætter, hvor langt
      den er: idé, planlagt, inviteret, gennemført, opsamlet, rapporteret, fulgt op …
      Med et af de fem ord laves, rettes, vises og fjernes vandringer, felt for felt.
      En, der hedder som et af ordene, nævnes ved sin kode. næste VANDRING laver den
      næste med samme rute; papir VANDRING -o FIL skriver drejebog, noteark, opslag.

      \(fields(of: .walk, in: .danish))
      """,
      """
      Shows the walks and how far they are, or one with its history, or sets how far
      it is: idea, planned, invited, walked, gathered, reported, followed-up, ended, cancelled.
      With one of the five words walks are added, changed, shown and removed. A walk
      called like one of them is named by its identifier. next WALK makes the next on
      the same route; paper WALK -o FILE writes run sheet, note sheets and poster.

      \(fields(of: .walk, in: .english))
      """),
    rows: tableRows + [
      .option(.output, "papirets fil", "the file of the paper")
    ]
  ) { run throws(CommandFailure) in
    if try run.record(.walk) { return }
    if try run.nextWalk() { return }
    if try run.walkPaper() { return }
    try run.walk()
  }
}

extension CommandRun {
  /// `walk [WALK [STATE]]`: the walks with how far they have come; a walk alone is shown, and with a
  /// state it is set.
  mutating func walk() throws(CommandFailure) {
    guard let stateWord = arguments.words.last else {
      let session = try open()
      printWalks(in: session)
      finishReading(session)
      return
    }
    if arguments.words.count == 1 { return try showOrListRecords(.walk) }
    let session = try open()
    // A name of several words that ends in no state is a name alone.
    if walkState(named: stateWord) == nil,
      session.caseFile.record(named: arguments.words.joined(separator: " "), of: .walk) != .none
    {
      return try showOrListRecords(.walk)
    }
    let name = arguments.words.dropLast().joined(separator: " ")
    let walk = try walk(named: name, in: session)
    let goal = try walkState(stateWord)
    guard let record = RecordName(walk.record).flatMap({ session.caseFile.record(named: $0) })
    else {
      throw .usage(tool.noWalk(name, ""))
    }
    try save(EditWriter.walkState(goal, of: record, in: session.caseFile), in: session)
    say(words.attention.walkStateSet(walk.name, walkWord(goal)))
    say(tool.undoHint)
    finishWriting(session)
  }

  /// `walk paper WALK [-o FILE]`: the sheets to print before a walk.
  ///
  /// - Returns: whether that was typed.
  mutating func walkPaper() throws(CommandFailure) -> Bool {
    guard let word = arguments.words.first,
      ["paper", "papir"].contains(where: { SearchKey.fold($0) == SearchKey.fold(word) }),
      arguments.words.count > 1
    else { return false }
    let session = try open()
    let name = arguments.words.dropFirst().joined(separator: " ")
    let walk = try record(named: name, .walk, in: session)
    let paper = session.caseFile.walkPaper(
      of: walk, words: words, letterhead: try letterhead(in: session))
    if let file = outputFile {
      say(words.walks.paperWritten(try write(paper.html(), to: file)))
    } else {
      let bytes = paper.html()
      report.output += environment.isOutputTerminal ? onTerminal(bytes) : bytes
    }
    finishReading(session)
    return true
  }

  /// `walk next WALK [--date DAY]`: the walk after it, with its route; prints its identifier.
  ///
  /// - Returns: whether that was typed.
  mutating func nextWalk() throws(CommandFailure) -> Bool {
    guard let word = arguments.words.first,
      ["next", "næste"].contains(where: { SearchKey.fold($0) == SearchKey.fold(word) }),
      arguments.words.count > 1
    else { return false }
    let (name, assignments) = try asked(Array(arguments.words.dropFirst()), .walk)
    let session = try open()
    let former = try record(named: name, .walk, in: session)
    let values = try read(assignments, .walk, in: session)
    let next = NextWalk(after: former, in: session.caseFile)
    let date = values[.walk(.date)]?.string
    let area = session.caseFile.shown(former, WalkField.area.rawValue)?.string
    let called =
      values[.walk(.name)]?.string
      ?? [area ?? self.called(former, in: session), date ?? words.say("næste", "next")]
      .joined(separator: ", ")
    var draft = ActDraft()
    let id = next.make(
      named: called, on: date, beside: session.identifiers, random: &random, in: &draft)
    let others = values.filter { ![.walk(.date), .walk(.name)].contains($0.key) }
    if !others.isEmpty { throw .usage(tool.notEditable(others.keys.map { words.fields[$0] }[0])) }
    try save(draft, in: session)
    print(id.description)
    var again = 0
    if case .one(let made) = session.caseFile.record(named: id.description, of: .walk) {
      let index = WalkIndex(session.caseFile)
      again = RevisitList(on: made, in: session.caseFile, index).points.count
    }
    say(tool.walkMade(called, next.route.count, again))
    say(tool.undoHint)
    finishWriting(session)
    return true
  }

  private func lacks(of walk: Walk, in session: CaseSession) -> [WalkLack] {
    RecordName(walk.record).flatMap { session.caseFile.record(named: $0) }
      .map { session.caseFile.lacks(of: $0) } ?? []
  }

  private func walkWord(_ state: WalkState) -> String {
    words.codes.walkState(state)
  }

  private func walkState(named word: String) -> WalkState? {
    Vocabulary.code(named: word, in: .walkState).flatMap { WalkState(rawValue: $0) }
  }

  private func walkState(_ word: String) throws(CommandFailure) -> WalkState {
    guard let found = walkState(named: word) else {
      throw .usage(
        tool.notACode(
          label(.state), word, WalkState.allCases.map { walkWord($0) }))
    }
    return found
  }

  /// The walk of that name or identifier, else the one whose name holds the text.
  func walk(named text: String, in session: CaseSession) throws(CommandFailure) -> Walk {
    let key = SearchKey.name(text)
    let walks = session.caseFile.walks
    var found = walks.filter { walk in
      SearchKey.name(walk.name) == key
        || SearchKey.name(walk.id.filter { $0 != "-" }) == key.filter { $0 != "-" }
    }
    if found.isEmpty { found = walks.filter { SearchKey.name($0.name).contains(key) } }
    guard found.count < 2 else {
      throw .usage(tool.severalWalks(text, found.map { "\($0.id)  \($0.name)" }))
    }
    guard let walk = found.first else {
      throw .usage(
        tool.noWalk(text, walks.map(\.name).prefix(3).joined(separator: ", ")))
    }
    return walk
  }

  private mutating func printWalks(in session: CaseSession) {
    let limits = session.caseFile.attentionLimits
    let walks = session.caseFile.walks
    if wantsJSON {
      printDocument(
        .array(
          walks.map { walk in
            .object([
              "id": .string(walk.id), "name": .string(walk.name),
              "date": walk.date.map { .string($0.description) } ?? .null,
              "state": .string(walk.state.rawValue),
              "reportDue": walk.reportDue(limits).map { .string($0.description) } ?? .null,
              "lacks": .array(lacks(of: walk, in: session).map { .string($0.rawValue) }),
            ])
          }))
      return
    }
    for walk in walks {
      let lacks = lacks(of: walk, in: session).map { words.lackWord($0) }
      let lacking = lacks.isEmpty ? "" : words.walks.lacks(lacks)
      print(
        [walk.id, walk.date?.description ?? "", walk.name, walkWord(walk.state), lacking]
          .filter { !$0.isEmpty }.joined(separator: "  "))
    }
  }
}
