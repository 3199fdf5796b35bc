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
    if query == "frist:<i-dag" {
      #expect(throws: QueryError.self) { try holds(query, path) }
      #expect(try !holds("frist:<\"i dag\"", path))
    } else {
      #expect(try holds(query, path) == expected)
    }
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
    #expect(error("farve:rød") == .unknownField("farve"))
    #expect(error("state:glemt") == .unknownValue(field: .state, value: "glemt"))
    #expect(error("due:<snart") == .unknownValue(field: .due, value: "snart"))
    #expect(error("place:\"Vester") == .unclosedQuote)
    #expect(error("place:<b") == .comparisonNotPossible(field: .place))
    #expect(error("") == nil)
  }

  @Test("an empty query matches everything")
  func empty() throws { #expect(try holds("  ", finding([]))) }
}
