import CaseModel
import CommandLineTool
import Testing

@Suite struct ChaseTests {
  /// A workspace with findings at Vej & Park, and one at Driftsgården.
  static func withFindings() -> (Tool, [String]) {
    let tool = Tool.workspace()
    tool.done("party", "add", "Vej & Park", "kind=municipality")
    let findings = [
      ("Sti uden lys bag garagerne", "Vester Allé 17", "Vej & Park", "2026-11-20"),
      ("Hækken er for høj, så ingen kan se", "+ Legepladsen", "Vej & Park", "2026-12-18"),
      ("Rækværket er løst", "Broen", "Vej & Park", "2027-01-15"),
      ("Skraldespanden er væltet", "Torvet", "Driftsgården", "2026-12-01"),
    ]
    let ids = findings.enumerated().map { place, finding in
      let id = tool.done("add", finding.0, "--sted", finding.1, "--nr", "\(place + 1)")
      tool.done(
        "move", id, "tildelt", "--kategori", "andet", "--ansvarlig", finding.2, "--opfølgning",
        "MKJ", "--frist", finding.3)
      return id
    }
    return (tool, ids)
  }

  @Test("how much is with each party, and for how long nothing was heard")
  func parties() {
    let (tool, _) = Self.withFindings()
    tool.variables["LYGTE_NOW"] = "2026-12-07T09:30:00+01:00"
    let rows = tool.json("chase").array ?? []
    #expect(rows.map { $0["party"]?.string } == ["Driftsgården", "Vej & Park"])
    #expect(rows[1]["open"] == 3 && rows[1]["overdue"] == 1 && rows[1]["silence"] == 14)
    #expect(rows[1]["sent"] == .null)
    #expect(tool.done("chase").contains("Vej & Park    3  1  14  aldrig sendt"))
  }

  @Test("a list names its reader and counts what was left out, and is no list until it is sent")
  func preview() {
    let (tool, ids) = Self.withFindings()
    let report = tool.run("chase", "vej & park")
    #expect(report.text.contains("Til Vej & Park: 3 punkter, hvor I er noteret som ansvarlige"))
    #expect(report.text.contains("Kun til kommune og politi. Må ikke offentliggøres."))
    #expect(report.text.contains("Vester Allé 17 Nr. 1 andet [\(ids[0])]"))
    #expect(report.text.contains("Frist 20-11-2026 · 3 dage over · tildelt"))
    #expect(report.text.contains("Udkast 23-11-2026, ikke sendt"))
    #expect(report.errors.contains("Tilføj --send"))
    #expect(tool.json("chase", "Vej & Park")["list"] == .null)
  }

  @Test("no option gives a party more than its kind may have")
  func widest() {
    let (tool, ids) = Self.withFindings()
    for (party, audience) in [
      ("vej", "internal"), ("Driftsgården", "internal"), ("Driftsgården", "partners"),
    ] {
      let report = tool.run("chase", party, "--læsere", audience, "--yes")
      #expect(report.status == .wrongUsage && report.output.isEmpty, "\(party) \(audience)")
      #expect(report.errors.contains("kan højst få udgaven"))
    }
    let list = tool.run("chase", "Driftsgården")
    #expect(list.text.contains("Torvet") && !list.text.contains("Skraldespanden"))
    #expect(list.text.contains("Ved 1 punkt er beskrivelsen udeladt"))
    #expect(list.errors.contains("Registret siger ikke, hvad Driftsgården er"))
    tool.done("set", ids[3], "offentlig tekst=Affaldet flyder")
    #expect(tool.done("chase", "Driftsgården").contains("Affaldet flyder"))
    #expect(tool.done("chase", "Driftsgården", "--læsere", "residents").contains("Til beboerne"))
  }

  @Test("a list that points at somebody waits, until it is mended or said why it may go")
  func held() {
    let (tool, ids) = Self.withFindings()
    tool.done("set", ids[3], "offentlig tekst=Ring til Lars Petersen, 22 33 44 55")
    let held = tool.run("chase", "Driftsgården", "-o", "liste.csv")
    #expect(held.status == .needsLook && held.output.isEmpty)
    #expect(tool.contents("w/liste.csv") == nil)
    #expect(held.errors.contains("Lars Petersen") && held.errors.contains("22 33 44 55"))
    #expect(held.errors.contains("--alligevel"))
    tool.done("chase", "Driftsgården", "-o", "liste.csv", "--anyway", "Aftalt med Lars")
    #expect(tool.contents("w/liste.csv") != nil)
    #expect(tool.done("log").contains("Aftalt med Lars"))
  }

  @Test("sending is recorded with its edition, on each finding too, and is no word of theirs")
  func sent() {
    let (tool, ids) = Self.withFindings()
    tool.variables["LYGTE_NOW"] = "2026-12-07T09:30:00+01:00"
    let first = tool.run("chase", "Vej & Park", "--send", "--json")
    #expect(first.status == .done)
    #expect(first.errors.contains("Noteret som sendt til Vej & Park: udgave 1, liste "))
    let told = tool.shown(ids[0])["followUps"]?[0]
    #expect(told?["step"] == "told" && told?["party"] == "Vej & Park" && told?["edition"] == 1)
    #expect(told?["on"] == "2026-12-07")
    #expect(tool.shown(ids[3])["followUps"] == [])
    let rows = tool.json("chase").array ?? []
    #expect(rows[1]["silence"] == 14 && rows[1]["sent"] == "2026-12-07")
    #expect(tool.run("chase", "Vej & Park", "--send").text.contains("Udgave 2 · liste "))
    let text = tool.done("show", ids[0])
    #expect(text.contains("fik besked") && text.contains("Bolden er hos Vej & Park."))
    #expect(text.contains("Intet hørt i 14 dage. Sendt i dag, intet svar endnu."))
    let document = String(decoding: tool.contents("w/register/sendings.json") ?? [], as: UTF8.self)
    #expect(document.contains("\"edition\": 2"))
    tool.done("undo")
    tool.done("undo")
    #expect(tool.json("chase").array?[1]["silence"] == 14)
    #expect(tool.run("verify").status == .done)
  }

  @Test("a party that is chased every fortnight is as silent as one never written to")
  func chasedAndSilent() {
    let (tool, ids) = Self.withFindings()
    func silent() -> [String] {
      (tool.json("attention").array ?? []).filter { $0["reason"] == "silent" }
        .compactMap { $0["id"]?.string }
    }
    for day in ["2026-12-07", "2026-12-21"] {
      tool.variables["LYGTE_NOW"] = "\(day)T09:30:00+01:00"
      tool.done("chase", "Vej & Park", "--send")
      tool.done("comment", ids[0], "Vi har rykket igen")
    }
    tool.variables["LYGTE_NOW"] = "2027-01-05T09:30:00+01:00"
    #expect(silent().contains(ids[0]), "\(silent())")
    #expect(silent().contains(ids[3]))
    tool.variables["LYGTE_NOW"] = "2027-01-06T09:30:00+01:00"
    tool.done("reply", ids[0], "Vi kommer")
    #expect(!silent().contains(ids[0]))
  }

  @Test("a renamed party is chased under its present name, with what was given to the old one")
  func alias() {
    let (tool, _) = Self.withFindings()
    let report = tool.run("chase", "Nogen")
    #expect(report.status == .needsLook)
    #expect(report.errors.contains("Der er fund hos: Driftsgården · Vej & Park."))
  }

  @Test("the mail is whole, and a party's own text begins no header")
  func mail() {
    let (tool, _) = Self.withFindings()
    tool.done("chase", "Vej & Park", "--eml", "brev.eml", "-o", "liste.csv", "--send")
    let mail = String(decoding: tool.contents("w/brev.eml") ?? [], as: UTF8.self)
    #expect(mail.hasPrefix("X-Unsent: 1\r\n"))
    #expect(mail.contains("Subject: w: 3 punkter fra tryghedsvandringen\r\n"))
    #expect(mail.contains("Content-Disposition: attachment; filename=\"opgaveliste-"))
    #expect(mail.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 998 })
    #expect(tool.run("chase", "vej", "-o", "liste.csv").status == .wrongUsage)
    let link = tool.done("chase", "vej", "--mailto")
    #expect(
      link.hasPrefix("mailto:?subject=w%3A%203%20punkter%20fra%20tryghedsvandringen&body=Hej%0D%0A")
    )
    #expect(link.utf8.allSatisfy { $0 < 128 && $0 != 32 })
  }

  @Test("an answer received is one act: who, when, what, and the day that was promised")
  func reply() {
    let (tool, ids) = Self.withFindings()
    let before = tool.done("log", "--json").split(separator: "\n").count
    tool.done("reply", "\(ids[0]),\(ids[1])", "Vi kommer på fredag", "--lovet", "4-12-2026")
    #expect(tool.done("log", "--json").split(separator: "\n").count == before + 1)
    let entry = tool.shown(ids[1])["followUps"]?[0]
    #expect(entry?["step"] == "promised" && entry?["promisedFor"] == "2026-12-04")
    #expect(entry?["party"] == "Vej & Park" && entry?["text"] == "Vi kommer på fredag")
    #expect(tool.done("show", ids[0]).contains("lovet til 04-12-2026, om 11 dage"))
    tool.variables["LYGTE_NOW"] = "2026-12-07T09:30:00+01:00"
    #expect(tool.done("show", ids[0]).contains("lovet til 04-12-2026, 3 dage over"))
    #expect(tool.run("reply", ids[0]).status == .wrongUsage)
    #expect(tool.run("reply", ids[0], "x", "--lovet", "engang").status == .wrongUsage)
  }

  @Test("that it is done is their word: somebody still has to see it")
  func saidDone() {
    let (tool, ids) = Self.withFindings()
    tool.done("reply", ids[0], "Lampen er skiftet", "--siger", "er udført", "--den", "20-11-2026")
    let finding = tool.shown(ids[0])
    #expect(finding["state"] == "done" && finding["doneOn"] == "2026-11-20")
    #expect(finding["confirmedOn"] == .null)
    tool.done("undo")
    #expect(tool.shown(ids[0])["state"] == "assigned")
    #expect(tool.shown(ids[0])["followUps"] == [])
  }

  @Test("sending back demands a reason, counts, and asks anew who is responsible")
  func sendBack() {
    let (tool, ids) = Self.withFindings()
    #expect(tool.run("send-back", ids[0]).status == .wrongUsage)
    #expect(tool.run("send-back", ids[0], "budget").status == .wrongUsage)
    let first = tool.run("send-back", ids[0], "ikke vores ansvar: stien er privat")
    #expect(
      first.errors.contains("\(ids[0]) er sendt tilbage og skal vurderes igen. Det er første"))
    var finding = tool.shown(ids[0])
    #expect(finding["state"] == "assessing" && finding["responsible"] == .null)
    #expect(finding["reason"] == ["code": "not-ours", "text": "stien er privat"])
    #expect(finding["followUps"]?[0]?["step"] == "returned")
    #expect(tool.run("send-back", ids[0], "not-ours").status == .needsLook)
    tool.done("move", ids[0], "i gang", "--ansvarlig", "Driftsgården")
    let second = tool.run("send-back", ids[0], "not-ours", "--til", "Vej & Park")
    #expect(second.errors.contains("Det er 2. gang."))
    finding = tool.shown(ids[0])
    #expect(finding["responsible"] == "Vej & Park" && finding["state"] == "assessing")
    #expect(tool.done("show", ids[0]).contains("Sendt tilbage 2 gange, sidst af Driftsgården"))
  }

  @Test("a move back to assessing is a sending back too")
  func movedBack() {
    let (tool, ids) = Self.withFindings()
    tool.done("move", ids[0], "vurderes", "--reason", "not-ours")
    #expect(tool.shown(ids[0])["followUps"]?[0]?["party"] == "Vej & Park")
    #expect(tool.done("show", ids[0]).contains("Sendt tilbage 1 gang"))
  }

  @Test("closing asks for a second answer after a reopening")
  func secondAnswer() {
    let (tool, ids) = Self.withFindings()
    let id = ids[0]
    let done = ["--done-on", "i dag", "--confirmed-by", "MKJ", "--confirmed-on", "i dag"]
    #expect(tool.run(["move", id, "lukket", "--svar", "Der er lys igen"] + done).status == .done)
    tool.done("move", id, "tildelt", "--reason", "again: mørkt igen")
    #expect(tool.run(["move", id, "bekræftet"] + done).status == .done)
    let refused = tool.run("move", id, "lukket")
    #expect(refused.status == .needsLook && refused.errors.contains("--svar-til-beboerne"))
    tool.done("move", id, "lukket", "--svar", "Nu virker den igen")
    #expect(tool.shown(id)["state"] == "closed")
  }

  @Test("that there is nobody to tell is asked again after a reopening")
  func nobodyToTellAgain() {
    let (tool, ids) = Self.withFindings()
    let done = ["--done-on", "i dag", "--confirmed-by", "MKJ", "--confirmed-on", "i dag"]
    #expect(
      tool.run(["move", ids[0], "lukket", "--nobody-to-tell", "ja"] + done).status == .done)
    tool.done("move", ids[0], "tildelt", "--reason", "again")
    #expect(tool.shown(ids[0])["nobodyToTell"] == .null)
    #expect(tool.run(["move", ids[0], "bekræftet"] + done).status == .done)
    #expect(tool.run("move", ids[0], "lukket").status == .needsLook)
  }
}
