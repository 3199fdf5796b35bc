import CaseModel
import ChangeLog

/// What a list is for.
package enum ListPurpose: Hashable, Sendable {
  case help, messages, history
  case moveTo([ThingIndex])
  case chooseFinding
  /// Between the standing values of a field, by its name on disk.
  case settle(ThingIndex, String)
  /// Every field with several values.
  case twoValues
  /// Findings that may be one; also pairs that one machine wrote.
  case alike(ownToo: Bool)
  /// Two findings side by side, the later one first.
  case alikePair(ThingIndex, ThingIndex)
  case importPreview
  case welcome
  case themes
}

/// How a list behaves, declared once for each purpose.
struct ListTraits: Sendable {
  /// Where its keys are declared; `.list` for one without keys of its own.
  var scope = Scope.list
  /// Whether keys go to every line, also to those that lead nowhere.
  var isRead = false
  /// Whether its rows stand with digits that choose them.
  var isNumbered = false
  /// Whether it names things by their place in one case file, and so ends with it.
  var holdsThings = false
  /// Whether it stays beneath the finding that is opened from it.
  var staysBeneath: Bool { scope != .list }
}

extension ListPurpose {
  var traits: ListTraits {
    switch self {
    case .help, .messages, .importPreview: ListTraits(isRead: true)
    case .history: ListTraits(isRead: true, holdsThings: true)
    case .moveTo: ListTraits(isNumbered: true, holdsThings: true)
    case .settle: ListTraits(scope: .settling, isNumbered: true, holdsThings: true)
    case .twoValues: ListTraits(scope: .twoValues, holdsThings: true)
    case .alike: ListTraits(scope: .alike, holdsThings: true)
    case .alikePair: ListTraits(scope: .alike, isNumbered: true, holdsThings: true)
    case .chooseFinding: ListTraits(holdsThings: true)
    case .welcome, .themes: ListTraits(isNumbered: true)
    }
  }
}

/// What choosing a row of a list leads to.
package enum ListChoice: Hashable, Sendable {
  case state(FindingState)
  case finding(ThingIndex)
  case command(CommandIdentifier)
  case theme(String)
  case welcome(Welcome)
  case confirmImport
  /// The value that stands by this line.
  case standing(LineName)
  case anotherValue
  case leaveOpen
  /// A thing's field with several values, by its name on disk.
  case dispute(ThingIndex, String)
  /// Two findings that may be one, the later one first.
  case pair(ThingIndex, ThingIndex)
  case joinPair(keep: ThingIndex)
  case keepApart
}

/// The four ways to begin.
package enum Welcome: Hashable, Sendable { case example, table, afresh, open }

extension ListLayer {
  package typealias Choice = ListChoice
}
