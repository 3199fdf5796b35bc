import CaseModel
import CaseStorage
import CommandLineTool
import DiskTestSupport
import Testing

@Suite("The meeting list and reading only, on the command line") struct MeetingCommandTests {
  @Test("findings are put on the meeting list and taken off")
  func meeting() {
    let tool = Tool.workspace()
    let first = tool.done("add", "Lampe ude").filter { !$0.isWhitespace }
    let second = tool.done("add", "Hæk for høj").filter { !$0.isWhitespace }
    tool.done("meeting", "add", second, first)
    tool.done("meeting", "tilføj", first)
    #expect(
      tool.json("meeting").array?.compactMap { $0["title"]?.string } == [
        "Hæk for høj", "Lampe ude",
      ])
    tool.done("meeting", "remove", second)
    #expect(tool.json("meeting").array?.count == 1)
    #expect(tool.run("meeting", "add").status == .wrongUsage)
  }

  @Test("with --read-only no file of the folder is written, also none that follows from the log")
  func readOnlyDocuments() throws {
    let tool = Tool.workspace()
    let id = tool.done("add", "Lampe ude")
    tool.done("list")
    let disk = POSIXFileSystem()
    let document = tool.folder.path("w/walks/loose.json")
    #expect(try disk.facts(at: document) != nil)
    try disk.remove(document)
    for command in [
      ["list"], ["show", id], ["review"], ["attention"], ["stats"], ["promises"], ["handover"],
      ["export"], ["verify"], ["start"],
    ] {
      #expect(tool.run(command + ["--read-only"]).status == .done, "\(command)")
    }
    #expect(try disk.facts(at: document) == nil)
    for command in [
      ["add", "Hæk"], ["move", id, "assessing"], ["set", id, "place=Broen"],
      ["comment", id, "Ses i morgen"], ["rebuild"], ["undo"], ["meeting", "add", id],
      ["init", "ny"],
    ] {
      let report = tool.run(command + ["--read-only"])
      #expect(report.status == .wrongUsage, "\(command)")
    }
    #expect(try disk.facts(at: document) == nil)
    tool.done("list")
    #expect(try disk.facts(at: document) != nil)
  }

  @Test("with --read-only nothing is written")
  func readOnly() {
    let tool = Tool.workspace()
    let report = tool.run("add", "Lampe ude", "--read-only")
    #expect(report.status == .wrongUsage && report.errors.contains("--kun-læsning"))
    #expect(tool.json("list", "--kun-læsning").array?.isEmpty == true)
  }
}
