import CaseModel
import Exchange
import Testing

@Suite("Bringing in JSON") struct JSONImportTests {
  @Test("findings as the program prints them keep their values and entries")
  func readsOwnFindings() throws {
    let id = SayableIdentifier(randomBits: 99).description
    let preview = try preview(
      """
      [{"id":"\(id)","number":3,"observation":"Hæk\\nmod sti","title":null,"state":"waiting",
        "reason":{"code":"season","text":"til foråret"},"waitingUntil":"2027-03-01",
        "coordinate":{"latitude":55.5761,"longitude":12.25},"nobodyToTell":true,
        "actions":[{"id":"x","text":"klip","party":"Vej & Park","due":"2027-04-01"}],
        "tags":[{"text":"hæk"}],"comments":["set igen"],"updatedAt":"2026-01-01T10:00:00Z"}]
      """, "fund.json")
    let row = preview.rows[0]
    #expect(row.identifier?.description == id)
    #expect(row.number == 3)
    #expect(row.values[.observation] == "Hæk\nmod sti")
    #expect(row.values[.title] == nil)
    #expect(row.values[.state] == "waiting")
    #expect(row.values[.reason] == ["code": "season", "text": "til foråret"])
    #expect(row.values[.waitingUntil] == "2027-03-01")
    #expect(row.values[.coordinate] == ["latitude": 555_761_000, "longitude": 122_500_000])
    #expect(row.values[.nobodyToTell] == true)
    #expect(
      row.entries.contains(
        ImportedEntry(.action, "klip", values: [.party: "Vej & Park", .due: "2027-04-01"])))
    #expect(row.tags == ["hæk"])
    #expect(row.comments == ["set igen"])
    #expect(preview.notices.isEmpty)
  }

  @Test("objects of another register are read by the names of their members")
  func readsForeignObjects() throws {
    let preview = try preview(
      """
      {"service_requests":[{"service_request_id":"638344","status":"open","description":"=hul i vej",
      "address":"Åvej 3","lat":55.5,"long":12.5,"service_name":"belysning","zipcode":3460}]}
      """, "x")
    let row = preview.rows[0]
    #expect(row.values[.observation] == "=hul i vej")
    #expect(row.values[.state] == "new")
    #expect(row.values[.place] == "Åvej 3")
    #expect(row.values[.category] == "lighting")
    #expect(row.values[.coordinate] == ["latitude": 555_000_000, "longitude": 125_000_000])
    #expect(row.source["zipcode"] == 3460)
    #expect(preview.notices == [.unmapped(["zipcode"]), .foreignIdentifiers(1)])
  }

  @Test("JSON Lines are read line by line, and a damaged line is refused with its place")
  func readsLines() throws {
    let preview = try preview(
      "{\"beskrivelse\":\"a\"}\n\n{\"beskrivelse\":\n[1]\n{\"beskrivelse\":\"b\"}\n", "x.jsonl")
    #expect(preview.format == .jsonLines)
    #expect(preview.rows.map(\.line) == [1, 5])
    #expect(preview.refused.map(\.line) == [3, 4])
    #expect(preview.refused.map(\.reason.code) == ["not-json", "not-an-object"])
  }

  @Test("damaged JSON says where, unless it may be a table")
  func tellsDamage() throws {
    #expect(throws: ImportError.self) { try preview("[{\"a\":1},", "x.json") }
    let table = try preview("Beskrivelse;Sted\n[uklart];Vej\n", "x.csv")
    #expect(table.rows.count == 1)
  }
}
