import CaseModel
import ChangeLog

/// What triage looks up: which findings wait to be decided on, and what is usually decided. Made
/// when triage is first opened and kept up by each change.
package struct TriageSuggestions: FindingIndex {
  /// How many of the latest findings are learnt from: some years of walks, and read in less time
  /// than a person notices.
  package static let reach = 2000

  private var habits = Habits<RecordIndex>()
  /// The oldest first, without those put off to a later day.
  private var ready: [Place] = []
  private var places: [RecordIndex: Place] = [:]
  private var putOff: [RecordIndex: Day] = [:]
  private var today: Day

  package init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day) {
    self.today = today
    let undecided = board.findings(inAny: [.new, .assessing])
    for record in undecided { queue(record, in: caseFile) }
    ready.sort()
    for record in caseFile.records(of: .finding).suffix(Self.reach) { learn(record, in: caseFile) }
  }

  /// Takes up what became of a finding.
  package mutating func update(_ record: RecordIndex, in caseFile: CaseFile) {
    learn(record, in: caseFile)
    if let place = places.removeValue(forKey: record), let at = index(of: place) {
      ready.remove(at: at)
    }
    putOff[record] = nil
    queue(record, in: caseFile)
    if let last = ready.popLast() { ready.insert(last, at: insertionPlace(of: last)) }
  }

  /// A new day brings back what was put off to it.
  package mutating func turn(to day: Day, in caseFile: CaseFile) {
    guard day != today else { return }
    today = day
    let waiting = putOff.keys.sorted()
    putOff = [:]
    for record in waiting { update(record, in: caseFile) }
  }

  /// How many wait to be decided on now.
  package var count: Int { ready.count }
  package var putOffCount: Int { putOff.count }

  package func isWaiting(_ record: RecordIndex) -> Bool { places[record] != nil }

  /// The oldest that waits, or nil when none does.
  package var first: RecordIndex? { ready.first?.record }

  /// All that wait now, oldest first.
  package var waiting: [RecordIndex] { ready.map(\.record) }

  /// The one before or after, among those that wait; of one that waits no more, the next after
  /// where it stood.
  package func neighbour(of record: RecordIndex, by step: Int, in caseFile: CaseFile)
    -> RecordIndex?
  {
    let place = places[record] ?? Place(record, in: caseFile)
    let at = insertionPlace(of: place)
    let stands = ready.indices.contains(at) && ready[at].record == record
    let next = step > 0 ? at + (stands ? step : step - 1) : at + step
    return ready.indices.contains(next) ? ready[next].record : nil
  }

  /// Short lists for a finding, the likeliest first.
  ///
  /// - Parameter names: what parties are called now, whatever a rule still calls them.
  package func proposals(
    for finding: Finding, rules: WorkspaceRules, names: PartyNames = PartyNames()
  ) -> TriageProposals {
    let use = Habits<RecordIndex>.Use(finding)
    let responsible = rules.responsible(category: finding.category, area: finding.area)
      .map(names.present)
    let followUp = rules.followUp(category: finding.category, area: finding.area)
      .map(names.present)
    return TriageProposals(
      actions: habits.usual(\.actions, like: use),
      responsible: habits.usual(\.responsible, like: use, first: [responsible].compactMap { $0 }),
      followUp: habits.usual(\.followUp, like: use, first: [followUp].compactMap { $0 }))
  }

  private mutating func learn(_ record: RecordIndex, in caseFile: CaseFile) {
    let finding = caseFile.finding(at: record)
    let use = Habits<RecordIndex>.Use(finding)
    let counts = ![.withdrawn, .declined, .duplicate].contains(finding.state) && !use.isEmpty
    habits.update(record, counts ? use : nil)
  }

  /// Puts a finding last, where it waits; the caller puts it in its place.
  private mutating func queue(_ record: RecordIndex, in caseFile: CaseFile) {
    let register = caseFile.shown(record, FindingField.state.rawValue)
    guard caseFile.plainState(of: record, register: register).isUndecided else { return }
    if let day = register?["waitingUntil"]?.string.flatMap({ Day(iso: $0) }), day > today {
      putOff[record] = day
      return
    }
    let place = Place(record, in: caseFile)
    places[record] = place
    ready.append(place)
  }

  private func index(of place: Place) -> Int? {
    let at = insertionPlace(of: place)
    return ready.indices.contains(at) && ready[at] == place ? at : nil
  }

  private func insertionPlace(of place: Place) -> Int {
    var low = 0
    var high = ready.count
    while low < high {
      let middle = (low + high) / 2
      if ready[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Oldest first, and of one act in the order it was written.
  private struct Place: Hashable, Comparable {
    let created: Int64
    let making: MakeOrder
    let record: RecordIndex

    init(_ record: RecordIndex, in caseFile: CaseFile) {
      created = caseFile.created(record)?.wallTime.secondsSinceEpoch ?? 0
      making = caseFile.makeOrder(of: record)
      self.record = record
    }

    static func < (left: Place, right: Place) -> Bool {
      if left.created != right.created { return left.created < right.created }
      if left.making != right.making { return left.making < right.making }
      return left.record < right.record
    }
  }
}

/// What triage proposes for a finding, the likeliest first.
package struct TriageProposals: Equatable, Sendable {
  package var actions: [String] = []
  package var responsible: [String] = []
  package var followUp: [String] = []
}
