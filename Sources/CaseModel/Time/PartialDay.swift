/// A year, a month or a day, as tables give them: `2022`, `2022-09`, `2021-12-09`.
package struct PartialDay: Hashable, Sendable, CustomStringConvertible {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// Reads the ISO forms `YYYY`, `YYYY-MM` and `YYYY-MM-DD` and nothing else.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = parts.map(\.utf8.count)
    guard widths == [4] || widths == [4, 2] || widths == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == parts.count, numbers[0] >= 1 else { return nil }
    if numbers.count > 1, !(1...12).contains(numbers[1]) { return nil }
    if numbers.count > 2, Day(iso: text) == nil { return nil }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
  }

  package var description: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let head = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    return [head, month.map(two), day.map(two)].compactMap { $0 }.joined(separator: "-")
  }

  /// The last day it may stand for.
  package var lastDay: Day {
    let month = month ?? 12
    for last in stride(from: day ?? 31, through: 1, by: -1) {
      if let found = Day(year: year, month: month, day: last) { return found }
    }
    return Day(number: 0)
  }
}
