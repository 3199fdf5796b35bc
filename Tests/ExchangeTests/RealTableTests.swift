import CaseModel
import Exchange
import Foundation
import Testing

/// Tables that are not ours to ship: read where they lie beside the project.
private let folder: String = {
  var up = URL(fileURLWithPath: #filePath)
  for _ in 0..<3 { up.deleteLastPathComponent() }
  let places = ["../shared/testdata", "../../shared/testdata"]
    .map { up.appendingPathComponent($0).standardizedFileURL.path }
  return places.first { FileManager.default.fileExists(atPath: $0) } ?? ""
}()

@Suite("Tables nobody here wrote", .enabled(if: !folder.isEmpty))
struct RealTableTests {
  private func read(_ start: String) throws -> ImportPreview {
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix(start) })
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    return try Importer.preview(bytes: Array(bytes), fileName: name, map: [:], today: today)
  }

  @Test(
    "the handbook's table comes in whole, to the letter and as Excel writes it",
    arguments: ["01", "02"])
  func readsHandbook(start: String) throws {
    let preview = try read(start)
    #expect(preview.rows.map(\.number) == [1, 2, 3])
    #expect(preview.rows.allSatisfy { $0.values[.responsible] == "Boligforening" })
    #expect(preview.rows.allSatisfy { $0.values[.followUp] == "Bestyrelse" })
    #expect(preview.refused.isEmpty)
  }

  @Test("two Swedish walks give sixteen findings, one of them positive")
  func readsSwedishWalks() throws {
    let preview = try read("18")
    #expect(preview.rows.count == 16)
    #expect(preview.rows.count { $0.values[.kind] == "positive" } == 1)
    #expect(preview.rows.filter { $0.actions.isEmpty }.map(\.number) == [13])
    #expect(
      Set(preview.rows.map(\.walk)) == [
        WalkMention(name: "Brunna (Upplands-Bro)", date: PartialDay(iso: "2022-09")),
        WalkMention(name: "Söderköping", date: PartialDay(iso: "2021-12-09")),
      ])
    #expect(preview.rows[9].actions == ["Teknisk forvaltning har lagt plan; buske ryddes"])
    #expect(preview.notices.isEmpty)
  }

  @Test("street reports from Paris keep text, place, day and coordinate")
  func readsParis() throws {
    let preview = try read("10")
    #expect(preview.rows.count == 9)
    #expect(preview.rows[0].values[.place] == "6 rue basfroi, 75011 PARIS")
    #expect(preview.rows[0].values[.observedOn] == "2017-10-30")
    #expect(
      preview.rows[0].values[.coordinate] == ["latitude": 488_539_253, "longitude": 23_801_912])
  }

  @Test(
    "tables of figures are refused row by row, and the file says why",
    arguments: [("05", 100), ("06", 100), ("07", 207), ("19", 1364), ("20", 17)])
  func refusesFigures(start: String, rows: Int) throws {
    let preview = try read(start)
    #expect(preview.rows.isEmpty)
    #expect(preview.read == rows)
    #expect(preview.notices.contains { if case .noFindings = $0 { true } else { false } })
  }

  @Test("every letter that was lost in a damaged table is counted")
  func countsDamage() throws {
    #expect(try read("06").notices.contains(.damaged(places: 33, cells: 31)))
  }
}
