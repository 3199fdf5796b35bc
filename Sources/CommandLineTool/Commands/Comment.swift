import CaseModel
import ChangeLog
import Wording

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
    let thing = try finding(named: name, in: session)
    var draft = ActDraft()
    add(text, .comment, to: .existing(session.caseFile.name(of: thing)), in: &draft)
    try save(draft, in: session)
    say(tool.commented(self.name(of: thing, in: session.caseFile)))
  }
}
