import CaseModel
import CommandLineTool
import DiskTestSupport
import Testing

/// Links from one finding to another.
@Suite struct LinkTests {
  @Test("a finding that another links to says so, until the other is taken out")
  func bothSides() {
    let tool = Tool.workspace(["LANG": "en_GB.UTF-8"])
    let bridge = tool.done("add", "Lygten på broen er slukket", "--place", "Broen")
    let tunnel = tool.done("add", "Tunnelen er mørk", "--links", bridge.lowercased())
    #expect(tool.done("show", bridge).contains("Linked to from"))
    #expect(tool.done("show", bridge).contains("\(tunnel) · Tunnelen er mørk"))
    #expect(!tool.done("show", tunnel).contains("Linked to from"))
    tool.done("move", tunnel, "withdrawn")
    #expect(!tool.done("show", bridge).contains("Linked to from"))
  }
}
