/// The counts of all areas, period by period, laid out for the hotspot rule.
package struct HotspotTable: Sendable {
  package let form: PeriodForm
  /// In the order of their letters' numbers.
  package let areas: [String]
  let periodsInYear: Int
  /// The number of the first period any area is known in.
  let first: Int
  private let width: Int
  /// Area by area; -1 where not known.
  private let counts: [Int]
  private let marks: [Marks]

  private struct Marks: OptionSet {
    let rawValue: UInt8
    static let preliminary = Marks(rawValue: 1)
    static let decided = Marks(rawValue: 2)
  }

  /// - Parameters:
  ///   - series: areas that can be looked at side by side; no sums of others, as a county is.
  ///   - decided: periods within a hotspot that was decided: no part of how the area usually is.
  /// - Returns: nil for other periods than months and quarters.
  package init?(
    _ series: [String: CountSeries], by form: PeriodForm, decided: [String: Set<Period>] = [:]
  ) {
    guard form == .month || form == .quarter, let year = form.periodsInYear else { return nil }
    self.form = form
    periodsInYear = year
    areas = series.keys.sorted()
    let spans = series.values.filter { $0.form == form }.compactMap(\.span)
    let first = spans.map(\.lowerBound.number).min() ?? 0
    let last = spans.map(\.upperBound.number).max() ?? -1
    let width = last - first + 1
    var counts = Array(repeating: -1, count: areas.count * width)
    var marks = Array(repeating: Marks(), count: areas.count * width)
    for (row, area) in areas.enumerated() {
      for column in 0..<width {
        guard let period = Period(form, number: first + column), let count = series[area]?[period]
        else { continue }
        counts[row * width + column] = count.count
        if count.isPreliminary { marks[row * width + column].insert(.preliminary) }
        if decided[area]?.contains(period) == true {
          marks[row * width + column].insert(.decided)
        }
      }
    }
    self.first = first
    self.width = width
    self.counts = counts
    self.marks = marks
  }

  /// The first and the last period any area is known in; nil of an empty table.
  package var span: ClosedRange<Period>? {
    guard width > 0, let from = Period(form, number: first),
      let to = Period(form, number: first + width - 1)
    else { return nil }
    return from...to
  }

  /// Which count it is of an area; nil where it is not known.
  func count(_ row: Int, _ number: Int) -> Int? {
    guard let place = place(row, number), counts[place] >= 0 else { return nil }
    return counts[place]
  }

  func isPreliminary(_ row: Int, _ number: Int) -> Bool {
    place(row, number).map { marks[$0].contains(.preliminary) } ?? false
  }

  func isDecided(_ row: Int, _ number: Int) -> Bool {
    place(row, number).map { marks[$0].contains(.decided) } ?? false
  }

  /// The periods of an area that may be part of a past: known, final, and in no decided hotspot.
  func past(_ row: Int, _ numbers: Range<Int>) -> [(number: Int, count: Int)] {
    let within = numbers.clamped(to: first..<(first + width))
    return within.compactMap { number in
      let place = row * width + number - first
      return counts[place] >= 0 && marks[place].isEmpty ? (number, counts[place]) : nil
    }
  }

  private func place(_ row: Int, _ number: Int) -> Int? {
    (first..<(first + width)).contains(number) ? row * width + number - first : nil
  }
}
