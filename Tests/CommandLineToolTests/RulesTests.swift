import CaseModel
import CommandLineTool
import Testing

@Suite struct RulesTests {
  @Test("rules are shown, changed as one act, and taken back by undo")
  func setAndUndo() {
    let tool = Tool.workspace()
    #expect(tool.json("rules")["days"]?["urgentDays"] == 7)
    #expect(tool.json("rules")["own"] == [])
    tool.done("rules", "set", "haster=5", "triage=10", "ansvarlig=Projektlederen")
    let rules = tool.json("rules")
    #expect(rules["days"]?["urgentDays"] == 5)
    #expect(rules["days"]?["triageDays"] == 10)
    #expect(rules["own"] == ["urgentDays", "triageDays"])
    #expect(rules["defaultResponsible"] == "Projektlederen")
    #expect(tool.done("rules").contains("5 dage\n"))
    tool.done("undo")
    #expect(tool.json("rules")["own"] == [])
    #expect(tool.json("rules")["defaultResponsible"] == .null)
    tool.done("redo")
    tool.done("rules", "set", "haster=")
    #expect(tool.json("rules")["own"] == ["triageDays"])
  }

  @Test("a route is one record however often it is changed, and goes when it names nobody")
  func routes() {
    let tool = Tool.workspace()
    tool.done("rules", "route", "kategori=belysning", "ansvarlig=Lysforsyningen")
    tool.done("rules", "route", "category=lighting", "responsible=Vej & Park", "followUp=MKJ")
    #expect(
      tool.json("rules")["routes"]
        == [
          [
            "category": "lighting", "area": .null, "responsible": "Vej & Park", "followUp": "MKJ",
          ]
        ])
    let again = tool.run(
      "rules", "route", "kategori=belysning", "ansvarlig=Vej & Park", "opfølgning=MKJ")
    #expect(again.errors.contains("intet er ændret"))
    tool.done("rules", "route", "kategori=belysning", "ansvarlig=")
    #expect(tool.json("rules")["routes"] == [])
    tool.done("undo")
    #expect(tool.json("rules")["routes"]?.array?.count == 1)
    #expect(tool.run("verify").status == .done)
    #expect(tool.contents("w/register/routes.json") != nil)
  }

  @Test(
    "a rule that is none is refused with a sentence",
    arguments: [
      (["set", "hastr=5"], "Mente du"), (["set", "haster=0"], "mellem 1 og 3650"),
      (["set", "haster=snart"], "ikke et helt tal"), (["set"], "lygte rules set"),
      (["route", "ansvarlig=Vej"], "kategori eller område"),
      (["route", "kategori=xyz", "ansvarlig=Vej"], "Vælg:"), (["hvad"], "findes ikke"),
    ])
  func slips(arguments: [String], answer: String) {
    let report = Tool.workspace().run(["rules"] + arguments)
    #expect(report.status == .wrongUsage)
    #expect(report.errors.contains(answer), "\(report.errors)")
  }

  @Test("two laptops may each set a rule of their own")
  func twoDevices() {
    let tool = Tool.workspace()
    tool.done("rules", "set", "haster=5")
    tool.variables["LYGTE_DEVICE"] = "lejr"
    tool.done("rules", "set", "høj=20")
    #expect(tool.json("rules")["own"] == ["urgentDays", "highDays"])
  }
}
