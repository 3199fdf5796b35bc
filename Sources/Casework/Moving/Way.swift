import CaseModel
import ChangeLog

/// The steps that take a finding to a state, and what they ask for.
package struct Way: Sendable {
  package let finding: Finding
  package let goal: FindingState
  /// Fewest first; empty where it stands there already and where no steps lead there.
  package let path: [LifecycleStep]

  package init(_ finding: Finding, to goal: FindingState) {
    self.finding = finding
    self.goal = goal
    path = Lifecycle.path(from: finding.state, to: goal, kind: finding.kind) ?? []
  }

  /// Whether it stands there, or steps lead there.
  package var isPossible: Bool { finding.state == goal || !path.isEmpty }

  /// What the steps ask for that neither the finding nor the answers have, in the order it is
  /// asked.
  package func missing(_ answers: MoveAnswers = MoveAnswers()) -> [FindingField] {
    Gate.missing(for: path, in: finding).filter { !answers.answers($0) }
  }

  /// The reasons to choose from: of its steps, or of the state it stays in.
  package var reasons: ReasonList? {
    if !path.isEmpty { return Gate.reasons(for: path) }
    switch goal {
    case .waiting: return .waiting
    case .declined: return .declined
    default: return nil
    }
  }

  /// The other states a finding can be taken to.
  package static func goals(from state: FindingState, kind: FindingKind?) -> [FindingState] {
    FindingState.allCases.filter {
      $0 != state && Lifecycle.path(from: state, to: $0, kind: kind) != nil
    }
  }
}
