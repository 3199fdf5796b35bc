import CaseModel
import Testing

private let today = Day(number: 20_780)

private func subject(
  _ state: FindingState, begun days: Int, _ steps: [(FindingState, Int)] = []
) -> StatisticsSubject {
  var subject = StatisticsSubject(state: state, begun: today.adding(days: -days))
  subject.steps = steps.enumerated().map { place, step in
    StatisticsSubject.Step(step.0, on: today.adding(days: -step.1), isOfMake: place == 0)
  }
  return subject
}

@Suite struct StatisticsTests {
  @Test(
    "the middle and the long tail are numbers that stand among the days",
    arguments: [
      ([5], [5, 5, 5]), ([1, 2, 3, 4], [2, 4, 4]), ([3, 1, 2], [2, 3, 3]),
      (Array(1...10), [5, 9, 10]), (Array(1...100), [50, 90, 100]), ([-4, 0], [0, 0, 0]),
    ])
  func spread(days: [Int], expected: [Int]) throws {
    let spread = try #require(Spread(days))
    #expect([spread.median, spread.ninetieth, spread.longest] == expected)
    #expect(Spread([]) == nil)
  }

  @Test("times run from the beginning to the first decision, answer and confirmation")
  func times() {
    var told = subject(
      .confirmed, begun: 40,
      [
        (.new, 40), (.assessing, 38), (.assigned, 35), (.inProgress, 20), (.done, 10),
        (.confirmed, 4),
      ])
    told.answeredOn = today.adding(days: -2)
    let statistics = Statistics([told], today: today)
    #expect(statistics.decided?.median == 5)
    #expect(statistics.confirmed?.median == 36)
    #expect(statistics.answered?.median == 38)
    #expect(statistics.age == nil)
  }

  @Test("a state that came with the table tells nothing of how long it took")
  func imported() {
    let statistics = Statistics([subject(.confirmed, begun: 9, [(.confirmed, 9)])], today: today)
    #expect(statistics.decided == nil && statistics.confirmed == nil)
    #expect(statistics.months.map(\.closed).reduce(0, +) == 1)
  }

  @Test("a finding that was reopened is closed the last time, and open ones are not closed")
  func reopened() {
    let twice = subject(
      .closed, begun: 90,
      [(.new, 90), (.confirmed, 80), (.closed, 79), (.assigned, 40), (.closed, 3)])
    #expect(twice.closedOn == today.adding(days: -3))
    #expect(
      subject(.assigned, begun: 9, [(.new, 9), (.closed, 8), (.assigned, 7)]).closedOn == nil)
  }

  @Test(
    "what makes people feel safe stands in the states and is no task; what was taken out is nothing"
  )
  func positive() {
    var positive = subject(.kept, begun: 3)
    positive.isPositive = true
    let statistics = Statistics([positive, subject(.withdrawn, begun: 3)], today: today)
    #expect(statistics.all == 1 && statistics.open == 0 && statistics.months == [])
    #expect(statistics.states.map(\.state) == [.kept] && statistics.states.map(\.count) == [1])
  }

  @Test("one party written in two ways is one, and the usual spelling shows")
  func parties() {
    let subjects = ["Vej & Park", "vej & park", "Vej & Park", nil].map { name in
      var subject = subject(.assigned, begun: 3)
      subject.responsible = name
      return subject
    }
    let shares = Statistics(subjects, today: today).parties
    #expect(shares.map(\.name) == ["Vej & Park", nil])
    #expect(shares.map(\.open) == [3, 1])
  }

  @Test("every month from the first to this one stands there, empty ones too")
  func months() {
    let statistics = Statistics(
      [subject(.new, begun: 100), subject(.new, begun: -60)], today: today)
    #expect(
      statistics.months.map { "\($0.year)-\($0.month):\($0.opened)" }
        == ["2026-8:1", "2026-9:0", "2026-10:0", "2026-11:1"])
  }
}
