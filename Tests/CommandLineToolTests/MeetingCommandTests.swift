import CaseModel
import CommandLineTool
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

  @Test("with --read-only nothing is written")
  func readOnly() {
    let tool = Tool.workspace()
    let report = tool.run("add", "Lampe ude", "--read-only")
    #expect(report.status == .wrongUsage && report.errors.contains("--kun-læsning"))
    #expect(tool.json("list", "--kun-læsning").array?.isEmpty == true)
  }
}
