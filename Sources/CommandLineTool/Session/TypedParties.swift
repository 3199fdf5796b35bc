import CaseModel
import Casework
import ChangeLog
import Wording

extension CommandRun {
  /// What is written before a party's name that is to stand as it is written.
  private static let asWritten: Character = "="

  /// The party a person means by what they typed: a clear part of what one alone is called is taken for
  /// it, and told; whom nobody knows stands as it is written, and is told too.
  mutating func party(_ typed: String, in session: CaseSession) throws(CommandFailure) -> String {
    if typed.first == Self.asWritten {
      return TextRules.accepted(String(typed.dropFirst()), form: .party)
    }
    let author = try authorship().person.initials
    switch KnownParties(session.caseFile, author: author).meaning(of: typed) {
    case .known: return typed
    case .part(let party):
      say(words.register.wasTaken(typed, party, literally: "\(Self.asWritten)\(typed)"))
      return party
    case .several(let parties): say(words.register.isUnclear(typed, parties))
    case .unknown: say(words.register.areUnknown([typed]))
    }
    return typed
  }

  /// A field's value with the party it means, where it names one.
  mutating func party(
    in value: JSONValue, of form: FieldForm, _ session: CaseSession
  ) throws(CommandFailure) -> JSONValue {
    guard form == .party, let typed = value.string else { return value }
    return .string(try party(typed, in: session))
  }
}
