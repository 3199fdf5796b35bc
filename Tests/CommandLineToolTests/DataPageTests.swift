import CaseModel
import CommandLineTool
import DiskTestSupport
import Testing

/// What a data protection officer and a journal are given.
@Suite struct DataPageTests {
  @Test("the page counts what is held by kind and field, who wrote, and who was sent what")
  func page() {
    let tool = Tool.workspace()
    tool.done(
      "add", "Mørk sti", "--place", "Tunnelen", "--responsible", "Vej & Park", "--follow-up",
      "MKJ", "--due", "2026-12-24", "--category", "light")
    let id = tool.json("list").array?.first?["id"]?.string ?? ""
    tool.done("move", id, "tildelt")
    tool.done("party", "add", "Grf. Tunnelen", "--email", "formand@example.org")
    tool.done("chase", "Vej & Park", "--send", "-o", "../liste.csv")
    let data = tool.json("data")
    #expect(data["records"]?["finding"] == 1)
    #expect(data["recipients"]?[0]?["party"] == "Vej & Park")
    #expect(data["recipients"]?[0]?["last"] == "2026-11-23")
    #expect(data["authors"]?[0]?["name"] == "MKJ")
    #expect(data["redactions"] == 0)
    let typed = data["typed"]?.array ?? []
    #expect(typed.contains { $0["kind"] == "party" && $0["field"] == "email" })
    #expect(typed.contains { $0["kind"] == "finding" && $0["field"] == "observation" })
    let text = tool.done("data")
    #expect(text.contains("# Persondata i"))
    #expect(text.contains("| Vej & Park | 1 |"))
    #expect(text.contains("sender intet ud af computeren"))
    #expect(!text.contains("formand@example.org"))
  }

  @Test("a walk's folder for the journal holds report, history, lists and an index with checksums")
  func journal() throws {
    let tool = Tool.workspace()
    tool.done("walk", "add", "Lærkehaven", "--date", "2026-11-20", "--case-number", "26/1234")
    tool.done(
      "add", "Mørk sti ved nr. 15", "--walk", "Lærkehaven", "--place", "Tunnelen",
      "--responsible", "Vej & Park")
    let id = tool.json("list").array?.first?["id"]?.string ?? ""
    tool.done("comment", id, "Ringet til vejen")
    let said = tool.run("journal", "Lærkehaven", "-o", "../sag")
    #expect(said.status == .done, "\(said.errors)")
    #expect(said.errors.contains("5 filer skrevet"))
    let index = String(decoding: try #require(tool.contents("sag/indhold.html")), as: UTF8.self)
    #expect(index.contains("Sagsnummer: 26/1234"))
    #expect(index.contains("rapport.html") && index.contains("historik.html"))
    let history = String(decoding: try #require(tool.contents("sag/historik.html")), as: UTF8.self)
    #expect(history.contains("Ringet til vejen"))
    let report = String(decoding: try #require(tool.contents("sag/rapport.html")), as: UTF8.self)
    #expect(report.contains("Mørk sti ved nr. 15"))
    #expect(tool.mode("sag/rapport.html").map { $0 & 0o777 } == 0o600)
    #expect(tool.run("journal", "Lærkehaven", "-o", "../sag").status.rawValue == 2)
    #expect(tool.run("journal", "Lærkehaven").status.rawValue == 2)
  }
}
