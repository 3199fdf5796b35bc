import CaseModel
import Casework
import ChangeLog
import LogTestSupport
import Testing

@Suite("Grouping the board's columns") struct ColumnTests {
  private func name(_ column: BoardColumn) -> String { column.title ?? column.code }

  private func refusal(
    _ change: (inout ColumnGrouping) throws(ColumnRefusal) -> Void
  ) -> ColumnRefusal? {
    var grouping = ColumnGrouping.standard
    do throws(ColumnRefusal) {
      try change(&grouping)
      return nil
    } catch {
      #expect(grouping == .standard, "a refused change leaves no trace")
      return error
    }
  }

  @Test("a state that a column takes leaves the one it stood in")
  func taking() throws {
    var grouping = ColumnGrouping.standard
    try grouping.change("waiting", [.states([.waiting, .assigned])], naming: name)
    #expect(grouping.columns[1].states == [.inProgress])
    #expect(grouping.columns[2].states == [.waiting, .assigned])
    #expect(BoardColumn.isWhole(grouping.columns))
  }

  @Test("what would hide a state, or leave a column without one, is refused and changes nothing")
  func refused() {
    let name = name
    #expect(
      refusal { grouping throws(ColumnRefusal) in
        try grouping.change("new", [.limit(3), .states([.new])], naming: name)
      } == .hides([.assessing]))
    #expect(
      refusal { grouping throws(ColumnRefusal) in
        try grouping.change("new", [.states([.new, .assessing, .waiting])], naming: name)
      } == .empties(BoardColumn.standard[2]))
    #expect(
      refusal { grouping throws(ColumnRefusal) in
        try grouping.change("new", [.states([.new, .assessing, .withdrawn])], naming: name)
      } == .standsInNone(.withdrawn))
    #expect(
      refusal { grouping throws(ColumnRefusal) in
        try grouping.make([.title("Tom"), .states([])], naming: name)
      } == .holdsNothing)
    #expect(
      refusal { grouping throws(ColumnRefusal) in
        try grouping.make([.states([.new])], naming: name)
      } == .needsTitle)
    #expect(
      refusal { grouping throws(ColumnRefusal) in
        try grouping.change("new", [.title("WAITING")], naming: name)
      } == .titleTaken("WAITING"))
    #expect(
      refusal { grouping throws(ColumnRefusal) in
        try grouping.change("new", [.limit(0)], naming: name)
      } == .outOfRange(ColumnGrouping.limits))
    #expect(
      refusal { grouping throws(ColumnRefusal) in
        try grouping.change("xyz", [.limit(1)], naming: name)
      } == .gone)
  }

  @Test("a column that is removed gives its states to its neighbour, down to the last, which stays")
  func removing() throws {
    var grouping = ColumnGrouping.standard
    #expect(try grouping.remove("waiting").code == "with-responsible")
    #expect(grouping.columns[1].states == [.assigned, .inProgress, .waiting])
    #expect(try grouping.remove("new").code == "with-responsible")
    while grouping.columns.count > 1 { try grouping.remove(grouping.columns[0].code) }
    #expect(BoardColumn.isWhole(grouping.columns))
    #expect(throws: ColumnRefusal.isOnlyOne) { try grouping.remove(grouping.columns[0].code) }
  }

  @Test("whatever is changed, in any order, no state is ever hidden, and it is read as it was kept")
  func anyChanges() {
    var random = SeededRandom(seed: 11)
    var grouping = ColumnGrouping.standard
    var taken = 0
    for step in 0..<4_000 {
      let columns = grouping.columns
      let code = columns[Int.random(in: columns.indices, using: &random)].code
      let some = FindingState.allCases.filter { _ in Bool.random(using: &random) }.shuffled(
        using: &random)
      let own = columns.first { $0.code == code }?.states ?? []
      let part: ColumnPart =
        switch Int.random(in: 0..<6, using: &random) {
        case 0: .title(Bool.random(using: &random) ? nil : "K\(step % 7)")
        case 1: .states(some)
        case 2: .states(own + some.prefix(1))
        case 3: .limit(Int.random(in: -1...12, using: &random))
        case 4: .folded(Bool.random(using: &random))
        default: .place(Int.random(in: 0...7, using: &random))
        }
      do throws(ColumnRefusal) {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: try grouping.remove(code)
        case 1: try grouping.make([.title("N\(step)"), .states(some)], naming: name)
        default: try grouping.change(code, [part], naming: name)
        }
        taken += 1
      } catch {
        #expect(grouping.columns == columns)
      }
      #expect(BoardColumn.isWhole(grouping.columns))
      #expect(Set(grouping.columns.map(\.code)).count == grouping.columns.count)
      #expect(grouping.columns.allSatisfy { !$0.states.isEmpty })
      if grouping != .standard {
        #expect(BoardColumn.columns(json: grouping.json) == grouping.columns)
      }
    }
    #expect(taken > 500)
  }

  @Test("a limit speaks of what an act puts over it, and of nothing else")
  func limits() throws {
    var laptop = TestLaptop("anna")
    var grouping = ColumnGrouping.standard
    try grouping.change("new", [.limit(2)], naming: name)
    let first = try laptop.makeFinding("Lygte 0")
    try laptop.write(grouping.draft(in: laptop.caseFile).edits)
    for number in 1...2 {
      let before = ColumnTotals(BoardIndex(laptop.caseFile))
      _ = try laptop.makeFinding("Lygte \(number)")
      let passed = BoardIndex(laptop.caseFile).passedLimits(since: before)
      #expect(passed.map(\.count) == (number == 1 ? [] : [3]))
    }
    // What makes it less is no reason to speak, though it is still more than it should be.
    _ = try laptop.makeFinding("Lygte 3")
    let before = ColumnTotals(BoardIndex(laptop.caseFile))
    try laptop.set(first, "state", ["state": "kept"])
    #expect(BoardIndex(laptop.caseFile).total(in: 0) == 3)
    #expect(BoardIndex(laptop.caseFile).passedLimits(since: before).isEmpty)
  }

  @Test("the same grouping is not written again, and the standard one is kept as nothing")
  func nothingToWrite() throws {
    var laptop = TestLaptop("anna")
    _ = try laptop.makeFinding("Lygte")
    #expect(ColumnGrouping.standard.draft(in: laptop.caseFile).isEmpty)
    var grouping = ColumnGrouping.standard
    try grouping.change("new", [.limit(2)], naming: name)
    try laptop.write(grouping.draft(in: laptop.caseFile).edits)
    #expect(laptop.caseFile.facts.columns == grouping.columns)
    #expect(grouping.draft(in: laptop.caseFile).isEmpty)
    try laptop.write(ColumnGrouping.standard.draft(in: laptop.caseFile).edits)
    #expect(laptop.caseFile.facts.values[WorkspaceField.columns] ?? .null == .null)
  }
}
