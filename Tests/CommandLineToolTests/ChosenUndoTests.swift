import CaseModel
import CommandLineTool
import Testing

@Suite struct ChosenUndoTests {
  private func acts(_ tool: Tool, _ arguments: String...) -> [JSONValue] {
    tool.run(["log"] + arguments + ["--json"]).text.split(separator: "\n").compactMap {
      try? JSONParser.value(from: Array($0.utf8), mode: .lenientDocument)
    }
  }

  private func name(_ act: JSONValue?) -> String { String(act?["act"]?.string?.prefix(8) ?? "") }

  @Test("anyone's change is undone by the beginning of its name, and done again")
  func anyones() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    tool.variables["LYGTE_DEVICE"] = "felt"
    tool.done("set", id, "sted=her")
    let act = name(acts(tool).last)
    #expect(tool.done("log").contains(act))
    tool.variables["LYGTE_DEVICE"] = "kontor"
    tool.done("set", id, "prioritet=høj")
    tool.done("undo", act)
    #expect(tool.shown(id)["place"] == .null)
    #expect(tool.shown(id)["priority"] == "high")
    #expect(tool.run("undo", act).status == .needsLook)
    tool.done("redo", act)
    #expect(tool.shown(id)["place"] == "her")
    #expect(tool.run("redo", act).status == .needsLook)
    #expect(tool.run("undo", "ffffffffffff").status == .wrongUsage)
  }

  @Test("undoing what others have built on names them, and asks for a second yes")
  func tramples() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    let act = name(acts(tool).last)
    tool.variables["LYGTE_DEVICE"] = "felt"
    tool.variables["LYGTE_USER"] = "Åse"
    tool.done("comment", id, "Ringet")
    tool.done("set", id, "frist=2026-12-24")
    tool.variables["LYGTE_DEVICE"] = "kontor"
    let refused = tool.run("undo", act)
    #expect(refused.status == .needsLook)
    #expect(refused.errors.contains("\(id): note (Åse, 23-11-2026 09.30)"))
    #expect(refused.errors.contains("\(id): Frist (Åse"))
    #expect(refused.errors.contains("lygte fortryd \(act) --ja"))
    #expect(tool.json("list").array?.count == 1)
    tool.done("undo", act, "--yes")
    #expect(tool.json("list") == [])
    tool.done("redo", act, "--yes")
    #expect(tool.shown(id)["due"] == "2026-12-24")
  }

  @Test("a change of many findings is chosen by its name, goes as a whole, and is told as JSON")
  func ofMany() throws {
    let tool = Tool.workspace()
    let ids = ["a", "b", "c"].map { tool.done("add", $0) }
    tool.done("set", ids[0], ids[1], ids[2], "sted=ved porten")
    let act = name(acts(tool).last)
    tool.done("comment", ids[0], "Ringet")
    let told = tool.json("undo", act)
    #expect(told["act"]?.string?.hasPrefix(act) == true)
    #expect(told["by"] == "MKJ")
    #expect(told["made"] == [])
    #expect(told["keptMeanwhile"] == [])
    #expect(
      Set(told["changes"]?.array ?? [])
        == Set(ids.map { ["id": .string($0), "kind": "finding", "field": "place"] }))
    #expect(ids.allSatisfy { tool.shown($0)["place"] == .null })
    #expect(tool.shown(ids[0])["comments"]?.array?.count == 1)
    #expect(tool.json("redo", act)["changes"]?.array?.count == 3)
    #expect(ids.allSatisfy { tool.shown($0)["place"] == "ved porten" })
  }

  @Test("an undone finding is told as made by the act, in undo and in redo")
  func ofMaking() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    #expect(tool.json("undo")["made"] == [.string(id)])
    #expect(tool.json("redo")["made"] == [.string(id)])
  }

  @Test("making the folder is never undone")
  func neverUndone() {
    let tool = Tool.workspace()
    tool.done("add", "a")
    #expect(tool.run("undo", name(acts(tool).first)).status == .needsLook)
  }

  @Test("the log is narrowed down by person, device, kind and day")
  func narrowed() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    tool.variables["LYGTE_DEVICE"] = "felt"
    tool.variables["LYGTE_USER"] = "Åse"
    tool.variables["LYGTE_NOW"] = "2026-11-25T09:30:00+01:00"
    tool.done("set", id, "frist=2026-12-24")
    tool.done("comment", id, "Ringet")
    #expect(acts(tool, "--by", "åse").count == 2)
    #expect(acts(tool, "--device", "kontor").count == 2)
    #expect(acts(tool, "--kind", "frist").count == 1)
    #expect(acts(tool, "--kind", "note").count == 1)
    #expect(acts(tool, "--day", "25-11-2026").count == 2)
    #expect(acts(tool, "--until", "24-11-2026").count == 2)
    #expect(acts(tool, id, "--since", "i går").count == 2)
    #expect(tool.run("log", "--kind", "noget").status == .wrongUsage)
    #expect(tool.run("log", "--by", "ingen").errors.contains("Ingen ændringer passer"))
  }

  @Test("a field's values are told with who, when, where and what became of each")
  func fieldHistory() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a", "--frist", "2026-12-01")
    tool.done("set", id, "frist=2026-12-24")
    tool.done("set", id, "frist=2027-01-05")
    tool.done("undo")
    let text = tool.done("log", id, "--felt", "frist")
    #expect(text.contains("01-12-2026 – rettet af MKJ 23-11-2026 09.30"))
    #expect(text.contains("24-12-2026 – gælder"))
    #expect(text.contains("05-01-2027 – fortrudt af MKJ"))
    #expect(text.contains("(kontor)"))
    let fates = acts(tool, id, "--field", "due").map { $0["fate"]?.string }
    #expect(fates == ["replaced", "shows", "undone"])
    #expect(tool.run("log", "--field", "due").status == .wrongUsage)
  }
}
