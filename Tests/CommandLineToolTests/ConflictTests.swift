import CaseModel
import CommandLineTool
import Testing

@Suite struct ConflictTests {
  @Test("the example has one field with two values, and both are shown with who and when")
  func shown() {
    let tool = Tool.example()
    let conflicts = tool.json("conflicts").array ?? []
    #expect(conflicts.count == 1)
    #expect(conflicts[0]["field"] == "responsible")
    #expect(
      conflicts[0]["values"]?.array?.compactMap { $0["value"]?.string }
        == ["Grundejerforeningen Lærkehaven", "Vej & Park"])
    #expect(conflicts[0]["values"]?.array?.compactMap { $0["by"]?.string } == ["AAS", "MKJ"])
    let id = conflicts[0]["id"]?.string ?? ""
    #expect(tool.done("show", id).contains("To værdier skal afklares: Ansvarlig"))
  }

  @Test("a party that stands beside another is not replaced, and the reason is told")
  func notReassigned() {
    let tool = Tool.example()
    let conflict = tool.json("conflicts")[0]
    let party = tool.shown(conflict?["id"]?.string ?? "")["responsible"]?.string ?? ""
    let report = tool.run(
      "reassign", party, "Driftsgården", "uenig:ja", "--field", "ansvarlig", "--yes")
    #expect(report.status == .needsLook)
    #expect(report.errors.contains("har to værdier dér og er ikke ændret"))
  }

  @Test("a value is taken by its number or in any form the field reads")
  func takenByNumberOrForm() {
    let tool = Tool.example()
    let id = tool.json("conflicts")[0]?["id"]?.string ?? ""
    let listed = tool.done("conflicts")
    #expect(listed.contains("  1. Grundejerforeningen Lærkehaven (AAS"))
    let refused = tool.run("resolve", id, "ansvarlig", "--tag", "3")
    #expect(refused.errors.contains("Vælg: 1. Grundejerforeningen Lærkehaven · 2. Vej & Park"))
    tool.done("resolve", id, "ansvarlig", "--tag", "2")
    #expect(tool.shown(id)["responsible"] == "Vej & Park")
  }

  @Test("setting a field with two values says what stood there, and that the new one settles it")
  func settledBySetting() {
    let tool = Tool.example()
    let id = tool.json("conflicts")[0]?["id"]?.string ?? ""
    let told = tool.run("set", id, "ansvarlig=Park og Natur").errors
    #expect(
      told.contains(
        "Ansvarlig havde flere værdier (Grundejerforeningen Lærkehaven · Vej & Park)."))
    #expect(tool.json("conflicts") == [])
    #expect(!tool.run("set", id, "ansvarlig=Vej & Park").errors.contains("flere værdier"))
  }

  @Test("a day in conflict is taken as people write it", arguments: ["28-11", "28. november 2026"])
  func takenDay(form: String) throws {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    let before = try #require(tool.contents("w/log/kontor.jsonl"))
    tool.done("set", id, "frist=28-11")
    let own = try #require(tool.contents("w/log/kontor.jsonl"))
    tool.write(before, to: "w/log/kontor.jsonl")
    tool.variables["LYGTE_DEVICE"] = "felt"
    tool.done("set", id, "frist=5-12")
    tool.variables["LYGTE_DEVICE"] = "kontor"
    tool.write(own, to: "w/log/kontor.jsonl")
    #expect(tool.json("conflicts").array?.count == 1)
    tool.done("resolve", id, "frist", "--take", form)
    #expect(tool.shown(id)["due"] == "2026-11-28")
  }

  @Test("resolve settles it, and the verdict can be undone")
  func settled() {
    let tool = Tool.example()
    let id = tool.json("conflicts")[0]?["id"]?.string ?? ""
    #expect(tool.run("resolve", id, "ansvarlig", "--take", "Nogen").status == .wrongUsage)
    tool.done("resolve", id, "ansvarlig", "--take", "vej & park")
    #expect(tool.json("conflicts") == [])
    #expect(tool.shown(id)["responsible"] == "Vej & Park")
    #expect(tool.run("resolve", id, "ansvarlig", "--take", "Vej & Park").status == .needsLook)
    tool.done("undo")
    #expect(tool.json("conflicts").array?.count == 1)
  }
}
