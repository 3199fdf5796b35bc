import CaseModel
import CommandLineTool
import Testing

@Suite("Queries on the command line") struct QueryCommandTests {
  private func made() -> Tool {
    let tool = Tool.workspace()
    tool.done("add", "Lampe ude", "--sted", "Stien", "--område", "Vester", "--frist", "om 7 dage")
    tool.done("add", "Hæk for høj", "--område", "Lærkehaven", "--prioritet", "høj")
    tool.done("add", "Lampe knust", "--område", "Vester", "--frist", "om 30 dage")
    return tool
  }

  private func titles(_ tool: Tool, _ words: String...) -> [String] {
    (tool.values(["list"] + words).array ?? []).compactMap { $0["title"]?.string }
  }

  @Test("a mistake is pointed at below the query, with the nearest right word")
  func caret() {
    let report = made().run("list", "lampe", "ansvarxlig:x")
    #expect(report.status == .wrongUsage)
    #expect(report.errors.contains("ansvarlig"))
    #expect(report.errors.contains("  lampe ansvarxlig:x\n        ^^^^^^^^^^\n"))
  }

  @Test("sorting, groups and relative days work in one query")
  func sorted() {
    let tool = made()
    #expect(titles(tool, "sort:-frist") == ["Lampe knust", "Lampe ude", "Hæk for høj"])
    #expect(
      titles(tool, "gruppér:område", "sortér:-frist") == [
        "Hæk for høj", "Lampe knust", "Lampe ude",
      ])
    #expect(titles(tool, "frist:<om 14 dage") == ["Lampe ude"])
    #expect(titles(tool, "frist:<om", "14", "dage") == ["Lampe ude"])
    let table = tool.done("list", "group:area")
    #expect(table.contains("Område: Lærkehaven (1)") && table.contains("Område: Vester (2)"))
  }

  @Test("a saved view narrows down a list, and its own words narrow it further")
  func views() {
    let tool = made()
    tool.done("views", "save", "Lamper", "lampe", "sort:-frist")
    #expect(titles(tool, "--view", "lamper") == ["Lampe knust", "Lampe ude"])
    #expect(titles(tool, "--view", "1", "sted:stien") == ["Lampe ude"])
    #expect(tool.json("views").array?.count == 1)
    tool.done("views", "save", "lamper", "knust")
    #expect(titles(tool, "--visning", "Lamper") == ["Lampe knust"])
    let wrong = tool.run("list", "--view", "Lampr")
    #expect(wrong.status == .wrongUsage && wrong.errors.contains("»Lamper«"))
    #expect(tool.run("views", "save", "Forkert", "farve:rød").status == .wrongUsage)
    tool.done("views", "remove", "Lamper")
    #expect(tool.json("views").array?.isEmpty == true)
    tool.done("undo")
    #expect(tool.json("views").array?.count == 1)
  }

  @Test("set and move take a query, tell what it matches, and need a yes")
  func changing() {
    let tool = made()
    let asked = tool.run("set", "prioritet=haster", "--query", "lampe")
    #expect(asked.status == .wrongUsage && asked.errors.contains("2 fund passer"))
    #expect(titles(tool, "prioritet:haster").isEmpty)
    tool.done("set", "prioritet=haster", "--query", "lampe", "--yes")
    #expect(titles(tool, "prioritet:haster") == ["Lampe ude", "Lampe knust"])
    tool.done("undo")
    #expect(titles(tool, "prioritet:haster").isEmpty)
    tool.done("move", "--søgning", "område:vester", "taget-ud", "--ja")
    #expect(titles(tool) == ["Hæk for høj"])
    #expect(tool.run("set", "prioritet=lav", "--query", "elefant", "--yes").status == .needsLook)
    #expect(tool.run("set", "prioritet=lav", "--query", " ", "--yes").status == .wrongUsage)
  }

  @Test("a query of a hundred thousand letters is told wrong, not searched for")
  func huge() {
    let report = made().run("list", String(repeating: "ord ", count: 25_000))
    #expect(report.status == .wrongUsage)
    #expect(report.errors.utf8.count < 1_000)
  }
}
