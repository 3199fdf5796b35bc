import CaseModel
import Casework

extension AttentionReason {
  /// The command that settles it, valid wherever the finding is selected; nil where the row itself
  /// leads on. What they say is done is settled by looking, not by another deadline.
  package func command(in state: FindingState?) -> CommandIdentifier? {
    switch self {
    case .overdue where state == .done: "next-state"
    case .pointsAtSomebody: "edit"
    case .twoValues, .noReport, .notGathered, .noMeeting, .walkAgain, .requestOpen,
      .notJournalised, .retentionDue:
      nil
    case .overdue, .noDate: "set-due"
    // Silence ends with their word, not with ours.
    case .promisePassed, .silent: "party-word"
    case .simpleLate: "comment"
    case .waitingOver, .notAssessed, .notConfirmed, .seeOnSite: "next-state"
    case .noAnswer, .notTold: "answer"
    case .noResponsible: "assign"
    case .noAction: "add-action"
    case .lookAgain: "look-again"
    }
  }
}
