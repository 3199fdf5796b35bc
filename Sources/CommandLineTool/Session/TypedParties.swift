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
    guard let typed = value.string else { return value }
    switch form {
    case .party: return .string(try party(typed, in: session))
    case .area: return .string(area(typed, in: session))
    default: return value
    }
  }

  /// The area that was typed, which stands as it is written; one that is perhaps another is told.
  private mutating func area(_ typed: String, in session: CaseSession) -> String {
    if typed.first == Self.asWritten {
      return TextRules.accepted(String(typed.dropFirst()), form: .area)
    }
    switch KnownAreas(session.caseFile).meaning(of: typed) {
    case .known: break
    case .near(let area): say(words.register.areaMayBe(typed, area))
    case .several(let areas): say(words.register.isUnclear(typed, areas))
    case .unknown: say(words.register.areUnknown([typed]))
    }
    return typed
  }

  /// The area of a rule, which would never be looked at with a name that no area has.
  func areaOfRule(
    _ typed: String, in session: CaseSession
  ) throws(CommandFailure) -> String {
    if typed.first == Self.asWritten {
      return TextRules.accepted(String(typed.dropFirst()), form: .area)
    }
    let literally = "\(Self.asWritten)\(typed)"
    switch KnownAreas(session.caseFile).meaning(of: typed) {
    case .known: return typed
    case .near(let area): throw .usage(words.register.noArea(typed, [area], literally: literally))
    case .several(let areas):
      throw .usage(words.register.noArea(typed, areas, literally: literally))
    case .unknown: throw .usage(words.register.noArea(typed, [], literally: literally))
    }
  }
}
