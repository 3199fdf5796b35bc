import CaseModel
import Exchange
import Foundation
import Testing

/// Small inputs that went wrong once: read where they lie beside the project.
private let folder: String = {
  var up = URL(fileURLWithPath: #filePath)
  for _ in 0..<3 { up.deleteLastPathComponent() }
  let places = ["../shared/testdata/cases", "../../shared/testdata/cases"]
    .map { up.appendingPathComponent($0).standardizedFileURL.path }
  let found = places.first { FileManager.default.fileExists(atPath: $0) }
  if found == nil { print("SKIPPED: the files of small cases do not lie beside the project") }
  return found ?? ""
}()

/// A file, and what must come out of it; a field's value as text, nil where it must be empty.
struct CaseFile: Sendable, CustomTestStringConvertible {
  let file: String
  let expected: [[FindingField: String?]]

  var testDescription: String { file }

  init(_ file: String, _ expected: [[FindingField: String?]]) {
    self.file = file
    self.expected = expected
  }

  static let all: [CaseFile] = [
    CaseFile("links.csv", [[.place: "Tunnelen", .observation: "Lys mangler"]]),
    CaseFile(
      "links-exported-by-lygte.json", [[.place: "Tunnelen", .observation: "Lys mangler"]]),
    CaseFile(
      "past.csv",
      [
        [.observedOn: "2026-03-12", .due: "2027-03-12"],
        [.observedOn: "2026-10-02", .due: "2027-10-08"],
        [.observedOn: "2026-05-03", .due: "2027-05-03"],
        [.observedOn: "2026-11-27", .due: "2026-12-04"],
        [.observedOn: "2026-08-20", .due: "2027-08-20"],
        [.observedOn: "2026-11-29", .due: "2026-12-01"],
      ]),
    CaseFile("walkpast.csv", [[.place: "Tunnelen", .observation: "Mørkt"]]),
    CaseFile(
      "us.csv",
      [
        [.observedOn: "2026-02-17", .due: "2026-12-31"],
        [.observedOn: "2026-03-04", .due: "2026-12-01"],
      ]),
    CaseFile("utm32.geojson", [[.coordinate: "55.63553 12.55038"]]),
    CaseFile(
      "utm.csv",
      [
        [.coordinate: "55.63553 12.55038"], [.coordinate: "55.66667 12.50000"],
        [.coordinate: "55.67610 12.56830"], [.coordinate: nil],
        [.coordinate: "55.67610 12.56830"],
      ]),
    CaseFile(
      "two-tables.html",
      [
        [.observation: "Hul i belægningen", .stop: "1", .place: "Torvet", .responsible: "Driften"],
        [
          .observation: "Mørkt ved indgangen", .stop: "2", .place: "Skolen",
          .responsible: "Lysforsyningen",
        ],
      ]),
    CaseFile(
      "emne.csv",
      [
        [
          .observation:
            "Lampen ved den nederste trappe ned mod stationen har været slukket siden oktober, og det er helt mørkt",
          .title: nil, .place: "Stationen",
        ], [.title: "Kort emne", .place: "Torvet"],
      ]),
    CaseFile("nested.json", [[.place: "Tunnelen", .coordinate: "55.99000 12.59000"]]),
    CaseFile("labels.json", [[.observation: "Lygten"]]),
    CaseFile(
      "open311.json",
      [[.category: "graffiti", .observedOn: "2026-05-04", .place: "Torvet 1"]]),
    CaseFile("plads.csv", [[.place: "Torvet", .observation: "Hul"]]),
    CaseFile(
      "statecol-note-only.csv",
      [
        [.responsible: "Vej og Park", .due: "2027-03-31", .state: "assigned"],
        [.responsible: "Boligforeningen", .due: "2026-12-01", .state: "done"],
      ]),
    CaseFile(
      "liste.txt",
      [
        [.observation: "Lygten ved tunnelen er slukket"], [.observation: "Hækken er for høj"],
        [.observation: "Bænken er knækket"],
      ]),
    CaseFile(
      "utc.json",
      [
        [.due: "2026-06-04", .observedOn: "2026-06-04"], [.due: "2026-06-04"],
        [.due: "2026-06-04"], [.due: "2026-06-04"],
      ]),
  ]
}

@Suite("Files of small cases, each with what must come out", .enabled(if: !folder.isEmpty))
struct CaseFileTests {
  private func read(_ name: String) throws -> ImportPreview {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    return try Importer.preview(
      bytes: Array(bytes), fileName: name, map: [:],
      today: Day(iso: "2026-11-30") ?? Day(number: 0))
  }

  private func text(_ row: ImportRow, _ field: FindingField) -> String? {
    guard field == .coordinate else { return row.values[field]?.string }
    guard let latitude = row.values[field]?["latitude"]?.integer,
      let longitude = row.values[field]?["longitude"]?.integer
    else { return nil }
    return String(format: "%.5f %.5f", Double(latitude) * 1e-7, Double(longitude) * 1e-7)
  }

  @Test("each comes in whole", arguments: CaseFile.all)
  func comesIn(file: CaseFile) throws {
    let preview = try read(file.file)
    #expect(preview.refused.isEmpty)
    #expect(preview.rows.count == file.expected.count)
    for (row, expected) in zip(preview.rows, file.expected) {
      for (field, value) in expected { #expect(text(row, field) == value, "\(field)") }
    }
  }

  @Test("what stands beside a finding comes in with it") func entries() throws {
    for name in ["links.csv", "links-exported-by-lygte.json"] {
      let links = try read(name).rows[0].entries.filter { $0.kind == .link }
      #expect(links.map(\.text) == ["https://eksempel.dk/1"], "\(name)")
    }
    let labels = try read("labels.json").rows[0]
    #expect(labels.tags == ["belysning"])
    #expect(labels.actions == ["Skift pære"])
    #expect(labels.comments == ["Ringet til driften"])
    let plan = try read("statecol-note-only.csv").rows
    #expect(plan.map(\.actions) == [["Skift lygter i tunnelen"], ["Klip hækken"]])
    #expect(try read("utm.csv").rows[3].comments == ["lat: 55.6761"])
    #expect(try read("walkpast.csv").rows[0].walk?.date == PartialDay(iso: "2026-03-12"))
  }

  @Test("what was not taken is told") func told() throws {
    #expect(
      try read("two-tables.html").notices.contains(.outside(["Husk: ring til skolen."])))
    #expect(try read("open311.json").notices.contains(.unmapped(["service_code"])))
    #expect(
      try read("us.csv").notices.contains(.monthFirst(column: "Date", example: "02/17/2026")))
    #expect(try read("utm32.geojson").notices.contains(.projected(zone: 32, count: 1)))
  }

  @Test("no file lies there that nothing is expected of") func allFiles() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { !$0.hasSuffix(".md") && !$0.hasSuffix(".sh") }
    #expect(Set(names).subtracting(CaseFile.all.map(\.file)).isEmpty)
  }
}
