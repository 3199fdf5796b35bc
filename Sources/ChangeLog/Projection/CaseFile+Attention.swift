import CaseModel

extension CaseFile {
  /// What of a finding tells whether it needs attention.
  ///
  /// Reads the fields it needs and no text, so that all findings can be looked through when the
  /// list is first opened.
  package func attentionFacts(of record: RecordIndex) -> AttentionFacts {
    var facts = standingFacts(of: record)
    facts.inConflictSince = inConflictSince(record)
    facts.settledUnseen = settledUnseen(record, facts)
    if facts.isOver { return facts }
    let reason = shown(record, FindingField.state.rawValue)?["reason"]?["code"]?.string
      .flatMap { ReasonCode(rawValue: $0) }
    facts.mustBeSeen = reason == .darkWalk || reason == .siteVisit
    facts.isAnswered = shown(record, FindingField.nobodyToTell.rawValue) == .bool(true)
    let reopening = reopening(of: record)
    for entry in entries(of: record) {
      // An answer of a round that is over answers nothing now, and neither does a promise.
      if let reopening, wasMade(entry, before: reopening), kind(of: entry) != .action { continue }
      note(entry, in: &facts)
    }
    return facts
  }

  /// The day a finding was settled, where nobody has looked at it since: not of what came in settled,
  /// nor of what makes people feel safe.
  private func settledUnseen(_ record: RecordIndex, _ facts: AttentionFacts) -> Day? {
    guard [.confirmed, .closed].contains(facts.state), !facts.isPositive,
      let settled = changed(record, FindingField.state.rawValue)?.wallTime.moment.day,
      settled > facts.created
    else { return nil }
    let isSeen = entries(of: record, kind: .revisit).contains { entry in
      let day = shown(entry, EntryField.on.rawValue)?.string.flatMap { Day(iso: $0) }
      return day.map { $0 > settled } ?? false
    }
    return isSeen ? nil : settled
  }

  /// How many days a finding has stood where it stands, once they begin to matter; asked for every
  /// card that comes into sight.
  package func longStanding(
    of record: RecordIndex, _ limits: AttentionLimits, on today: Day
  ) -> Int? {
    let facts = standingFacts(of: record)
    if facts.longStanding(limits, on: today) == nil { return nil }
    return facts.awaitsAnswer
      ? attentionFacts(of: record).longStanding(limits, on: today)
      : facts.longStanding(limits, on: today)
  }

  /// What tells how long it has stood where it stands, but for what belongs to it.
  private func standingFacts(of record: RecordIndex) -> AttentionFacts {
    let stateName = FindingField.state.rawValue
    let register = shown(record, stateName)
    let createdOn = created(record)?.wallTime.moment.day ?? Day(number: 0)
    var facts = AttentionFacts(
      state: plainState(of: record, register: register), created: createdOn)
    if facts.isOver { return facts }
    func text(_ field: FindingField) -> String? { shown(record, field.rawValue)?.string }
    facts.isPositive = text(.kind) == FindingKind.positive.rawValue
    facts.isSimple = text(.size) == FindingSize.simple.rawValue
    facts.stateSince = changed(record, stateName)?.wallTime.moment.day ?? createdOn
    if facts.isWithOthers {
      let cameOn = changed(record, FindingField.responsible.rawValue)?.wallTime.moment.day
      let days = [facts.stateSince, cameOn, lastWord(of: record)]
      facts.lastWord = days.compactMap { $0 }.max() ?? createdOn
    }
    facts.due = text(.due).flatMap { Day(iso: $0) }
    facts.waitingUntil = register?["waitingUntil"]?.string.flatMap { Day(iso: $0) }
    facts.doneOn = text(.doneOn).flatMap { Day(iso: $0) }
    facts.responsible = text(.responsible)
    if reopening(of: record) != nil { facts.undecidedSince = facts.stateSince }
    return facts
  }

  /// The last day on which a follow-up holds a word of the responsible party itself.
  private func lastWord(of record: RecordIndex) -> Day? {
    entries(of: record, kind: .followUp)
      .filter { entry in
        let step = shown(entry, EntryField.step.rawValue)?.string
        return step.flatMap(FollowUpStep.init(rawValue:))?.isTheirs ?? false
      }
      .compactMap { entry in
        shown(entry, EntryField.on.rawValue)?.string.flatMap { Day(iso: $0) }
          ?? created(entry)?.wallTime.moment.day
      }
      .max()
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
  private func inConflictSince(_ record: RecordIndex) -> Day? {
    conflicts(of: record)
      .compactMap { standing(record, $0).map(\.wallTime).max()?.moment.day }
      .min()
  }
}

extension CaseFile {
  /// After how many days the workspace wants to be told.
  package var attentionLimits: AttentionLimits { AttentionLimits(rules) }
}
