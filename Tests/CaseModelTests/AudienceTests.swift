import CaseModel
import Testing

@Suite("What others may read") struct AudienceTests {
  private func finding(_ values: [(String, JSONValue)]) -> Finding {
    Finding(name: "a", values: Values([("state", "assigned")] + values))
  }

  private func read(
    _ finding: Finding, by audience: Audience, mustAct: Bool = false,
    kinds: [String: PartyKind] = [:]
  ) -> DisclosedFinding? {
    Discloser(for: Reader(audience, mustAct: mustAct), kinds: kinds).disclosed(finding)
  }

  private let written: [(String, JSONValue)] = [
    ("observation", "Beboeren i nr. 15 har haft indbrud"), ("publicText", "Stien er mørk"),
    ("place", "Vester Allé 15"), ("publicPlace", "Vester Allé"), ("area", "Vester"),
  ]

  @Test("council and police read the internal text, association and residents the public one")
  func publicText() throws {
    for audience in [Audience.internal, .partners] {
      let open = try #require(read(finding(written), by: audience))
      #expect(open.finding.observation == "Beboeren i nr. 15 har haft indbrud")
      #expect(open.finding.place == "Vester Allé 15" && !open.lacksText)
    }
    for audience in [Audience.association, .residents] {
      let open = try #require(read(finding(written), by: audience))
      #expect(open.finding.observation == "Stien er mørk" && open.finding.place == "Vester Allé")
      #expect(open.isWithheld && !open.lacksText)
    }
  }

  @Test("no edition is made of the internal text: without a public one it is left out and counted")
  func lacksText() throws {
    for sensitivity in [nil, "public"] as [String?] {
      var bare = finding([
        ("observation", "Lygten er ude"), ("place", "Stien 4"), ("area", "Vester"),
      ])
      bare.values[FindingField.sensitivity] = sensitivity.map { .string($0) }
      let open = try #require(read(bare, by: .residents))
      #expect(open.finding.observation.isEmpty && open.finding.title.isEmpty && open.lacksText)
      #expect(open.finding.place == "Vester")
      let edition = AudienceEdition([bare], by: Discloser(for: Reader(.residents)))
      #expect(edition.lackingText == 1 && edition.leftOut == 0)
    }
  }

  @Test("what is for council and police goes to nobody else, with a public text or without")
  func partnersOnly() {
    let secret = finding(written + [("sensitivity", "partners")])
    #expect(read(secret, by: .partners)?.finding.observation.isEmpty == false)
    for audience in [Audience.association, .residents] {
      #expect(read(secret, by: audience) == nil)
      #expect(read(secret, by: audience, mustAct: true) == nil)
      let edition = AudienceEdition([secret], by: Discloser(for: Reader(audience)))
      #expect(edition.leftOut == 1 && edition.findings.isEmpty)
    }
  }

  @Test("a party's kind decides the widest edition it can get")
  func kinds() {
    for kind in PartyKind.allCases {
      let widest: Audience = [.municipality, .police].contains(kind) ? .partners : .association
      #expect(kind.widestAudience == widest)
    }
  }

  @Test("whoever must act finds the place: number, house, mast, category, action and deadline")
  func mustAct() throws {
    var lamp = finding(
      written + [
        ("number", 3), ("mastNumber", "2411260017"), ("category", "lighting"),
        ("due", "2026-12-01"),
        ("pointedOutBy", "Gitte Byg"),
      ])
    lamp.entries = [
      Entry(name: "t", kind: .action, values: Values([("text", "Skift pæren")]), at: "", by: "MKJ"),
      Entry(name: "c", kind: .comment, values: Values([("text", "Internt")]), at: "", by: "MKJ"),
    ]
    let open = try #require(read(lamp, by: .association, mustAct: true))
    #expect(open.finding.place == "Vester Allé 15" && open.finding.number == 3)
    #expect(open.finding.values.text(FindingField.mastNumber) == "2411260017")
    #expect(open.finding.category == "lighting" && open.finding.due != nil)
    #expect(open.finding.entries.map(\.text) == ["Skift pæren"])
    #expect(open.finding.observation == "Stien er mørk")
    #expect(open.finding.values[FindingField.pointedOutBy] == nil)
    #expect(Discloser(for: Reader(.association, mustAct: true)).heldBack(in: open).isEmpty)
  }

  @Test("a person is not named as responsible, an office is")
  func responsible() throws {
    let kinds: [String: PartyKind] = [
      "ole storm": .privateOwner, "vej & park": .municipality, "andet": .other,
    ]
    for (name, isTold) in [
      ("Ole Storm", false), ("Vej & Park", true), ("Lars Petersen", false), ("Driftsgården", true),
      ("Viceværten, tlf. 22 33 44 55", false), ("Andet", true),
    ] {
      let open = try #require(
        read(
          finding([("responsible", .string(name)), ("confirmedBy", .string(name))]),
          by: .association, kinds: kinds))
      #expect((open.finding.responsible == name) == isTold, "\(name)")
      #expect((open.finding.values.text(FindingField.confirmedBy) == name) == isTold)
    }
  }

  @Test("why it was declined is for residents, why it waits is not")
  func reason() throws {
    var declined = finding([("reason", ["code": "not-possible", "text": "Træet er fredet"])])
    declined.values[FindingField.state] = "declined"
    #expect(read(declined, by: .residents)?.finding.reason?.text == "Træet er fredet")
    declined.values[FindingField.state] = "waiting"
    let waiting = try #require(read(declined, by: .residents)?.finding.reason)
    #expect(waiting.text == nil && waiting.code == "not-possible")
  }

  @Test("what points at somebody in what others would get holds the edition back")
  func held() throws {
    var texts = finding([
      ("publicText", "Indbrud i nr. 15"), ("publicPlace", "Vester Allé 15"),
      ("advice", "Ring 22 33 44 55"), ("observation", "Ole i nr. 99"),
      ("reason", ["code": "other", "text": "Lars Petersen vil ikke"]),
    ])
    texts.values[FindingField.state] = "declined"
    texts.entries = [
      Entry(
        name: "t", kind: .action, values: Values([("text", "Skriv til a@b.dk")]), at: "", by: nil)
    ]
    let discloser = Discloser(for: Reader(.residents))
    let open = try #require(discloser.disclosed(texts))
    #expect(
      discloser.heldBack(in: open).map(\.text) == [
        "15", "15", "22 33 44 55", "Lars Petersen", "a@b.dk",
      ])
    #expect(Discloser(for: Reader(.partners)).heldBack(in: open).isEmpty)
  }

  @Test("every field is decided upon for every reader, and an unknown one is kept from others")
  func unknown() throws {
    var newer = finding([("zukunft", "skjult")])
    newer.entries = [
      Entry(
        name: "x", kind: RecordKind(rawValue: "zukunft"), values: Values([("text", "x")]), at: "",
        by: nil)
    ]
    for audience in [Audience.association, .residents] {
      let open = try #require(read(newer, by: audience))
      #expect(open.finding.values["zukunft"] == nil && open.finding.entries.isEmpty)
    }
  }
}
