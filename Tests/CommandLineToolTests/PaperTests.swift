import CaseModel
import CommandLineTool
import Containers
import DiskTestSupport
import Testing

/// Papers that leave, and files that come back.
@Suite("Papers and exports") struct PaperTests {
  /// A folder with a walk, a sender whom the register knows, and two findings.
  private func folder() -> (Tool, [String]) {
    let tool = Tool()
    #expect(
      tool.run("init", "w", "--name", "Åhavn", "--municipality", "Åhavn Kommune").status == .done)
    tool.currentFolder = tool.folder.path("w")
    tool.done("person", "add", "Mette Kjær", "initials=MKJ", "phone=12 34 56 78")
    tool.done("walk", "add", "Vest", "date=2026-10-01", "case-number=2026-4711")
    let ids = [
      ("Sti uden lys", "Broen", "Stien får lys."), ("Hæk for høj", "Torvet", "Hækken klippes."),
    ]
    .enumerated().map { place, finding in
      tool.done(
        "add", finding.0, "--sted", finding.1, "--nr", "\(place + 1)", "--vandring", "Vest",
        "--offentlig-tekst", finding.2)
    }
    return (tool, ids)
  }

  private func text(_ tool: Tool, _ file: String, _ part: String) throws -> String {
    let bytes = try #require(tool.contents("w/\(file)"))
    return String(decoding: try ZipArchive(bytes).contents(of: part), as: UTF8.self)
  }

  @Test("a report in Word bears municipality, sender, telephone and case number on every page")
  func heads() throws {
    let (tool, _) = folder()
    tool.done("report", "Vest", "-o", "rapport.docx", "--anyway", "prøve")
    let line = "Åhavn Kommune · Mette Kjær · tlf. 12 34 56 78 · sag 2026-4711"
    #expect(try text(tool, "rapport.docx", "word/header1.xml").contains(line))
    #expect(try text(tool, "rapport.docx", "word/document.xml").contains(line))
    #expect(try text(tool, "rapport.docx", "word/document.xml").contains("w:tblDescription"))
  }

  @Test("the meeting's list and a letter to a party go out as Word") func documents() throws {
    let (tool, ids) = folder()
    tool.done("agenda", "add", ids[0])
    tool.done("agenda", "-o", "dagsorden.docx")
    #expect(try text(tool, "dagsorden.docx", "word/document.xml").contains("Sti uden lys"))
    tool.done("party", "add", "Vej & Park", "kind=municipality")
    tool.done(
      "move", ids[0], "tildelt", "--kategori", "andet", "--ansvarlig", "Vej & Park", "--opfølgning",
      "MKJ", "--frist", "2027-01-15")
    tool.done("chase", "Vej & Park", "-o", "brev.docx", "--send")
    let letter = try text(tool, "brev.docx", "word/document.xml")
    #expect(letter.contains("Vej &amp; Park: 1 punkt") && letter.contains(ids[0]))
    #expect(tool.run("returned", "brev.docx").errors.contains("Der er ikke rettet noget."))
  }

  @Test("a fragment for a web page has no styles and no page around it") func fragment() {
    let (tool, _) = folder()
    for text in [
      tool.done("report", "Vest", "--format", "fragment", "--anyway", "prøve"),
      tool.done("export", "--format", "fragment", "--audience", "residents"),
    ] {
      #expect(text.hasPrefix("<section lang=\"da\">"))
      for mark in ["<style", "style=", "<html", "<head>", "<body"] { #expect(!text.contains(mark)) }
      #expect(text.contains("<caption>") && text.contains("scope=\"row\""))
    }
  }

  @Test(
    "texts for residents go out alone and come back by their codes",
    arguments: ["docx", "xlsx", "html", "md"])
  func publicTexts(ending: String) throws {
    let (tool, ids) = folder()
    tool.done("export", "--format", "tekster", "-o", "tekster.\(ending)")
    #expect(tool.run("returned", "tekster.\(ending)").errors.contains("Der er ikke rettet noget."))
    if ending == "md" {
      let text = String(decoding: try #require(tool.contents("w/tekster.md")), as: UTF8.self)
      #expect(!text.contains("Sti uden lys"))
      tool.write(
        text.replacing("Stien får lys.", with: "Stien får lys i marts."), to: "w/rettet.md")
      let report = tool.run("returned", "rettet.md", "--alle")
      #expect(
        report.text
          == "\(ids[0]):publicText  Offentlig tekst: Stien får lys. → Stien får lys i marts.")
      #expect(tool.shown(ids[0])["publicText"] == "Stien får lys i marts.")
      #expect(tool.shown(ids[0])["observation"] == "Sti uden lys")
    }
  }

  @Test("an exported file that comes back is offered cell by cell, taken, and undone in one")
  func exported() throws {
    let (tool, ids) = folder()
    tool.done("export", "-o", "ud.csv")
    #expect(tool.run("returned", "ud.csv").errors.contains("Der er ikke rettet noget."))
    let text = String(decoding: try #require(tool.contents("w/ud.csv")), as: UTF8.self)
    let changed = text.replacing("Hæk for høj", with: "Hækken er alt for høj")
      .replacing("Broen", with: "Under broen")
    tool.write(changed, to: "w/hjem.csv")
    let report = tool.run("returned", "hjem.csv")
    #expect(
      report.text.split(separator: "\n") == [
        "\(ids[0]):place  Sted: Broen → Under broen",
        "\(ids[1]):observation  Beskrivelse: Hæk for høj → Hækken er alt for høj",
      ], "\(report.errors)")
    #expect(tool.run("returned", "hjem.csv", "--tag", "\(ids[0]):sted").status == .done)
    #expect(tool.shown(ids[0])["place"] == "Under broen")
    #expect(tool.shown(ids[1])["observation"] == "Hæk for høj")
    tool.done("returned", "hjem.csv", "--alle")
    #expect(tool.shown(ids[1])["observation"] == "Hækken er alt for høj")
    tool.done("undo")
    #expect(tool.shown(ids[1])["observation"] == "Hæk for høj")
  }

  @Test(
    "what was changed here since is no change of an older file, and new actions and states are offered"
  )
  func older() throws {
    let (tool, ids) = folder()
    tool.done("export", "-o", "ud.csv")
    tool.done("set", ids[0], "sted=Ved søen")
    let report = tool.run("returned", "ud.csv")
    #expect(report.text.isEmpty)
    #expect(
      report.errors.contains("1 celle har en værdi, som fundet havde før"), "\(report.errors)")
    let text = String(decoding: try #require(tool.contents("w/ud.csv")), as: UTF8.self)
    var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    let header = lines[0].split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    var cells = lines[2].split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    let action = try #require(header.firstIndex(of: "Tiltag"))
    let state = try #require(header.firstIndex(of: "Status"))
    cells[action] = "Klip hækken"
    cells[state] = "vurderes"
    lines[2] = cells.joined(separator: ";")
    tool.write(lines.joined(separator: "\r\n"), to: "w/hjem.csv")
    let offers = tool.done("returned", "hjem.csv").split(separator: "\n")
    #expect(offers.contains("\(ids[1]):actions  Tiltag: + Klip hækken"), "\(offers)")
    tool.done("returned", "hjem.csv", "--alle")
    #expect(tool.shown(ids[1])["actions"]?[0]?["text"] == "Klip hækken")
    #expect(tool.shown(ids[1])["state"] == "assessing")
  }

  @Test("another reason or day of waiting in a file that comes back is offered and taken")
  func stateDetails() throws {
    let (tool, ids) = folder()
    tool.done(
      "move", ids[1], "afventer", "--årsag", "banen skal svare", "--afventer-til", "2026-12-20",
      "--alligevel", "prøve")
    tool.done("export", "-o", "ud.csv")
    let text = String(decoding: try #require(tool.contents("w/ud.csv")), as: UTF8.self)
    let changed = text.replacing("20-12-2026", with: "15-01-2027")
      .replacing("2026-12-20", with: "2027-01-15")
      .replacing("banen skal svare", with: "kommunen skal svare")
    #expect(changed != text)
    tool.write(changed, to: "w/hjem.csv")
    let offers = tool.done("returned", "hjem.csv").split(separator: "\n").map(String.init)
    #expect(offers.count == 2, "\(offers)")
    #expect(
      offers.contains { $0.hasPrefix("\(ids[1]):reason") && $0.hasSuffix("kommunen skal svare") })
    #expect(
      offers.contains("\(ids[1]):waitingUntil  Afventer til: 20-12-2026 → 15-01-2027"), "\(offers)")
    #expect(tool.run("returned", "hjem.csv", "--alle").status == .done)
    #expect(tool.shown(ids[1])["waitingUntil"] == "2027-01-15")
    #expect(tool.shown(ids[1])["reason"]?["text"] == "kommunen skal svare")
    #expect(tool.shown(ids[1])["state"] == "waiting")
    // The file that was sent first is older now.
    #expect(tool.run("returned", "ud.csv").errors.contains("som fundet havde før"))
  }

  @Test("an edition for others that comes back changes the text for residents, never ours")
  func otherEdition() throws {
    let (tool, ids) = folder()
    tool.done("export", "-o", "ud.csv", "--audience", "association")
    let text = String(decoding: try #require(tool.contents("w/ud.csv")), as: UTF8.self)
    #expect(!text.contains("Sti uden lys"))
    tool.write(text.replacing("Stien får lys.", with: "Stien får snart lys."), to: "w/hjem.csv")
    tool.done("returned", "hjem.csv", "--alle")
    #expect(tool.shown(ids[0])["observation"] == "Sti uden lys")
    #expect(tool.shown(ids[0])["publicText"] == "Stien får snart lys.")
  }

  @Test("CSV tells on which day a finding came how far, and how long it has stood") func days()
    throws
  {
    let (tool, ids) = folder()
    tool.variables["LYGTE_NOW"] = "2026-12-01T09:30:00+01:00"
    tool.done(
      "move", ids[0], "tildelt", "--kategori", "andet", "--ansvarlig", "Driften", "--opfølgning",
      "MKJ", "--frist", "2027-01-15")
    tool.variables["LYGTE_NOW"] = "2026-12-11T09:30:00+01:00"
    tool.done("export", "-o", "ud.csv")
    let text = String(
      decoding: try #require(tool.contents("w/ud.csv")?.dropFirst(3)), as: UTF8.self)
    let rows = text.split(separator: "\r\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    func cell(_ header: String) -> String? {
      rows[0].firstIndex(of: header).map { rows[1][$0] }
    }
    #expect(cell("Oprettet dag") == "2026-11-23")
    #expect(cell("Besluttet dag") == "2026-12-01" && cell("Tildelt dag") == "2026-12-01")
    #expect(cell("Meldt udført dag") == "" && cell("Lukket dag") == "")
    #expect(cell("Dage i status") == "10")
    // They are worked out, and come back by themselves.
    #expect(tool.run("import", "ud.csv", "--dry-run").status == .done)
    #expect(
      !tool.run("export", "--csv", "excel", "--audience", "residents").text.contains("Lukket dag"))
  }

  @Test("a printed page breaks no code or number, names its rows, and counts its pages")
  func print() {
    let (tool, ids) = folder()
    let page = tool.done("export", "--format", "html")
    #expect(page.contains("class=\"whole\">\(ids[0])</td>"))
    #expect(page.contains("<th scope=\"row\">1</th>"))
    #expect(page.contains("<caption>"))
    #expect(page.contains("counter(page) \" / \" counter(pages)"))
    #expect(page.contains("Intern udgave") && !page.contains("overflow-wrap: anywhere"))
    tool.done("set", ids[0], "beskrivelse=Døren til p-kælderen <står> åben")
    let changed = tool.done("export", "--format", "html")
    #expect(changed.contains("<span class=\"whole\">p-kælderen</span> &lt;står&gt; åben"))
    tool.write(changed, to: "w/hjem.html")
    // What keeps a word whole is no word of it.
    #expect(tool.run("returned", "hjem.html").errors.contains("Der er ikke rettet noget."))
  }
}
