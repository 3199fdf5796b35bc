import CaseModel
import Testing

@Suite("The way of a finding") struct LifecycleTests {
  // DOMAIN B3: every row of its table, and what it asks for.
  @Test(
    "each step of the trade stands with its condition",
    arguments: [
      (FindingState.new, FindingState.assessing, [FindingField.category]),
      (.assessing, .assigned, [.responsible, .followUp, .due]),
      (.assigned, .inProgress, []),
      (.assigned, .waiting, [.reason, .waitingUntil]),
      (.inProgress, .waiting, [.reason, .waitingUntil]),
      (.waiting, .assigned, []), (.waiting, .inProgress, []),
      (.assigned, .assessing, [.reason]), (.inProgress, .done, [.doneOn]),
      (.done, .confirmed, [.confirmedBy, .confirmedOn]), (.done, .assigned, [.reason]),
      (.confirmed, .closed, [.answers]), (.declined, .closed, [.answers]),
      (.duplicate, .closed, [.answers]), (.assessing, .declined, [.reason]),
      (.new, .declined, [.reason]), (.closed, .assigned, [.reason]),
      (.closed, .duplicate, [.duplicateOf]), (.new, .kept, []), (.new, .withdrawn, []),
      (.withdrawn, .new, []),
    ])
  func steps(_ from: FindingState, _ to: FindingState, _ needs: [FindingField]) {
    let found = Lifecycle.steps.filter { $0.from == from && $0.to == to }
    #expect(found.map(\.needs) == [needs])
  }

  @Test("a move over several states asks for all their conditions at once")
  func severalSteps() throws {
    let path = try #require(Lifecycle.path(from: .new, to: .inProgress))
    #expect(path.map(\.to) == [.assessing, .assigned, .inProgress])
    let missing = Gate.missing(for: path, in: Finding(name: ""))
    #expect(missing == [.category, .responsible, .followUp, .due])
  }

  @Test("what the finding holds already is not asked for again, a reason always is")
  func asksOnlyWhatIsMissing() throws {
    var finding = Finding(name: "")
    finding.values[FindingField.responsible] = "Vej & Park"
    finding.values[FindingField.due] = "2026-12-01"
    finding.values[FindingField.reason] = ["code": "budget"]
    let assign = try #require(Lifecycle.path(from: .assessing, to: .assigned))
    #expect(Gate.missing(for: assign, in: finding) == [.followUp])
    let hold = try #require(Lifecycle.path(from: .assigned, to: .waiting))
    #expect(Gate.missing(for: hold, in: finding) == [.reason, .waitingUntil])
  }

  @Test("nobody to tell stands in for an answer")
  func nobodyToTell() throws {
    let close = try #require(Lifecycle.path(from: .confirmed, to: .closed))
    var finding = Finding(name: "")
    #expect(Gate.missing(for: close, in: finding) == [.answers])
    finding.values[FindingField.nobodyToTell] = true
    #expect(Gate.missing(for: close, in: finding).isEmpty)
  }

  @Test("every state can be reached from every other, but never through a dead end")
  func everywhere() {
    let deadEnds: Set<FindingState> = [.waiting, .declined, .duplicate, .kept, .withdrawn, .closed]
    for from in FindingState.allCases {
      for to in FindingState.allCases where from != to {
        let path = Lifecycle.path(from: from, to: to)
        if from == .withdrawn || to == .new {
          continue
        }
        guard let path else {
          // Only what is new or being assessed is kept or declined.
          #expect(to == .kept || to == .declined, "\(from) to \(to)")
          continue
        }
        #expect(path.first?.from == from && path.last?.to == to)
        #expect(path.dropLast().allSatisfy { !deadEnds.contains($0.to) })
      }
    }
  }

  @Test("the standard columns hold each state but the one taken out, exactly once")
  func columns() {
    #expect(BoardColumn.isWhole(BoardColumn.standard))
    #expect(!BoardColumn.isWhole(Array(BoardColumn.standard.dropLast())))
    #expect(!BoardColumn.isWhole(BoardColumn.standard + [BoardColumn.standard[0]]))
  }

  @Test("a grouping of the workspace's own that would hide a state is refused")
  func ownColumns() {
    let states = FindingState.allCases.filter { $0 != .withdrawn }.map {
      JSONValue.string($0.rawValue)
    }
    let whole: JSONValue = [["code": "all", "title": "Alle", "states": .array(states)]]
    #expect(BoardColumn.columns(json: whole)?.first?.title == "Alle")
    let hiding: JSONValue = [["code": "all", "states": .array(Array(states.dropLast()))]]
    #expect(BoardColumn.columns(json: hiding) == nil)
  }

  @Test("a deadline of today is not yet overdue, waiting never is, positives are never open")
  func overdue() throws {
    let today = try #require(Day(iso: "2026-11-21"))
    func finding(_ state: FindingState, due: String, kind: String = "problem") -> Finding {
      Finding(
        name: "",
        values: Values([
          ("state", .string(state.rawValue)), ("due", .string(due)), ("kind", .string(kind)),
        ]))
    }
    #expect(!finding(.assigned, due: "2026-11-21").isOverdue(on: today))
    #expect(finding(.assigned, due: "2026-11-20").isOverdue(on: today))
    #expect(!finding(.waiting, due: "2026-11-20").isOverdue(on: today))
    #expect(!finding(.closed, due: "2026-11-20").isOverdue(on: today))
    #expect(!finding(.new, due: "2026-11-20", kind: "positive").isOverdue(on: today))
    #expect(!finding(.new, due: "2026-11-20", kind: "positive").isOpen)
  }

  @Test("a move into a column leads to the first of its states that the finding’s kind may reach")
  func firstReachable() {
    let column = BoardColumn(code: "x", states: [.kept, .declined])
    #expect(column.firstReachable(from: .new, kind: .problem) == .declined)
    #expect(column.firstReachable(from: .new, kind: .positive) == .kept)
    #expect(column.firstReachable(from: .new, kind: nil) == .kept)
    let kept = BoardColumn(code: "x", states: [.kept])
    #expect(kept.firstReachable(from: .new, kind: .problem) == nil)
  }
}
