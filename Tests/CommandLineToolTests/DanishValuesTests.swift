import CaseModel
import CommandLineTool
import Testing

@Suite("Danish values are taken as help has them") struct DanishValuesTests {
  @Test(
    "what a party says is typed as help has it, as people say it, or in English",
    arguments: [
      "tager-opgaven", "tager opgaven", "accepteret", "accepted", "Tager Opgaven",
    ])
  func takesItOn(word: String) {
    let tool = Tool.workspace()
    tool.done("add", "Lygten er slukket", "--responsible", "Lysforsyningen")
    let id = tool.json("list")[0]?["id"]?.string ?? ""
    tool.done("svar", id, "ja tak", "--siger", word)
    #expect(tool.shown(id)["followUps"]?[0]?["step"] == "accepted")
  }

  @Test("that something is done, too")
  func isDone() {
    let tool = Tool.workspace()
    tool.done("add", "Lygten er slukket", "--responsible", "Lysforsyningen")
    let id = tool.json("list")[0]?["id"]?.string ?? ""
    for word in ["udført", "er udført", "done"] { tool.done("svar", id, "--siger", word) }
    let refused = tool.run("svar", id, "--siger", "måske")
    #expect(refused.status == .wrongUsage)
    #expect(refused.errors.contains("svarer, tager opgaven, er udført"))
  }

  @Test(
    "how far a walk is, in each word that help and lists use",
    arguments: ["opsamlet", "samlet op", "samlet-op", "gathered"])
  func gathered(word: String) {
    let tool = Tool.workspace()
    tool.done("walk", "add", "Lærkehaven", "--date", "2026-11-20")
    #expect(tool.run("vandring", "Lærkehaven", word).status == .done)
    #expect(tool.json("walk", "list")[0]?["state"] == "gathered")
  }

  @Test(
    "whom a report is for, in each word that help uses",
    arguments: ["beboerne", "foreningen", "partnere", "internt", "kommune og politi"])
  func readers(word: String) {
    let tool = Tool.workspace()
    tool.done("walk", "add", "Lærkehaven", "--date", "2026-11-20")
    tool.done(
      "add", "Lygten er slukket", "--walk", "Lærkehaven", "--public-text", "Ny lygte",
      "--tiltag", "Lygten skiftes")
    #expect(tool.run("rapport", "Lærkehaven", "--læsere", word).status == .done)
  }
}
