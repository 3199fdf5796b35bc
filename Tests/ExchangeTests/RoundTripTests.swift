import CaseModel
import Exchange
import Foundation
import Language
import Testing
import Wording

/// Texts that spreadsheets, parsers and terminals stumble over.
private let hardTexts = [
  "Jørgen Ågård på Ærø", "=HYPERLINK(\"http://x\")", "'=1+1", "''-2", "'s-Gravenhage", "-", "–",
  "+45",
  "@her", "＝fuldbredde", "a;b,c\tx|y", "\"citat\" og \"\"", "\"", "linje et\nlinje to\n\nfire",
  "• punkt\n  indrykket\n• nr. to", "•", "\\| \\n *stjerne* _under_ [x](javascript:y) <b>&amp;</b>",
  "mistet \u{FFFD} bogstav", "שלום bagfra", "路灯 👮🏽‍♀️", "e\u{301}x \u{200B}nul", "<br>", "&lt;",
  "NULL", "null",
  "1.5", "0012", "1E5", "2026-12-05", "ja", "`kode`", "budget: noget", ": kolon", "'", "''", "'-",
]

private func hardFinding(_ text: String, place: Int) -> Finding {
  let accepted = TextRules.accepted(text, form: .text)
  let line = TextRules.accepted(text, form: .line)
  let id = SayableIdentifier(randomBits: UInt32(place + 1)).description
  var finding = Finding(name: "f\(place)")
  let values: [(FindingField, JSONValue)] = [
    (.id, .string(id)), (.number, .integer(Int64(place + 1))), (.walk, "v1"),
    (.area, .string(line)), (.place, .string(line)), (.title, .string(line + " her")),
    (.observation, .string(accepted)), (.publicText, .string(accepted)),
    (.advice, .string(accepted)), (.kind, "problem"), (.category, "escape-path"),
    (.priority, "high"), (.size, "large"), (.timeOfDay, "evening"), (.observedOn, "2026-11"),
    (.state, "waiting"), (.reason, ["code": "season", "text": .string(accepted)]),
    (.waitingUntil, "2027-03-01"), (.responsible, .string("Vej & Park; afd. \"Nord\" " + line)),
    (.followUp, "Bestyrelse"), (.due, "2026-12-05"), (.nobodyToTell, true), (.heightCm, 180),
    (.coordinate, ["latitude": -555_761_000, "longitude": 122_500_001]),
  ]
  for (field, value) in values { finding.values[field] = value }
  func entry(_ kind: RecordKind, _ text: String) -> Entry {
    Entry(name: "e", kind: kind, values: Values([("text", .string(text))]), at: "", by: nil)
  }
  finding.entries = [
    entry(.action, accepted), entry(.comment, accepted), entry(.comment, "nr. to"),
    entry(.tag, line), entry(.tag, "sti"), entry(.answer, accepted),
  ]
  return finding
}

private let walk = Walk(
  record: "v1", values: Values([("name", "Vest, \"rute\" 2"), ("date", "2022-09")]))

private func context(_ language: Language) -> ExportContext {
  ExportContext(language: language, today: today, workspace: "Vest <1>", walks: [walk])
}

private func bytes(
  _ name: String, _ option: String? = nil, _ findings: [Finding], _ language: Language = .danish
) throws -> [UInt8] {
  let format = try #require(ExportFormat.named(name, option: option))
  return format.bytes(
    of: AudienceEdition(findings, by: Discloser(for: .us)), context(language))
}

@Suite("What leaves comes back") struct RoundTripTests {
  private let findings = hardTexts.enumerated().map { hardFinding($1, place: $0) }

  @Test(
    "an export brought in again gives the same texts",
    arguments: [("csv", nil), ("csv", "rfc4180"), ("xlsx", nil), ("json", nil)]
      as [(String, String?)],
    Language.allCases)
  func bringsBack(form: (String, String?), language: Language) throws {
    let written = try bytes(form.0, form.1, findings, language)
    let preview = try Importer.preview(
      bytes: written, fileName: "x", map: [:], today: today, language: language)
    #expect(preview.refused.isEmpty)
    #expect(preview.rows.count == findings.count)
    for (row, finding) in zip(preview.rows, findings) {
      #expect(row.identifier?.description == finding.id)
      for field in FindingField.allCases where ![.id, .walk].contains(field) {
        let expected = finding.values[field]
        #expect(row.values[field] == expected, "\(field) of \(finding.observation)")
      }
      #expect(row.actions == [finding.observation])
      #expect(row.comments == [finding.observation, "nr. to"])
      #expect(row.tags == finding.tags)
      #expect(row.texts(.answer) == [finding.observation])
      if form.0 != "json" {
        #expect(
          row.walk
            == WalkMention(
              name: "Vest, \"rute\" 2", date: PartialDay(iso: "2022-09"), area: finding.area))
      }
    }
  }

  @Test("JSON brings entries back with all their fields") func bringsEntriesBack() throws {
    var finding = hardFinding("Hæk", place: 0)
    func entry(_ kind: RecordKind, _ values: [(String, JSONValue)]) -> Entry {
      Entry(
        name: "e", kind: kind, values: Values(values), at: "2026-11-01T10:00:00+01:00", by: "AB")
    }
    finding.entries = [
      entry(
        .action,
        [
          ("text", "klip"), ("party", "Vej & Park"), ("due", "2027-04-01"),
          ("doneOn", "2027-03-02"),
        ]),
      entry(
        .answer, [("text", "Svar"), ("on", "2026-10-02"), ("channel", "opslag"), ("to", "alle")]),
      entry(.link, [("url", "https://eksempel.dk/1")]),
      entry(
        .followUp, [("step", "promised"), ("promisedFor", "2027-01-02"), ("party", "Driften")]),
    ]
    let written = try bytes("json", nil, [finding])
    let row = try Importer.preview(bytes: written, fileName: "x.json", today: today).rows[0]
    #expect(
      Set(row.entries) == [
        ImportedEntry(
          .action, "klip",
          values: [.party: "Vej & Park", .due: "2027-04-01", .doneOn: "2027-03-02"]),
        ImportedEntry(
          .answer, "Svar", values: [.on: "2026-10-02", .channel: "opslag", .to: "alle"]),
        ImportedEntry(.link, "https://eksempel.dk/1", values: [.url: "https://eksempel.dk/1"]),
        ImportedEntry(
          .followUp, "", values: [.step: "promised", .promisedFor: "2027-01-02", .party: "Driften"]),
      ])
  }

  @Test("the handbook's table as Markdown comes back with all its columns")
  func bringsMarkdownBack() throws {
    let written = try bytes("markdown", nil, findings)
    let preview = try Importer.preview(bytes: written, fileName: "x.md", map: [:], today: today)
    #expect(preview.rows.map { $0.values[.observation]?.string } == findings.map(\.observation))
    expectHandbook(preview)
  }

  @Test("the page comes back with all its columns, blanks folded")
  func bringsPageBack() throws {
    let written = try bytes("html", nil, findings)
    let preview = try Importer.preview(bytes: written, fileName: "x.html", map: [:], today: today)
    func folded(_ text: String?) -> String? {
      text?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(
      preview.rows.map { folded($0.values[.observation]?.string) }
        == findings.map { folded($0.observation) })
    expectHandbook(preview)
  }

  private func expectHandbook(_ preview: ImportPreview) {
    #expect(preview.refused.isEmpty)
    #expect(preview.rows.map(\.number) == findings.map(\.number))
    #expect(preview.rows.map { $0.identifier?.description } == findings.map(\.id))
    #expect(preview.rows.allSatisfy { $0.values[.timeOfDay] == "evening" })
    #expect(preview.rows.allSatisfy { $0.values[.followUp] == "Bestyrelse" })
    #expect(preview.rows.allSatisfy { $0.values[.due] == "2026-12-05" })
    #expect(preview.rows.allSatisfy { $0.values[.state] == "waiting" })
  }

  @Test("the handbook's five columns come first, and an ampersand stays one")
  func handbookFirst() throws {
    var finding = Finding(name: "b")
    for (field, value) in [
      (FindingField.id, "K7Q-4MJ"), (.observation, "Lampe & mast &amp; hul"), (.place, "stien"),
      (.responsible, "Vej & Park"),
    ] { finding.values[field] = .string(value) }
    let lines = String(decoding: try bytes("markdown", nil, [finding]), as: UTF8.self)
      .split(separator: "\n")
    #expect(
      lines.dropFirst(2) == [
        "| Nr. | Dagregistrering | Beskrivelse | Ansvarlig | Opfølgning | Sted | Tiltag | Frist "
          + "| Status | Kode |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
        "|  |  | Lampe & mast &amp;amp; hul | Vej & Park |  | stien |  |  | ny | K7Q-4MJ |",
      ])
  }

  @Test("exporting what was brought in gives the same bytes")
  func writesTheSameAgain() throws {
    let first = try bytes("csv", nil, findings)
    let preview = try Importer.preview(bytes: first, fileName: "x", map: [:], today: today)
    let again = preview.rows.map { row in
      var finding = Finding(name: "x")
      for (field, value) in row.values { finding.values[field] = value }
      finding.values[FindingField.id] = row.identifier.map { .string($0.description) }
      finding.values[FindingField.walk] = "v1"
      finding.entries = row.entries.map {
        Entry(
          name: "e", kind: $0.kind, values: Values([("text", .string($0.text))]), at: "", by: nil)
      }
      return finding
    }
    #expect(try bytes("csv", nil, again) == first)
  }

  @Test("Danish Excel gets a mark, semicolons and CRLF, and no cell begins as a formula")
  func writesForExcel() throws {
    let written = try bytes("csv", nil, findings)
    #expect(written.starts(with: [0xEF, 0xBB, 0xBF] + Array("Kode;Nr.;".utf8)))
    let text = String(decoding: written, as: UTF8.self)
    #expect(text.unicodeScalars.contains("\r"))
    #expect(text.contains(";'=HYPERLINK") == false)
    #expect(text.contains("\"'=HYPERLINK(\"\"http://x\"\")\""))
    #expect(text.contains("'''-2"))
    #expect(text.contains("'-55,5761000 12,2500001"))
  }

  @Test("the page says who it is for, escapes every text, and says what lacks an action")
  func writesPage() throws {
    var bare = Finding(name: "b")
    bare.values[FindingField.observation] = "<script>alert('x')</script>"
    let page = String(decoding: try bytes("html", nil, findings + [bare]), as: UTF8.self)
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)"))
    #expect(
      page.contains(
        "Intern udgave. Må ikke offentliggøres. 19-11-2026. \(findings.count + 1) punkter."))
    #expect(page.ranges(of: "Intet tiltag endnu.").count == 1)
    #expect(page.ranges(of: "<h1>").count == 1)
    #expect(page.contains("<html lang=\"da\">"))
    #expect(page.contains("default-src 'none'"))
    #expect(page.contains("break-inside: avoid"))
  }

  @Test("Python reads the table with the same texts", .enabled(if: python != nil))
  func agreesWithPython() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(try bytes("csv", "rfc4180", findings)).write(to: file)
    let script = """
      import csv, json, sys
      rows = list(csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), strict=True))
      at = rows[0].index('Beskrivelse')
      print(json.dumps([len(r) == len(rows[0]) and r[at] for r in rows[1:]]))
      """
    let run = Process()
    run.executableURL = URL(fileURLWithPath: python ?? "")
    run.arguments = ["-c", script, file.path]
    let output = Pipe()
    run.standardOutput = output
    try run.run()
    let printed = Array(output.fileHandleForReading.readDataToEndOfFile())
    run.waitUntilExit()
    let texts = try JSONParser.value(from: printed, mode: .lenientDocument).array?.map(\.string)
    #expect(texts == findings.map { FormulaGuard.guarded($0.observation) })
  }
}

private let python: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
  .split(separator: ":").map { "\($0)/python3" }
  .first { FileManager.default.isExecutableFile(atPath: $0) }
