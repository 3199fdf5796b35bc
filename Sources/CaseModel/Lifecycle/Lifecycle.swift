/// One allowed step of a finding, and what must be known before it is taken (DOMAIN B3).
///
/// Rules, screens and help all read ``Lifecycle/steps``; there is no other table.
package struct LifecycleStep: Hashable, Sendable {
  /// What the step is called; the raw value is looked up in the language table.
  package enum Name: String, Code {
    case assess, assign, begin, hold, resume, sendBack = "send-back"
    case report = "report-done"
    case confirm, reopen, close, decline, duplicate, keep
    case takeOut = "take-out"
    case restore
  }

  package let name: Name
  package let from: FindingState
  package let to: FindingState
  /// Fields that must hold a value; asked for in one form, or knowingly passed with a reason.
  package let needs: [FindingField]
  /// The reasons offered when `needs` holds ``FindingField/reason``.
  package let reasons: ReasonList?
}

package enum Lifecycle {
  /// Every allowed step.
  package static let steps: [LifecycleStep] = {
    var steps: [LifecycleStep] = []
    func allow(
      _ name: LifecycleStep.Name, _ from: [FindingState], _ to: FindingState,
      needs: [FindingField] = [], reasons: ReasonList? = nil
    ) {
      steps += from.map {
        LifecycleStep(name: name, from: $0, to: to, needs: needs, reasons: reasons)
      }
    }
    let inWork: [FindingState] = [.assigned, .inProgress]
    allow(.assess, [.new], .assessing, needs: [.category])
    allow(.assign, [.assessing], .assigned, needs: [.responsible, .followUp, .due])
    allow(.begin, [.assigned], .inProgress)
    allow(.hold, inWork, .waiting, needs: [.reason, .waitingUntil], reasons: .waiting)
    allow(.resume, [.waiting], .assigned)
    allow(.resume, [.waiting], .inProgress)
    // Who has begun may find out, too, that it is another's.
    allow(.sendBack, inWork, .assessing, needs: [.reason], reasons: .returned)
    allow(.report, [.inProgress], .done, needs: [.doneOn])
    allow(.confirm, [.done], .confirmed, needs: [.confirmedBy, .confirmedOn])
    allow(
      .reopen, [.done, .confirmed, .declined, .duplicate, .closed, .kept], .assigned,
      needs: [.reason], reasons: .reopened)
    allow(
      .reopen, [.done, .confirmed, .declined, .duplicate, .closed, .kept], .assessing,
      needs: [.reason], reasons: .reopened)
    allow(.close, [.confirmed, .declined, .duplicate], .closed, needs: [.answers])
    allow(
      .decline, [.new, .assessing, .assigned], .declined, needs: [.reason], reasons: .declined)
    let all = FindingState.allCases
    allow(
      .duplicate, all.filter { ![.duplicate, .withdrawn].contains($0) }, .duplicate,
      needs: [.duplicateOf])
    allow(.keep, [.new, .assessing], .kept)
    allow(.takeOut, all.filter { $0 != .withdrawn }, .withdrawn)
    allow(.restore, [.withdrawn], .new)
    return steps
  }()

  /// States a move may pass through on its way to another.
  private static let throughStates: Set<FindingState> = [
    .assessing, .assigned, .inProgress, .done, .confirmed,
  ]

  /// The steps from one state to another, fewest first; several make one move, one form and one
  /// undo step.
  /// - Returns: empty when both are the same, nil when there is no way.
  package static func path(
    from start: FindingState, to goal: FindingState, kind: FindingKind? = nil
  ) -> [LifecycleStep]? {
    if start == goal { return [] }
    var reached: Set<FindingState> = [start]
    var frontier: [[LifecycleStep]] = [[]]
    while !frontier.isEmpty {
      var next: [[LifecycleStep]] = []
      for path in frontier {
        let at = path.last?.to ?? start
        for step in steps
        where step.from == at && !reached.contains(step.to) && isOffered(step, to: kind) {
          if step.to == goal { return path + [step] }
          guard throughStates.contains(step.to), step.name != .reopen || path.isEmpty else {
            continue
          }
          reached.insert(step.to)
          next.append(path + [step])
        }
      }
      frontier = next
    }
    return nil
  }

  /// The steps that lead out of a state in one, in table order.
  package static func steps(from state: FindingState, kind: FindingKind?) -> [LifecycleStep] {
    steps.filter { $0.from == state && isOffered($0, to: kind) }
  }

  /// Where the first step onward leads, as the table of steps has it; nil at the end.
  package static func onward(from state: FindingState, kind: FindingKind?) -> FindingState? {
    if kind == .positive, state == .new { return .kept }
    let steps = steps(from: state, kind: kind)
    let names: [LifecycleStep.Name] = [
      .assess, .assign, .begin, .resume, .report, .confirm, .close,
    ]
    return names.lazy.compactMap { name in steps.first { $0.name == name }?.to }.first
  }

  /// Only what is good, a proposal or a perception is kept; a problem is solved or declined.
  private static func isOffered(_ step: LifecycleStep, to kind: FindingKind?) -> Bool {
    step.name != .keep || kind != .problem
  }
}

extension BoardColumn {
  /// The state a move of a finding of that kind into this column leads to: the first that can be
  /// reached from `start`.
  package func firstReachable(from start: FindingState, kind: FindingKind?) -> FindingState? {
    states.first { Lifecycle.path(from: start, to: $0, kind: kind) != nil }
  }
}
