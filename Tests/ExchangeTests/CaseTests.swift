import CaseModel
import Exchange
import Testing

/// Small inputs of a kind each, with what must come out of them.
@Suite("Faults of reading, each a kind") struct CaseTests {
  private let november = Day(iso: "2026-11-30") ?? Day(number: 0)

  private func rows(_ text: String, _ name: String = "x.csv") throws -> ImportPreview {
    try Importer.preview(bytes: Array(text.utf8), fileName: name, map: [:], today: november)
  }

  @Test("what was seen lies behind, and the deadline beside it ahead")
  func past() throws {
    let preview = try rows(
      """
      Beskrivelse;Set den;Frist
      A;12/3;12/3
      B;uge 40;uge 40
      C;3. maj;3. maj
      D;fredag;fredag
      E;20/8;20/8
      F;i går;i morgen
      """)
    #expect(
      preview.rows.map { $0.values[.observedOn]?.string } == [
        "2026-03-12", "2026-10-02", "2026-05-03", "2026-11-27", "2026-08-20", "2026-11-29",
      ])
    #expect(
      preview.rows.map { $0.values[.due]?.string } == [
        "2027-03-12", "2027-10-08", "2027-05-03", "2026-12-04", "2027-08-20", "2026-12-01",
      ])
  }

  @Test("what was walked lies behind") func walkPast() throws {
    let preview = try rows(
      "Vandring;Dato;Sted;Beskrivelse\nForårsvandring Vest;12/3;Tunnelen;Mørkt\n")
    #expect(preview.rows[0].walk?.date == PartialDay(iso: "2026-03-12"))
  }

  @Test("a column that proves its month to stand first is read so whole, and says so")
  func americanDays() throws {
    let preview = try rows(
      """
      Description,Date,Due
      Lamp out,02/17/2026,12/31/2026
      Hedge too high,03/04/2026,12/01/2026
      """)
    #expect(
      preview.rows.map { $0.values[.observedOn]?.string } == ["2026-02-17", "2026-03-04"])
    #expect(preview.rows.map { $0.values[.due]?.string } == ["2026-12-31", "2026-12-01"])
    #expect(preview.notices.contains(.monthFirst(column: "Date", example: "02/17/2026")))
    #expect(preview.notices.contains(.monthFirst(column: "Due", example: "12/31/2026")))
  }

  @Test("a column whose days contradict each other is not read, and says so")
  func contradictingDays() throws {
    let preview = try rows(
      "Beskrivelse;Frist\nA;02/17/2026\nB;17/02/2026\nC;03/04/2026\nD;2027-01-02\n")
    #expect(
      preview.rows.map { $0.values[.due]?.string } == [nil, nil, nil, "2027-01-02"])
    #expect(preview.rows[2].comments == ["Frist: 03/04/2026"])
    #expect(
      preview.notices.contains(
        .contradictingDays(
          column: "Frist", monthFirst: "02/17/2026", dayFirst: "17/02/2026")))
  }

  private func degrees(_ row: ImportRow) -> [Double]? {
    guard let latitude = row.values[.coordinate]?["latitude"]?.integer,
      let longitude = row.values[.coordinate]?["longitude"]?.integer
    else { return nil }
    return [Double(latitude) * 1e-7, Double(longitude) * 1e-7]
  }

  private func expect(_ row: ImportRow, at latitude: Double, _ longitude: Double) throws {
    let place = try #require(degrees(row))
    #expect(abs(place[0] - latitude) < 2e-7 && abs(place[1] - longitude) < 2e-7, "\(place)")
  }

  @Test("metres of GeoJSON become degrees, and several points keep their others")
  func projectedFeatures() throws {
    let preview = try rows(
      """
      {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::25832"}},
      "features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[723456.7,6171234.1]},
      "properties":{"beskrivelse":"Lygte 14 er slukket"}},
      {"type":"Feature","geometry":{"type":"MultiPoint","coordinates":[[687071.439109,6210141.326748],[1,2]]},
      "properties":{"beskrivelse":"To lygter"}},
      {"type":"Feature","geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]},
      "properties":{"beskrivelse":"En sti"}}]}
      """, "x.geojson")
    try expect(preview.rows[0], at: 55.6355288, 12.5503767)
    try expect(preview.rows[1], at: 56, 12)
    #expect(preview.rows[1].comments == ["2.0, 1.0"])
    #expect(degrees(preview.rows[2]) == nil)
    #expect(preview.rows[2].comments.count == 1)
    #expect(preview.notices.contains(.projected(zone: 32, count: 2)))
  }

  @Test("metres, degrees and minutes are read in two cells; half a place is kept and counted")
  func halves() throws {
    let preview = try rows(
      """
      Beskrivelse;lat;lon
      Lygten;6171234,12;723456,7
      Hækken;55° 40' N;12° 30' E
      Bænken;55.6761° N;12.5683° E
      Lågen;55.6761;
      Tunnelen;55,6761;12,5683
      Muren;nord;syd
      """)
    try expect(preview.rows[0], at: 55.635529, 12.5503767)
    try expect(preview.rows[1], at: 55 + 40 / 60.0, 12.5)
    try expect(preview.rows[2], at: 55.6761, 12.5683)
    #expect(degrees(preview.rows[3]) == nil)
    #expect(preview.rows[3].comments == ["lat: 55.6761"])
    try expect(preview.rows[4], at: 55.6761, 12.5683)
    #expect(preview.rows[5].comments == ["lat: nord", "lon: syd"])
    #expect(
      preview.notices.contains(
        .unreadValues(.known(.coordinate), example: "55.6761", count: 2)))
  }

  @Test("a place in one cell, however it is written")
  func wholePlaces() throws {
    let preview = try rows(
      """
      Beskrivelse;Koordinat
      A;55° 40' 34,5" N 12° 34' 6" Ø
      B;N 55° 40.575' E 12° 34.1'
      C;723456,7 6171234,12
      D;utm 33 512057,0926 6130418,0822
      E;ved bænken
      """)
    try expect(preview.rows[0], at: 55 + 40 / 60.0 + 34.5 / 3600, 12 + 34 / 60.0 + 6 / 3600.0)
    try expect(preview.rows[1], at: 55 + 40.575 / 60, 12 + 34.1 / 60)
    try expect(preview.rows[2], at: 55.635529, 12.5503767)
    try expect(preview.rows[3], at: 55.32, 15.19)
    #expect(preview.rows[4].comments == ["Koordinat: ved bænken"])
  }

  @Test(
    "two tables of a page are two findings, each with its stop, and what stands between is told")
  func twoTables() throws {
    let preview = try rows(
      """
      <html><body><h2>Stop 1: Torvet</h2><table><tr><th>Beskrivelse</th><th>Ansvarlig</th></tr><tr>
      <td>Hul i belægningen</td><td>Driften</td></tr></table><p>Husk: ring til skolen.</p>
      <h2>Stop 2: Skolen</h2><table><tr><th>Beskrivelse</th><th>Ansvarlig</th></tr><tr>
      <td>Mørkt ved indgangen</td><td>Lysforsyningen</td></tr></table></body></html>
      """, "x.html")
    #expect(preview.rows.map { $0.values[.stop]?.string } == ["1", "2"])
    #expect(preview.rows.map { $0.values[.place]?.string } == ["Torvet", "Skolen"])
    #expect(preview.notices.contains(.outside(["Husk: ring til skolen."])))
  }

  @Test("a headline that is a whole text is the description") func longHeadline() throws {
    let text =
      "Lampen ved den nederste trappe ned mod stationen har været slukket siden oktober, og det er helt mørkt"
    let preview = try rows("Emne;Sted\n\"\(text)\";Stationen\nKort emne;Torvet\n")
    #expect(preview.rows[0].values[.observation]?.string == text)
    #expect(preview.rows[0].values[.title] == nil)
    #expect(preview.rows[0].comments.isEmpty)
    #expect(preview.rows[1].values[.title] == "Kort emne")
  }

  @Test("objects within objects are places, labels, comments, actions and parties")
  func nested() throws {
    let places = try rows(
      """
      [{"beskrivelse": "Lygten er slukket", "location": {"name": "Tunnelen", "gps": "55.99,12.59"},
        "dato": "2026-05-03", "responsible": {"name": "Vej og Park", "email": "x@y.dk"}}]
      """, "x.json")
    #expect(places.rows[0].values[.place] == "Tunnelen")
    try expect(places.rows[0], at: 55.99, 12.59)
    #expect(places.rows[0].values[.responsible] == "Vej og Park")
    let entries = try rows(
      """
      [{"beskrivelse": "Lygten", "tags": [{"name": "belysning"}],
        "comments": [{"body": "Ringet til driften", "author": {"login": "anna"},
                      "created_at": "2026-05-03T22:30:00Z"}],
        "actions": [{"title": "Skift pære", "assignee": {"name": "Driften"}, "due_date": "3/12-2026"}]}]
      """, "x.json")
    #expect(entries.rows[0].tags == ["belysning"])
    #expect(
      entries.rows[0].entries.contains(
        ImportedEntry(.comment, "anna: Ringet til driften", values: [.on: "2026-05-04"])))
    #expect(
      entries.rows[0].entries.contains(
        ImportedEntry(.action, "Skift pære", values: [.party: "Driften", .due: "2026-12-03"])))
  }

  @Test("of Open311 the service's name is the category, and its code beside it is not mapped")
  func open311() throws {
    let preview = try rows(
      """
      [{"service_request_id": "101", "service_code": "049", "service_name": "Graffiti",
        "description": null, "address": "Torvet 1", "status": "open",
        "requested_datetime": "2026-05-03T22:30:00Z", "lat": 55.6, "long": 12.5}]
      """, "x.json")
    #expect(preview.rows[0].values[.category] == "graffiti")
    #expect(preview.rows[0].tags.isEmpty)
    #expect(preview.rows[0].values[.observedOn] == "2026-05-04")
    #expect(preview.notices.contains(.unmapped(["service_code"])))
  }

  @Test("Plads is a place") func place() throws {
    #expect(try rows("Plads;Beskrivelse\nTorvet;Hul\n").rows[0].values[.place] == "Torvet")
  }

  @Test("an action plan is read by its own words") func actionPlan() throws {
    let preview = try rows(
      """
      Aktivitet;Tovholder;Deadline;Status
      Skift lygter i tunnelen;Vej og Park;1. kvartal 2027;Ikke startet
      Klip hækken;Boligforeningen;1/12-2026;Udført
      Ryd op;;ultimo maj;Ikke startet
      """)
    #expect(preview.refused.isEmpty)
    #expect(
      preview.rows.map(\.actions) == [["Skift lygter i tunnelen"], ["Klip hækken"], ["Ryd op"]])
    #expect(
      preview.rows.map { $0.values[.responsible]?.string } == [
        "Vej og Park", "Boligforeningen", nil,
      ])
    #expect(
      preview.rows.map { $0.values[.due]?.string } == ["2027-03-31", "2026-12-01", "2027-05-31"])
    #expect(preview.rows.map { $0.values[.state]?.string } == ["assigned", "done", "new"])
    let other = try rows("Indsats;Hvem\nKlip hækken;Driften\n")
    #expect(other.rows[0].actions == ["Klip hækken"])
    let asked = try rows("Hvad skal der ske;Ansvarlig\nKlip hækken;Driften\n")
    #expect(asked.rows[0].actions == ["Klip hækken"])
  }

  @Test("a list without a head keeps its first line, with commas, marks or numbers too")
  func headlessList() throws {
    let plain = try rows(
      "Lygten ved tunnelen er slukket\nHækken er for høj\nBænken er knækket\n", "x.txt")
    #expect(
      plain.rows.map { $0.values[.observation]?.string } == [
        "Lygten ved tunnelen er slukket", "Hækken er for høj", "Bænken er knækket",
      ])
    let commas = try rows(
      "Hækken er for høj, og lygten er slukket\nBænken er knækket\nHul\n", "x.txt")
    #expect(commas.rows.count == 3)
    #expect(commas.rows[0].values[.observation] == "Hækken er for høj, og lygten er slukket")
    let marked = try rows("Vi så:\n- Hækken er for høj\n- Bænken er knækket\n", "x.txt")
    #expect(
      marked.rows.map { $0.values[.observation]?.string } == [
        "Hækken er for høj", "Bænken er knækket",
      ])
    #expect(marked.notices.contains(.titleLines(["Vi så:"])))
    let numbered = try rows("1. Hækken er for høj\n2. Bænken er knækket\n", "x.txt")
    #expect(numbered.rows.map(\.number) == [1, 2])
    #expect(numbered.rows[0].values[.observation] == "Hækken er for høj")
  }

  @Test("a stamp in UTC is the Danish day, compact or in seconds too") func utcStamps() throws {
    let preview = try rows(
      """
      [{"title": "Lygten", "due": "2026-06-03T22:00:00.000Z", "date": "2026-06-03T22:30:00Z"},
       {"title": "Lygten2", "due": "20260603T220000Z"}, {"title": "L3", "due": 1780524000},
       {"title": "L4", "due": 1780524000000}, {"title": "L5", "due": "2026-12-03T22:30:00Z"}]
      """, "x.json")
    #expect(
      preview.rows.map { $0.values[.due]?.string } == [
        "2026-06-04", "2026-06-04", "2026-06-04", "2026-06-04", "2026-12-03",
      ])
    #expect(preview.rows[0].values[.observedOn] == "2026-06-04")
  }

  @Test("many unknown words are counted, the most frequent ones named") func manyWords() throws {
    let words = (1...14).map { "ord\($0)" } + ["ord3", "ord3", "ord5"]
    let preview = try rows(
      "Beskrivelse;Kategori\n" + words.map { "Hul;\($0)\n" }.joined())
    #expect(
      preview.notices == [
        .unknownWords(.category, examples: ["ord3", "ord5", "ord1"], words: 14, count: 17)
      ])
    #expect(preview.rows.map(\.tags) == words.map { [$0] })
  }

  @Test("what another program worked out is named where it is left out") func derived() throws {
    let preview = try rows("Beskrivelse;Oprettet;Sidst ændret\nHul;2026-01-02;2026-01-03\n")
    #expect(preview.notices == [.derivedLeftOut(["Oprettet", "Sidst ændret"])])
  }

  @Test(
    "exports of other programs are named instead of becoming one wrong row",
    arguments: [
      (
        #"{"id":"5f","name":"Tavle","lists":[{"id":"1","name":"Nye"}],"cards":[{"name":"Hul"}]}"#,
        OtherProgram.trello
      ),
      (
        #"[{"id":1,"description":"Hul","entry":"20260603T220000Z","status":"pending","uuid":"ab"}]"#,
        .taskwarrior
      ),
      (
        #"{"id":1,"description":"Hul","entry":"20260603T220000Z","status":"pending","uuid":"ab"}"#,
        .taskwarrior
      ),
      (
        #"[{"number":3,"title":"Hul","state":"OPEN","body":"x","url":"https://github.com/a/b/issues/3"}]"#,
        .gitHub
      ),
      (
        #"{"jsonrpc":"2.0","id":1,"result":[{"id":"1","title":"Hul","column_id":"2","project_id":"1"}]}"#,
        .kanboard
      ),
    ])
  func otherPrograms(text: String, program: OtherProgram) {
    #expect(throws: ImportError.otherProgram(program)) { try rows(text, "x.json") }
  }

  @Test("a Turkish i and marks of direction hide no column, day or number") func hiddenMarks()
    throws
  {
    let preview = try rows(
      "\u{200F}Beskrivelse;ansvarlıg;Frİst;\u{200E}Nr.\nHul;Driften;\u{200E}12-03-2027;\u{200E}7\n")
    #expect(preview.rows[0].values[.observation] == "Hul")
    #expect(preview.rows[0].values[.responsible] == "Driften")
    #expect(preview.rows[0].values[.due] == "2027-03-12")
    #expect(preview.rows[0].number == 7)
  }

  @Test("a link that JSON carries comes back as it was") func links() throws {
    let preview = try rows(
      """
      [{"id": "7ZB-F9C", "observation": "Lys mangler", "place": "Tunnelen",
        "links": [{"at": "2026-11-30T02:27:57+00:00", "by": "AB",
                   "id": "d852a00aee8901aabc81ce06f7ad2fb1.1", "url": "https://eksempel.dk/1"}],
        "walk": "7ZB-F9C", "walkName": "Vest", "walkDate": "2026-05-03"}]
      """, "x.json")
    #expect(
      preview.rows[0].entries == [
        ImportedEntry(.link, "https://eksempel.dk/1", values: [.url: "https://eksempel.dk/1"])
      ])
    #expect(preview.rows[0].walk?.name == "Vest")
    #expect(preview.rows[0].walk?.date == PartialDay(iso: "2026-05-03"))
    #expect(preview.rows[0].walk?.identifier?.description == "7ZB-F9C")
  }

  @Test("the same table has one outcome in whatever form it comes") func oneOutcome() throws {
    let cells = [
      ["Nr.", "Beskrivelse", "Sted", "Ansvarlig", "Frist", "Set den"],
      ["1", "Hul i vejen", "Torvet", "Vej & Park", "1/12", "12/3"],
      ["2", "Mørkt, og vådt", "Broen", "", "ultimo maj", "uge 40"],
    ]
    let csv = cells.map { $0.joined(separator: ";") }.joined(separator: "\n")
    let tabs = cells.map { $0.joined(separator: "\t") }.joined(separator: "\n")
    let markdown =
      "| \(cells[0].joined(separator: " | ")) |\n|\(String(repeating: "---|", count: 6))\n"
      + cells.dropFirst().map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    let page =
      "<table>"
      + cells.map {
        "<tr><td>\($0.map { $0.replacing("&", with: "&amp;") }.joined(separator: "</td><td>"))</td></tr>"
      }
      .joined() + "</table>"
    let first = try rows(csv)
    #expect(first.rows.count == 2 && first.rows[1].values[.due] == "2027-05-31")
    for (text, name) in [(tabs, "x.tsv"), (markdown, "x.md"), (page, "x.html")] {
      let other = try rows(text, name)
      #expect(other.rows.map(\.values) == first.rows.map(\.values), "\(name)")
      #expect(other.rows.map(\.source) == first.rows.map(\.source), "\(name)")
    }
  }
}
