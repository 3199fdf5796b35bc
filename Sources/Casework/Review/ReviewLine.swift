import CaseModel
import ChangeLog

/// By what the review is divided.
package enum ReviewGrouping: String, CaseIterable, Sendable {
  case area, responsible, category, age

  package var next: ReviewGrouping {
    let all = Self.allCases
    return all.firstIndex(of: self).map { all[($0 + 1) % all.count] } ?? .area
  }
}

/// A finding as the review orders it.
package struct ReviewLine: Hashable, Sendable {
  package let record: RecordIndex
  /// Days over the deadline, 0 when it is not.
  package let daysOver: Int
  let due: Int32
  /// How pressing, the most first; 4 for none.
  let priority: Int
  let created: Int64
  /// How many findings of the last year are at its place, itself with them; 0 where it is no hotspot.
  package let atPlace: Int

  /// The most pressing first: those over the deadline by how much, then hotspots, then by priority
  /// and deadline.
  static func precedes(_ one: ReviewLine, _ other: ReviewLine) -> Bool {
    if one.daysOver != other.daysOver { return one.daysOver > other.daysOver }
    if one.atPlace != other.atPlace { return one.atPlace > other.atPlace }
    if one.priority != other.priority { return one.priority < other.priority }
    if one.due != other.due { return one.due < other.due }
    if one.created != other.created { return one.created < other.created }
    return one.record < other.record
  }
}
