import CaseModel
import ChangeLog

/// Which findings need attention, and why; kept up by each change, and true on any day without
/// being made anew.
package struct AttentionIndex: FindingIndex {
  /// What is kept of a finding that needs attention now or will.
  package struct Item: Hashable, Sendable {
    package let causes: [AttentionCause]
    package let state: FindingState
    package let responsible: String?
    /// The deadline, while it can be missed.
    package let due: Day?
    package let created: Day
    package let isOpen: Bool

    /// The reasons that hold on a day, each told once: a promised day that has passed goes with
    /// the deadline that has.
    package func told(on today: Day) -> [(cause: AttentionCause, also: AttentionCause?)] {
      let holding = causes.filter { $0.holds(on: today) }
      let passed = holding.first { $0.reason == .promisePassed }
      guard let passed, holding.contains(where: { $0.reason == .overdue }) else {
        return holding.map { ($0, nil) }
      }
      return holding.filter { $0 != passed }
        .map { ($0, $0.reason == .overdue ? passed : nil) }
    }
  }

  package let limits: AttentionLimits
  /// Whom the workspace knows.
  package let names: KnownNames
  package private(set) var items: [RecordIndex: Item] = [:]
  /// Of each walk's findings how many there are, and of how many somebody has decided.
  private var tallies: [RecordIndex: Tally] = [:]
  private var tallied: [RecordIndex: Share] = [:]

  package struct Tally: Hashable, Sendable {
    package var ready = 0
    package var all = 0
  }

  /// What a finding counts for in its walk.
  private struct Share: Hashable, Sendable {
    let walk: RecordIndex
    let isReady: Bool
  }

  package init(limits: AttentionLimits = AttentionLimits(), names: KnownNames = .none) {
    self.limits = limits
    self.names = names
  }

  package init(_ caseFile: CaseFile, limits: AttentionLimits = AttentionLimits()) {
    self.limits = limits
    names = caseFile.knownNames(places: [])
    for record in caseFile.records(of: .finding) { update(record, in: caseFile) }
  }

  package init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day) {
    self.init(caseFile, limits: caseFile.attentionLimits)
  }

  package func outlives(_ kinds: Set<RecordKind>, in caseFile: CaseFile) -> Bool {
    (kinds.isDisjoint(with: [.workspace, .party]) || limits == caseFile.attentionLimits)
      && (kinds.isDisjoint(with: [.party, .person, .walk, .area])
        || names == caseFile.knownNames(places: []))
  }

  /// Takes up what became of a finding.
  package mutating func update(_ record: RecordIndex, in caseFile: CaseFile) {
    let facts = caseFile.attentionFacts(of: record)
    var causes = facts.causes(limits)
    if facts.state != .withdrawn,
      let pointing = caseFile.textPointing(
        record, by: IdentifyingScanner(persons: names), isDeclined: facts.state == .declined)
    {
      causes.append(
        AttentionCause(.pointsAtSomebody, since: pointing.since, field: pointing.field))
    }
    tally(record, facts, in: caseFile)
    let isKept = !causes.isEmpty || facts.isOpen || facts.state.isUndecided
    items[record] =
      isKept
      ? Item(
        causes: causes, state: facts.state, responsible: facts.responsible,
        due: facts.runningDeadline, created: facts.created, isOpen: facts.isOpen)
      : nil
  }

  private mutating func tally(
    _ record: RecordIndex, _ facts: AttentionFacts, in caseFile: CaseFile
  ) {
    if let old = tallied.removeValue(forKey: record) {
      tallies[old.walk, default: Tally()].all -= 1
      if old.isReady { tallies[old.walk, default: Tally()].ready -= 1 }
      if tallies[old.walk]?.all == 0 { tallies[old.walk] = nil }
    }
    guard facts.state != .withdrawn,
      let walk = caseFile.shown(record, FindingField.walk.rawValue).flatMap(caseFile.reference)
    else { return }
    let isReady = ![.new, .assessing].contains(facts.state)
    tallied[record] = Share(walk: walk, isReady: isReady)
    tallies[walk, default: Tally()].all += 1
    if isReady { tallies[walk, default: Tally()].ready += 1 }
  }

  /// How many findings a walk has, and how many are ready for its report.
  package func tally(ofWalk walk: RecordIndex) -> Tally { tallies[walk] ?? Tally() }

  /// The findings that need attention now or will.
  package var records: [RecordIndex] { items.keys.sorted() }

  package func causes(of record: RecordIndex, on today: Day) -> [AttentionCause] {
    items[record]?.causes.filter { $0.holds(on: today) } ?? []
  }

  /// Every reason that holds on a day, by reason in the order they are told, the longest standing
  /// first.
  package func lines(on today: Day) -> [AttentionLine] {
    items.flatMap { record, item in
      item.told(on: today).map { AttentionLine(record: record, cause: $0.cause, also: $0.also) }
    }
    .sorted { $0.precedes($1) }
  }

  /// How many findings are open.
  package var openCount: Int { items.values.count { $0.isOpen } }

  package func counts(on today: Day) -> [AttentionReason: Int] {
    var counts: [AttentionReason: Int] = [:]
    for item in items.values {
      for told in item.told(on: today) { counts[told.cause.reason, default: 0] += 1 }
    }
    return counts
  }
}

/// A finding or walk with one reason why it needs attention.
package struct AttentionLine: Hashable, Sendable {
  package let record: RecordIndex
  package let cause: AttentionCause
  /// What is late besides, and told on the same line.
  package let also: AttentionCause?

  package init(record: RecordIndex, cause: AttentionCause, also: AttentionCause? = nil) {
    self.record = record
    self.cause = cause
    self.also = also
  }

  package var reason: AttentionReason { cause.reason }

  /// Whether it is a finding's: two values may be any record's.
  package func isOfFinding(in caseFile: CaseFile) -> Bool {
    reason.isOfFinding && caseFile.kind(of: record) == .finding
  }

  package func precedes(_ other: Self) -> Bool {
    if reason != other.reason { return reason.order < other.reason.order }
    if cause.since != other.cause.since { return cause.since < other.cause.since }
    return record < other.record
  }
}

extension AttentionReason {
  private static let orders = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
  fileprivate var order: Int { Self.orders[self] ?? 0 }
}

extension AttentionIndex {
  /// What is no finding's: of records with two values, of walks, of requests, of what left and is not journalised, and of what is
  /// over a time limit.
  package static func otherLines(
    in caseFile: CaseFile, limits: AttentionLimits, on today: Day
  ) -> [AttentionLine] {
    let requests = OpenRequest.all(in: caseFile).map {
      AttentionLine(record: $0.record, cause: AttentionCause(.requestOpen, since: $0.receivedOn))
    }
    let left = JournalDue.all(in: caseFile).map {
      AttentionLine(record: $0.record, cause: AttentionCause(.notJournalised, since: $0.since))
    }
    let due = RetentionDue.all(in: caseFile, on: today).map { due in
      AttentionLine(
        record: due.rule?.record ?? due.items[0].record,
        cause: AttentionCause(.retentionDue, since: due.since))
    }
    return conflictLines(in: caseFile) + walkLines(in: caseFile, limits: limits, on: today)
      + (requests + left + due).sorted { $0.precedes($1) }
  }

  /// A line for each record, but for findings, with a field that waits for a choice.
  private static func conflictLines(in caseFile: CaseFile) -> [AttentionLine] {
    var lines: [AttentionLine] = []
    for conflict in caseFile.openConflicts()
    where caseFile.kind(of: conflict.owner) != .finding && lines.last?.record != conflict.record {
      let values =
        conflict.field == RecordSchema.removed
        ? caseFile.removedAndChanged(conflict.record)
          .map { [$0.removal] + $0.changes.map(\.value) } ?? []
        : caseFile.standing(conflict.record, conflict.field)
      let since = values.map(\.wallTime).max()?.moment.day ?? Day(number: 0)
      lines.append(
        AttentionLine(record: conflict.record, cause: AttentionCause(.twoValues, since: since)))
    }
    return lines.sorted { $0.precedes($1) }
  }

  /// The walks' reasons beside the findings'.
  package static func walkLines(
    in caseFile: CaseFile, limits: AttentionLimits, on today: Day
  ) -> [AttentionLine] {
    let ofWalks = caseFile.walks.flatMap { walk -> [AttentionLine] in
      guard let record = RecordName(walk.record).flatMap({ caseFile.record(named: $0) }) else {
        return []
      }
      return walk.causes(limits, on: today).map { AttentionLine(record: record, cause: $0) }
    }
    let long = AreasToWalkAgain(after: limits.walkAgain).lines(in: caseFile, on: today)
    return (ofWalks + long).sorted { $0.precedes($1) }
  }
}
