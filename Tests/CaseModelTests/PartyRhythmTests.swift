import CaseModel
import Testing

/// Days a party has of its own.
@Suite struct PartyRhythmTests {
  private let today = Day(number: 20_780)

  private func rules(_ values: [(String, JSONValue)]) -> WorkspaceRules {
    let named: [(String, JSONValue)] = [("name", "Grf. Lærkehaven"), ("alias", "Lærken, GFL")]
    return WorkspaceRules(parties: [Party(record: "a-1", values: Values(named + values))])
  }

  @Test("a deadline is the party's own days, whatever the priority, and never on a weekend")
  func deadline() {
    let rules = rules([("deadlineDays", .integer(56))])
    #expect(rules.days(of: .urgent, with: "grf. lærkehaven") == 56)
    #expect(
      rules.deadline(of: .urgent, from: today, with: "GFL") == today.adding(days: 56).workday)
    #expect(rules.days(of: .urgent, with: "Vej") == 7)
    #expect(rules.days(of: .urgent, with: nil) == 7)
  }

  @Test("a board that meets every eight weeks is not silent after four", arguments: [29, 55, 57])
  func silence(days: Int) {
    let limits = AttentionLimits(rules([("silentDays", .integer(56))]))
    var facts = AttentionFacts(state: .assigned, created: today)
    facts.responsible = "Lærken"
    let silent = facts.causes(limits).first { $0.reason == .silent }
    #expect(silent?.holds(on: today.adding(days: days)) == (days >= 56))
    facts.responsible = "Vej"
    let other = facts.causes(limits).first { $0.reason == .silent }
    #expect(other?.holds(on: today.adding(days: days)) == (days >= 30))
  }

  @Test(
    "a card says how long a finding has stood by the party's own days too", arguments: [40, 60])
  func cards(days: Int) {
    let limits = AttentionLimits(rules([("silentDays", .integer(56))]))
    var facts = AttentionFacts(state: .assigned, created: today)
    facts.responsible = "Lærken"
    let later = today.adding(days: days)
    #expect((facts.longStanding(limits, on: later) != nil) == (days >= 56))
    facts.responsible = "Vej"
    #expect(facts.longStanding(limits, on: later) != nil)
  }

  @Test("days nobody can mean count as not set") func outOfRange() {
    #expect(rules([("deadlineDays", .integer(0))]).days(of: .high, with: "GFL") == 30)
  }

  @Test(
    "an e-mail address is taken, and what is none is told",
    arguments: [
      ("drift@bolig.dk", true), ("æ.ø@sub.bolig.dk", true), ("drift", false), ("@bolig.dk", false),
      ("drift@bolig", false), ("a@b@c.dk", false), ("drift @bolig.dk", false), ("drift@.dk", false),
    ])
  func addresses(text: String, isOne: Bool) {
    var told: ValueError?
    do throws(ValueError) {
      _ = try ValueReader.value(text, for: .party(.email), today: today)
    } catch {
      told = error
    }
    #expect(told == (isOne ? nil : .notAnAddress(text)))
  }
}
