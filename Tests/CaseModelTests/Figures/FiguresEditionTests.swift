import CaseModel
import Testing

@Suite struct FiguresEditionTests {
  private func months(_ count: Int) throws -> [Period] {
    let first = try #require(Period("2026-01"))
    return (0..<count).compactMap { first.adding($0) }
  }

  private func series(_ counts: [[Int?]], _ months: [Period]) -> [String: CountSeries] {
    var all: [String: CountSeries] = [:]
    for (area, row) in counts.enumerated() {
      var series = CountSeries(form: .month)
      for (month, count) in zip(months, row) {
        series[month] = count.map { PeriodCount($0) }
      }
      all["Area \(area)"] = series
    }
    return all
  }

  private func names(_ count: Int) -> [String] { (0..<count).map { "Area \($0)" } }

  @Test("a sum over the months is not shown where one of them is hidden")
  func noRollingSum() throws {
    let months = try months(3)
    let edition = FiguresEdition(
      areas: names(3), periods: months,
      counts: series([[4, 5, 1], [6, 7, 8], [9, 4, 5]], months))
    #expect(edition.table.shown[0][2] == .few)
    #expect(edition.table.shown[0][3] == .hidden)
    #expect(edition.isSafe)
    for row in 0..<4 {
      let cells = edition.table.shown[row]
      let isWhole = ShownNumber.sum(cells.dropLast()) != nil
      #expect(isWhole || cells[3] == .hidden)
    }
  }

  @Test("a sum shown in January to March does not say what April hides")
  func nextMonth() throws {
    let all = try months(4)
    let counts: [[Int?]] = [[3, 4, 5, 1], [6, 7, 8, 9]]
    let march = FiguresEdition(
      areas: names(2), periods: Array(all.prefix(3)), counts: series(counts, all))
    #expect(march.table.shown[0][3] == .number(12))
    let april = FiguresEdition(
      areas: names(2), periods: all, counts: series(counts, all), hiddenBefore: march.hidden,
      shownBefore: march.shown)
    #expect(april.table.shown[0][3] == .few)
    // 13 − 12 would be the 1 of April.
    #expect(april.table.shown[0][4] == .hidden)
    // And what March showed is no hiding place.
    #expect(
      april.table.shown[0].prefix(3).allSatisfy { if case .number = $0 { true } else { false } })
    #expect(april.isSafe)
  }

  @Test("what one edition hid the next one hides")
  func staysHidden() throws {
    let all = try months(4)
    let counts: [[Int?]] = [[4, 2, 5, 6], [6, 7, 8, 9], [3, 9, 4, 4]]
    let one = FiguresEdition(
      areas: names(3), periods: Array(all.prefix(3)), counts: series(counts, all))
    let other = FiguresEdition(
      areas: names(3), periods: Array(all.suffix(3)), counts: series(counts, all),
      hiddenBefore: one.hidden, shownBefore: one.shown)
    #expect(!one.hidden.isEmpty)
    for number in one.hidden where number.first == number.last && number.first >= all[1] {
      #expect(other.hidden.contains(number))
    }
    #expect(other.isSafe)
  }

  /// All tables that fit what several editions of the same areas show; each lists months from and
  /// to.
  private func possible(
    _ editions: [(edition: FiguresEdition, from: Int)], rows: Int, columns: Int, most: Int
  ) -> [[Int]: Set<Int>] {
    var found: [[Int]: Set<Int>] = [:]
    var counts = Array(repeating: 0, count: rows * columns)
    func fits() -> Bool {
      for (edition, from) in editions {
        let width = edition.periods.count
        for row in 0...rows {
          for column in 0...width {
            let rowRange = row < rows ? row...row : 0...(rows - 1)
            let columnRange = column < width ? column...column : 0...(width - 1)
            var value = 0
            for r in rowRange { for c in columnRange { value += counts[r * columns + from + c] } }
            let isCell = row < rows && column < width
            switch edition.table.shown[row][column] {
            case .number(let number): if number != value { return false }
            case .few: if !(1...2).contains(value) { return false }
            case .hidden: if isCell, value < 3 { return false }
            case .unknown: break
            }
          }
        }
      }
      return true
    }
    func list(_ place: Int) {
      if place == counts.count {
        guard fits() else { return }
        for (edition, from) in editions {
          for row in 0..<rows {
            for column in edition.periods.indices where edition.table.shown[row][column] == .few {
              found[[row, from + column], default: []].insert(counts[row * columns + from + column])
            }
          }
        }
        return
      }
      let (row, column) = (place / columns, place % columns)
      let shown = editions.compactMap { edition, from -> ShownNumber? in
        edition.periods.indices.contains(column - from)
          ? edition.table.shown[row][column - from] : nil
      }
      for value in 0...most {
        let isPossible = shown.allSatisfy {
          switch $0 {
          case .number(let number): value == number
          case .few: (1...2).contains(value)
          case .hidden: value >= 3
          case .unknown: true
          }
        }
        guard isPossible else { continue }
        counts[place] = value
        list(place + 1)
      }
    }
    list(0)
    return found
  }

  @Test("by brute force: two editions together say of no <3 which it is")
  func twoEditions() throws {
    var numbers = SeededNumbers(seed: 26)
    let all = try months(3)
    let bag = [0, 0, 1, 1, 2, 3, 3, 4, 5]
    for round in 0..<150 {
      let counts = (0..<2).map { _ in (0..<3).map { _ in Optional(bag[numbers.below(9)]) } }
      let from = round % 2
      let one = FiguresEdition(
        areas: names(2), periods: Array(all.prefix(2)), counts: series(counts, all))
      let other = FiguresEdition(
        areas: names(2), periods: Array(all[from...]), counts: series(counts, all),
        hiddenBefore: one.hidden, shownBefore: one.shown)
      #expect(one.isSafe && other.isSafe, "\(counts)")
      let found = possible([(one, 0), (other, from)], rows: 2, columns: 3, most: 8)
      for (place, values) in found { #expect(values == [1, 2], "\(counts) \(from) \(place)") }
    }
  }

  @Test("an edition of nothing shows nothing")
  func empty() throws {
    let edition = FiguresEdition(areas: [], periods: try months(2), counts: [:])
    #expect(edition.hidden.isEmpty && edition.shown.isEmpty && edition.isSafe)
    let unknown = FiguresEdition(areas: names(1), periods: try months(2), counts: [:])
    #expect(unknown.shown.isEmpty)
  }
}
