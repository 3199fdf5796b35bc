import CaseModel
import CommandLineTool
import Testing

@Suite struct UndoTests {
  @Test("undo and redo go over processes, say what they did, and end")
  func overProcesses() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    tool.done("set", id, "sted=her")
    tool.done("set", id, "sted=der")
    #expect(tool.run("undo").errors.contains("Fortrudt: \(id): Sted"))
    #expect(tool.shown(id)["place"] == "her")
    tool.done("undo")
    #expect(tool.shown(id)["place"] == .null)
    tool.done("redo")
    #expect(tool.shown(id)["place"] == "her")
    tool.done("redo")
    #expect(tool.shown(id)["place"] == "der")
    #expect(tool.run("redo").status == .needsLook)
    for _ in 0..<3 { tool.done("undo") }
    #expect(tool.json("list") == [])
    #expect(tool.run("undo").status == .needsLook)
  }

  @Test("what a colleague changed meanwhile is said first, and stays")
  func changedMeanwhile() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    tool.done("set", id, "sted=her", "prioritet=høj")
    tool.variables["LYGTE_DEVICE"] = "felt"
    tool.variables["LYGTE_USER"] = "AAS"
    tool.done("set", id, "sted=der")
    tool.variables["LYGTE_DEVICE"] = "kontor"
    let refused = tool.run("undo")
    #expect(refused.status == .needsLook)
    #expect(refused.errors.contains("\(id): Sted"))
    tool.done("undo", "--yes")
    #expect(tool.shown(id)["place"] == "der")
    #expect(tool.shown(id)["priority"] == .null)
  }

  @Test("the history says in words what was undone, entries among it")
  func historyOfUndo() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    tool.done("set", id, "sted=her")
    tool.done("comment", id, "Ringet")
    tool.done("undo")
    tool.done("undo")
    tool.done("redo")
    for text in [tool.done("log", id), tool.done("log"), tool.done("show", id)] {
      #expect(text.contains("– fortrød note \(id)\n"))
      #expect(text.contains("– fortrød \(id): Sted\n"))
      #expect(text.contains("– gendannede \(id): Sted"))
      #expect(text.contains("+ note \(id) Ringet"))
      #expect(text.contains("– fortrudt\n"))
    }
    tool.done("undo")
    tool.done("undo")
    #expect(tool.done("log").hasSuffix("– fortrød fund \(id)"))
  }

  @Test("only what this device wrote is undone")
  func ownDevice() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    tool.variables["LYGTE_DEVICE"] = "felt"
    #expect(tool.run("undo").status == .needsLook)
    #expect(tool.shown(id)["state"] == "new")
  }
}
