import CaseModel
import Foundation
import Testing

private typealias Place = SmallNumberTable.Place

private func text(_ table: SmallNumberTable) -> [[String]] {
  table.shown.map { row in
    row.map { shown in
      switch shown {
      case .number(let number): "\(number)"
      case .few: "<3"
      case .hidden: "*"
      case .unknown: ""
      }
    }
  }
}

@Suite struct SmallNumberTests {
  // The first five tables of ../shared/figures/fixture-suppression.json. Where rings cost the same
  // they may fall otherwise than in the reference; in these they do not.
  @Test("1 and 2 show as <3, 0 as 0, and others as * where they would give one away")
  func shows() {
    #expect(text(SmallNumberTable([[1]])) == [["<3", "*"], ["*", "*"]])
    #expect(
      text(SmallNumberTable([[1, 1], [1, 1]])) == [
        ["<3", "<3", "*"], ["<3", "<3", "*"], ["*", "*", "*"],
      ])
    #expect(
      text(SmallNumberTable([[2, 0, 5], [7, 4, 9], [3, nil, 6]])) == [
        ["<3", "0", "*", "7"], ["7", "4", "9", "20"], ["*", "", "*", "9"], ["12", "4", "20", "36"],
      ])
    #expect(
      text(SmallNumberTable([[0, 0], [0, 1]])) == [
        ["0", "0", "0"], ["0", "<3", "*"], ["0", "*", "*"],
      ])
  }

  @Test("the cheapest others are hidden: one small, three more")
  func cheapest() {
    let table = SmallNumberTable([[5, 1, 8, 4], [6, 9, 7, 5], [12, 4, 3, 8]])
    #expect(table.shown.joined().count { $0 == .few } == 1)
    #expect(table.shown.joined().count { $0 == .hidden } == 3)
    #expect(table.exposed.isEmpty)
  }

  @Test("what an earlier edition showed is no hiding place")
  func shownBefore() {
    let counts: [[Int?]] = [[5, 1, 8, 4], [6, 9, 7, 5], [12, 4, 3, 8]]
    // The three that were cheapest.
    let before: Set<Place> = [Place(0, 2), Place(2, 1), Place(2, 2)]
    #expect(SmallNumberTable(counts).hidden == before.union([Place(0, 1)]))
    let table = SmallNumberTable(counts, shownBefore: before)
    #expect(table.hidden.isDisjoint(with: before))
    #expect(table.exposed.isEmpty)
  }

  @Test("where everything was shown before nothing is left to hide behind, and it says so")
  func exposed() {
    let places = (0..<3).flatMap { row in (0..<3).map { Place(row, $0) } }
    let table = SmallNumberTable([[1, 7], [8, 9]], shownBefore: Set(places))
    #expect(table.exposed == [Place(0, 0)])
  }

  @Test("a table without small numbers is shown whole, and nothing is a table too")
  func nothingSmall() {
    #expect(
      text(SmallNumberTable([[3, 0], [4, 9]])) == [
        ["3", "0", "3"], ["4", "9", "13"], ["7", "9", "16"],
      ])
    #expect(SmallNumberTable([]).shown.isEmpty)
    #expect(SmallNumberTable([[]]).shown.isEmpty)
    #expect(
      text(SmallNumberTable([[nil], [3, nil]])) == [
        ["", "", ""], ["3", "", "3"], ["3", "", "3"],
      ])
  }

  @Test("what an edition hid a later one hides, though its own numbers would not need it")
  func hiddenBefore() {
    let counts: [[Int?]] = [[4, 5, 6], [7, 8, 9], [3, 4, 5]]
    #expect(SmallNumberTable(counts).hidden.isEmpty)
    let before: Set<Place> = [Place(0, 0), Place(0, 1), Place(2, 0), Place(2, 1), Place(3, 3)]
    let later = SmallNumberTable(counts, hiddenBefore: before)
    #expect(later.hidden == before)
    #expect(later.shown[0] == [.hidden, .hidden, .number(6), .number(15)])
  }

  @Test("a number that became 0 or unknown since is shown as that")
  func hiddenBeforeAndNoughtNow() {
    let table = SmallNumberTable(
      [[0, 5], [nil, 6]], hiddenBefore: [Place(0, 0), Place(1, 0), Place(9, 9)])
    #expect(table.hidden.isEmpty)
    #expect(text(table) == [["0", "5", "5"], ["", "6", "6"], ["0", "11", "11"]])
  }

  @Test("a sum over months stands only where each of them is shown")
  func sums() {
    #expect(ShownNumber.sum([.number(3), .number(0), .number(7)]) == 10)
    #expect(ShownNumber.sum([.number(3), .few]) == nil)
    #expect(ShownNumber.sum([.number(3), .hidden]) == nil)
    #expect(ShownNumber.sum([.number(3), .unknown]) == nil)
    #expect(ShownNumber.sum([]) == 0)
  }
}

@Suite struct SmallNumberAttackTests {
  #if DEBUG
    private static let tables = 600
  #else
    private static let tables = 6_000
  #endif

  /// Every value each hidden small number could have, by listing all tables that fit what is shown.
  private func possible(_ table: SmallNumberTable) -> [Place: Set<Int>] {
    let rows = table.shown.count - 1
    let columns = table.shown[0].count - 1
    let most = (table.values.joined().compactMap { $0 }.max() ?? 0) + 1
    let cellMost = (0..<rows).flatMap { table.values[$0].dropLast().compactMap { $0 } }.max() ?? 0
    let places = (0..<rows).flatMap { row in (0..<columns).map { Place(row, $0) } }
    let options = places.map { place -> [Int?] in
      switch table.shown[place.row][place.column] {
      case .unknown: [nil]
      case .number(let number): [number]
      case .few: [1, 2]
      case .hidden: Array(3...max(3, cellMost + 3))
      }
    }
    func fits(_ shown: ShownNumber, _ sum: Int) -> Bool {
      if case .number(let number) = shown { number == sum } else { true }
    }
    let watched = (0...rows).flatMap { row in (0...columns).map { Place(row, $0) } }.filter {
      guard let value = table.values[$0.row][$0.column] else { return false }
      return (1...2).contains(value)
    }
    var found: [Place: Set<Int>] = [:]
    var counts = Array(repeating: Int?.none, count: places.count)
    func row(_ index: Int) -> Int {
      (0..<columns).reduce(0) { $0 + (counts[index * columns + $1] ?? 0) }
    }
    func column(_ index: Int) -> Int {
      (0..<rows).reduce(0) { $0 + (counts[$1 * columns + index] ?? 0) }
    }
    func list(_ next: Int) {
      if next > 0, next % columns == 0 {
        let index = next / columns - 1
        guard fits(table.shown[index][columns], row(index)) else { return }
      }
      if next == places.count {
        guard (0..<columns).allSatisfy({ fits(table.shown[rows][$0], column($0)) }),
          fits(table.shown[rows][columns], (0..<rows).reduce(0) { $0 + row($1) })
        else { return }
        for place in watched {
          let value =
            place.row < rows
            ? place.column < columns
              ? counts[place.row * columns + place.column] ?? 0 : row(place.row)
            : place.column < columns
              ? column(place.column) : (0..<rows).reduce(0) { $0 + row($1) }
          found[place, default: []].insert(value)
        }
        return
      }
      for option in options[next] where (option ?? 0) <= most {
        counts[next] = option
        list(next + 1)
      }
      counts[next] = nil
    }
    list(0)
    return found
  }

  @Test("by brute force: each <3 may be 1 and may be 2, and no small sum is one number")
  func bruteForce() {
    var numbers = SeededNumbers(seed: 3)
    let sizes = [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3), (3, 2), (3, 3)]
    let bag: [Int?] = [nil, 0, 0, 1, 1, 2, 2, 3, 4, 5, 7]
    for round in 0..<Self.tables {
      let (rows, columns) = sizes[numbers.below(8)]
      let counts = (0..<rows).map { _ in
        (0..<columns).map { _ in bag[numbers.below(11)] }
      }
      // Every third table follows an edition that hid something.
      var before: Set<Place> = []
      if round % 3 == 0 {
        for _ in 0..<2 {
          before.insert(Place(numbers.below(rows + 1), numbers.below(columns + 1)))
        }
      }
      let table = SmallNumberTable(counts, hiddenBefore: before)
      #expect(table.exposed.isEmpty, "\(counts)")
      for place in before where place.row <= rows && place.column <= columns {
        if let value = table.values[place.row][place.column], value != 0 {
          #expect(table.hidden.contains(place), "\(counts) \(before)")
        }
      }
      for (place, values) in possible(table) {
        let isCell = place.row < rows && place.column < columns
        #expect(isCell ? values == [1, 2] : values.count > 1, "\(counts) \(before) \(place)")
      }
    }
  }

  @Test("what is hidden for no small number's sake leaves every other number shown")
  func hidesNoMore() {
    var numbers = SeededNumbers(seed: 8)
    for _ in 0..<200 {
      let counts = (0..<4).map { _ in (0..<5).map { _ in Optional(numbers.below(9) + 3) } }
      #expect(SmallNumberTable(counts).hidden.isEmpty)
    }
  }

  @Test("98 areas and 12 months: all small ones are hidden, none can be worked out")
  func large() {
    var numbers = SeededNumbers(seed: 98)
    let counts = (0..<98).map { _ in
      let rate = numbers.usualRate()
      return (0..<12).map { _ in Optional(numbers.poisson(rate)) }
    }
    let table = SmallNumberTable(counts)
    let small = counts.joined().count { (1...2).contains($0 ?? 0) }
    #expect(table.shown.dropLast().map { $0.dropLast() }.joined().count { $0 == .few } == small)
    #expect(table.exposed.isEmpty)
    // The reference hid 22 more beside 479 small ones: few, not a table full of stars.
    #expect(table.shown.joined().count { $0 == .hidden } < 80)
  }
}

@Suite(
  "Small numbers beside the project", .enabled(if: SharedFigures.areThere, "../shared is missing"))
struct SharedSmallNumberTests {
  private struct Fixture: Decodable {
    let table: [[Int?]]
    let withTotals: [[Int?]]
    let shown: [[String]]
    let hiddenCells: Int
    let alsoHidden: Int
  }

  @Test("as many are hidden as in the reference")
  func counts() throws {
    let fixtures = try SharedFigures.decoded("fixture-suppression.json", as: [Fixture].self)
    #expect(fixtures.count == 6)
    for fixture in fixtures {
      let table = SmallNumberTable(fixture.table)
      #expect(table.values == fixture.withTotals)
      #expect(table.shown.joined().count { $0 == .few } == fixture.hiddenCells)
      #expect(table.shown.joined().count { $0 == .hidden } == fixture.alsoHidden)
      #expect(table.exposed.isEmpty)
    }
  }
}
