import CaseModel
import CommandLineTool
import DiskTestSupport
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
    // What is not named stays, and is said.
    let kept = tool.run("rules", "route", "kategori=belysning", "ansvarlig=")
    #expect(kept.errors.contains("Ansvarlig: ingen. Opfølgning: MKJ."), "\(kept.errors)")
    #expect(tool.json("rules")["routes"]?.array?.first?["followUp"] == "MKJ")
    tool.done("rules", "route", "kategori=belysning", "opfølgning=")
    #expect(tool.json("rules")["routes"] == [])
    tool.done("undo")
    #expect(tool.json("rules")["routes"]?.array?.count == 1)
    #expect(tool.run("verify").status == .done)
    #expect(tool.contents("w/register/routes.json") != nil)
  }

  @Test("a rule takes the workspace’s own categories and words, whichever command makes it")
  func ownCategories() {
    let tool = Tool.workspace()
    tool.done("kategori", "tilføj", "pullerter med lys", "--hører-under", "belysning")
    tool.done("kategori", "ret", "belysning", "navn=lys og lamper")
    tool.done("regler", "fordel", "kategori=pullerter med lys", "ansvarlig=Vej")
    tool.done("regler", "fordel", "kategori=lys og lamper", "ansvarlig=Lys")
    #expect(tool.json("rules")["routes"]?.array?.count == 2)
  }

  @Test("an area that no area is called is refused in a rule, by both commands, with the one meant")
  func mistypedArea() {
    let tool = Tool.workspace()
    tool.done("område", "tilføj", "Lærkehaven")
    for command in [["regler", "fordel"], ["fordelingsregel", "tilføj"]] {
      let report = tool.run(command + ["område=Lærkehavn", "ansvarlig=Vej"])
      #expect(report.status == .wrongUsage)
      #expect(report.errors.contains("Området »Lærkehavn« findes ikke. Mener du Lærkehaven?"))
    }
    tool.done("regler", "fordel", "område==Lærkehavn", "ansvarlig=Vej")
    #expect(tool.json("rules")["routes"]?.array?.first?["area"] == "Lærkehavn")
  }

  @Test(
    "a key written twice is refused with both values",
    arguments: [
      ["regler", "sæt", "haster=5", "haster=7"],
      ["regler", "fordel", "kategori=affald", "kategori=belysning", "ansvarlig=Vej"],
      ["aktør", "tilføj", "X", "email=5@x.dk", "e-mail=7@x.dk"],
      ["kolonner", "ret", "Nye", "grænse=5", "grænse=7"],
    ])
  func twice(arguments: [String]) {
    let report = Tool.workspace().run(arguments)
    #expect(report.status == .wrongUsage)
    #expect(report.errors.contains("er skrevet to gange"), "\(report.errors)")
  }

  @Test("removing a party that a rule proposes says so")
  func removedParty() {
    let tool = Tool.workspace()
    tool.done("aktør", "tilføj", "Vej")
    tool.done("regler", "fordel", "kategori=belysning", "ansvarlig=Vej")
    let report = tool.run("aktør", "fjern", "Vej")
    #expect(report.errors.contains("1 fordelingsregel foreslår den stadig."))
  }

  @Test(
    "a rule that is none is refused with a sentence",
    arguments: [
      (["set", "hastr=5"], "Mente du"), (["set", "haster=0"], "mellem 1 og 3650"),
      (["set", "haster=snart"], "ikke et helt tal"), (["set"], "lygte regler sæt"),
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

  /// Of a workspace in which something stands that each rule is about, a day in November.
  private func told(_ rule: DayRule, _ days: Int) -> [String] {
    let tool = Tool.workspace()
    tool.variables["LYGTE_NOW"] = "2026-10-01T09:00:00+02:00"
    tool.done("add", "Ny og ikke vurderet", "--sted", "Torvet")
    tool.done(
      "add", "Hos den ansvarlige", "--sted", "Skolen", "--status", "assigned", "--ansvarlig",
      "Vej & Park", "--opfølgning", "MKJ", "--frist", "2026-12-01", "--tiltag", "Klip hækken",
      "--størrelse", "enkel",
      "--kategori", "belysning")
    tool.done("walk", "add", "navn=Uden møde", "dato=2026-10-26", "status=walked")
    tool.done("walk", "add", "navn=Længe siden", "dato=2026-09-01", "status=reported")
    let solved = tool.done("add", "Løst og ikke set siden", "--sted", "Broen")
    tool.variables["LYGTE_NOW"] = "2026-10-05T09:00:00+02:00"
    tool.done("move", solved, "confirmed", "--anyway", "Set på vejen")
    tool.variables["LYGTE_NOW"] = "2026-11-23T09:30:00+01:00"
    tool.done("rules", "set", "\(rule.rawValue)=\(days)")
    // The folder has another place each time.
    return [["start"], ["attention"], ["promises", "--all"]].map { arguments in
      let told = tool.run(arguments + ["--json"]).text
      return told.replacing(tool.folder.path, with: "")
    }
  }

  @Test("every rule that can be set changes what is told, proposed or listed")
  func everyRule() {
    for rule in DayRule.allCases {
      switch rule {
      case .urgentDays, .highDays, .mediumDays, .lowDays:
        let today = Day(number: 20_000)
        let changed = WorkspaceRules(Values([(rule.rawValue, .integer(3))]))
        #expect(
          Priority.allCases.contains {
            changed.deadline(of: $0, from: today) != WorkspaceRules().deadline(of: $0, from: today)
          }, "\(rule)")
      default:
        // Set too, so that nothing but the days differs.
        let standard = told(rule, 3_000)
        #expect([1, 5, 200].contains { told(rule, $0) != standard }, "\(rule)")
      }
    }
  }
}
