/// What of a finding tells whether it needs attention.
package struct AttentionFacts: Hashable, Sendable {
  package var state: FindingState
  /// What makes people feel safe is never open.
  package var isPositive = false
  /// Whether what is to be done is simple.
  package var isSimple = false
  package var created: Day
  package var stateSince: Day
  /// The day it was written down, or opened again.
  package var undecidedSince: Day
  /// The last day the responsible party said something, or else the day it came there; read only of
  /// what is with others, since nobody else is waited for. What we write is no word of theirs.
  package var lastWord: Day
  package var due: Day?
  package var waitingUntil: Day?
  package var doneOn: Day?
  package var responsible: String?
  package var hasAction = false
  /// Whether the residents have an answer, or there is nobody to tell.
  package var isAnswered = false
  /// Days promised for actions and follow-ups that are not done.
  package var promised: [Day] = []
  /// The day the responsible party has named last.
  package var partyDay: Day?
  /// Since when a field has had two values.
  package var inConflictSince: Day?
  /// The day it was settled here, where nobody has seen since whether it has held.
  package var settledUnseen: Day?
  /// Whether somebody must go and look before it can be decided.
  package var mustBeSeen = false

  package init(state: FindingState, created: Day) {
    self.state = state
    self.created = created
    stateSince = created
    undecidedSince = created
    lastWord = created
  }

  package var isOpen: Bool { state.isOpen && !isPositive }

  /// Whether nothing more is asked of it.
  package var isOver: Bool { state == .withdrawn || state == .closed || state == .kept }

  /// Whether residents are to be told what became of it, unless they were; of what repeats another,
  /// the other one's answer is told.
  package var awaitsAnswer: Bool { [.confirmed, .declined].contains(state) }

  /// The deadline, while it can be missed.
  package var runningDeadline: Day? { isOpen && state.canBeOverdue ? due : nil }
}

extension AttentionFacts {
  /// Every reason it has now or will come to have if nothing is done, in the order they are told.
  package func causes(_ limits: AttentionLimits) -> [AttentionCause] {
    guard state != .withdrawn else { return [] }
    var causes: [AttentionCause] = []
    if let inConflictSince { causes.append(AttentionCause(.twoValues, since: inConflictSince)) }
    if isOpen { causes += lateness(limits) + whereItStands(limits) + lacks(limits) }
    if awaitsAnswer, !isAnswered {
      causes.append(AttentionCause(.noAnswer, since: stateSince))
    }
    if let settledUnseen {
      let begins = settledUnseen.adding(days: limits.lookAgain)
      causes.append(
        AttentionCause(
          .lookAgain, since: settledUnseen, begins: begins,
          ends: begins.adding(days: limits.lookAgainTold)))
    }
    return causes
  }

  /// Whether somebody else has it and is to be heard of.
  package var isWithOthers: Bool { state == .assigned || state == .inProgress }
  private var isUndecided: Bool { state.isUndecided }

  private func lateness(_ limits: AttentionLimits) -> [AttentionCause] {
    var causes: [AttentionCause] = []
    if let due = runningDeadline {
      causes.append(AttentionCause(.overdue, since: due, begins: due.adding(days: 1)))
    }
    let named = state == .done || state == .waiting ? nil : partyDay
    // What the party has said last takes the place of the days before it.
    let days = promised.filter { day in named.map { day > $0 } ?? true }
    if let first = (days + [named].compactMap { $0 }).min() {
      causes.append(AttentionCause(.promisePassed, since: first, begins: first.adding(days: 1)))
    }
    if isWithOthers {
      causes.append(
        AttentionCause(
          .silent, since: lastWord, begins: lastWord.adding(days: limits.silence(of: responsible))))
    }
    return causes
  }

  private func whereItStands(_ limits: AttentionLimits) -> [AttentionCause] {
    var causes: [AttentionCause] = []
    if let waitingUntil, state == .waiting || isUndecided {
      causes.append(AttentionCause(.waitingOver, since: waitingUntil, begins: waitingUntil))
    }
    // What was put off until a day is not late before that day.
    if isUndecided, waitingUntil == nil {
      let limit = created.adding(days: limits.assessing)
      causes.append(AttentionCause(.notAssessed, since: created, begins: limit.adding(days: 1)))
    }
    if isSimple, state != .done {
      let limit = created.adding(days: limits.simple)
      causes.append(AttentionCause(.simpleLate, since: limit, begins: limit.adding(days: 1)))
    }
    if state == .done { causes.append(AttentionCause(.notConfirmed, since: doneOn ?? stateSince)) }
    if mustBeSeen { causes.append(AttentionCause(.seeOnSite, since: stateSince)) }
    return causes
  }

  private func lacks(_ limits: AttentionLimits) -> [AttentionCause] {
    var causes: [AttentionCause] = []
    if !isAnswered {
      let limit = created.adding(days: limits.answer)
      causes.append(AttentionCause(.notTold, since: created, begins: limit.adding(days: 1)))
    }
    // Before it is assigned nobody has promised anything: that it is not assessed says it all.
    guard isWithOthers || state == .waiting else { return causes }
    if responsible == nil { causes.append(AttentionCause(.noResponsible, since: stateSince)) }
    let lacksDate = state == .waiting ? waitingUntil == nil : due == nil
    if lacksDate { causes.append(AttentionCause(.noDate, since: stateSince)) }
    if !hasAction { causes.append(AttentionCause(.noAction, since: stateSince)) }
    return causes
  }
}
