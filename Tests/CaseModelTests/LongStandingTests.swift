import CaseModel
import Testing

@Suite struct LongStandingTests {
  private let begun = Day(number: 20_000)

  /// The first day on which the days are told, counted from the day it came to stand there.
  private func firstDay(_ change: (inout AttentionFacts) -> Void, _ state: FindingState) -> Int? {
    var facts = AttentionFacts(state: state, created: begun)
    change(&facts)
    return (0...400).first {
      facts.longStanding(AttentionLimits(), on: begun.adding(days: $0)) != nil
    }
  }

  @Test("days are told once they are more than the workspace allows itself, and not a day before")
  func whenTheyMatter() {
    #expect(firstDay({ _ in }, .new) == 15)
    #expect(firstDay({ _ in }, .assessing) == 15)
    #expect(firstDay({ _ in }, .done) == 15)
    #expect(firstDay({ _ in }, .confirmed) == 31)
    #expect(firstDay({ _ in }, .declined) == 31)
    #expect(firstDay({ _ in }, .inProgress) == 30)
    #expect(firstDay({ $0.waitingUntil = begun.adding(days: 60) }, .waiting) == 61)
  }

  @Test("what is over, good, put off, answered or told to be late already has no days")
  func whenTheyDoNot() {
    for state in [FindingState.closed, .kept, .withdrawn, .waiting] {
      #expect(firstDay({ _ in }, state) == nil, "\(state)")
    }
    #expect(firstDay({ $0.isPositive = true }, .new) == nil)
    #expect(firstDay({ $0.waitingUntil = begun.adding(days: 9) }, .assessing) == nil)
    #expect(firstDay({ $0.isAnswered = true }, .confirmed) == nil)
    #expect(firstDay({ $0.due = begun.adding(days: 9) }, .assigned) == nil)
  }

  @Test("they are counted from the day it came to stand there, and anew when it is opened again")
  func counted() {
    var facts = AttentionFacts(state: .done, created: begun)
    facts.stateSince = begun.adding(days: 100)
    let today = begun.adding(days: 140)
    #expect(facts.longStanding(AttentionLimits(), on: today) == 40)
    facts.state = .assessing
    #expect(facts.longStanding(AttentionLimits(), on: today) == 140)
    facts.undecidedSince = begun.adding(days: 130)
    #expect(facts.longStanding(AttentionLimits(), on: today) == nil)
  }
}
