import CaseModel
import CommandLineTool
import Testing

@Suite struct SetTests {
  @Test(
    "set takes followUp=, follow-up= and opfølgning= alike",
    arguments: ["followUp=MKJ", "follow-up=MKJ", "opfølgning=MKJ", "Opfolgning=MKJ"])
  func spellings(assignment: String) {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    tool.done("set", id, assignment)
    #expect(tool.shown(id)["followUp"] == "MKJ")
  }

  @Test("nothing after the sign empties the field, and another set leaves others alone")
  func emptying() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a", "--frist", "2026-12-05", "--sted", "her")
    tool.done("set", id, "frist=")
    #expect(tool.shown(id)["due"] == .null)
    #expect(tool.shown(id)["place"] == "her")
  }

  @Test("the only text of a finding is not emptied")
  func textStays() {
    let tool = Tool.workspace()
    let id = tool.done("add", "Lampe ude")
    let report = tool.run("set", id, "beskrivelse=")
    #expect(report.status == .wrongUsage && report.errors.contains("ville stå uden tekst"))
    #expect(tool.shown(id)["observation"] == "Lampe ude")
    tool.done("set", id, "beskrivelse=", "sted=Stien")
    #expect(tool.shown(id)["place"] == "Stien")
  }

  @Test("a deadline that has passed is saved as it was typed, and said")
  func daysGone() {
    let tool = Tool.workspace()
    let added = tool.run("add", "a", "--frist", "2025-12-05")
    #expect(added.errors.contains("Frist 05-12-2025 er en dag, der er gået."))
    let id = tool.done("add", "b")
    let told = tool.run("set", id, "frist=5-12-2025")
    #expect(told.errors.contains("er en dag, der er gået"))
    #expect(tool.shown(id)["due"] == "2025-12-05")
    #expect(!tool.run("set", id, "frist=2099-12-05").errors.contains("er gået"))
  }

  @Test("tags are a set: those not named are taken away")
  func tags() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a", "--tags", "sti,lys")
    tool.done("set", id, "tags=lys,hæk")
    #expect(tool.shown(id)["tags"]?.array?.compactMap { $0["text"]?.string } == ["lys", "hæk"])
  }

  @Test("several findings are one act and one step of undo")
  func several() {
    let tool = Tool.workspace()
    let ids = ["a", "b"].map { tool.done("add", $0) }
    tool.done("set", ids[0], ids[1], "prioritet=høj")
    #expect(tool.json("list", "priority:high").array?.count == 2)
    tool.done("undo")
    #expect(tool.json("list", "priority:high") == [])
  }

  @Test("a state is set only through its gates")
  func state() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    #expect(tool.run("set", id, "status=tildelt").status == .needsLook)
    tool.done("set", id, "status=vurderes", "kategori=lys")
    #expect(tool.shown(id)["state"] == "assessing")
  }

  @Test("a field nobody knows is answered with the nearest one")
  func unknownField() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    let report = tool.run("set", id, "priorty=high")
    #expect(report.status == .wrongUsage)
    #expect(report.errors.contains("Mente du priority?"))
  }

  @Test("a coordinate is told as it is typed, as on the screen") func coordinate() {
    let tool = Tool.workspace()
    let id = tool.done("add", "Mørk sti")
    tool.done("set", id, "coordinate=55,6761 12,5683")
    #expect(tool.done("show", id).contains("55,6761 12,5683"))
    #expect(tool.done("show", id, "--lang", "en").contains("55.6761 12.5683"))
  }
}
