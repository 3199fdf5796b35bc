import CaseModel
import CommandLineTool
import DiskTestSupport
import Language
import LogTestSupport
import Testing

/// `lygte category` and `lygte audience`.
@Suite struct CategoryTests {
  private func prepared() -> Tool {
    let tool = Tool.workspace(["LANG": "da_DK.UTF-8"])
    tool.done("kategori", "tilføj", "Cykelparkering", "--hører-under", "adgang")
    tool.done("kategori", "tilføj", "Støj")
    tool.done("kategori", "ret", "affald", "navn=Renhold", "kaldes også=storskrald")
    return tool
  }

  @Test("what was added is taken by add, set, queries, order and statistics, in the folder's words")
  func everywhere() {
    let tool = prepared()
    // The quick way of adding reads words as the slow one does.
    let noise = tool.done("add", "Larm", "--kategori", "støj")
    let bikes = tool.done("add", "Cykler", "--category", "Cykelparkering")
    let trash = tool.done("add", "Madrasser", "--kategori", "storskrald")
    #expect(tool.json("show", noise)["category"] == "stoej")
    #expect(tool.json("list", "kategori:adgang").array?.count == 1)
    #expect(tool.json("list", "kategori:renhold").array?.first?["id"] == .string(trash))
    #expect(tool.done("show", trash).contains("Renhold"))
    tool.done("set", bikes, "kategori=renhold")
    #expect(tool.json("show", bikes)["category"] == "litter")
    #expect(tool.done("stats").contains("Støj"))
    tool.done("assignment", "add", "--kategori", "støj", "--ansvarlig", "Ordensteamet")
    #expect(tool.done("rules").contains("Støj"))
  }

  @Test("tables and JSON that leave come back as they were", arguments: ["csv", "json"])
  func roundTrip(_ format: String) {
    let tool = prepared()
    tool.done("add", "Larm", "--kategori", "støj")
    tool.done("add", "Madrasser", "--kategori", "storskrald")
    tool.done("export", "--format", format, "-o", "out.\(format)")
    let before = tool.json("list").array?.map { $0["category"] }
    tool.done("init", "other")
    tool.done("-w", "other", "kategori", "tilføj", "Støj")
    tool.done("-w", "other", "kategori", "ret", "affald", "navn=Renhold")
    tool.done("-w", "other", "import", "out.\(format)", "--yes")
    #expect(tool.json("-w", "other", "list").array?.map { $0["category"] } == before)
  }

  @Test("a folder without own words has documents as before")
  func untouched() throws {
    let tool = Tool.workspace()
    tool.done("add", "Larm", "--category", "noise")
    #expect(tool.json("list").array?.first?["category"] == "behaviour")
    let text = String(
      decoding: try #require(tool.contents("w/register/categories.json")), as: UTF8.self)
    #expect(text.contains("\"categories\": []") && text.contains("\"format\": 1"))
    #expect(tool.contents("w/register/audiences.json") == nil)
  }

  @Test(
    "bad input is a sentence that says what to do",
    arguments: [
      (["kategori", "tilføj"], "Navn"), (["kategori", "tilføj", "renhold"], "allerede navnet"),
      (["kategori", "tilføj", "Graffiti"], "allerede navnet"),
      (["kategori", "tilføj", "hegn", "--hører-under", "xyz"], "kan ikke være"),
      (["kategori", "fjern", "belysning"], "hører til programmet"),
      (["kategori", "ret", "belysning", "hører under=adgang"], "kan ikke ændres"),
      (["målgruppe", "tilføj", "Naboer"], "kan ikke tilføjes"),
      (["målgruppe", "ret", "foreningen", "navn=beboerne"], "allerede navnet"),
      (["add", "x", "--kategori", "støjj"], "Støj"),
    ])
  func refused(_ arguments: [String], _ said: String) {
    let tool = prepared()
    let report = tool.run(arguments)
    #expect(report.status != .done)
    #expect(report.errors.contains(said), "\(arguments): \(report.errors)")
  }

  @Test("a name for an audience stands where it is asked for and on what it gets")
  func audience() {
    let tool = Tool.workspace(["LANG": "da_DK.UTF-8"])
    tool.done(
      "målgruppe", "ret", "foreningen", "navn=Afdelingen", "heading=Til afdelingen. Må deles.")
    #expect(tool.done("audience", "list").contains("Afdelingen"))
    #expect(tool.json("audience", "list").array?.count == 4)
    #expect(tool.json("målgruppe", "vis", "afdelingen")["code"] == "association")
    tool.done("felt", "tilføj", "Bemærket af", "--må-læses-af", "afdelingen")
    #expect(tool.json("felt", "vis", "Bemærket af")["audience"] == "association")
    tool.done("målgruppe", "fjern", "afdelingen")
    #expect(!tool.done("audience", "list").contains("Afdelingen"))
  }

  @Test(
    "a code made of the workspace's own words lies behind a salted digest, the program's do not")
  func salted() {
    let tool = Tool.workspace()
    tool.done("category", "add", "Krattet hos Holm", "--parent", "hedge")
    let own = tool.done("add", "Krat", "--category", "Krattet hos Holm")
    tool.done("add", "Lampe", "--category", "lighting")
    #expect(tool.json("show", own)["category"] == "krattet-hos-holm")
    let log = String(decoding: tool.contents("w/log/kontor.jsonl") ?? [], as: UTF8.self)
    let salted = log.matches(of: /"value":"krattet-hos-holm"/).count
    #expect(salted == 2 && log.matches(of: /"krattet-hos-holm"/).count == salted)
    #expect(log.contains("category") && log.contains("\"lighting\""))
    #expect(!log.contains("\"value\":\"lighting\""))
    #expect(tool.run("verify").status == .done)
  }
}
