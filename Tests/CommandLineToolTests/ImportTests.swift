import CaseModel
import CaseStorage
import ChangeLog
import CommandLineTool
import DiskTestSupport
import Testing

@Suite struct ImportTests {
  private let table = """
    Nr.;Dato;Vandring;Sted;Fund;Ansvarlig;Opfølgning;Forslag;Noter
    1;14-09-2026;Vester Allé;nr. 15;Hæk for høj;Grundejeren;Bestyrelsen;Klip hækken;
    2;14-09-2026;Vester Allé;stien;Mørkt på stien;Vej & Park;MKJ;;Set to gange
    2;14-09-2026;Vester Allé;stien;Mørkt på stien;Vej & Park;MKJ;;Set to gange
    """

  private func imported() -> Tool {
    let tool = Tool.workspace()
    tool.write(table, to: "fund.csv")
    #expect(
      tool.json("import", "../fund.csv")
        == ["read": 3, "made": 3, "skipped": 0, "refused": 0])
    return tool
  }

  @Test("rows become findings with their number, on a walk that is made once")
  func makesFindings() {
    let tool = imported()
    let findings = tool.json("list", "--sort", "nr").array ?? []
    #expect(findings.count == 3)
    #expect(findings[0]["number"] == 1)
    #expect(findings[0]["observation"] == "Hæk for høj")
    #expect(findings[0]["responsible"] == "Grundejeren")
    #expect(findings[0]["followUp"] == "Bestyrelsen")
    #expect(findings[0]["actions"]?[0]?["text"] == "Klip hækken")
    #expect(findings[1]["comments"]?[0]?["text"] == "Set to gange")
    #expect(Set(findings.compactMap { $0["walk"]?.string }).count == 1)
    #expect(tool.done("show", "1, Vester").contains("Hæk for høj"))
  }

  @Test("the same file twice makes nothing new, whatever was edited between")
  func importTwice() {
    let tool = imported()
    tool.done("set", "1, Vester", "beskrivelse=Hækken er 2,10 m", "nr=7", "sted=nr. 17")
    tool.done("comment", "7, Vester", "Talt med ejeren")
    let again = tool.json("import", "../fund.csv")
    #expect(again == ["read": 3, "made": 0, "skipped": 3, "refused": 0])
    #expect(tool.json("list").array?.count == 3)
    #expect(tool.json("list", "hækken er").array?.count == 1)
  }

  @Test("the same table saved by Word and by Excel makes its findings once")
  func wordAndExcel() {
    let tool = Tool.workspace()
    let text = "Hækken  er for høj"
    tool.write(
      "\tDagregistrering\tBeskrivelse\tAnsvarlig\tOpløgning\n1\t\t\(text)\tA\tB\n", to: "a.tsv")
    tool.write(
      "\u{FEFF}Nr.;Dagregistrering;Beskrivelse;Ansvarlig;Opfølgning\r\n1;;\"Hækken\ner for høj\";A;B\r\n",
      to: "b.csv")
    #expect(tool.json("import", "../a.tsv")["made"] == 1)
    #expect(
      tool.json("import", "../b.csv") == ["read": 1, "made": 0, "skipped": 1, "refused": 0])
  }

  @Test("a row that an earlier version kept by its headers is known again")
  func earlierSources() throws {
    let tool = Tool.workspace()
    let workspace = try Workspace.open(
      StorageSettings(
        folder: tool.folder.path("w"), stateFolder: tool.folder.path("felt"), device: "felt",
        machineIdentity: "felt"))
    var draft = ActDraft()
    _ = EditWriter.makeFinding(
      id: SayableIdentifier(randomBits: 7),
      [.observation: "Mørkt", .source: ["Fund": "Mørkt", "Hvem der gør det": "Vej"]],
      state: StateWriting(.new), walk: nil, in: &draft)
    try workspace.append(draft, actor: "AAS", at: Moment(seconds: 0, offsetMinutes: 0))
    tool.write("Fund;Hvem der gør det\nMørkt;Vej\n", to: "fund.csv")
    #expect(
      tool.json("import", "../fund.csv") == ["read": 1, "made": 0, "skipped": 1, "refused": 0])
  }

  @Test("the printed page and the Markdown list are known again by their identifiers")
  func listsAreKnownAgain() {
    for file in ["fund.html", "fund.md"] {
      let tool = Tool.example()
      let path = tool.folder.path(file)
      tool.done("export", "-o", path)
      let report = tool.run("import", path)
      #expect(report.status == .done)
      #expect(report.errors.contains("37 rækker læst, 0 oprettet, 37 var her i forvejen."))
      #expect(!report.errors.contains("en anden tekst"))
    }
  }

  @Test("one more equal row in the file is one more finding")
  func oneMoreEqualRow() {
    let tool = imported()
    let line = table.split(separator: "\n")[2]
    tool.write(table + "\n" + line, to: "fund.csv")
    #expect(
      tool.json("import", "../fund.csv")
        == ["read": 4, "made": 1, "skipped": 3, "refused": 0])
  }

  @Test("an import is one step of undo, and can be made again after it")
  func undoneAtOnce() {
    let tool = imported()
    tool.done("undo")
    #expect(tool.json("list") == [])
    #expect(tool.json("import", "../fund.csv")["made"] == 3)
  }

  @Test("a trial saves nothing and says what every column becomes")
  func trial() {
    let tool = Tool.workspace()
    tool.write(table, to: "fund.csv")
    let report = tool.run("import", "../fund.csv", "--dry-run")
    #expect(report.status == .done)
    #expect(report.errors.contains("3 ville blive oprettet"))
    #expect(report.errors.contains("Fund"))
    #expect(tool.json("list") == [])
  }

  @Test("rows that cannot be used are put beside the file, and it ends with 1")
  func refusedRows() {
    let tool = Tool.workspace()
    tool.write("Kode;Fund\nK7Q-4MK;x\n;y\n", to: "fund.csv")
    let report = tool.run("import", "../fund.csv", "--json")
    #expect(report.status == .needsLook)
    #expect(report.text == #"{"made":1,"read":2,"refused":1,"skipped":0}"#)
    let refused = String(decoding: tool.contents("fund.afvist.csv") ?? [], as: UTF8.self)
    #expect(refused.contains("K7Q-4MK"))
    #expect(tool.mode("fund.afvist.csv") == 0o600)
  }

  @Test("where they cannot be put there it says so, and that the import itself is saved")
  func refusedRowsNotWritten() throws {
    let tool = Tool.workspace()
    tool.write("Kode;Fund\nK7Q-4MK;x\n;y\n", to: "fund.csv")
    // A folder stands where the file would.
    try POSIXFileSystem().makeFolder(tool.folder.path("fund.afvist.csv"), mode: 0o700)
    let report = tool.run("import", "../fund.csv")
    #expect(report.status == .needsLook)
    #expect(
      report.errors.contains(
        "De afviste rækker kunne ikke skrives i \(tool.folder.path("fund.afvist.csv"))"),
      "\(report.errors)")
    #expect(!report.errors.contains("kan ikke læses") && !report.errors.contains("Intet blev gemt"))
    #expect(tool.json("list").array?.count == 1)
  }

  @Test("a table of figures is said once, five of its rows are shown, and all are in the file")
  func figures() {
    let tool = Tool.workspace()
    tool.write("År;Antal\n" + (1...100).map { "2024;\($0)\n" }.joined(), to: "tal.csv")
    let report = tool.run("import", "../tal.csv")
    #expect(report.status == .needsLook)
    let lines = report.errors.split(separator: "\n")
    #expect(lines.count { $0.contains("Ingen kolonne ligner en beskrivelse") } == 1)
    #expect(lines.count { $0.hasPrefix("Linje ") } == 5)
    #expect(lines.contains("… og 95 til"))
    let refused = String(decoding: tool.contents("tal.afvist.csv") ?? [], as: UTF8.self)
    #expect(refused.split(whereSeparator: \.isNewline).count == 101)
  }

  @Test("a column is what the person says it is")
  func map() {
    let tool = Tool.workspace()
    tool.write("Hvad så vi;Hvem\nMørkt;Vej & Park\n", to: "fund.csv")
    tool.done("import", "../fund.csv", "--map", "Hvad så vi=beskrivelse", "--map", "Hvem=ansvarlig")
    let finding = tool.json("list").array?.first
    #expect(finding?["observation"] == "Mørkt")
    #expect(finding?["responsible"] == "Vej & Park")
    #expect(tool.run("import", "../fund.csv", "--map", "x").status == .wrongUsage)
    #expect(tool.run("import", "../fund.csv", "--map", "Hvem=zzz").status == .wrongUsage)
  }

  @Test("two tables on a page are all taken, and what stands between them is told")
  func twoTables() {
    let tool = Tool.workspace()
    func table(_ stop: String, _ text: String) -> String {
      "<h2>\(stop)</h2><table><tr><th>Beskrivelse</th><th>Ansvarlig</th></tr>"
        + "<tr><td>\(text)</td><td>Driften</td></tr></table>"
    }
    tool.write(
      "<html><body>\(table("Stop 1: Torvet", "Hul"))<p>Husk: ring til skolen.</p>"
        + "\(table("Stop 2: Skolen", "Mørkt"))</body></html>", to: "fund.html")
    let report = tool.run("import", "../fund.html")
    #expect(report.status == .done)
    #expect(report.errors.contains("Fundene er hentet fra 2 tabeller."))
    #expect(report.errors.contains("»Husk: ring til skolen.«"))
    let findings = tool.json("list", "--sort", "sted").array ?? []
    #expect(findings.map { $0["place"] } == ["Skolen", "Torvet"])
    #expect(findings.map { $0["stop"] } == ["2", "1"])
    #expect(tool.json("import", "../fund.html")["made"] == 0)
  }

  @Test("a file that is not there, or no table at all, is said")
  func noTable() {
    let tool = Tool.workspace()
    #expect(tool.run("import", "nix.csv").status == .unavailable)
    tool.write("PK\u{3}\u{4}xxxx", to: "fund.xlsx")
    let cut = tool.run("import", "../fund.xlsx")
    #expect(cut.status == .needsLook)
    #expect(cut.errors.contains("slutningen mangler"))
    #expect(tool.run("returned", "../fund.xlsx").errors.contains("slutningen mangler"))
  }

  @Test("what was exported comes back whole in another folder, and is known in its own")
  func roundTrip() throws {
    for file in ["fund.csv", "fund.json"] {
      let tool = Tool.example()
      let path = tool.folder.path(file)
      tool.done("export", "-o", path)
      #expect(tool.json("import", path)["made"] == 0)
      let other = Tool.workspace()
      let before = tool.json("list", "--sort", "kode").array ?? []
      #expect(other.json("import", path)["made"] == .integer(Int64(before.count)))
      let after = other.json("list", "--sort", "kode").array ?? []
      for field in [
        "id", "number", "place", "observation", "kind", "category", "priority", "state",
        "responsible", "followUp", "due", "waitingUntil", "duplicateOf", "reason", "doneOn",
      ] {
        #expect(before.map { $0[field] ?? .null } == after.map { $0[field] ?? .null }, "\(field)")
      }
      for list in ["actions", "comments", "tags", "answers"] {
        func texts(_ finding: JSONValue) -> [String] {
          finding[list]?.array?.compactMap { $0["text"]?.string } ?? []
        }
        #expect(before.map(texts) == after.map(texts), "\(list)")
      }
    }
  }
}
