import CaseModel
import CommandLineTool
import Testing

@Suite struct MoveTests {
  private let assigning = [
    "--kategori", "lys", "--ansvarlig", "Vej & Park", "--opfølgning", "MKJ", "--frist",
    "2026-12-05",
  ]

  @Test("a move says what is missing, changes nothing, and goes through when it is given")
  func asksForWhatIsMissing() {
    let tool = Tool.workspace()
    let id = tool.done("add", "Sti uden lys")
    let refused = tool.run("move", id, "tildelt")
    #expect(refused.status == .needsLook)
    #expect(
      refused.errors.contains(
        "\(id) kan blive tildelt, når fire ting er på plads: Kategori (--kategori), "
          + "Ansvarlig (--ansvarlig), Opfølgning (--opfølgning), Frist (--frist)."))
    #expect(tool.shown(id)["state"] == "new")
    #expect(tool.run(["move", id, "tildelt"] + assigning).status == .done)
    let finding = tool.shown(id)
    #expect(finding["state"] == "assigned")
    #expect(finding["responsible"] == "Vej & Park")
    #expect(finding["due"] == "2026-12-05")
  }

  @Test("a move over several steps is one act and one step of undo")
  func oneUndoStep() {
    let tool = Tool.workspace()
    let id = tool.done("add", "Sti uden lys")
    #expect(
      tool.run(["move", id, "udført", "--done-on", "i dag"] + assigning).status == .done)
    #expect(tool.shown(id)["state"] == "done")
    #expect(tool.shown(id)["doneOn"] == "2026-11-23")
    tool.done("undo")
    #expect(tool.shown(id)["state"] == "new")
    #expect(tool.shown(id)["responsible"] == .null)
  }

  @Test("several findings are moved by one act")
  func several() {
    let tool = Tool.workspace()
    let ids = ["a", "b", "c"].map { tool.done("add", $0) }
    let acts = tool.done("log", "--json").split(separator: "\n").count
    #expect(tool.run(["move"] + ids + ["vurderes", "--kategori", "andet"]).status == .done)
    #expect(tool.done("log", "--json").split(separator: "\n").count == acts + 1)
    tool.done("undo")
    #expect(tool.json("list", "state:new").array?.count == 3)
  }

  @Test("a reason is a code, a code with a text, or a text; declining asks for one")
  func reasons() {
    let tool = Tool.workspace()
    let ids = ["a", "b", "c"].map { tool.done("add", $0) }
    let refused = tool.run("move", ids[0], "afvist")
    #expect(refused.status == .needsLook)
    #expect(refused.errors.contains("Årsager: ikke vores ansvar · privat grund"))
    tool.done("move", ids[0], "afvist", "--reason", "not-ours")
    #expect(tool.shown(ids[0])["reason"]?["code"] == "not-ours")
    tool.done("move", ids[1], "declined", "--årsag", "ikke vores ansvar: privat vej")
    #expect(tool.shown(ids[1])["reason"] == ["code": "not-ours", "text": "privat vej"])
    tool.done("move", ids[2], "afvist", "--reason", "Ejeren vil ikke")
    #expect(tool.shown(ids[2])["reason"] == ["code": "other", "text": "Ejeren vil ikke"])
  }

  @Test("waiting takes its date, and a duplicate names the finding it repeats")
  func waitingAndDuplicate() {
    let tool = Tool.workspace()
    let first = tool.done("add", "a")
    let second = tool.done("add", "b")
    #expect(tool.run(["move", first, "tildelt"] + assigning).status == .done)
    tool.done("move", first, "afventer", "--reason", "budget", "--waiting-until", "2027-02-01")
    #expect(tool.shown(first)["waitingUntil"] == "2027-02-01")
    tool.done("move", second, "dublet", "--duplicate-of", first)
    #expect(tool.shown(second)["duplicateOf"] == .string(first))
  }

  @Test("a gate is passed knowingly, with a reason that is kept")
  func anyway() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    tool.done("move", id, "tildelt", "--anyway", "aftalt på mødet")
    #expect(tool.shown(id)["state"] == "assigned")
    #expect(tool.done("log", "--json").contains("aftalt på mødet"))
    #expect(tool.run("move", id, "vurderes", "--anyway", "").status == .wrongUsage)
  }

  @Test("closing takes an answer to residents, or that nobody is to be told")
  func closing() {
    let tool = Tool.workspace()
    let ids = ["a", "b"].map { tool.done("add", $0) }
    for id in ids { tool.done("move", id, "afvist", "--reason", "off-topic") }
    #expect(tool.run("move", ids[0], "lukket").status == .needsLook)
    tool.done("move", ids[0], "lukket", "--svar", "Vi har talt med beboerne")
    #expect(tool.shown(ids[0])["answers"]?[0]?["text"] == "Vi har talt med beboerne")
    tool.done("move", ids[1], "lukket", "--nobody-to-tell", "ja")
    #expect(tool.shown(ids[1])["state"] == "closed")
  }

  @Test("where there is no way, it says what the finding can become")
  func noWay() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a", "--type", "problem")
    let report = tool.run("move", id, "bevares")
    #expect(report.status == .needsLook)
    #expect(report.errors.contains("er ny og kan ikke blive bevares"))
  }

  @Test("a finding that stands there already is left as it is, and it ends with 1")
  func standsThere() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    let acts = tool.done("log", "--json")
    let report = tool.run("move", id, "ny")
    #expect(report.status == .needsLook)
    #expect(report.errors == "\(id) er allerede ny.\n")
    #expect(tool.done("log", "--json") == acts)
  }

  @Test("a finding is no duplicate of itself")
  func ownDuplicate() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    for command in [
      ["move", id, "dublet", "--duplicate-of", id], ["set", id, "state=dublet", "dublet-af=\(id)"],
    ] {
      let report = tool.run(command)
      #expect(report.status == .wrongUsage)
      #expect(report.errors.contains("\(id) kan ikke være dublet af sig selv."))
    }
    #expect(tool.shown(id)["state"] == "new")
  }

  @Test("a reason that belongs to another step is refused with those there are")
  func foreignReason() {
    let tool = Tool.workspace()
    let id = tool.done("add", "a")
    for reason in ["budget", "not-our", "budget: dyrt"] {
      let report = tool.run("move", id, "afvist", "--reason", reason)
      #expect(report.status == .wrongUsage, "\(reason)")
      #expect(report.errors.contains("Vælg: ikke vores ansvar · privat grund"))
    }
    #expect(tool.shown(id)["state"] == "new")
  }
}
