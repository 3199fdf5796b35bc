import CaseModel
import CommandLineTool
import DiskTestSupport
import Foundation
import Testing

/// What a person disputes is corrected by a note, limited, refused or taken out, in that order.
@Suite struct LimitationTests {
  private func noted() -> (tool: Tool, id: String) {
    let tool = Tool.workspace()
    tool.done("walk", "add", "Lærkehaven", "--date", "2026-11-20")
    tool.done(
      "add", "Kanariefugl sås ved porten", "--walk", "Lærkehaven", "--place", "Porten",
      "--public-text", "Kanarieporten", "--responsible", "Vej & Park", "--follow-up", "MKJ",
      "--due", "2026-12-24", "--category", "light")
    let finding = tool.json("list").array?.last?["id"]?.string ?? ""
    tool.done("add", "Hækken er høj", "--walk", "Lærkehaven", "--place", "Skolen")
    tool.done("move", finding, "tildelt")
    return (tool, finding)
  }

  private func limit(_ tool: Tool) {
    let report = tool.run("mentions", "Kanariefugl", "--limit", "indsigelse")
    #expect(report.status == .done, "\(report.errors)")
  }

  @Test(
    "a limited finding leaves by no way and to nobody, and is counted",
    arguments: ["internal", "partners", "association", "residents"])
  func leavesByNoWay(_ audience: String) {
    let (tool, id) = noted()
    limit(tool)
    tool.done("agenda", "add", id)
    let ways: [[String]] = [
      ["report", "Lærkehaven", "--audience", audience, "-o", "-"],
      ["report", "Lærkehaven", "--audience", audience, "--format", "markdown", "-o", "-"],
      ["export", "--audience", audience, "--format", "json"],
      ["export", "--audience", audience, "--format", "csv"],
      ["agenda", "--audience", audience], ["handover", "--audience", audience, "-o", "-"],
      ["chase", "Vej & Park", "--audience", audience],
    ]
    for way in ways {
      let report = tool.run(way)
      #expect(!report.text.lowercased().contains("kanarie"), "\(way): \(report.text)")
      #expect(!report.errors.lowercased().contains("kanarie"), "\(way): \(report.errors)")
    }
    #expect(
      tool.run("export", "--audience", audience, "--format", "json").errors
        .contains("1 punkt er udeladt: det er begrænset"))
  }

  @Test("a limited finding is not changed until that is lifted, and the sentence says how")
  func notEdited() {
    let (tool, id) = noted()
    tool.done("comment", id, "Før")
    limit(tool)
    let ways: [[String]] = [
      ["set", id, "place=Her"], ["move", id, "i gang"], ["comment", id, "Nu"],
      ["reply", id, "Lavet", "--from", "Vej & Park"], ["undo"],
    ]
    tool.done("agenda", "add", id)
    for way in ways.dropLast() {
      let report = tool.run(way)
      #expect(report.status == .needsLook, "\(way) \(report.errors)")
      #expect(report.errors.contains("begrænset"), "\(way) \(report.errors)")
    }
    #expect(tool.shown(id)["place"] == "Porten")
    let lifted = tool.run("mentions", "Kanariefugl", "--ophæv")
    #expect(lifted.status == .done, "\(lifted.errors)")
    tool.done("set", id, "place=Her")
    #expect(tool.shown(id)["place"] == "Her")
  }

  @Test("limiting can be taken back as any change; what is limited can still be taken out")
  func undoAndErase() {
    let (tool, id) = noted()
    limit(tool)
    #expect(tool.run("undo").status == .done)
    tool.done("set", id, "place=Her")
    limit(tool)
    let taken = tool.run("redact", "--person", "Kanariefugl", "--ground", "anmodning", "--yes")
    #expect(taken.status == .done, "\(taken.errors)")
    #expect(!tool.run("show", id, "--json").text.contains("Kanariefugl sås"))
  }

  @Test("a note that the person disputes it stands with each finding, or with those chosen")
  func corrected() {
    let (tool, id) = noted()
    tool.done("add", "Kanariefugl igen")
    let both = tool.run("mentions", "Kanariefugl", "--correct", "Personen bestrider dette")
    #expect(both.status.rawValue == 2)
    #expect(both.errors.contains("2 fund"))
    tool.done("mentions", "Kanariefugl", "--correct", "Personen bestrider dette", "--only", id)
    #expect(tool.shown(id)["comments"]?.array?.count == 1)
    tool.answers = ["ja"]
    #expect(tool.run("mentions", "Kanariefugl", "--ret", "Igen").status == .done)
    #expect(tool.shown(id)["comments"]?.array?.count == 2)
  }

  @Test("a request stands on the start screen until it is answered, with the month's day")
  func request() {
    let (tool, _) = noted()
    tool.variables["LYGTE_NOW"] = "2026-01-31T09:30:00+01:00"
    tool.done("request", "add", "Inge Kanariefugl", "kind=indsigt")
    #expect(tool.json("request", "list")[0]?["answerBy"] == "2026-02-28")
    let start = tool.done("start")
    #expect(start.contains("Inge Kanariefugl"))
    #expect(start.contains("lør 28-02"))
    #expect(tool.run("attention").text.contains("Anmodning om egne oplysninger"))
    // Over the day it stands there all the more.
    tool.variables["LYGTE_NOW"] = "2026-03-04T09:30:00+01:00"
    #expect(tool.done("start").contains("4 dage over"))
    tool.done("mentions", "Inge Kanariefugl", "--afvis", "Skal bevares efter arkivloven")
    let request = tool.json("request", "list")
    #expect(request.array?.count == 1)
    #expect(request[0]?["answer"] == "refused")
    #expect(request[0]?["answeredOn"] == "2026-03-04")
    #expect(request[0]?["reason"] == "Skal bevares efter arkivloven")
    #expect(!tool.done("start").contains("Inge Kanariefugl"))
  }

  @Test("a refusal without a request that was noted notes one")
  func refusedWithoutRequest() {
    let (tool, _) = noted()
    tool.done("mentions", "Kanariefugl", "--refuse", "Skal bevares")
    let request = tool.json("request", "list")[0]
    #expect(request?["person"] == "Kanariefugl")
    #expect(request?["answer"] == "refused")
  }

  @Test("two answers at once, none, or a person who stands nowhere change nothing")
  func refused() {
    let (tool, _) = noted()
    let cases: [[String]] = [
      ["mentions", "Kanariefugl", "--limit", "x", "--refuse", "y"],
      ["mentions", "Kanariefugl", "--limit", " "], ["mentions", "Ingen", "--limit", "x"],
      ["mentions", "Kanariefugl", "--lift"],
      ["mentions", "Kanariefugl", "--limit", "x", "--as-of", "2026-11-23"],
    ]
    let before = tool.run("log", "--json").text
    for arguments in cases {
      #expect(tool.run(arguments).status != .done, "\(arguments)")
    }
    #expect(tool.run("log", "--json").text == before)
  }
}
