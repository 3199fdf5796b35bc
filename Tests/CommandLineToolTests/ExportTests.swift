import CaseModel
import CommandLineTool
import Testing

@Suite struct ExportTests {
  @Test("the file's ending chooses the form, and only its owner can read the file")
  func chosenByEnding() {
    let tool = Tool.example()
    for (file, beginning) in [
      ("a.csv", "\u{FEFF}"), ("a.json", "[\n"), ("a.md", "#"), ("a.html", "<!"),
    ] {
      let report = tool.run("export", "status:ny", "-o", file)
      #expect(report.status == .done)
      #expect(report.output.isEmpty)
      let text = String(decoding: tool.contents("w/" + file) ?? [], as: UTF8.self)
      #expect(text.unicodeScalars.starts(with: beginning.unicodeScalars), "\(file)")
      #expect(tool.mode("w/" + file) == 0o600)
    }
  }

  @Test("a file that stands there is not written over unasked")
  func keepsWhatStandsThere() {
    let tool = Tool.workspace()
    tool.write("min egen", to: "w/a.csv")
    let report = tool.run("export", "-o", "a.csv")
    #expect(report.status == .wrongUsage)
    #expect(report.errors.contains("findes allerede og er ikke rørt"))
    #expect(tool.contents("w/a.csv") == Array("min egen".utf8))
    tool.done("export", "-o", "a.csv", "--yes")
    #expect(tool.contents("w/a.csv") != Array("min egen".utf8))
  }

  @Test("standard output gets the file itself, the talk goes elsewhere")
  func standardOutput() {
    let tool = Tool.example()
    let csv = tool.run("export", "--format", "csv", "--csv", "rfc4180")
    #expect(csv.status == .done)
    #expect(csv.text.split(separator: "\n").first?.contains(",") == true)
    #expect(!csv.errors.isEmpty)
    #expect(tool.json("export", "--format", "json").array?.count == 37)
  }

  @Test("the JSON export is what list --json prints, with what its walks are called")
  func sameAsList() {
    let tool = Tool.example()
    let exported = tool.json("export", "--format", "json").array ?? []
    let plain = exported.map { finding -> JSONValue in
      var members = finding.object ?? [:]
      members["walkName"] = nil
      members["walkDate"] = nil
      return .object(members)
    }
    #expect(JSONValue.array(plain) == tool.json("list"))
    #expect(exported.contains { $0["walkName"] == "Mosevænget, formiddag" })
  }

  @Test(
    "JSON out and in another folder keeps links with their addresses, and walks by name and code")
  func outAndIn() {
    let (one, other) = (Tool.workspace(), Tool.workspace())
    one.done("walk", "add", "Vest", "date=2026-10-01")
    one.write("Beskrivelse;Link;Vandring\nLys mangler;https://eksempel.dk/1;Vest\n", to: "w/a.csv")
    one.done("import", "a.csv")
    let exported = one.run("export", "--format", "json").output
    other.write(exported, to: "w/b.json")
    other.done("import", "b.json")
    let finding = other.json("list").array?.first
    #expect(finding?["links"]?[0]?["url"] == "https://eksempel.dk/1")
    let walks = (one.json("walk").array ?? [], other.json("walk").array ?? [])
    #expect(walks.0.map { $0["name"] } == walks.1.map { $0["name"] })
    #expect(walks.0.map { $0["id"] } == walks.1.map { $0["id"] })
    #expect(finding?["walk"] == walks.0.first?["id"])
  }

  @Test("a form nobody knows is answered with those there are")
  func unknownForm() {
    let tool = Tool.workspace()
    let report = tool.run("export", "--format", "docx")
    #expect(report.status == .wrongUsage)
    #expect(
      report.errors.contains(
        "Vælg: csv, csv --csv rfc4180, xlsx, json, markdown, html, fragment, ics, geojson."))
  }
}
