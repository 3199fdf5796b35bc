import CaseModel

extension CaseFile {
  /// What of a finding tells whether it needs attention.
  ///
  /// Reads the fields it needs and no text, so that all findings can be looked through when the
  /// list is first opened.
  package func attentionFacts(of thing: RecordIndex) -> AttentionFacts {
    let stateName = FindingField.state.rawValue
    let register = shown(thing, stateName)
    let created = created(thing)
    let createdOn = created?.wallTime.moment.day ?? Day(number: 0)
    var facts = AttentionFacts(
      state: plainState(of: thing, register: register), created: createdOn)
    if facts.state == .withdrawn || facts.state == .closed || facts.state == .kept {
      facts.inConflictSince = inConflictSince(thing)
      return facts
    }
    func text(_ field: FindingField) -> String? { shown(thing, field.rawValue)?.string }
    facts.isPositive = text(.kind) == FindingKind.positive.rawValue
    facts.stateSince = changed(thing, stateName)?.wallTime.moment.day ?? createdOn
    facts.lastSign = lastSign(of: thing)?.wallTime.moment.day ?? createdOn
    facts.due = text(.due).flatMap { Day(iso: $0) }
    facts.waitingUntil = register?["waitingUntil"]?.string.flatMap { Day(iso: $0) }
    facts.doneOn = text(.doneOn).flatMap { Day(iso: $0) }
    facts.responsible = text(.responsible)
    let reason = register?["reason"]?["code"]?.string.flatMap { ReasonCode(rawValue: $0) }
    facts.mustBeSeen = reason == .darkWalk || reason == .siteVisit
    facts.inConflictSince = inConflictSince(thing)
    facts.isAnswered = shown(thing, FindingField.nobodyToTell.rawValue) == .bool(true)
    let reopening = reopening(of: thing)
    if reopening != nil { facts.undecidedSince = facts.stateSince }
    for entry in entries(of: thing) {
      // An answer of a round that is over answers nothing now, and neither does a promise.
      if let reopening, wasMade(entry, before: reopening), kind(of: entry) != .action { continue }
      note(entry, in: &facts)
    }
    return facts
  }

  private func note(_ entry: RecordIndex, in facts: inout AttentionFacts) {
    switch kind(of: entry) {
    case .answer: facts.isAnswered = true
    case .action, .followUp:
      if kind(of: entry) == .action { facts.hasAction = true }
      if shown(entry, EntryField.doneOn.rawValue)?.string != nil { return }
      func day(_ field: EntryField) -> Day? {
        shown(entry, field.rawValue)?.string.flatMap { Day(iso: $0) }
      }
      if let due = day(.due) { facts.promised.append(due) }
      // The day named last is the one that counts.
      if let promised = day(.promisedFor) { facts.partyDay = promised }
    default: break
    }
  }

  /// The day the later of the values came, of the field that has been in conflict the longest.
  private func inConflictSince(_ thing: RecordIndex) -> Day? {
    conflicts(of: thing)
      .compactMap { standing(thing, $0).map(\.wallTime).max()?.moment.day }
      .min()
  }

  /// The latest line, in the order of all changes, that changed the finding or what belongs to it.
  ///
  /// Moving a card by hand within its column is no sign of life.
  package func lastSign(of thing: RecordIndex) -> LineOrigin? {
    let latest = state.lastSign(
      of: thing.rawValue, but: state.fields.known(FindingField.rank.rawValue) ?? -1)
    return latest < 0 ? nil : facts(latest)
  }
}

extension CaseFile {
  /// After how many days the workspace wants to be told.
  package var attentionLimits: AttentionLimits { AttentionLimits(rules) }
}
