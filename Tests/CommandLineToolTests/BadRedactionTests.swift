import CaseModel
import CommandLineTool
import DiskTestSupport
import Foundation
import Testing

/// What is taken out where nobody thought of it: fields and codes of one's own, what was taken out
/// before, and a log that a newer version has written on.
@Suite("Taking out what is unusual") struct BadRedactionTests {
  private func holding(_ text: String, _ tool: Tool) -> [String] {
    let root = tool.folder.path
    let files = FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? []
    return files.filter { name in
      guard let data = FileManager.default.contents(atPath: root + "/" + name) else { return false }
      return data.firstRange(of: Data(text.utf8)) != nil
    }.sorted()
  }

  private func verified(_ tool: Tool) {
    let report = tool.run("verify")
    #expect(report.status == .done, "\(report.text) \(report.errors)")
  }

  @Test("an own field whose audience nobody set is for us alone, and its value can be taken out")
  func ownField() {
    let tool = Tool.workspace()
    tool.done("field", "add", "Anmelder")
    let id = tool.done("add", "Mørk sti")
    tool.done("set", id, "own.anmelder=Inge Kanariefugl")
    for audience in ["partners", "association", "residents"] {
      for format in ["csv", "json", "markdown", "html"] {
        let text = tool.run("export", "--audience", audience, "--format", format).text
        #expect(!text.contains("Kanariefugl"), "\(audience) \(format)")
      }
    }
    #expect(!holding("Kanariefugl", tool).isEmpty)
    let taken = tool.run("redact", id, "own.anmelder", "--ground", "anmodning", "--yes")
    #expect(taken.status == .done, "\(taken.errors)")
    #expect(holding("Kanariefugl", tool) == [])
    #expect(tool.run("show", id).status == .done && tool.run("list").status == .done)
    tool.done("set", id, "own.anmelder=Ny")
    verified(tool)
  }

  @Test(
    "an own field's value of every form can be taken out",
    arguments: [
      ("number", "4711123"), ("day", "2019-03-07"), ("text", "Inge Kanariefugl\nringer"),
    ])
  func ownForms(form: String, value: String) {
    let tool = Tool.workspace()
    tool.done("field", "add", "Anmelder", "--form", form)
    let id = tool.done("add", "Mørk sti")
    tool.done("set", id, "own.anmelder=\(value)")
    let text = form == "text" ? "Kanariefugl" : value
    #expect(!holding(text, tool).isEmpty)
    let taken = tool.run("redact", id, "own.anmelder", "--ground", "anmodning", "--yes")
    #expect(taken.status == .done, "\(form): \(taken.errors)")
    #expect(holding(text, tool) == [], "\(form)")
    verified(tool)
  }

  @Test("a category of one's own that names somebody goes from the finding and from the register")
  func ownCategory() {
    let tool = Tool.workspace()
    tool.done("category", "add", "Krattet hos Kanariefugl", "--parent", "hedge")
    let id = tool.done("add", "Mørk sti", "--category", "Krattet hos Kanariefugl")
    #expect(!holding("anariefugl", tool).isEmpty)
    let taken = tool.run("redact", id, "category", "--ground", "anmodning", "--yes")
    #expect(taken.status == .done, "\(taken.errors)")
    let register = tool.run(
      "redact", "--person", "Kanariefugl", "--ground", "anmodning", "--yes")
    #expect(register.status == .done, "\(register.errors)")
    #expect(tool.run("show", id).status == .done && tool.run("list").status == .done)
    #expect(holding("Kanariefugl", tool) == [])
    verified(tool)
  }

  @Test("taking out again what was taken out says so, and orders nothing a second time")
  func again() {
    let tool = Tool.workspace()
    let id = tool.done("add", "Set af Inge Kanariefugl")
    tool.done("redact", id, "observation", "--ground", "anmodning", "--yes")
    let log = tool.contents("w/log/kontor.jsonl")
    for arguments in [
      ["redact", id, "observation", "--ground", "anmodning", "--yes"],
      ["redact", id, "observation", "--word", "Inge", "--ground", "anmodning", "--yes"],
      ["redact", "--person", "Inge Kanariefugl", "--ground", "anmodning", "--yes"],
    ] {
      let report = tool.run(arguments)
      #expect(report.status == .needsLook, "\(arguments) \(report.errors)")
    }
    #expect(tool.contents("w/log/kontor.jsonl") == log)
    #expect(tool.json("redact", "--status").array?.count == 1)
  }

  @Test("a device that has seen the order and not opened since is told as that, for each order")
  func status() {
    let tool = Tool.workspace()
    let id = tool.done("add", "Set af Inge Kanariefugl")
    tool.done("copy", "../b")
    tool.done("redact", id, "observation", "--ground", "anmodning", "--yes")
    let alone = tool.json("redact", "--status")[0]
    #expect(alone?["devices"]?.array?.count == 1)
    let (variables, folder) = (tool.variables, tool.currentFolder)
    tool.variables["XDG_STATE_HOME"] = tool.folder.path("state-tablet")
    tool.variables["LYGTE_DEVICE"] = "tablet"
    tool.variables["LYGTE_SEED"] = "77"
    tool.currentFolder = tool.folder.path("b")
    tool.done("add", "Fra tavlen")
    (tool.variables, tool.currentFolder) = (variables, folder)
    tool.done("merge", "../b")
    let devices = tool.json("redact", "--status")[0]?["devices"]?.array ?? []
    #expect(devices.count == 2)
    #expect(devices.contains { $0["device"] == "tablet" && $0["reach"] != "done" }, "\(devices)")
  }
}
