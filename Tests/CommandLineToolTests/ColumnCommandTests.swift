import CaseModel
import CommandLineTool
import Testing

@Suite struct ColumnCommandTests {
  @Test("a column is renamed, limited, regrouped and ordered, and all of it is undone")
  func changing() {
    let tool = Tool.workspace()
    tool.done("kolonner", "ret", "Nye", "navn=Indbakke", "grænse=8", "plads=2")
    tool.done("columns", "set", "Waiting", "states=afventer,in-progress", "folded=yes")
    #expect(tool.run("columns", "remove", "with-responsible").status == .done)
    tool.done("fortryd")
    tool.done("kolonner", "tilføj", "Dubletter", "statusser=dublet")
    let columns = tool.json("columns").array ?? []
    #expect(
      columns.map { $0["title"]?.string ?? "" } == [
        "Hos ansvarlig", "Indbakke", "Afventer", "Til eftersyn", "Skal have svar", "Lukket",
        "Dubletter",
      ])
    #expect(columns[1]["limit"] == 8)
    #expect(columns[2]["states"] == ["waiting", "in-progress"])
    #expect(columns[2]["folded"] == true)
    tool.done("columns", "set", "Indbakke", "name=", "limit=")
    #expect(tool.json("columns")[1]?["title"] == "Nye")
    #expect(tool.json("columns")[1]?["limit"] == .null)
    tool.done("kolonner", "standard")
    #expect(tool.json("columns").array?.count == 6)
    #expect(tool.json("columns")[0]?["code"] == "new")
    #expect(tool.run("columns", "standard").errors.contains("intet er ændret"))
    #expect(tool.run("verify").status == .done)
  }

  @Test(
    "what cannot be is refused with a sentence, and nothing is written",
    arguments: [
      (["set", "Nye", "states=ny"], "Så ville vurderes ikke stå nogen steder"),
      (["set", "Nye", "statusser=ny,vurderes,afventer"], "Så ville Afventer stå uden status"),
      (["set", "Nye", "grænse=0"], "fra 1 til 9999"), (["set", "Nye", "plads=9"], "fra 1 til 6"),
      (["set", "Nye", "navn=lukket"], "En anden kolonne hedder"),
      (["set", "Nye", "grænse=mange"], "ikke et helt tal"),
      (["set", "Nye", "x=1"], "har ikke »x«"),
      (["set", "Nye", "statusser=xyz"], "er ingen status"), (["set", "Hvad"], "Vælg: Nye"),
      (["set", "Nye", "foldet=måske"], "ja eller nej"), (["add", "Ny"], "lygte kolonner"),
      (["hvad"], "lygte kolonner"),
    ])
  func refused(arguments: [String], answer: String) {
    let tool = Tool.workspace()
    let report = tool.run(["columns"] + arguments)
    #expect(report.status != .done)
    #expect(report.errors.contains(answer), "\(report.errors)")
    #expect(tool.json("columns")[0]?["limit"] == .null)
  }

  @Test("an act that puts more into a column than it should hold is done, and says so once")
  func limit() {
    let tool = Tool.workspace()
    tool.done("kolonner", "ret", "Nye", "grænse=1")
    #expect(!tool.run("add", "Mørk sti").errors.contains("grænsen"))
    let second = tool.run("add", "Løs flise")
    #expect(second.status == .done)
    #expect(second.errors.contains("Nye har nu 2 fund; grænsen er 1."))
    #expect(tool.done("kolonner").contains("2/1 over"))
    let id = tool.json("list")[0]?["id"]?.string ?? ""
    #expect(!tool.run("move", id, "bevares", "--anyway", "x").errors.contains("grænsen"))
  }

  @Test("findings are moved to a column by the name the folder gives it")
  func movedByName() {
    let tool = Tool.workspace()
    let id = tool.done("add", "Lygten er slukket")
    tool.done("columns", "add", "Siger nej", "states=afvist")
    tool.done("move", id, "siger nej", "--årsag", "ikke vores ansvar: privat vej")
    #expect(tool.shown(id)["state"] == "declined")
  }
}
