import CaseModel
import CommandLineTool
import DiskTestSupport
import Testing

@Suite struct PersonCommandTests {
  @Test("a person is added, changed, found by initials, and removed, in both languages")
  func verbs() throws {
    let tool = Tool.workspace()
    let id = tool.done(
      "person", "tilføj", "Mette Kjær", "initialer=MKJ", "rolle=politi", "e-mail=m@åhavn.dk")
    #expect(try SayableIdentifier(reading: id).description == id)
    tool.done("person", "set", "mkj", "role=project leader", "phone=12 34 56 78")
    let person = tool.json("person", "show", "MKJ")
    #expect(person["name"] == "Mette Kjær")
    #expect(person["role"] == "leader")
    #expect(person["phone"] == "12 34 56 78")
    #expect(person["email"] == "m@åhavn.dk")
    let report = tool.run("person", "set", "MKJ", "rolle=bager")
    #expect(report.status == .wrongUsage)
    #expect(report.errors.contains("projektleder"))
    let document = String(decoding: tool.contents("w/register/persons.json") ?? [], as: UTF8.self)
    #expect(document.contains(#""format": 2"#))
    tool.done("person", "fjern", "MKJ")
    #expect(tool.json("person", "list") == [])
  }

  @Test(
    "two with the same initials are refused here; from two machines they are listed, to be joined")
  func sameInitials() {
    let tool = Tool.workspace()
    tool.currentFolder = tool.folder.path
    tool.done("-w", "w", "copy", "stick")
    tool.currentFolder = tool.folder.path("w")
    tool.done("person", "add", "Mette Kjær", "initialer=MKJ", "rolle=projektleder")
    #expect(tool.run("person", "add", "Mads", "initialer=mkj").status == .needsLook)
    let office = tool.variables
    tool.variables["XDG_STATE_HOME"] = tool.folder.path("colleague")
    tool.variables["LYGTE_DEVICE"] = "tablet"
    tool.variables["LYGTE_SEED"] = "8"
    tool.done("person", "add", "Mette K.", "initialer=mkj", "rolle=kommunikation", "-w", "../stick")
    tool.variables = office
    tool.done("merge", "../stick", "--yes")
    let said = tool.run("person", "list").errors
    #expect(said.contains("Måske den samme: Mette Kjær ("))
    #expect(said.contains("snævreste rolle for MKJ: kommunikation"))
    let ids = tool.json("person", "list").array?.compactMap { $0["id"]?.string } ?? []
    #expect(ids.count == 2)
    #expect(tool.run(["same"] + ids).status == .done)
    #expect(!tool.run("person", "list").errors.contains("Måske den samme"))
  }

  @Test("a role writes for its own audience, and for a wider one only when it is meant")
  func audience() {
    let tool = Tool.example()
    let walk = tool.json("walk", "list").array?.first?["name"]?.string ?? ""
    #expect(tool.json("report", walk, "--anyway", "prøve")["audience"] == "association")
    tool.done("person", "add", "Karen", "initialer=KOM", "rolle=kommunikation")
    tool.variables["LYGTE_USER"] = "KOM"
    #expect(tool.json("report", walk, "--anyway", "prøve")["audience"] == "residents")
    for command in [["report", walk, "--audience", "internal"], ["export"], ["handover"]] {
      let report = tool.run(command)
      #expect(report.status == .needsLook)
      #expect(report.output.isEmpty)
      #expect(report.errors.contains("rollen kommunikation"))
      #expect(tool.run(command + ["--ja"]).status == .done)
      tool.answer = "ja"
      #expect(tool.run(command).status == .done)
      tool.answer = nil
    }
    tool.variables["LYGTE_USER"] = "MKJ"
    #expect(tool.run("export").status == .done)
  }
}
