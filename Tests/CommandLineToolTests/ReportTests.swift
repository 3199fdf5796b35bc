import CaseModel
import ChangeLog
import CommandLineTool
import Testing

/// The report of a walk by command: what it holds, what holds it back, and what stays of it.
@Suite struct ReportTests {
  /// A walk with a thing that works, two that somebody does, and one of which nothing is said.
  private func workspace() -> (tool: Tool, ids: [String]) {
    let tool = Tool.workspace()
    tool.done("party", "add", "Grf. Vester", "type=grundejerforening")
    tool.done("party", "add", "Vej & Park", "type=kommune")
    tool.done("walk", "add", "Vester, aften", "dato=2026-11-20", "område=Vester")
    tool.done("stop", "add", "Tunnelen", "--walk", "Vester, aften")
    tool.done(
      "participant", "add", "--walk", "Vester, aften", "--role", "resident", "--number", "6")
    func add(_ text: String, _ more: String...) -> String {
      let report = tool.run(
        ["add", text, "--walk", "Vester, aften", "--publicText", text] + more)
      #expect(report.status == .done, "\(report.errors)")
      return report.text
    }
    let good = add("Beboerhuset har lys i vinduerne", "--kind", "positive")
    let hedge = add("Hækken er høj", "--publicPlace", "Torvet", "--category", "hedge")
    tool.done(
      "move", hedge, "assigned", "--responsible", "Grf. Vester", "--followUp", "MKJ", "--due",
      "2026-12-14", "--actions", "Klip hækken")
    let lamp = add("Stien er mørk", "--publicPlace", "Stien", "--category", "lighting")
    tool.done(
      "move", lamp, "assigned", "--responsible", "Vej & Park", "--followUp", "MKJ", "--due",
      "2026-12-20", "--actions", "Skift lampen")
    let open = add("Porten binder", "--publicPlace", "Porten", "--kind", "problem")
    return (tool, [good, hedge, lamp, open])
  }

  @Test("first what works, then what each side does by party and date, and last the walk")
  func order() throws {
    let (tool, ids) = workspace()
    tool.done("set", ids[3], "advice=Luk porten bag jer")
    let text = tool.done("report", "Vester, aften")
    let parts = [
      "## Det, der gør området trygt", "Beboerhuset", "## Det gør foreningen og beboerne",
      "Klip hækken", "## Det gør kommune og politi", "Skift lampen",
      "## Det kan beboerne selv gøre",
      "Luk porten bag jer", "Dagregistrering", "## Om vandringen", "6 beboere", "1. Tunnelen",
    ]
    var rest = text[...]
    for part in parts {
      let found = try #require(rest.firstRange(of: part), "\(part) after \(text)")
      rest = rest[found.upperBound...]
    }
  }

  @Test("a party is proposed until it has accepted")
  func proposed() {
    let (tool, ids) = workspace()
    tool.done("set", ids[3], "advice=Luk porten")
    #expect(tool.done("report", "Vester, aften").contains("Vej & Park (foreslået)"))
    tool.done("reply", ids[2], "--says", "tager opgaven")
    let text = tool.done("report", "Vester, aften")
    #expect(!text.contains("Vej & Park (foreslået)") && text.contains("Grf. Vester (foreslået)"))
  }

  @Test(
    "a public edition is held back while a problem says nothing of what happens; a reason passes it"
  )
  func constructive() {
    let (tool, _) = workspace()
    for audience in ["association", "residents"] {
      let held = tool.run("report", "Vester, aften", "--audience", audience)
      #expect(held.status == .needsLook && held.output.isEmpty)
      #expect(held.errors.contains("Porten: mangler en linje om, hvad der gøres"))
    }
    #expect(tool.run("report", "Vester, aften", "--audience", "partners").status == .done)
    #expect(tool.run("report", "Vester, aften", "--anyway", " ").status == .wrongUsage)
    tool.done("report", "Vester, aften", "--anyway", "bestyrelsen ved det")
    // It stays let pass for these readers, and no others.
    tool.done("report", "Vester, aften")
    #expect(tool.run("report", "Vester, aften", "--audience", "residents").status == .needsLook)
    #expect(tool.done("log").contains("bestyrelsen ved det"))
    tool.done("undo")
    #expect(tool.run("report", "Vester, aften").status == .needsLook)
  }

  @Test("of a text that was let pass, another thing that points at somebody holds back again")
  func passedText() {
    let (tool, ids) = workspace()
    tool.done("set", ids[3], "advice=Luk porten", "publicText=Porten ved nr. 15 binder")
    #expect(tool.run("report", "Vester, aften").status == .needsLook)
    tool.done("report", "Vester, aften", "--anyway", "aftalt med ejeren")
    tool.done("report", "Vester, aften")
    tool.done("set", ids[3], "publicText=Porten ved nr. 17 binder")
    #expect(tool.run("report", "Vester, aften").errors.contains("»17«"))
  }

  @Test("approved by a name and a seal, sent and kept; a change makes it a draft again")
  func approvedAndSent() throws {
    let (tool, ids) = workspace()
    tool.done("set", ids[3], "advice=Luk porten")
    #expect(tool.run("report", "Vester, aften", "--sent", "Bestyrelsen").status == .needsLook)
    tool.done("report", "Vester, aften", "--approve")
    let text = tool.done("report", "Vester, aften")
    #expect(text.contains("Godkendt 23-11-2026 af MKJ"))
    let seal = try #require(text.firstRange(of: "Kontroltal ")).upperBound
    let digits = text[seal...].prefix(9).replacing(" ", with: "").lowercased()
    #expect(tool.json("verify", "--seal", digits)["seal"]?["found"] == true)
    tool.done("report", "Vester, aften", "--sent", "Bestyrelsen")
    #expect(tool.json("walk", "show", "Vester, aften")["state"] == "reported")
    #expect(tool.run("report", "Vester, aften", "--sent", "igen").status == .needsLook)
    tool.done("set", ids[2], "publicText=Stien er helt mørk")
    #expect(tool.done("report", "Vester, aften").contains("Kladde: endnu ikke godkendt."))
    tool.done("set", ids[2], "publicText=Stien er mørk")
    #expect(tool.done("report", "Vester, aften").contains("Godkendt 23-11-2026 af MKJ"))
  }

  @Test("sending is one step back: the edition is approved, and the walk not reported")
  func undone() {
    let (tool, ids) = workspace()
    tool.done("set", ids[3], "advice=Luk porten")
    tool.done("report", "Vester, aften", "--approve")
    let before = tool.json("walk", "show", "Vester, aften")["state"]
    tool.done("report", "Vester, aften", "--sent", "Bestyrelsen")
    tool.done("undo")
    #expect(tool.json("walk", "show", "Vester, aften")["state"] == before)
    tool.done("report", "Vester, aften", "--sent", "Bestyrelsen")
    tool.done("undo")
    tool.done("undo")
    #expect(tool.done("report", "Vester, aften").contains("endnu ikke godkendt"))
  }

  @Test("where the folder says so, nobody approves alone what he wrote")
  func anotherApproves() {
    let (tool, ids) = workspace()
    tool.done("set", ids[3], "advice=Luk porten")
    tool.done("rules", "set", "anden-godkender=ja")
    let held = tool.run("report", "Vester, aften", "--approve")
    #expect(held.status == .needsLook && held.errors.contains("En anden skal godkende"))
    tool.done("report", "Vester, aften", "--approve", "--user", "AHA")
    #expect(tool.done("report", "Vester, aften").contains("af AHA"))
    tool.done("rules", "set", "anden-godkender=nej")
  }

  @Test("without findings, with positives alone, and of texts without end it is still a report")
  func thin() {
    let tool = Tool.workspace()
    tool.done("walk", "add", "Tom", "dato=2026-11-20")
    for format in ["md", "html", "csv", "fragment"] {
      #expect(!tool.done("report", "Tom", "--format", format).isEmpty)
    }
    tool.done("add", "Godt lys", "--walk", "Tom", "--kind", "positive", "--publicText", "Godt lys")
    #expect(tool.done("report", "Tom").contains("Der er ingen punkter at vise."))
    let long = String(repeating: "æ", count: 100_000)
    tool.done(
      "add", "Lang", "--walk", "Tom", "--publicText", long, "--advice", long, "--kind", "problem")
    let html = tool.done("report", "Tom", "--format", "html")
    #expect(html.contains(long) && html.contains("class=\"long\""))
    tool.done("report", "Tom", "-o", "lang.docx")
  }

  @Test("markup, formulas and control characters are text in every form of it")
  func hostile() {
    let tool = Tool.workspace()
    tool.done("walk", "add", "<script>alert(1)</script>", "dato=2026-11-20")
    tool.done(
      "add", "x", "--walk", "<script>alert(1)</script>", "--publicText",
      "=cmd|'/c calc'!A0 <img src=x onerror=alert(1)>", "--advice", "@import url(x)", "--kind",
      "problem")
    let html = tool.done("report", "<script>alert(1)</script>", "--format", "html")
    #expect(!html.contains("<script") && !html.contains("<img"))
    #expect(html.contains("&lt;script&gt;"))
    let csv = tool.done("report", "<script>alert(1)</script>", "--format", "csv")
    #expect(csv.contains("'=cmd"))
  }

  @Test("what was done, is missing and is new since the walk before")
  func since() throws {
    let (tool, ids) = workspace()
    tool.done("set", ids[3], "advice=Luk porten")
    tool.done("move", ids[2], "done", "--anyway", "set")
    tool.done("walk", "next", "Vester, aften", "--name", "Vester igen", "--date", "2026-11-22")
    tool.done(
      "add", "Ny hul i vejen", "--walk", "Vester igen", "--publicText", "Hul i vejen", "--advice",
      "Kør langsomt")
    let text = tool.done("report", "Vester igen")
    #expect(text.contains("Siden sidste vandring: Vester, aften"))
    #expect(text.contains("### Udført: 1") && text.contains("### Mangler: 2"))
    #expect(text.contains("### Nyt: 1"))
  }

  @Test("what this walk went past again is told with how it looked, whatever was noted beside it")
  func seenAgain() {
    let (tool, ids) = workspace()
    tool.done("set", ids[3], "advice=Luk porten")
    tool.done("walk", "next", "Vester, aften", "--name", "Vester igen", "--date", "2026-11-22")
    tool.done("look", ids[1], "in-order", "--walk", "Vester igen")
    tool.done("look", ids[3], "worse", "--walk", "Vester igen")
    let text = tool.done("report", "Vester igen")
    #expect(text.contains("### Udført: 1") && text.contains("### Mangler: 2"), "\(text)")
    #expect(text.contains("Hækken er høj (set igen: i orden)"))
    #expect(text.contains("Porten binder (set igen: værre)"))
    // A walk later what is seen again of the first is told too, and what is not is not.
    tool.done("walk", "next", "Vester igen", "--name", "Vester tredje", "--date", "2026-11-23")
    tool.done("look", ids[2], "better", "--walk", "Vester tredje")
    let third = tool.done("report", "Vester tredje")
    #expect(third.contains("Stien er mørk (set igen: bedre)") && !third.contains("Hækken"))
  }

  @Test(
    "what people say or believe is no finding: residents get none, those who work with it apart")
  func sayings() throws {
    let (tool, ids) = workspace()
    tool.done("set", ids[3], "advice=Luk porten")
    for text in ["Flere tror, der er mange indbrud", "Det siges, at lampen bliver stjålet"] {
      tool.done(
        "add", text, "--walk", "Vester, aften", "--publicText", text, "--kind", "perception",
        "--advice", "Sig det til naboen")
    }
    for audience in ["association", "residents"] {
      let report = tool.run(
        "report", "Vester, aften", "--audience", audience, "--format", "html")
      #expect(report.status == .done && !report.output.isEmpty)
      let page = report.text
      #expect(!page.contains("indbrud") && !page.contains("stjålet") && !page.contains("naboen"))
      #expect(page.contains("2 ting, folk siger eller tror, er udeladt."))
      #expect(report.errors.contains("2 ting, folk siger eller tror"))
    }
    for audience in ["partners", "internal"] {
      let text = tool.done("report", "Vester, aften", "--audience", audience)
      let found = try #require(text.firstRange(of: "## Det, vi fandt"))
      let said = try #require(text.firstRange(of: "## Det, folk siger"))
      #expect(!text[found.upperBound..<said.lowerBound].contains("indbrud"))
      #expect(text[said.upperBound...].contains("Flere tror, der er mange indbrud"))
    }
    let json = tool.json("report", "Vester, aften")
    #expect(json["sayingsLeftOut"] == 2 && json["sayings"]?.array?.isEmpty == true)
  }

  @Test("the title says what, where and when; without an area by the walk's name")
  func title() {
    let (tool, _) = workspace()
    let text = tool.done("report", "Vester, aften", "--anyway", "prøve")
    #expect(text.contains("\n# Tryghedsvandring i Vester, 20. november 2026\n"))
    #expect(text.contains("fredag 20-11-2026 · Vester, aften"))
    tool.done("walk", "add", "Lærkehaven", "dato=2026-12-01")
    tool.done("walk", "add", "Vandring med bestyrelsen", "dato=2026-12-01")
    #expect(
      tool.done("report", "Lærkehaven", "--lang", "en")
        .contains("\n# Safety walk in Lærkehaven, 1 December 2026\n"))
    #expect(
      tool.done("report", "Vandring med bestyrelsen")
        .contains("\n# Vandring med bestyrelsen, 1. december 2026\n"))
  }

  @Test("where there is no walk at all none is proposed")
  func noWalk() {
    let report = Tool.workspace().run("report", "Havn")
    #expect(report.errors.contains("hedder Havn.") && !report.errors.contains("Mente du"))
  }

  @Test("a place that is known to the metre stands on a numbered sketch, for those who may know it")
  func sketch() {
    let (tool, ids) = workspace()
    tool.done("set", ids[1], "coordinate=55.7700, 12.3600")
    tool.done("set", ids[2], "coordinate=55.7710, 12.3620")
    let html = tool.done("report", "Vester, aften", "--audience", "partners", "--format", "html")
    #expect(html.contains("<svg role=\"img\"") && html.contains("<title id=\"sketch-title\">"))
    #expect(html.contains("Nord er opad"))
    tool.done("set", ids[3], "advice=Luk porten")
    #expect(!tool.done("report", "Vester, aften", "--format", "html").contains("<svg"))
  }

  @Test(
    "the library's texts are kept with source and year, and joined by name with another folder's")
  func advice() {
    let tool = Tool.workspace()
    let id = tool.done(
      "advice", "add", "Lys ude", "text=Meld lampen", "category=lighting", "source=Bo trygt",
      "year=2021")
    let shown = tool.json("advice", "show", id)
    #expect(shown["kind"] == "advice" && shown["year"] == 2021 && shown["source"] == "Bo trygt")
  }
}
