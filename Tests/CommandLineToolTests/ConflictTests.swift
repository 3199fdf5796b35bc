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
