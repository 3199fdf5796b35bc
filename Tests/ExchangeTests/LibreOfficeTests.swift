import CaseModel
import Exchange
import Foundation
import Language
import Testing

/// LibreOffice, which some machines have, as a reader and a writer.
private enum LibreOffice {
  static let isThere: Bool = {
    let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")
    if !isThere { print("SKIPPED: no LibreOffice here to read and write Office files") }
    return isThere
  }()

  /// The bytes in another form, by the name of its filter.
  static func converted(
    _ bytes: [UInt8], _ ending: String, to form: String, _ newEnding: String
  ) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("in.\(ending)")
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/soffice")
    process.arguments = [
      "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", form,
      "--outdir", folder.appendingPathComponent("out").path, file.path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    // Its status is 0 also where it could read nothing.
    return Array(try Data(contentsOf: folder.appendingPathComponent("out/in.\(newEnding)")))
  }
}

@Suite("LibreOffice", .enabled(if: LibreOffice.isThere), .serialized) struct LibreOfficeTests {
  private func finding() -> Finding {
    var finding = Finding(name: "f")
    for (field, value) in [
      (FindingField.id, "K7Q-4MJ"), (.place, "Ved & <lågen>"), (.observation, "=1+1\nlinje to"),
      (.state, "assigned"), (.due, "2026-12-05"), (.responsible, "'=1+1"),
    ] { finding.values[field] = .string(value) }
    finding.values[FindingField.number] = 3
    return finding
  }

  private func workbook() throws -> [UInt8] {
    let format = try #require(ExportFormat.named("xlsx"))
    return format.bytes(
      of: AudienceEdition([finding()], by: Discloser(for: .us)),
      ExportContext(language: .danish, today: today))
  }

  private func expectBack(_ bytes: [UInt8], _ ending: String) throws {
    let preview = try Importer.preview(bytes: bytes, fileName: "x", today: today)
    #expect(preview.rows.count == 1, "\(ending)")
    let row = try #require(preview.rows.first)
    #expect(row.identifier?.description == "K7Q-4MJ")
    #expect(row.values[.observation] == "=1+1\nlinje to")
    #expect(row.values[.place] == "Ved & <lågen>")
    #expect(row.values[.responsible] == "'=1+1")
    #expect(row.values[.due] == "2026-12-05")
    #expect(row.number == 3)
  }

  @Test("the cells of a workbook are the same in LibreOffice, and it comes back out of it")
  func workbookCells() throws {
    let csv = try LibreOffice.converted(
      try workbook(), "xlsx", to: "csv:Text - txt - csv (StarCalc):59,34,76,1", "csv")
    let text = String(decoding: csv, as: UTF8.self)
    #expect(text.contains("\"K7Q-4MJ\";3;"))
    #expect(text.contains("\"=1+1\nlinje to\"") || text.contains(";=1+1\nlinje to;"))
    for ending in ["xlsx", "ods"] {
      try expectBack(
        try LibreOffice.converted(try workbook(), "xlsx", to: ending, ending), ending)
    }
  }

  @Test("the text of a document is the same in LibreOffice, and it comes back out of it")
  func documentText() throws {
    var page = PrintedPage(title: "Rapport", head: "Til beboerne.", language: .danish)
    var section = PrintedPage.Section("Stop 1: Torvet")
    section.sentences = ["Vi gik <langsomt> & længe."]
    section.header = ["Nr.", "Beskrivelse"]
    section.rows = [["1", "Hul"], ["2", "Mørkt"]]
    page.sections = [section]
    let text = String(
      decoding: try LibreOffice.converted(
        page.document(), "docx", to: "txt:Text (encoded):UTF8", "txt"),
      as: UTF8.self)
    for part in ["Rapport", "Vi gik <langsomt> & længe.", "Beskrivelse", "Mørkt"] {
      #expect(text.contains(part), "\(part)")
    }
    let back = try LibreOffice.converted(page.document(), "docx", to: "docx", "docx")
    let preview = try Importer.preview(bytes: back, fileName: "x", today: today)
    #expect(preview.rows.map { $0.values[.observation] } == ["Hul", "Mørkt"])
    #expect(preview.rows.map { $0.values[.place] } == ["Torvet", "Torvet"])
  }
}
