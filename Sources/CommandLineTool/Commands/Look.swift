import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension Subcommand {
  static let look = Subcommand(
    "look", danish: "gensyn",
    calledAlso: ["set igen", "se efter", "kommet igen", "revisit", "seen again"],
    in: .findings, .writes, takes: [.fields],
    words: Phrase("FUND HVORDAN [TEKST]", "ID HOW [TEXT]"),
    title: Phrase("noterer, hvordan et fund ser ud nu", "notes what a finding looks like now"),
    examples: Phrase(
      """
      lygte gensyn K7Q-4MJ i-orden
      lygte gensyn K7Q-4MJ kommet-igen "Lampen er ude" --vandring "Lærkehaven, aften"
      """,
      """
      lygte look K7Q-4MJ in-order
      lygte look K7Q-4MJ returned "The lamp is out again" --walk "Lærkehaven, aften"
      """),
    explanation: Phrase(
      """
      HVORDAN er i-orden, stadig-sådan, bedre, værre eller kommet-igen. Det, der er
      meldt udført og er i orden, er dermed bekræftet. Det, der var løst og er kommet
      igen, bliver et nyt fund, og de to peger på hinanden.
      """,
      """
      HOW is in-order, same, better, worse or returned. What was reported done and is
      in order is confirmed by it. What was solved and has come back becomes a new
      finding, and the two point at each other. Prints the new one's identifier.
      """),
    onScreen: ["look-again"]
  ) { run throws(CommandFailure) in try run.look() }
}

extension CommandRun {
  /// `look ID HOW [TEXT] [--walk WALK]`: a second look at a finding.
  mutating func look() throws(CommandFailure) {
    guard arguments.words.count >= 2 else { throw .usage(tool.lookNeeds) }
    let code = Vocabulary.code(
      named: arguments.words[1].replacing("-", with: " "), in: .revisitVerdict)
    let asIs = Vocabulary.code(named: arguments.words[1], in: .revisitVerdict)
    guard let verdict = (asIs ?? code).flatMap(RevisitVerdict.init(rawValue:)) else {
      throw .usage(tool.noSuchVerdict(arguments.words[1]))
    }
    let note = TextRules.accepted(
      arguments.words.dropFirst(2).joined(separator: " "), form: .text)
    let session = try open()
    let record = try finding(named: arguments.words[0], in: session)
    var walk: RecordIndex?
    for typed in arguments.fields {
      guard typed.field == .walk else { throw .usage(tool.notEditable(words.fields[typed.field])) }
      walk = try self.record(named: typed.text, .walk, in: session)
    }
    let id = session.identifiers.fresh(from: &random)
    var draft = ActDraft()
    let writer = RevisitWriter(on: walk, today: today, by: try author().name)
    let outcome = writer.write(
      verdict, of: record, note: note.isEmpty ? nil : note, fresh: { id }, in: session.caseFile,
      draft: &draft)
    let title = session.caseFile.plainFinding(at: record).title
    try save(draft, in: session)
    if case .comeBack(let made) = outcome { print(made.description) }
    say(words.capture.seen(title, verdict, outcome))
    say(tool.undoHint)
    finishWriting(session)
  }

}
