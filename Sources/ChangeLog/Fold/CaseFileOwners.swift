import CaseModel

/// The way upward, from an entry to the record it belongs to, written once.
///
/// A line may name anything as the owner: a record of a kind that has no such entries, one that
/// never came, an entry of the entry itself. Such an entry is without a place: it belongs to nobody,
/// is shown with nothing, and stops nothing.
extension CaseFile {
  /// How many owners are followed upward.
  private static let mostSteps = 4

  /// What the thing is or belongs to in the end: itself when it belongs to nothing; nil for an entry
  /// without a place.
  package func top(of record: RecordIndex) -> RecordIndex? {
    var record = record
    for _ in 0...Self.mostSteps {
      switch step(from: record) {
      case .top: return record
      case .up(let owner): record = owner
      case .nowhere: return nil
      }
    }
    return nil
  }

  /// What an entry belongs to in the end; nil for a thing that belongs to nothing, and for an entry
  /// without a place.
  package func owner(of entry: RecordIndex) -> RecordIndex? {
    top(of: entry).flatMap { $0 == entry ? nil : $0 }
  }

  /// The same for a value of the field `of` on an entry of that kind.
  package func owner(_ value: JSONValue, of kind: RecordKind) -> RecordIndex? {
    guard let owner = reference(value), kind.mayBelong(to: self.kind(of: owner)) else { return nil }
    return top(of: owner)
  }

  /// The finding the thing is or belongs to.
  package func finding(holding record: RecordIndex) -> RecordIndex? {
    top(of: record).flatMap { kind(of: $0) == .finding ? $0 : nil }
  }

  private enum Step {
    case top, nowhere
    case up(RecordIndex)
  }

  private func step(from record: RecordIndex) -> Step {
    let kind = kind(of: record)
    // Its making has not come.
    if kind.rawValue.isEmpty { return .nowhere }
    if kind.owner == .none { return .top }
    let named = shown(record, EntryField.of.rawValue) ?? .null
    // A record of a newer version that stands for itself.
    if kind.owner == .any, named.isNull { return .top }
    guard let owner = reference(named), kind.mayBelong(to: self.kind(of: owner)) else {
      return .nowhere
    }
    return .up(owner)
  }
}
