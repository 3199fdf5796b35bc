import CaseModel
import CommandLineTool
import Testing

@Suite struct AsOfTests {
  /// A finding added on 1 September, due set on the 10th, closed off on the 20th.
  private func told() -> (tool: Tool, id: String) {
    let tool = Tool.workspace(["LYGTE_NOW": "2026-09-01T09:00:00+02:00"])
    let id = tool.done("add", "Sti uden lys", "--sted", "bag garagerne")
    tool.variables["LYGTE_NOW"] = "2026-09-10T23:50:00+02:00"
    tool.done("set", id, "frist=2026-10-01")
    tool.variables["LYGTE_NOW"] = "2026-09-20T09:00:00+02:00"
    tool.done("set", id, "sted=ved porten")
    tool.variables["LYGTE_NOW"] = "2026-11-23T09:30:00+01:00"
    return (tool, id)
  }

  @Test(
    "a reading command shows the folder as it was at the end of a day",
    arguments: ["2026-09-10", "10-9-2026", "10. september", "10 September 2026"])
  func endOfDay(day: String) {
    let (tool, id) = told()
    let shown = tool.json("show", id, "--as-of", day)
    #expect(shown["place"] == "bag garagerne")
    #expect(shown["due"] == "2026-10-01")
    #expect(tool.run("list", "--as-of", day).errors.contains("SOM DEN VAR 10-09-2026"))
  }

  @Test("a time is taken to the second, and overdue is reckoned from that day")
  func time() {
    let (tool, id) = told()
    #expect(tool.json("show", id, "--as-of", "2026-09-10T23:49:59+02:00")["due"] == .null)
    #expect(tool.json("show", id, "--as-of", "2026-09-10T21:50:00Z")["due"] == "2026-10-01")
    #expect(tool.json("list", "forfalden:ja", "--as-of", "2026-10-01") == [])
    #expect(tool.json("list", "forfalden:ja", "--as-of", "2026-10-02").array?.count == 1)
  }

  @Test("looking back writes nothing, and documents stay those of today")
  func writesNothing() {
    let (tool, id) = told()
    tool.done("list")
    let before = tool.contents("w/walks/loose.json")
    for command in [["list"], ["show", id], ["log"], ["export"], ["conflicts"]] {
      #expect(tool.run(command + ["--as-of", "2026-09-05"]).status == .done)
    }
    #expect(tool.contents("w/walks/loose.json") == before)
  }

  @Test("what changes something is refused, and so is a day that has not come or none at all")
  func refused() {
    let (tool, id) = told()
    for command in [["set", id, "sted=x"], ["add", "x"], ["undo"], ["verify"]] {
      #expect(tool.run(command + ["--as-of", "2026-09-05"]).status == .wrongUsage)
    }
    #expect(tool.run("list", "--as-of", "2026-12-24").status == .wrongUsage)
    #expect(tool.run("list", "--as-of", "engang").status == .wrongUsage)
    let early = tool.run("list", "--as-of", "2026-08-01")
    #expect(early.status == .unavailable)
    #expect(early.errors.contains("2026-09-01"))
    #expect(tool.shown(id)["place"] == "ved porten")
  }

  @Test(
    "what changes the folder or looks at machines is refused, in its reading form it looks back",
    arguments: [
      ["merge", "."], ["copy", "x"], ["backup", "x"], ["restore", "x", "y"], ["seal"],
      ["devices"], ["reassign", "A", "B"], ["rules", "set", "soonDays=3"],
      ["meeting", "add", "x"], ["views", "save", "a", "b"], ["walk", "x", "done"], ["edits"],
    ])
  func ofTodayOnly(command: [String]) {
    let (tool, _) = told()
    #expect(tool.run(command + ["--as-of", "2026-09-05"]).status == .wrongUsage)
    if ["rules", "meeting", "views", "walk"].contains(command[0]) {
      #expect(tool.run([command[0], "--as-of", "2026-09-05"]).status == .done)
    }
  }

  @Test("a list of a past day says so on its head, and a table for programs holds no such cell")
  func onTheHead() {
    let (tool, _) = told()
    for format in ["markdown", "html"] {
      let text = tool.run("export", "--format", format, "--as-of", "2026-09-10").text
      #expect(text.contains("SOM DEN VAR 10-09-2026"), "\(format)")
      #expect(!tool.run("export", "--format", format).text.contains("SOM DEN VAR"))
    }
    #expect(tool.run("handover", "--as-of", "2026-09-10").text.contains("SOM DEN VAR 10-09-2026"))
    let table = tool.run("export", "--format", "csv", "--as-of", "2026-09-10").text
    #expect(!table.contains("SOM DEN VAR"))
  }

  @Test("a device whose clock ran backwards is named")
  func clockBackwards() {
    let (tool, id) = told()
    tool.variables["LYGTE_DEVICE"] = "felt"
    tool.variables["LYGTE_NOW"] = "2026-09-15T09:00:00+02:00"
    tool.done("comment", id, "a")
    tool.variables["LYGTE_NOW"] = "2019-01-01T09:00:00+01:00"
    tool.done("comment", id, "b")
    tool.variables["LYGTE_NOW"] = "2026-11-23T09:30:00+01:00"
    let report = tool.run("list", "--as-of", "2026-09-05")
    #expect(report.errors.contains("baglæns på computeren »felt«"))
  }
}
