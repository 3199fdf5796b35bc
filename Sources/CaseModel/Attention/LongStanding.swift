extension AttentionFacts {
  /// How many days it has stood where it stands, once they begin to matter; nil before that, and of
  /// what is over.
  ///
  /// What is new is to be assessed, and what is done to be looked at, within the days for assessing;
  /// residents are to have their answer within those for answering; what waits begins to matter when
  /// its day has passed, and what is with the responsible when nothing was heard of it and no
  /// deadline says so already.
  package func longStanding(_ limits: AttentionLimits, on today: Day) -> Int? {
    if isPositive { return nil }
    let since: Day
    let begins: Day
    switch state {
    case .new, .assessing:
      if waitingUntil != nil { return nil }
      since = undecidedSince
      begins = since.adding(days: limits.assessing + 1)
    case .assigned, .inProgress:
      if let due, due < today { return nil }
      since = stateSince
      begins = max(lastWord, stateSince).adding(days: limits.silence(of: responsible))
    case .waiting:
      guard let waitingUntil else { return nil }
      since = stateSince
      begins = waitingUntil.adding(days: 1)
    case .done:
      since = doneOn ?? stateSince
      begins = since.adding(days: limits.assessing + 1)
    case .confirmed, .declined, .duplicate:
      if isAnswered { return nil }
      since = stateSince
      begins = since.adding(days: limits.answer + 1)
    case .closed, .kept, .withdrawn: return nil
    }
    return begins <= today ? max(0, today.days(since: since)) : nil
  }
}
