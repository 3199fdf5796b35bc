import CaseModel
import CommandLineTool
import Containers
import DiskTestSupport
import Testing

/// Fields of the workspace's own in what leaves, in what comes in, and in what a shell completes.
@Suite struct OwnFieldEditionTests {
  private func prepared() -> Tool {
    let tool = Tool.workspace()
    tool.done("felt", "tilføj", "Lampens farve", "--form", "valg", "--valgmuligheder", "Hvid,Gul")
    tool.done("field", "add", "Mast height", "--form", "number", "--category", "lighting")
    return tool
  }

  @Test("tables and reports that are for us show what stands in them, others do not")
  func editions() {
    let tool = prepared()
    tool.done("walk", "add", "Aften", "--date", "2026-11-01")
    tool.done("add", "Lampen", "--walk", "Aften", "--lampens-farve", "gul")
    for format in ["markdown", "html"] {
      let text = tool.done("export", "--format", format)
      #expect(text.contains("Lampens farve") && text.contains("Gul"), "\(format)")
      #expect(!text.contains("Mast height"), "Nothing stands in it")
      let report = tool.done("report", "Aften", "--format", format, "--audience", "internal")
      #expect(report.contains("Lampens farve") && report.contains("Gul"), "\(format)")
      for audience in ["partners", "association", "residents"] {
        let report = tool.run("report", "Aften", "--format", format, "--audience", audience)
        #expect(!report.text.contains("Lampens farve"), "\(audience)")
      }
    }
  }

  @Test("workbooks and documents of our own show them as well, and others do not")
  func office() throws {
    let tool = prepared()
    tool.done("walk", "add", "Aften", "--date", "2026-11-01")
    tool.done("add", "Lampen", "--walk", "Aften", "--lampens-farve", "gul", "--mast-height", "450")
    func text(_ name: String, _ part: String) throws -> String {
      let bytes = try #require(tool.contents("w/\(name)"))
      let zip = try ZipArchive(bytes)
      return String(decoding: try zip.contents(of: part), as: UTF8.self)
    }
    tool.done("export", "-o", "fund.xlsx")
    let sheet = try text("fund.xlsx", "xl/worksheets/sheet1.xml")
    #expect(sheet.contains("Lampens farve") && sheet.contains("Gul") && sheet.contains("450"))
    tool.done("report", "Aften", "-o", "rapport.docx", "--audience", "internal")
    let report = try text("rapport.docx", "word/document.xml")
    #expect(report.contains("Lampens farve") && report.contains("Gul"))
    tool.done("report", "Aften", "-o", "ud.docx", "--audience", "partners", "--yes")
    #expect(try !text("ud.docx", "word/document.xml").contains("Lampens farve"))
  }

  @Test("a table that left comes back with them, from every form", arguments: ["markdown", "html"])
  func tables(format: String) {
    let tool = prepared()
    tool.done("add", "Lampen", "--lampens-farve", "gul", "--mast-height", "450")
    let before = tool.json("list").array?.first?.object?.filter { $0.key.hasPrefix("own.") }
    tool.done("export", "--format", format, "-o", "out.\(format)")
    tool.done("undo")
    tool.done("import", "out.\(format)", "--yes")
    let after = tool.json("list").array?.first?.object?.filter { $0.key.hasPrefix("own.") }
    #expect(before?.count == 2 && after == before)
  }

  @Test("a cell that does not fit its form is counted and said, and stands in a comment")
  func unreadCells() throws {
    let tool = prepared()
    tool.write("Beskrivelse;Mast height;Lampens farve\nA;høj;hvid\nB;høj;blå\n", to: "w/in.csv")
    let report = tool.run("import", "in.csv", "--yes")
    #expect(report.errors.contains("Mast height") || report.text.contains("Mast height"))
    let said = report.errors + report.text
    #expect(said.contains("2") && said.contains("høj"), "\(said)")
    #expect(said.contains("blå"), "\(said)")
    let id = tool.json("list").array?.first?["id"]?.string ?? ""
    let whole = tool.done("show", id)
    #expect(whole.contains("høj"))
  }

  @Test("what a shell completes has the folder’s own words")
  func completion() {
    let tool = prepared()
    tool.done("category", "set", "litter", "name=Cleaning")
    func proposed(_ line: String) -> [String] {
      tool.done("completions", "zsh", "--line", line, "--breaks", " ").split(separator: "\n")
        .map { String($0.prefix { $0 != "\t" }) }
    }
    #expect(proposed("lygte add X --lamp") == ["--lampens-farve"])
    #expect(proposed("lygte add X --lampens-farve h") == ["Hvid"])
    #expect(proposed("lygte set X lamp") == ["lampens-farve="])
    #expect(proposed("lygte set X lampens-farve=g") == ["lampens-farve=Gul"])
    #expect(proposed("lygte list lampens-farve:g") == ["lampens-farve:Gul"])
    #expect(proposed("lygte list category:clean") == ["category:cleaning"])
    #expect(proposed("lygte category show Clean") == ["Cleaning"])
    #expect(proposed("lygte assignment add category=clean") == ["category=cleaning"])
    #expect(proposed("lygte field set Lamp") == ["Lampens farve"])
  }
}
