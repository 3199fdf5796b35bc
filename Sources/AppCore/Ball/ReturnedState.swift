import CaseModel

/// A list that came back from a party.
struct ReturnedState: Sendable {
  var list: ReturnedList?
  /// What the party changed on it, as it was compared when something last changed here.
  var comparison: ReturnedComparison?
  /// Changes on it that were put aside.
  var aside: Set<String> = []
}
