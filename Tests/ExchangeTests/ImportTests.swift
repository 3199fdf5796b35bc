import CaseModel
import Containers
import Exchange
import Language
import Testing
import Wording

let today = Day(iso: "2026-11-19") ?? Day(number: 0)

func preview(
  _ text: String, _ fileName: String = "fund.csv", map: [String: String] = [:]
) throws -> ImportPreview {
  try Importer.preview(bytes: Array(text.utf8), fileName: fileName, map: map, today: today)
}

@Suite("Bringing in a table") struct ImportTests {
  @Test("the handbook's table gives findings with number, responsible and follow-up")
  func readsHandbookTable() throws {
    let preview = try preview(
      """
      \tDagregistrering\tBeskrivelse\tAnsvarlig\tOpløgning
      1\t\tLågen ved nr. 9 står åben.\tBoligforening\tBestyrelse
      2\t\tHækken er for høj\tBoligforening\tBestyrelse

      """)
    #expect(preview.rows.map(\.number) == [1, 2])
    #expect(preview.rows.map { $0.values[.responsible] } == ["Boligforening", "Boligforening"])
    #expect(preview.rows.map { $0.values[.followUp] } == ["Bestyrelse", "Bestyrelse"])
    #expect(preview.rows[0].values[.observation] == "Lågen ved nr. 9 står åben.")
    #expect(preview.notices == [.parties(["Boligforening", "Bestyrelse"])])
    #expect(preview.refused.isEmpty)
  }

  @Test("one table is the same rows in every encoding, with every separator and line end")
  func readsAnyForm() throws {
    let plain = "Nr.;Beskrivelse;Sted\n1;Mørk sti – “lygten” er gået;Åvej 3\n2;Hæk;Ærøgade\n"
    let sources = try preview(plain).rows.map(\.source)
    #expect(sources.count == 2)
    var forms: [[UInt8]] = [
      [0xEF, 0xBB, 0xBF] + plain.utf8, Array(plain.replacing("\n", with: "\r\n").utf8),
      Array(plain.replacing("\n", with: "\r").utf8), Array(plain.replacing(";", with: "\t").utf8),
      Array(plain.replacing(";", with: ",").utf8), Array(plain.replacing(";", with: "|").utf8),
      Array("sep=;\r\n".utf8) + plain.utf8, Array("\n\n".utf8) + plain.utf8,
      Array("| Nr. | Beskrivelse | Sted |\n|---|:--|---|\n".utf8)
        + Array("| 1 | Mørk sti – “lygten” er gået | Åvej 3 |\n| 2 | Hæk | Ærøgade |\n".utf8),
      Array("Nr.;Beskrivelse;Sted\n".utf8) + [0xEF, 0xBB, 0xBF]
        + Array("\"1\";\"Mørk sti – “lygten” er gået\";\"Åvej 3\"\n2;Hæk;Ærøgade".utf8),
    ]
    let units = Array(plain.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    forms += [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big]
    forms.append(
      plain.unicodeScalars.map { scalar in
        switch scalar {
        case "–": 0x96
        case "“": 0x93
        case "”": 0x94
        default: UInt8(scalar.value)
        }
      })
    for bytes in forms {
      let other = try Importer.preview(bytes: bytes, fileName: "x", map: [:], today: today)
      #expect(other.rows.map(\.source) == sources)
    }
  }

  @Test("cells hold line breaks, doubled quotes, and what stands behind a closing quote")
  func readsQuotes() throws {
    let preview = try preview(
      "Nr;Beskrivelse;Sted\r\n1;\"To\r\nlinjer; og \"\"citat\"\"\";Her\r\n2;\"Hæk\" ved muren;Der\r\n"
    )
    #expect(preview.rows[0].values[.observation] == "To\nlinjer; og \"citat\"")
    #expect(preview.rows[1].values[.observation] == "Hæk ved muren")
    #expect(preview.rows.map(\.line) == [2, 4])
    #expect(preview.notices == [.strayAfterQuote(lines: [4])])
  }

  @Test("a quote that never closes costs no rows")
  func survivesUnclosedQuote() throws {
    let preview = try preview("Nr;Beskrivelse\n1;\"Hæk\n2;Sti\n3;\"Lys\"\n4;Mur\n")
    #expect(preview.read >= 2)
    let all = preview.rows.compactMap { $0.values[.observation]?.string }.joined()
    for word in ["Hæk", "Sti", "Lys", "Mur"] { #expect(all.contains(word)) }
    let last = try self.last("Nr;Beskrivelse\n1;Hæk\n2;\"Sti\n3;Mur\n")
    #expect(last.rows.map { $0.values[.observation] } == ["Hæk", "\"Sti", "Mur"])
    #expect(last.notices == [.unclosedQuote(line: 3)])
  }

  private func last(_ text: String) throws -> ImportPreview { try preview(text) }

  @Test("titles, blank lines, missing and extra cells are told and lose nothing")
  func readsRaggedTables() throws {
    let preview = try preview(
      "Fund fra Vestparken\n\nNr.;Sted;Beskrivelse\n1;Bro\n;;\n2;Sti;Mørkt;ekstra\n")
    #expect(preview.rows.count == 2)
    #expect(preview.rows[0].values[.place] == "Bro")
    #expect(preview.rows[1].source["4"] == "ekstra")
    #expect(
      preview.notices == [
        .titleLines(["Fund fra Vestparken"]), .ragged(lines: [6]), .blankRows(1),
      ])
  }

  @Test("what stands above a header is a title, and words in a row below are no header")
  func findsHeader() throws {
    let below = try preview("Hvad så;Hvor præcist;Type\nlys;sted;problem\n", map: ["1": "fund"])
    #expect(below.rows.map { $0.values[.observation] } == ["lys"])
    let above = try preview(
      "Vandring;Vest;;\nDato;2022-09;;\nNr.;Sted;Beskrivelse;Ansvarlig\n1;Bro;Hæk;Vejlaug\n")
    #expect(above.rows.map(\.number) == [1])
    #expect(above.notices.first == .titleLines(["Vandring Vest", "Dato 2022-09"]))
  }

  @Test("lost letters are counted and never guessed at")
  func countsDamage() throws {
    let preview = try preview("Beskrivelse;Sted\nH\u{FFFD}kken p\u{FFFD} hj\u{FFFD}rnet;Vej\n")
    #expect(preview.rows[0].values[.observation] == "H\u{FFFD}kken p\u{FFFD} hj\u{FFFD}rnet")
    #expect(preview.notices == [.damaged(places: 3, cells: 1)])
  }

  @Test("an undefined byte of Windows-1252 becomes a mark and is told")
  func tellsUndefinedBytes() throws {
    let bytes = Array("Beskrivelse;Sted\nH".utf8) + [0xE6, 0x6B, 0x81] + Array(";Vej\n".utf8)
    let preview = try Importer.preview(bytes: bytes, fileName: "x", map: [:], today: today)
    #expect(preview.rows[0].values[.observation] == "Hæk\u{FFFD}")
    #expect(
      preview.notices == [
        .encoding(.windows1252), .unreadable(bytes: 1), .damaged(places: 1, cells: 1),
      ])
  }

  @Test("columns are chosen by name or number, and a chosen one comes first")
  func mapsByChoice() throws {
    let text = "Hvad;Hvor præcist;Fund\nen;to;tre\n"
    let preview = try preview(text, map: ["Hvor præcist": "place", "3": "beskrivelse"])
    #expect(preview.rows[0].values[.place] == "to")
    #expect(preview.rows[0].values[.observation] == "tre")
    #expect(preview.rows[0].comments == ["Hvad: en"] || preview.rows[0].comments == ["en"])
    #expect(
      throws: ImportError.unknownColumn("Findes ikke", columns: ["Hvad", "Hvor præcist", "Fund"])
    ) {
      try self.last(text, ["Findes ikke": "place"])
    }
    #expect(throws: ImportError.unknownField("dims")) { try self.last(text, ["Fund": "dims"]) }
  }

  private func last(_ text: String, _ map: [String: String]) throws -> ImportPreview {
    try preview(text, map: map)
  }

  @Test("unmapped columns stay in the source and are named")
  func tellsUnmapped() throws {
    let preview = try preview("Beskrivelse;Bydelsnr. i alt\nHæk;7\n")
    #expect(preview.notices == [.unmapped(["Bydelsnr. i alt"])])
    #expect(preview.rows[0].source == ["observation": "Hæk", "Bydelsnr. i alt": "7"])
  }

  @Test("a table of figures is no findings, and says so once")
  func refusesStatistics() throws {
    let preview = try preview("Område;Måned;Antal\nVest;2024-04;1\nØst;2024-05;2\n")
    #expect(preview.rows.isEmpty)
    #expect(preview.refused.map(\.reason) == [.noText, .noText])
    #expect(preview.notices == [.noFindings(columns: ["Område", "Måned", "Antal"])])
    let file = preview.refusedFile(in: .in(.danish)).map { String(decoding: $0, as: UTF8.self) }
    #expect(file?.contains("2;Der er ingen tekst at lave et fund af.;Vest;2024-04;1\r\n") == true)
  }

  @Test("words not known are kept as tags or comments and told once")
  func keepsUnknownWords() throws {
    let preview = try preview(
      "Beskrivelse;Kategori;Prioritet;Frist;Status\nHæk;rotter;lilla;snart;sat i gang\n")
    let row = preview.rows[0]
    #expect(row.values[.category] == "other")
    #expect(row.tags == ["rotter"])
    #expect(row.comments == ["Prioritet: lilla", "Frist: snart", "Status: sat i gang"])
    #expect(preview.notices.contains(.unknownWord(.category, "rotter", count: 1)))
    #expect(preview.notices.contains(.unreadValues(.known(.due), example: "snart", count: 1)))
  }

  @Test("a walk column with a date names the walk; a lone date is when it was seen")
  func namesWalks() throws {
    let named = try preview("Vandring;Dato;Beskrivelse\nVest;2022-09;Hæk\n;9-12-2021;Sti\n")
    #expect(named.rows[0].walk == WalkMention(name: "Vest", date: PartialDay(iso: "2022-09")))
    #expect(named.rows[1].walk == nil)
    #expect(named.rows[1].values[.observedOn] == "2021-12-09")
  }

  @Test("short names are parties, sentences become comments, a lone dash is nothing")
  func tellsPartiesFromText() throws {
    let preview = try preview(
      "Beskrivelse;Ansvarlig;Opfølgning;Tiltag\nHæk;Vej & Park;Vi ringer til ejeren på mandag.;–\n")
    let row = preview.rows[0]
    #expect(row.values[.responsible] == "Vej & Park")
    #expect(row.values[.followUp] == nil)
    #expect(row.comments == ["Opfølgning: Vi ringer til ejeren på mandag."])
    #expect(row.actions.isEmpty)
    #expect(preview.notices == [.parties(["Vej & Park"]), .longParties(count: 1)])
  }

  @Test("an identifier of ours is kept, a misheard one and a second one are refused")
  func readsIdentifiers() throws {
    let id = SayableIdentifier(randomBits: 123_456).description
    let wrong = id.prefix(6) + (id.hasSuffix("A") ? "B" : "A")
    let preview = try preview("Kode;Beskrivelse\n\(id);Hæk\n\(wrong);Sti\n\(id);Lys\nX-99/3;Mur\n")
    #expect(preview.rows.map(\.identifier?.description) == [id, nil])
    #expect(
      preview.refused.map(\.reason) == [
        .impossibleIdentifier(String(wrong)), .repeatedIdentifier(id, line: 2),
      ])
    #expect(preview.notices == [.foreignIdentifiers(1)])
  }

  @Test("one apostrophe is taken off before what looks like a formula, and no other")
  func takesGuardOff() throws {
    let preview = try preview("Beskrivelse;Sted\n'=1+1;'s-Gravenhage\n''=x;''y\n")
    #expect(preview.rows.map { $0.values[.observation] } == ["=1+1", "'=x"])
    #expect(preview.rows.map { $0.values[.place] } == ["'s-Gravenhage", "''y"])
    #expect(FormulaGuard.guarded("''-x") == "'''-x")
    #expect(FormulaGuard.guarded("＝x") == "'＝x")
    #expect(FormulaGuard.guarded("a=b") == "a=b")
  }

  @Test("what is no text is named, and nothing is made of it")
  func refusesBinaries() {
    #expect(throws: ImportError.packed(.cut)) {
      try Importer.preview(
        bytes: [0x50, 0x4B, 3, 4, 0], fileName: "a.xlsx", map: [:], today: today)
    }
    #expect(throws: ImportError.empty) {
      try Importer.preview(bytes: [0x0A, 0x20], fileName: "a", map: [:], today: today)
    }
  }
}
