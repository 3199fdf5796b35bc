import CaseModel
import ChangeLog
import Language
import Wording

extension Subcommand {
  static let comment = Subcommand(
    "comment", danish: "note",
    aliases: ["kommentar"],
    calledAlso: ["skriv", "bemærkning", "remark"],
    in: .findings, .writes,
    words: Phrase("FUND TEKST", "ID TEXT"),
    title: Phrase("føjer en note til et fund", "adds a comment to a finding"),
    examples: Phrase(
      """
      lygte note K7Q-4MJ "Ringet til Vej & Park, de kommer fredag"
      lygte note K7Q-4MJ - < note.txt
      """,
      """
      lygte comment K7Q-4MJ "Called Roads, they come on Friday"
      lygte comment K7Q-4MJ - < note.txt
      """),
    explanation: Phrase(
      """
      Føjer en note til et fund.
      """,
      """
      Adds a comment to a finding.
      """),
    onScreen: ["comment"]
  ) { run throws(CommandFailure) in try run.comment() }
}

extension CommandRun {
  /// `comment ID TEXT`; `-` reads the text from standard input.
  mutating func comment() throws(CommandFailure) {
    guard let name = arguments.words.first, arguments.words.count >= 2 else {
      throw .usage(tool.commentNeeds)
    }
    var raw = arguments.words.dropFirst().joined(separator: " ")
    if raw == "-" {
      guard let bytes = environment.readStandardInput() else { throw .unavailable(tool.noInput) }
      raw = String(decoding: bytes, as: UTF8.self)
    }
    let text = TextRules.accepted(raw, form: .text)
    if text.isEmpty { throw .usage(tool.commentNeeds) }
    let session = try open()
    let record = try finding(named: name, in: session)
    var draft = ActDraft()
    add(text, .comment, to: .existing(session.caseFile.name(of: record)), in: &draft)
    try save(draft, in: session)
    say(tool.commented(self.name(of: record, in: session.caseFile)))
  }
}
