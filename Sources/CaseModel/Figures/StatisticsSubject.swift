/// What of a finding the figures are made of.
package struct StatisticsSubject: Hashable, Sendable {
  /// A state it came to, and when.
  package struct Step: Hashable, Sendable {
    package let state: FindingState
    package let on: Day
    /// Whether it was made in that state: a table of old findings tells where they stood, not how
    /// long it took.
    package let isOfMake: Bool
    package init(_ state: FindingState, on day: Day, isOfMake: Bool = false) {
      self.state = state
      on = day
      self.isOfMake = isOfMake
    }
  }

  package var state: FindingState
  package var isPositive = false
  package var category: String?
  package var area: String?
  package var responsible: String?
  /// The day it was seen, where that is known to the day; else when it was written down.
  package var begun: Day
  /// Earliest first; undone ones are left out.
  package var steps: [Step] = []
  /// The day of the first answer to residents.
  package var answeredOn: Day?
  package var isOverdue = false

  package init(state: FindingState, begun: Day) {
    self.state = state
    self.begun = begun
  }

  package var isOpen: Bool { state.isOpen && !isPositive }

  /// The first day somebody decided what becomes of it.
  package var decidedOn: Day? { first { ![.new, .assessing, .withdrawn].contains($0) } }

  /// The first day another had seen that it is done.
  package var confirmedOn: Day? { first { $0 == .confirmed } }

  /// The day it was last taken from what is open; nil while it is open.
  package var closedOn: Day? {
    guard !isOpen, state != .withdrawn else { return nil }
    guard let lastOpen = steps.lastIndex(where: { $0.state.isOpen }) else {
      return steps.first?.on ?? begun
    }
    return steps.indices.contains(lastOpen + 1) ? steps[lastOpen + 1].on : begun
  }

  private func first(_ isWanted: (FindingState) -> Bool) -> Day? {
    guard let step = steps.first(where: { isWanted($0.state) }), !step.isOfMake else { return nil }
    return step.on
  }
}
