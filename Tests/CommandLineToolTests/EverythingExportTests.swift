import CaseModel
import CommandLineTool
import DiskTestSupport
import LogTestSupport
import Testing

/// The answer to a request for access to a case.
@Suite struct EverythingExportTests {
  @Test("everything of a walk is told in words, with what was written among us marked")
  func everything() {
    let tool = Tool.workspace(["LANG": "en_GB.UTF-8"])
    tool.done("walk", "add", "Evening walk", "date=2026-11-20", "occasion=request")
    tool.done("stop", "add", "The underpass", "--walk", "Evening walk", "--kind", "quiet")
    tool.done("participant", "add", "Anna Holm", "--walk", "Evening walk", "--role", "police")
    let id = tool.done("add", "Dark behind no. 15", "--walk", "Evening walk")
    tool.done("set", id, "publicText=It is dark there")
    tool.done("comment", id, "Rang the owner")
    let text = tool.done("export", "Evening walk", "--everything")
    let lines = text.split(separator: "\n").map(String.init)
    func line(_ words: String) -> String { lines.first { $0.contains(words) } ?? "" }
    #expect(line("Dark behind no. 15").hasSuffix("internal |"))
    #expect(line("Rang the owner").hasSuffix("internal |"))
    #expect(line("Anna Holm").hasSuffix("internal |"))
    #expect(!line("It is dark there").contains("internal"))
    #expect(line("The underpass").contains("Place") || line("The underpass").contains("place"))
    #expect(text.contains("20 Nov 2026") && text.contains("on request"))
    #expect(!text.contains("{\"thing\""))
    #expect(tool.run("export", "--everything").status == .wrongUsage)
  }
}
