import CaseModel
import Testing

@Suite("Queries") struct QueryTests {
  private let context: QueryContext
  private let today: Day

  init() throws {
    today = try #require(Day(iso: "2026-11-21"))
    context = QueryContext(
      today: today, aliases: [SearchKey.name("Vejvæsenet"): SearchKey.name("Vej & Park")],
      walkNames: ["K7Q-4MJ": "Vester Allé, aften"])
  }

  private func finding(_ values: [(FindingField, JSONValue)], action: String? = nil) -> Finding {
    var finding = Finding(name: "", values: Values(values.map { ($0.0.rawValue, $0.1) }))
    if let action {
      finding.entries = [
        Entry(
          name: "", kind: .action, values: Values([("text", .string(action))]), at: "", by: nil)
      ]
    }
    return finding
  }

  private func holds(_ query: String, _ finding: Finding) throws -> Bool {
    try Query(parsing: query, today: today).matches(finding, in: context)
  }

  @Test(
    "each term of the language says what it says",
    arguments: [
      ("state:assigned", true), ("state:new,assigned", true), ("status:tildelt", true),
      ("state:new", false), ("-state:new", true), ("area:\"Vester Allé\"", true),
      ("område:vester", true), ("responsible:\"vej & park\"", true),
      ("ansvarlig:vejvæsenet", true), ("ansvarlig:politi", false), ("due:<2026-12-01", true),
      ("ansvarlig:park", true), ("ansvarlig:ark", false),
      ("frist:<i-dag", false), ("due:>=2026-11-30", true), ("due:2026-11-30", true),
      ("overdue:yes", false), ("overdue:no", true), ("missing:due", false),
      ("mangler:tiltag", true), ("priority:>=high", true), ("prioritet:>høj", false),
      ("priority:medium", false), ("category:vegetation", true), ("kategori:hæk", true),
      ("-category:litter", true), ("number:2", true), ("nr:>2", false), ("walk:vester", true),
      ("sti uden lys", true), ("STI LYS", true), ("lygte", false), ("-lygte", true),
      ("gaard", true), ("åben:ja", true), ("missing:answers", true), ("k7q", false), ("9fa", true),
    ])
  func terms(_ query: String, _ expected: Bool) throws {
    let path = finding([
      (.id, "9FA-2T9"), (.state, "assigned"), (.area, "Vester Allé"),
      (.responsible, "Vej & Park"), (.due, "2026-11-30"), (.priority, "high"),
      (.category, "hedge"), (.number, 2), (.walk, "K7Q-4MJ"),
      (.observation, "En sti uden lys bag Gårdhaven"),
    ])
    #expect(try holds(query, path) == expected)
  }

  @Test("words are looked for in actions and comments too")
  func actions() throws {
    #expect(try holds("klippes", finding([], action: "Hækken klippes")))
    #expect(try holds("tiltag:hækken", finding([], action: "Hækken klippes")))
    #expect(try !holds("mangler:tiltag", finding([], action: "Hækken klippes")))
  }

  @Test("what cannot be understood is told, never guessed")
  func errors() {
    func error(_ query: String) -> QueryError? {
      do {
        _ = try Query(parsing: query, today: today)
        return nil
      } catch { return error }
    }
    func expect(_ query: String, _ problem: QueryError.Problem, at place: String) {
      let found = error(query)
      #expect(found?.problem == problem)
      let letters = Array(query)
      #expect(found.map { String(letters[$0.span]) } == place)
    }
    expect("lys farve:rød", .unknownField("farve"), at: "farve")
    expect("-farve:rød", .unknownField("farve"), at: "farve")
    expect("state:new,glemt", .unknownValue(field: .known(.state), value: "glemt"), at: "glemt")
    expect("due:<snart", .unknownValue(field: .known(.due), value: "snart"), at: "<snart")
    expect(
      "due:31-02-2026", .unknownValue(field: .known(.due), value: "31-02-2026"), at: "31-02-2026")
    expect("sti place:\"Vester", .unclosedQuote, at: "\"Vester")
    expect("place:<b", .comparisonNotPossible(field: .known(.place)), at: "<b")
    expect("overdue:måske", .neitherYesNorNo("måske"), at: "måske")
    expect("area:", .nothingAsked("area"), at: "area:")
    expect("missing:due,farve", .unknownField("farve"), at: "farve")
    expect("sort:-farve", .unknownField("farve"), at: "-farve")
    #expect(error("") == nil)
  }

  @Test(
    "days are asked for in both languages, weeks and months as the whole of them",
    arguments: [
      // The finding is due on 30 November 2026 and was made on 2 October 2026, in week 40.
      ("due:<in 14 days", true), ("frist:<om 14 dage", true), ("frist:<om 7 dage", false),
      ("frist:<=om 9 dage sti", true), ("due:<\"in 14 days\"", true), ("frist:om-9-dage", true),
      ("frist:uge 49", true), ("due:week 49", true), ("frist:>uge 48", true),
      ("frist:<uge 49", false), ("frist:november", true), ("due:2026-11", true),
      ("frist:>november", false), ("due:2026", true), ("frist:i dag..om 9 dage", true),
      ("frist:i dag..om 8 dage", false), ("oprettet:>uge 39", true), ("created:uge 40", true),
      ("created:>uge 40", false), ("oprettet:oktober", true), ("created:<7 days ago", true),
      ("-frist:<om 14 dage", false), ("frist:<fredag", false), ("frist:<næste fredag sti", false),
    ])
  func days(_ query: String, _ expected: Bool) throws {
    var path = finding([(.due, "2026-11-30"), (.observation, "En sti")])
    path.createdAt = "2026-10-02T10:00:00+02:00"
    #expect(try holds(query, path) == expected)
  }

  @Test("a list is ordered and divided as the query says")
  func order() throws {
    let query = try Query(parsing: "sortér:frist,-prioritet gruppér:område lys", today: today)
    #expect(query.terms.count == 1)
    #expect(query.order.keys.map(\.field) == [.known(.due), .known(.priority)])
    #expect(query.order.keys.map(\.isReversed) == [false, true])
    #expect(query.grouping == .known(.area))
    #expect(query.wholeOrder.keys.map(\.field) == [.known(.area), .known(.due), .known(.priority)])
    let findings = ["Ådalen", nil, "Aa", "Zoo"].map { area in
      finding(area.map { [(FindingField.area, .string($0))] } ?? [])
    }
    let order = try Query(parsing: "sort:area", today: today).order
    #expect(order.sorted(findings, .danish).map(\.area) == ["Zoo", "Aa", "Ådalen", nil])
  }

  @Test("text pasted by mistake is told, however long, and never searched for")
  func huge() {
    for text in [
      String(repeating: "ord ", count: 25_000), String(repeating: "\"", count: 100_001),
      String(repeating: "a:", count: 50_000), String(repeating: "æ", count: 100_000) + ":x",
    ] {
      #expect(throws: QueryError.self) { try Query(parsing: text, today: today) }
    }
    #expect(throws: Never.self) {
      try Query(parsing: String(repeating: "x", count: 100_000), today: today)
    }
  }

  @Test("cut anywhere, a query is read or told wrong within its own length")
  func halfTyped() {
    let whole = "-status:ny,\"i gang\" frist:<om 14 dage mangler:tiltag sortér:-frist \"a b\" -"
    for length in 0...whole.count {
      let text = String(whole.prefix(length))
      do {
        _ = try Query(parsing: text, today: today)
      } catch {
        #expect(error.span.lowerBound >= 0 && error.span.upperBound <= text.count)
        #expect(!error.span.isEmpty)
      }
    }
  }

  @Test("an empty query matches everything")
  func empty() throws { #expect(try holds("  ", finding([]))) }
}
