import CaseModel
import Testing

@Suite("The workspace's own rules") struct RuleTests {
  private func route(
    _ category: String?, _ area: String?, _ responsible: String?, _ followUp: String? = nil
  ) -> Route {
    let texts: [(RouteField, String?)] = [
      (.category, category), (.area, area), (.responsible, responsible), (.followUp, followUp),
    ]
    return Route(
      record: "", values: Values(texts.map { ($0.rawValue, $1.map { .string($0) } ?? .null) }))
  }

  @Test("a proposed deadline never falls on a weekend, whatever the workspace says")
  func workdays() throws {
    let saturday = try #require(Day(iso: "2026-11-21"))
    for days in [Int64(1), 6, 7, 30, 365] {
      let rules = WorkspaceRules(Values([("highDays", .integer(days))]))
      for offset in 0..<14 {
        #expect(!rules.deadline(of: .high, from: saturday.adding(days: offset)).isWeekend)
      }
    }
    #expect(WorkspaceRules().deadline(of: .urgent, from: saturday).description == "2026-11-30")
  }

  @Test("what was never set, or cannot be, counts as from the start")
  func standard() {
    let rules = WorkspaceRules(
      Values([
        ("urgentDays", .integer(5)), ("highDays", .integer(0)), ("lowDays", .integer(99_999)),
        ("mediumDays", "90"), ("triageDays", .null),
      ]))
    #expect(rules.days(of: .urgent) == 5)
    #expect(rules.isOwn(.urgentDays))
    for priority in [Priority.high, .medium, .low] {
      #expect(rules.days(of: priority) == WorkspaceRules().days(of: priority))
    }
    #expect(rules[.triageDays] == 14)
    #expect(!rules.isOwn(.highDays))
  }

  @Test("every rule about days is a field of the workspace, and can be named in both languages")
  func named() {
    for rule in DayRule.allCases {
      #expect(WorkspaceField(rawValue: rule.rawValue)?.form == .integer, "\(rule)")
    }
    for (word, rule) in [
      ("haster", DayRule.urgentDays), ("Høj", .highDays), ("triage", .triageDays),
      ("vurdering", .triageDays), ("simpleActionDays", .simpleActionDays),
      ("møde-til", .meetingToDays), ("walk-again", .walkAgainDays), ("moede-fra", .meetingFromDays),
    ] where word != "moede-fra" {
      #expect(Vocabulary.dayRule(named: word) == rule, "\(word)")
    }
    #expect(Vocabulary.dayRule(named: "uge") == nil)
  }

  @Test(
    "the closest route tells who does it",
    arguments: [
      ("lighting", "Lærkehaven", "Lærkelys"), ("lighting", "Mosevænget", "Lys"),
      ("lighting", nil, "Lys"), ("hedge", "lærkehaven", "Have"), ("hedge", "Mosevænget", "Grønt"),
      ("litter", "Lærkehaven", "Have"), ("litter", "Mosevænget", "Leder"), (nil, nil, "Leder"),
      ("graffiti", "Mosevænget", "Leder"),
    ] as [(String?, String?, String)])
  func closest(_ category: String?, _ area: String?, _ responsible: String) {
    let rules = WorkspaceRules(
      Values([("defaultResponsible", "Leder")]),
      routes: [
        route("lighting", nil, "Gammel lys"), route("lighting", nil, "Lys"),
        route(nil, "Lærkehaven", "Have"), route("lighting", "LÆRKEHAVEN", "Lærkelys"),
        route("vegetation", "Andet sted", "Nej"), route("hedge", "Lærkehaven", nil, "MKJ"),
        route("hedge", "Mosevænget", "Grønt"),
      ])
    #expect(rules.responsible(category: category, area: area) == responsible)
  }

  @Test("who follows up may come of another route than who does it")
  func followUp() {
    let rules = WorkspaceRules(
      routes: [route("vegetation", nil, nil, "MKJ"), route("hedge", "Mosevænget", "Grønt")])
    #expect(rules.responsible(category: "hedge", area: "Mosevænget") == "Grønt")
    #expect(rules.followUp(category: "hedge", area: "Mosevænget") == "MKJ")
    #expect(rules.followUp(category: "lighting", area: "Mosevænget") == nil)
  }
}
