import CaseModel
import ChangeLog

/// What a list is for.
package enum ListPurpose: Hashable, Sendable {
  case help, messages, history
  /// Every value each field of a finding has had.
  case fieldHistory(ThingIndex)
  /// Whether an act is taken back, or done again, though others have built on it.
  case confirmUndo(LineName, isRedo: Bool)
  case moveTo([ThingIndex])
  case chooseFinding
  /// Between the records of a kind, to change one.
  case chooseRecord(RecordKind)
  /// Between the standing values of a field, by its name on disk.
  case settle(ThingIndex, String)
  /// Every field with several values.
  case twoValues
  /// Findings that may be one; also pairs that one machine wrote.
  case alike(ownToo: Bool)
  /// Two findings side by side, the later one first.
  case alikePair(ThingIndex, ThingIndex)
  case importPreview
  /// What an act would change, before it does.
  case bulk
  /// What an act did not change, and why.
  case leftOver
  /// Saved views, to open one.
  case views
  case review, meeting, showing
  case welcome
  case themes
  /// What merging another machine's folder would bring.
  case mergeLook
  case devices
  /// Files that were edited by hand.
  case handEdits
  case start, sinceVisit, figures, promises
  /// Everything open, for whoever takes over.
  case handover
  /// What needs attention: the lines, or how many there are of each reason.
  case attention(isCounted: Bool)
  case walkState(ThingIndex)
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
    case .history, .fieldHistory: ListTraits(scope: .history, isRead: true, holdsThings: true)
    case .confirmUndo: ListTraits(isNumbered: true, holdsThings: true)
    case .bulk: ListTraits(isRead: true, holdsThings: true)
    case .leftOver: ListTraits(holdsThings: true)
    case .views: ListTraits(scope: .views)
    case .review: ListTraits(scope: .review, holdsThings: true)
    case .meeting: ListTraits(scope: .meeting, holdsThings: true)
    case .showing: ListTraits(isRead: true)
    case .moveTo: ListTraits(isNumbered: true, holdsThings: true)
    case .settle: ListTraits(scope: .settling, isNumbered: true, holdsThings: true)
    case .twoValues: ListTraits(scope: .twoValues, holdsThings: true)
    case .alike: ListTraits(scope: .alike, holdsThings: true)
    case .alikePair: ListTraits(scope: .alike, isNumbered: true, holdsThings: true)
    case .chooseFinding, .chooseRecord: ListTraits(holdsThings: true)
    case .welcome, .themes: ListTraits(isNumbered: true)
    case .mergeLook: ListTraits(scope: .merge, isRead: true, holdsThings: true)
    case .devices: ListTraits(scope: .devices, isRead: true)
    case .handEdits: ListTraits(scope: .handEdits, isRead: true, holdsThings: true)
    case .start: ListTraits(scope: .start, holdsThings: true)
    case .sinceVisit: ListTraits(scope: .start, isRead: true, holdsThings: true)
    case .figures: ListTraits(scope: .figures, isRead: true, holdsThings: true)
    case .promises: ListTraits(scope: .promises, holdsThings: true)
    case .handover: ListTraits(scope: .handover, holdsThings: true)
    case .attention: ListTraits(scope: .attention, holdsThings: true)
    case .walkState: ListTraits(isNumbered: true, holdsThings: true)
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
  case confirmBulk
  /// The saved view of that name in the log.
  case view(String)
  case saveView, showAll
  case regroup, finishReview, allowWriting
  case mergeNow
  case promises, meetingList
  /// A column of the board.
  case column(Int)
  case party(String)
  case sendWay(ChaseWay)
  /// A change on a list that came back, by its key.
  case offer(String)
  /// A file that was edited by hand, and the finding the line is about.
  case editedFile(String, ThingIndex?)
  /// The value that stands by this line.
  case standing(LineName)
  case anotherValue
  /// A change, and the finding it is about.
  case act(LineName, ThingIndex?)
  case moreHistory
  case takeBack(LineName, isRedo: Bool)
  case leaveIt
  /// Where a line of the start screen leads.
  case start(StartSummary.Line.Goal)
  case attention(AttentionReason)
  case walk(ThingIndex)
  case walkState(WalkState)
  case leaveOpen
  /// A record of its own, to be changed.
  case record(ThingIndex)
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
