import CaseModel
import Language
import Testing

/// What a workspace calls codes of closed lists, and the codes it adds.
@Suite struct OwnCodesTests {
  private func code(
    _ list: CodeList, _ values: [String: JSONValue], isRemoved: Bool = false
  ) throws -> OwnListCode {
    try #require(OwnListCode(list, Values(values.map { ($0.key, $0.value) }), isRemoved: isRemoved))
  }

  private func codes() throws -> OwnCodes {
    OwnCodes([
      try code(
        .category, ["code": "litter", "name": "Renhold", "alias": "storskrald, skrald i skel"]),
      try code(.category, ["code": "stoej", "name": "Støj", "nameEnglish": "Noise"]),
      try code(.category, ["code": "kat", "name": "Krat", "parent": "hedge"]),
    ])
  }

  @Test(
    "a word of the workspace's own goes before the program's; what it says nothing of is as ever",
    arguments: [
      ("Renhold", "litter"), ("SKRALD I SKEL", "litter"), ("affald", "litter"),
      ("støj", "stoej"), ("noise", "stoej"), ("stoej", "stoej"), ("krat", "kat"),
      ("litter", "litter"), ("lys", "lighting"),
    ])
  func reading(_ word: String, _ expected: String) throws {
    let own = try codes()
    #expect(Vocabulary.code(named: word, in: .category, own: own) == expected)
    #expect(Vocabulary.code(named: word, in: .partyKind, own: own) != expected)
  }

  @Test("noise means behaviour until the workspace has a word for it")
  func without() {
    #expect(Vocabulary.code(named: "støj", in: .category) == "behaviour")
  }

  @Test("to look-alikes an added category counts as what it stands below, at any depth")
  func likeness() throws {
    let own = try codes()
    func wide(_ category: String, _ codes: OwnCodes) -> String? {
      let values = Values([("category", .string(category)), ("observation", "Krat")])
      return LikenessProfile(Finding(name: "", values: values), codes: codes).category
    }
    // Krat stands below the hedge, which is vegetation.
    #expect(wide("kat", own) == "vegetation" && wide("hedge", own) == "vegetation")
    #expect(wide("stoej", own) == "stoej" && wide("litter", own) == "litter")
    #expect(wide("kat", .none) == "kat")
  }

  @Test("one that was taken away is offered no more, and findings that hold it keep its word")
  func removed() throws {
    let own = OwnCodes([try code(.category, ["code": "stoej", "name": "Støj"], isRemoved: true)])
    #expect(own.codes(of: .category) == CodeList.category.codes)
    #expect(own.word(of: "stoej", in: .category)?.danish == "Støj")
    let renamed = OwnCodes([
      try code(.category, ["code": "litter", "name": "Renhold"], isRemoved: true)
    ])
    #expect(renamed.word(of: "litter", in: .category) == nil)
    #expect(renamed.code(named: "Renhold", in: .category) == nil)
  }

  @Test("of two that two machines made for one code, the one made last shows; both are read")
  func twice() throws {
    let own = OwnCodes([
      try code(.category, ["code": "litter", "name": "Renhold"]),
      try code(.category, ["code": "litter", "name": "Snavs"]),
    ])
    #expect(own.word(of: "litter", in: .category)?.danish == "Snavs")
    #expect(own.code(named: "renhold", in: .category) == "litter")
    #expect(own.codes(of: .category).count == CodeList.category.codes.count)
  }

  @Test("what stands below a category is asked for with it, counts for its rules and own fields")
  func below() throws {
    let own = try codes()
    #expect(own.line(of: "kat") == ["kat", "hedge", "vegetation"])
    #expect(own.line(of: "hedge") == ["hedge", "vegetation"] && own.line(of: "stoej") == ["stoej"])
    let today = try #require(Day(iso: "2026-11-21"))
    let fields = OwnFields([], codes: own)
    let query = try Query(parsing: "kategori:beplantning", today: today, own: fields)
    var finding = Finding(name: "", values: Values([("category", "kat")]))
    #expect(query.matches(finding, in: QueryContext(today: today, aliases: [:], walkNames: [:])))
    finding.values = Values([("category", "stoej")])
    #expect(!query.matches(finding, in: QueryContext(today: today, aliases: [:], walkNames: [:])))
    func route(_ category: String, _ party: String) -> Route {
      Route(
        record: party,
        values: Values([("category", .string(category)), ("responsible", .string(party))]))
    }
    let rules = WorkspaceRules(
      routes: [route("vegetation", "Grønt"), route("hedge", "Hæk")], codes: own)
    #expect(rules.responsible(category: "kat", area: nil) == "Hæk")
    #expect(rules.responsible(category: "stoej", area: nil) == nil)
  }

  @Test("a rule of an area and a coarse category goes before one of the very category alone")
  func closeness() {
    func route(_ category: String?, _ area: String?, _ party: String) -> Route {
      var values = Values([("responsible", .string(party))])
      values["category"] = category.map { .string($0) }
      values["area"] = area.map { .string($0) }
      return Route(record: party, values: values)
    }
    let rules = WorkspaceRules(routes: [
      route("hedge", nil, "hæk"), route("vegetation", "Larks", "grønt i Larks"),
      route(nil, "Larks", "Larks"), route("vegetation", nil, "grønt"),
    ])
    #expect(rules.responsible(category: "hedge", area: "Larks") == "grønt i Larks")
    #expect(rules.responsible(category: "hedge", area: nil) == "hæk")
    #expect(rules.responsible(category: "vegetation", area: nil) == "grønt")
    #expect(rules.responsible(category: "litter", area: "Larks") == "Larks")
  }

  @Test(
    "a record that says neither code nor name is nothing, and one without a code goes by its name")
  func unreadable() throws {
    #expect(OwnListCode(.category, Values([("color", "red")])) == nil)
    #expect(try code(.category, ["name": "Cykler & biler"]).code == "cykler-biler")
  }
}
