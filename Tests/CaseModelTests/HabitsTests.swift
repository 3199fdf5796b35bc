import CaseModel
import Testing

@Suite("What is usually decided") struct HabitsTests {
  private func use(
    _ category: String?, _ area: String?, _ place: String?, _ responsible: String? = nil,
    actions: [String] = []
  ) -> Habits<Int>.Use {
    let texts = [
      ("category", category), ("area", area), ("place", place), ("responsible", responsible),
    ]
    return Habits<Int>.Use(
      Finding(
        name: "", values: Values(texts.map { ($0.0, $0.1.map { .string($0) } ?? .null) }),
        entries: actions.map {
          Entry(
            name: "", kind: .action, values: Values([("text", .string($0))]), at: "", by: nil)
        }))
  }

  @Test("the same category at the same place comes first, then the area, then the category")
  func nearest() {
    var habits = Habits<Int>()
    habits.update(1, use("lighting", "Lærkehaven", "Stien", "Ved stien"))
    for key in 2...4 { habits.update(key, use("lighting", "Mosevænget", "Torvet", "Andetsteds")) }
    habits.update(5, use("lighting", "Lærkehaven", "Broen", "I området"))
    habits.update(6, use("hedge", "Lærkehaven", "Stien", "Hækken ved stien"))
    habits.update(7, use("hedge", "Mosevænget", "Porten", "Slet ikke"))
    #expect(
      habits.usual(\.responsible, like: use("lighting", "LÆRKEHAVEN", "stien"))
        == ["Ved stien", "I området", "Andetsteds", "Hækken ved stien"])
  }

  @Test("the most used comes first, the last used before one used as often, a rule before all")
  func order() {
    var habits = Habits<Int>()
    for (key, name) in ["Vej", "Park", "Vej", "Drift", "Vej & Park"].enumerated() {
      habits.update(key, use("upkeep", nil, nil, name))
    }
    let asked = use("upkeep", nil, nil)
    #expect(habits.usual(\.responsible, like: asked) == ["Vej", "Vej & Park", "Drift", "Park"])
    #expect(
      habits.usual(\.responsible, like: asked, first: ["DRIFT"], limit: 2) == ["DRIFT", "Vej"])
    habits.update(0, nil)
    habits.update(2, use("upkeep", nil, nil, "Drift"))
    #expect(habits.usual(\.responsible, like: asked, limit: 1) == ["Drift"])
  }

  @Test("an action of many lines is of one finding alone, and one text is proposed once")
  func actions() {
    var habits = Habits<Int>()
    habits.update(1, use("hedge", nil, nil, actions: ["Klip hækken", "Ring til Ole\nog til Bo"]))
    habits.update(2, use("hedge", nil, nil, actions: ["klip  hækken"]))
    #expect(habits.usual(\.actions, like: use("hedge", nil, nil)).count == 1)
    #expect(habits.usual(\.actions, like: use("litter", nil, nil)).isEmpty)
  }
}
