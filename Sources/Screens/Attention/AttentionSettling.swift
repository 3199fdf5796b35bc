import CaseModel
import Casework

extension AttentionReason {
  /// The command that settles it, valid wherever the finding is selected; nil where the row itself
  /// leads on. What they say is done is settled by looking, not by another deadline.
  package func command(in state: FindingState?) -> CommandIdentifier? {
    switch self {
    case .overdue where state == .done: "next-state"
    case .twoValues, .noReport, .notGathered: nil
    case .overdue, .noDate: "set-due"
    case .promisePassed: "party-word"
    case .silent: "comment"
    case .waitingOver, .notAssessed, .notConfirmed, .seeOnSite: "next-state"
    case .noAnswer, .notTold: "answer"
    case .noResponsible: "assign"
    case .noAction: "add-action"
    }
  }

  /// What is typed to settle it; `…` stands for what only the person knows.
  ///
  /// - Parameter field: the disputed one.
  package func commandLine(id: String, state: FindingState?, field: String?) -> String {
    switch self {
    case .overdue where state == .done: "lygte move \(id) confirmed"
    case .twoValues: "lygte resolve \(id) \(field ?? "…") --take …"
    case .overdue, .noDate: "lygte set \(id) due=…"
    case .promisePassed: "lygte reply \(id) … --promised …"
    case .silent: "lygte comment \(id) …"
    case .waitingOver: "lygte move \(id) in-progress"
    case .notAssessed, .seeOnSite: "lygte move \(id) assigned"
    case .notConfirmed: "lygte move \(id) confirmed"
    case .noAnswer, .notTold: "lygte set \(id) answers=…"
    case .noResponsible: "lygte set \(id) responsible=…"
    case .noAction: "lygte set \(id) actions=…"
    case .noReport: "lygte walk \(id) reported"
    case .notGathered: "lygte walk \(id) gathered"
    }
  }
}
