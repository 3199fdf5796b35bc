/// Where a command's keys are valid: the board, an open finding, or a list; a list with keys of its
/// own is a place of its own.
package enum Scope: String, Hashable, Sendable, CaseIterable {
  case board, finding
  /// Help, messages, choices: lists without keys of their own.
  case list
  case start, attention, triage, review, meeting
  case twoValues, settling, alike, history, handEdits, merge, devices
  case views, figures, chase, returned, promises, handover, rules

  /// Every list: keys to go about, to choose and to go back are the same in all of them.
  package static let lists = Set(allCases).subtracting([.board, .finding])

  /// Lists of findings: what can be done to a card can be done to the row that is selected.
  package static let findingLists: Set<Scope> = [
    .attention, .review, .meeting, .twoValues, .chase, .promises,
    .handover,
  ]

  /// Wherever a finding is before one's eyes.
  package static let findings = findingLists.union([.board, .finding])

  static let all = Set(allCases)

  /// All but what only helps to choose or to read.
  static let places = all.subtracting([.list])
}
