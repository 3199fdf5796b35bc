import CaseModel
import CommandLineTool
import Testing

/// A list goes out as Excel's CSV, is changed as people change it, and comes back.
@Suite struct ReturnedTests {
  private struct Sent {
    let tool: Tool
    let ids: [String]
    /// Title, header and one line for each finding.
    var lines: [String]

    /// - Parameter edit: of a finding's cells, by header.
    mutating func set(_ place: Int, _ header: String, _ text: String) {
      let names = lines[1].split(separator: ";", omittingEmptySubsequences: false)
      var cells = lines[2 + place].split(separator: ";", omittingEmptySubsequences: false)
        .map(String.init)
      if let column = names.firstIndex(of: Substring(header)) { cells[column] = text }
      lines[2 + place] = cells.joined(separator: ";")
    }

    func write() { tool.write(lines.joined(separator: "\r\n") + "\r\n", to: "w/retur.csv") }

    /// Writes it back and reads it.
    func returned(_ options: String...) -> CommandReport {
      write()
      return tool.run(["returned", "retur.csv"] + options)
    }

    func offers() -> [JSONValue] {
      write()
      let report = tool.run("returned", "retur.csv", "--json")
      let read = try? JSONParser.value(from: report.output, mode: .lenientDocument)
      return read?["offers"]?.array ?? []
    }
  }

  @Test(
    "a table of other findings is not taken for the list, though a row of it has a number on it")
  func otherTable() {
    let list = sent()
    let rows = (0..<6).map { "\($0);Andetsteds \($0);Noget helt andet \($0)" }
    list.tool.write(
      (["Nr.;Sted;Beskrivelse"] + rows).joined(separator: "\r\n") + "\r\n", to: "w/andet.csv")
    let report = list.tool.run("returned", "andet.csv")
    #expect(report.status == .needsLook, "\(report.text)")
    // Without places the numbers alone would fit, on a few rows of many.
    let numbered = (1...12).map { "\($0);Noget helt andet \($0)" }
    list.tool.write(
      (["Nr.;Beskrivelse"] + numbered).joined(separator: "\r\n") + "\r\n", to: "w/andet.csv")
    let other = list.tool.run("returned", "andet.csv")
    #expect(other.status == .needsLook, "\(other.text)")
  }

  @Test("an added row that says something about no finding is told, not left out without a word")
  func wordsOfNoFinding() {
    var list = sent()
    list.lines.append(list.lines[1].split(separator: ";").map { _ in "" }.joined(separator: ";"))
    list.set(list.lines.count - 3, "Svar", "Vi kommer til foråret")
    let report = list.returned()
    #expect(report.status == .needsLook)
    #expect(report.errors.contains("er ikke hentet: »Vi kommer til foråret«"), "\(report.errors)")
  }

  @Test("a list that was sent is not imported as a table; the command it needs is named")
  func notImported() {
    var list = sent()
    list.set(0, "Svar", "Det er gjort")
    list.write()
    let report = list.tool.run("import", "retur.csv")
    #expect(report.status == .wrongUsage)
    #expect(report.errors.contains("lygte retur retur.csv"))
  }

  /// The list of Vej & Park as it was sent, without a mark in front.
  private func sent() -> Sent {
    let (tool, ids) = ChaseTests.withFindings()
    tool.done("chase", "Vej & Park", "-o", "liste.csv", "--send")
    let text = String(decoding: (tool.contents("w/liste.csv") ?? []).dropFirst(3), as: UTF8.self)
    return Sent(
      tool: tool, ids: ids,
      lines: text.split(separator: "\r\n", omittingEmptySubsequences: true).map(String.init))
  }

  @Test("a list that comes back as it was offers nothing")
  func unchanged() {
    let sent = sent()
    #expect(sent.lines.count == 5)
    let report = sent.returned()
    #expect(report.status == .done)
    #expect(report.errors.contains("3 rækker læst: 0 rettelser, 3 uden rettelser."))
    #expect(report.errors.contains("Der er ikke rettet noget."))
  }

  @Test("only cells that were changed are offered, each as it was and as it would be")
  func offered() {
    var sent = sent()
    sent.set(0, "Frist", "04-12-2026")
    sent.set(1, "Svar", "Hækken klippes i uge 50")
    sent.set(1, "Lovet til", "11-12-2026")
    let report = sent.returned()
    #expect(report.status == .done)
    #expect(
      report.text.split(separator: "\n") == [
        "\(sent.ids[0]):due  Frist: 20-11-2026 → 04-12-2026",
        "\(sent.ids[1]):promisedFor  Lovet til: (tom) → 11-12-2026",
        "\(sent.ids[1]):reply  Svar: (tom) → Hækken klippes i uge 50",
      ])
    #expect(sent.tool.shown(sent.ids[0])["due"] == "2026-11-20")
  }

  @Test("one cell is taken, or a finding's, or all, with the party as the source, as one act")
  func taken() {
    var sent = sent()
    sent.set(0, "Frist", "04-12-2026")
    sent.set(1, "Svar", "Hækken klippes i uge 50")
    sent.set(1, "Lovet til", "11-12-2026")
    let tool = sent.tool
    #expect(sent.returned("--tag", "\(sent.ids[0]):frist").status == .done)
    #expect(tool.shown(sent.ids[0])["due"] == "2026-12-04")
    #expect(tool.shown(sent.ids[0])["conflicts"] == [])
    let word = tool.shown(sent.ids[0])["followUps"]?[1]
    #expect(word?["party"] == "Vej & Park" && word?["changed"] == ["due"])
    #expect(sent.offers().count == 2)
    #expect(sent.returned("--alle").status == .done)
    let entry = tool.shown(sent.ids[1])["followUps"]?[1]
    #expect(entry?["text"] == "Hækken klippes i uge 50" && entry?["promisedFor"] == "2026-12-11")
    #expect(sent.returned().errors.contains("3 rettelser står her allerede."))
    tool.done("undo")
    tool.done("undo")
    #expect(tool.shown(sent.ids[0])["due"] == "2026-11-20")
    #expect(sent.returned("--tag", "\(sent.ids[2])").status == .wrongUsage)
  }

  @Test("trying it saves nothing")
  func dryRun() {
    var sent = sent()
    sent.set(0, "Frist", "04-12-2026")
    #expect(sent.returned("--alle", "--prøv").status == .done)
    #expect(sent.tool.shown(sent.ids[0])["due"] == "2026-11-20")
  }

  @Test(
    "Excel's own spelling of a cell is no change",
    arguments: [("Frist", "20/11/2026"), ("Frist", "2026-11-20"), ("Status", "Tildelt")])
  func respelled(header: String, text: String) {
    var sent = sent()
    sent.set(0, header, text)
    #expect(sent.offers().isEmpty)
  }

  @Test("saved by Danish Excel in Windows-1252, sorted and with a row too many, it reads the same")
  func fromExcel() {
    var sent = sent()
    sent.set(0, "Svar", "Prøver på fredag – måske")
    sent.lines = sent.lines[..<2] + sent.lines[2...].reversed() + [";;;;;;;;;;"]
    let text = sent.lines.joined(separator: "\r\n") + "\r\n"
    let bytes = text.unicodeScalars.map { scalar -> UInt8 in
      scalar == "–" ? 0x96 : scalar == "…" ? 0x85 : UInt8(truncatingIfNeeded: scalar.value)
    }
    sent.tool.write(bytes, to: "w/excel.csv")
    let report = sent.tool.run("returned", "excel.csv")
    #expect(report.status == .done)
    #expect(
      report.text
        == "\(sent.ids[0]):reply  Svar: (tom) → Prøver på fredag – måske")
  }

  @Test("pasted out of Word as Markdown or TSV it is known again")
  func pasted() {
    var sent = sent()
    sent.set(2, "Svar", "Vi ser på det")
    let pasted = sent.lines.dropFirst().map { $0.replacing(";", with: "\t") }
      .joined(separator: "\n")
    sent.tool.input = Array(pasted.utf8)
    #expect(sent.tool.done("returned", "-").contains("\(sent.ids[2]):reply"))
  }

  @Test("a row that is missing deletes nothing, and a cell that was emptied neither")
  func missing() {
    var sent = sent()
    sent.set(0, "Frist", "")
    sent.lines.remove(at: 3)
    let report = sent.returned("--alle")
    #expect(report.errors.contains("1 celle er tømt; det sletter intet."))
    #expect(report.errors.contains("1 fund kom ikke med tilbage; det sletter intet."))
    #expect(sent.tool.shown(sent.ids[0])["due"] == "2026-11-20")
    #expect(sent.tool.json("list").array?.count == 4)
  }

  @Test("a row that was added is offered as a finding, and makes one only once")
  func added() {
    var sent = sent()
    let header = sent.lines[1].split(separator: ";").map(String.init)
    let row = header.map {
      ["Sted": "Stationen", "Beskrivelse": "Bænken er brækket", "Svar": "Så vi i går"][$0] ?? ""
    }
    sent.lines.append(row.joined(separator: ";"))
    let key = "row:\(sent.lines.count)"
    #expect(sent.offers().map { $0["key"]?.string } == [key])
    #expect(sent.returned("--tag", key).status == .done)
    let made = sent.tool.json("list", "bænken").array?.first
    #expect(made?["place"] == "Stationen" && made?["pointedOutBy"] == "Vej & Park")
    #expect(made?["state"] == "new" && made?["comments"]?[0]?["text"] == "Så vi i går")
    #expect(sent.offers().isEmpty)
  }

  @Test("what was changed here meanwhile stays standing beside what came back")
  func twoValues() {
    var sent = sent()
    sent.tool.done("set", sent.ids[0], "frist=31-12-2026")
    #expect(sent.offers().isEmpty)
    sent.set(0, "Frist", "04-12-2026")
    let offer = sent.offers().first
    #expect(offer?["changedHere"] == "2026-12-31")
    #expect(sent.returned("--alle").text.contains("rettet her imens: 31-12-2026; begge"))
    let conflict = sent.tool.json("conflicts").array?.first
    #expect(conflict?["field"] == "due")
    #expect(
      conflict?["values"]?.array?.compactMap { $0["value"]?.string }
        == ["2026-12-04", "2026-12-31"])
    sent.tool.done("undo")
    #expect(sent.tool.json("conflicts") == [])
  }

  @Test(
    "a party says how far it is; what is for others to say is not taken from it",
    arguments: [
      ("i gang", "in-progress"), ("udført", "done"), ("Lukket", "done"), ("bekræftet", "done"),
    ])
  func states(text: String, state: String) {
    var sent = sent()
    sent.set(0, "Status", text)
    #expect(sent.returned("--alle").status == .done)
    let finding = sent.tool.shown(sent.ids[0])
    #expect(finding["state"] == .string(state))
    #expect(finding["confirmedOn"] == .null)
    #expect(sent.offers().isEmpty)
  }

  @Test("“not ours” in the state's cell sends it back, with their words as the reason")
  func notOurs() {
    var sent = sent()
    sent.set(0, "Status", "ikke vores ansvar")
    sent.set(0, "Svar", "Det er Driftsgårdens")
    #expect(sent.returned("--alle").status == .done)
    let finding = sent.tool.shown(sent.ids[0])
    #expect(finding["state"] == "assessing")
    #expect(finding["reason"] == ["code": "not-ours", "text": "Det er Driftsgårdens"])
    #expect(sent.tool.done("show", sent.ids[0]).contains("Sendt tilbage 1 gang"))
  }

  @Test("a state that is not theirs, or none, is told and not taken")
  func impossible() {
    var sent = sent()
    sent.set(0, "Status", "dublet")
    sent.set(1, "Status", "måske")
    sent.set(2, "Frist", "snart")
    let report = sent.returned("--alle")
    #expect(report.status == .needsLook)
    #expect(report.errors.contains("Linje 3: den ansvarlige kan ikke gøre fundet »dublet«."))
    #expect(report.errors.contains("Linje 4: Status kunne ikke læses: »måske«."))
    #expect(report.errors.contains("Linje 5: Frist kunne ikke læses: »snart«."))
  }

  @Test("a list with its identifiers gone is known by number and text, and says so")
  func withoutIdentifiers() {
    var sent = sent()
    sent.set(0, "Svar", "Kommer")
    sent.lines = sent.lines.dropFirst().map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).dropLast(2)
        .joined(separator: ";")
    }
    let report = sent.returned()
    #expect(report.text.hasPrefix("\(sent.ids[0]):reply"))
    #expect(report.errors.contains("koden mangler; rækken er kendt som \(sent.ids[0])"))
  }

  @Test("a list of another folder, or no list, changes nothing and says what it is")
  func foreign() {
    var sent = sent()
    sent.lines = sent.lines.map { line in
      line.replacing(sent.lines[2].split(separator: ";").last ?? "", with: "9FA-2T9")
    }
    let report = sent.returned("--alle")
    #expect(report.status == .needsLook)
    #expect(report.errors.contains("Liste 9FA-2T9 er ikke sendt fra denne mappe."))
    sent.tool.write("navn;alder\r\nJens;5\r\n", to: "w/andet.csv")
    let other = sent.tool.run("returned", "andet.csv")
    #expect(other.status == .needsLook && other.errors.contains("andet.csv er ikke en liste"))
    #expect(sent.tool.run("returned", "findes-ikke.csv").status == .unavailable)
  }

  @Test("an older edition is held against itself, whatever was sent after it")
  func olderEdition() {
    var sent = sent()
    sent.tool.done("set", sent.ids[0], "frist=31-12-2026")
    sent.tool.done("chase", "Vej & Park", "--send")
    sent.set(1, "Svar", "Svar på den første")
    let report = sent.returned("--alle")
    #expect(report.errors.contains("udgave 1, sendt til Vej & Park 23-11-2026"))
    #expect(report.text.contains("Svar på den første") && !report.text.contains("Frist"))
  }

  @Test("every row changed, every row is offered; an identifier that was misread is not guessed")
  func everyRow() {
    var sent = sent()
    for place in 0..<3 { sent.set(place, "Svar", "Svar \(place)") }
    #expect(sent.offers().count == 3)
    sent.set(0, "Kode", "K7Q-4MX")
    sent.set(1, "Kode", sent.ids[3])
    let report = sent.returned()
    #expect(report.status == .needsLook)
    #expect(report.errors.contains("Linje 3: koden K7Q-4MX kendes ikke."))
    #expect(report.errors.contains("\(sent.ids[3]) står ikke på den liste"))
    #expect(report.text.split(separator: "\n").count == 1)
  }

  @Test("a text corrected by others becomes the public text; the internal one stays")
  func text() {
    var sent = sent()
    sent.set(0, "Beskrivelse", "Stien bag garagerne er uden lys")
    sent.set(0, "Tiltag", "Skift pære i mast 4")
    #expect(sent.returned("--alle").status == .done)
    let finding = sent.tool.shown(sent.ids[0])
    #expect(finding["publicText"] == "Stien bag garagerne er uden lys")
    #expect(finding["observation"] == "Sti uden lys bag garagerne")
    #expect(finding["actions"]?[0]?["text"] == "Skift pære i mast 4")
    #expect(finding["actions"]?[0]?["party"] == "Vej & Park")
    #expect(sent.offers().isEmpty)
  }
}
