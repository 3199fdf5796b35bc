import CaseModel
import CommandLineTool
import Testing

@Suite struct TriageTests {
  @Test("what waits is listed oldest first, with proposals and look-alikes")
  func queue() throws {
    let tool = Tool.workspace()
    tool.done(
      "add", "Lampen ved torvet er gået ud", "--place", "Torvet", "--category", "belysning",
      "--responsible", "Lysforsyningen", "--follow-up", "MKJ", "--actions", "Pæren skiftes")
    let old = tool.done("list").prefix(7)
    tool.done("move", String(old), "assigned", "--due", "2026-12-20")
    let new = tool.done(
      "add", "Lampen ved torvet er gået ud igen", "--place", "Torvet", "--category", "belysning")
    let queue = tool.json("triage")
    #expect(queue.array?.count == 1)
    let first = queue.array?.first
    #expect(first?["finding"]?["id"]?.string == String(new.prefix(7)))
    #expect(first?["proposals"]?["responsible"] == ["Lysforsyningen"])
    #expect(first?["proposals"]?["actions"] == ["Pæren skiftes"])
    #expect(first?["proposals"]?["due"] == "2027-02-22")
    #expect(first?["alike"]?.array?.first?["id"]?.string == String(old))
    #expect(tool.done("triage").contains("samme sted"))
    tool.done("set", String(new.prefix(7)), "afventer-til=2026-12-01")
    #expect(tool.json("triage") == [])
    #expect(tool.run("triage").errors.contains("1 udsat"))
    tool.variables["LYGTE_NOW"] = "2026-12-01T09:00:00+01:00"
    #expect(tool.json("triage").array?.count == 1)
  }

  @Test("a ring of duplicates is refused with a sentence")
  func ring() {
    let tool = Tool.workspace()
    let one = String(tool.done("add", "Et").prefix(7))
    let other = String(tool.done("add", "To").prefix(7))
    tool.done("move", one, "dublet", "--dublet-af", other)
    let report = tool.run("move", other, "dublet", "--dublet-af", one)
    #expect(report.status == .wrongUsage)
    #expect(report.errors.contains("selv en dublet af"))
  }
}
