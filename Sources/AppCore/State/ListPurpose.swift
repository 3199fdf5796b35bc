import CaseModel
import ChangeLog

/// What a list is for.
package enum ListPurpose: Hashable, Sendable {
  case help, messages, history
  case moveTo([ThingIndex])
  case chooseFinding
  /// Between the standing values of a field.
  case settle(ThingIndex, FindingField)
  case importPreview
  case welcome
  case themes
  /// Where the ball is: ours, and each party's.
  case parties
  /// What a party has, by its present name.
  case chase(String)
  /// How a party's list is to go out.
  case sendWays(String)
  /// What a party changed on a list that came back.
  case returned
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
    case .parties, .chase: ListTraits(scope: .chase, holdsThings: true)
    case .sendWays: ListTraits(isNumbered: true)
    case .returned: ListTraits(scope: .returned, holdsThings: true)
    case .help, .messages, .importPreview: ListTraits(isRead: true)
    case .history: ListTraits(isRead: true, holdsThings: true)
    case .moveTo, .settle: ListTraits(isNumbered: true, holdsThings: true)
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
  /// A column of the board.
  case column(Int)
  case party(String)
  case sendWay(ChaseWay)
  /// A change on a list that came back, by its key.
  case offer(String)
  /// The value that stands by this line.
  case standing(LineName)
  case anotherValue
}

/// The four ways to begin.
package enum Welcome: Hashable, Sendable { case example, table, afresh, open }

extension ListLayer {
  package typealias Choice = ListChoice
}
