import CaseModel
import CommandLineTool
import Testing

@Suite("A civil registration number is masked at every door in") struct CivilNumberTests {
  private func holds(_ tool: Tool, _ digits: [String]) -> Bool {
    let log = String(decoding: tool.contents("w/log/kontor.jsonl") ?? [], as: UTF8.self)
    return digits.contains { log.contains($0) }
  }

  @Test("add, set, comment, a move and a party: the number goes, and the rest is saved")
  func commands() {
    let tool = Tool.workspace()
    let added = tool.run("add", "Manden 010203-1234 sagde det", "--noter", "cpr 0102031234")
    #expect(added.status == .done)
    #expect(added.errors.contains("2 CPR-numre er ikke gemt"))
    let id = added.text
    #expect(tool.shown(id)["observation"] == "Manden [cpr fjernet] sagde det")
    #expect(tool.shown(id)["comments"]?[0]?["text"] == "cpr [cpr fjernet]")
    let set = tool.run("set", id, "place=Hos 010203 1234", "mastNumber=2411260017")
    #expect(set.errors.contains("Et CPR-nummer er ikke gemt"))
    #expect(tool.shown(id)["place"] == "Hos [cpr fjernet]")
    #expect(tool.shown(id)["mastNumber"] == "2411260017")
    tool.done("comment", id, "Set af 010203-1234")
    tool.done("move", id, "declined", "--reason", "010203-1234 vil ikke")
    tool.done("party", "add", "Ole", "notes=født 010203-1234")
    #expect(!holds(tool, ["010203-1234", "0102031234", "010203 1234"]))
  }

  @Test("a case number, an EAN and a lamp mast stay whole")
  func others() {
    let tool = Tool.workspace()
    let text = "Mast 2411260017, EAN 5798009811578, sagsnr. 0102031234"
    let report = tool.run("add", text)
    #expect(!report.errors.contains("CPR"))
    #expect(tool.shown(report.text)["observation"] == .string(text))
  }

  @Test("a table is masked and counted, and the same table twice makes nothing twice")
  func imported() {
    let tool = Tool.workspace()
    tool.write(
      "Sted;Beskrivelse\nTorvet;Manden 010203-1234 råber\nBroen;Mørkt ved nr. 15\n",
      to: "w/t.csv")
    let trial = tool.run("import", "t.csv", "--dry-run")
    #expect(trial.errors.contains("Et CPR-nummer"))
    #expect(trial.errors.contains("1 række peger på nogen"))
    tool.done("import", "t.csv")
    #expect(!holds(tool, ["010203-1234"]))
    #expect(tool.json("import", "t.csv")["made"] == 0)
    #expect(tool.json("list").array?.count == 2)
  }

  @Test("rows that are refused lie beside the table without the number, and so does what is said")
  func refused() {
    let tool = Tool.workspace()
    tool.write(
      "Beskrivelse;Frist;Ukendt\nMørkt;;\n;fra 010203-1234;født 0102031234\n"
        + ";;cpr 010203 1234 og mast 2411260017\n", to: "w/t.csv")
    let said = tool.run("import", "t.csv")
    #expect(said.status == .needsLook)
    let beside = String(decoding: tool.contents("w/t.afvist.csv") ?? [], as: UTF8.self)
    #expect(beside.contains("[cpr fjernet]"))
    for digits in ["010203-1234", "0102031234", "010203 1234"] {
      #expect(!beside.contains(digits), "\(digits)")
      #expect(!said.errors.contains(digits), "\(said.errors)")
    }
    #expect(beside.contains("2411260017"))
    #expect(!holds(tool, ["010203-1234", "0102031234", "010203 1234"]))
  }
}
