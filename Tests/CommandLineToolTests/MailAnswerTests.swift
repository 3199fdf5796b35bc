import CaseModel
import CommandLineTool
import Exchange
import Testing

/// A list goes out as a letter, is answered in the mail itself, and the answer is shown point by
/// point.
@Suite("An answer written in a mail") struct MailAnswerTests {
  private struct Sent {
    let tool: Tool
    let ids: [String]
    let letter: [String]

    func returned(_ text: String, _ options: String...) -> CommandReport {
      tool.write(text, to: "w/svar.eml")
      return tool.run(["returned", "svar.eml"] + options)
    }

    func lines(_ text: String) -> [String] {
      returned(text).text.split(separator: "\n").map(String.init)
    }

    var quoted: String { letter.map { "> \($0)" }.joined(separator: "\n") }
  }

  private func sent() -> Sent {
    let (tool, ids) = ChaseTests.withFindings()
    tool.done("chase", "Vej & Park", "-o", "brev.txt", "--send")
    let text = String(decoding: tool.contents("w/brev.txt") ?? [], as: UTF8.self)
    return Sent(
      tool: tool, ids: Array(ids.prefix(3)),
      letter: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  private static let head =
    "From: Anna Berg <anna@vejogpark.dk>\nTo: mkj@kommune.dk\nSubject: SV: 3 punkter\n"
    + "Date: Tue, 24 Nov 2026 09:12:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n"

  @Test("by the list's numbers, above what is quoted") func aboveByNumber() {
    let sent = sent()
    let mail =
      Self.head
      + "Hej Mette\n\n1 er gjort, 2 klipper vi den 12.12., 3 ikke os\n\nVenlig hilsen\nAnna Berg\n"
      + "22 33 44 55\n\nDen 23. nov. 2026 kl. 10.12 skrev MKJ:\n" + sent.quoted
    #expect(
      sent.lines(mail) == [
        "\(sent.ids[0]):state  Status: tildelt → udført",
        "\(sent.ids[0]):reply  Svar: (tom) → er gjort",
        "\(sent.ids[1]):promisedFor  Lovet til: (tom) → 12-12-2026",
        "\(sent.ids[1]):reply  Svar: (tom) → klipper vi den 12.12.",
        "\(sent.ids[2]):state  Status: tildelt → ikke vores ansvar",
        "\(sent.ids[2]):reply  Svar: (tom) → ikke os",
      ])
    #expect(sent.returned(mail, "--alle").status == .done)
    #expect(sent.tool.shown(sent.ids[0])["state"] == "done")
    #expect(sent.tool.shown(sent.ids[1])["followUps"]?[1]?["promisedFor"] == "2026-12-12")
    #expect(sent.tool.shown(sent.ids[2])["state"] == "assessing")
  }

  @Test("pasted without any quoted line, it answers the only list that was sent") func pasted() {
    let sent = sent()
    sent.tool.input = Array("1 er gjort, 2 klipper vi den 12.12., 3 ikke os".utf8)
    let report = sent.tool.run("returned", "-")
    #expect(report.text.split(separator: "\n").count == 6, "\(report.text)\(report.errors)")
    #expect(report.errors.contains("sendt til Vej & Park"))
  }

  @Test("between the quoted lines, with marks and without", arguments: [true, false])
  func between(isMarked: Bool) {
    let sent = sent()
    var lines =
      isMarked ? [] : ["Fra: MKJ", "Sendt: 23. november 2026 10:12", "Til: Anna", "Emne: x", ""]
    var answers = ["Pæren er skiftet i går.", "Det bliver i uge 50", "Det er ikke vores"][...]
    for line in sent.letter {
      if line.isEmpty || line.contains(" · "), line.hasPrefix("   "),
        let answer = answers.popFirst()
      {
        lines += [isMarked ? "> \(line)" : line, "", answer, ""]
      } else {
        lines.append(isMarked ? "> \(line)" : line)
      }
    }
    #expect(
      sent.lines(Self.head + "Se mine svar nedenfor.\n\n" + lines.joined(separator: "\n")) == [
        "\(sent.ids[0]):state  Status: tildelt → udført",
        "\(sent.ids[0]):reply  Svar: (tom) → Pæren er skiftet i går.",
        "\(sent.ids[1]):promisedFor  Lovet til: (tom) → 11-12-2026",
        "\(sent.ids[1]):reply  Svar: (tom) → Det bliver i uge 50",
        "\(sent.ids[2]):state  Status: tildelt → ikke vores ansvar",
        "\(sent.ids[2]):reply  Svar: (tom) → Det er ikke vores",
        "note  note på listen: Se mine svar nedenfor.",
      ])
  }

  @Test("below what is quoted, by codes, numbers and several at once") func below() {
    let sent = sent()
    let mail =
      Self.head + sent.quoted
      + "\n\n[\(sent.ids[0])] Ordnet\nPunkt 2 og 3: vi ser på det i næste uge\n"
      + "Bænken på torvet er også væltet.\n"
    let lines = sent.lines(mail)
    #expect(lines.first == "\(sent.ids[0]):state  Status: tildelt → udført")
    #expect(lines.contains { $0.hasPrefix("\(sent.ids[1]):reply") })
    #expect(lines.contains { $0.hasPrefix("\(sent.ids[2]):reply") })
    #expect(lines.contains { $0.contains("Bænken på torvet") }, "\(lines)")
  }

  @Test("what was not understood stays as a note on the list, once") func note() {
    let sent = sent()
    let mail = Self.head + "Vi holder ferie hele december.\n\n1: gjort\n\n" + sent.quoted
    #expect(sent.lines(mail).last == "note  note på listen: Vi holder ferie hele december.")
    #expect(sent.returned(mail, "--alle").status == .done)
    #expect(!sent.lines(mail).contains { $0.hasPrefix("note") })
    let notes = sent.tool.json("log").array ?? []
    #expect(sent.tool.done("log").contains("Vi holder ferie"), "\(notes.count)")
    sent.tool.done("undo")
    #expect(sent.lines(mail).contains { $0.hasPrefix("note") })
  }

  @Test("quoted-printable, base64, a page, and a table beside the text") func packed() {
    let sent = sent()
    let page =
      "<html><body><p>1: gjort</p><blockquote>\(sent.letter.joined(separator: "<br>"))</blockquote></body></html>"
    let mail =
      "From: a@b.dk\r\nSubject: =?utf-8?Q?SV=3A_p=C3=A6re?=\r\nMIME-Version: 1.0\r\n"
      + "Content-Type: multipart/alternative; boundary=\"x\"\r\n\r\n--x\r\n"
      + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
      + Base64.text(of: Array(page.utf8)) + "\r\n--x--\r\n"
    #expect(sent.lines(mail).first == "\(sent.ids[0]):state  Status: tildelt → udført")
    let soft =
      "From: a@b.dk\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n"
      + "Content-Transfer-Encoding: quoted-printable\r\n\r\n2: h=C3=A6kken bliver kli=\r\nppet i uge 50\r\n"
    #expect(sent.lines(soft).last?.contains("hækken bliver klippet i uge 50") == true)
    sent.tool.done("chase", "Vej & Park", "-o", "l.csv", "--eml", "ud.eml", "--send")
    let out = sent.tool.contents("w/ud.eml") ?? []
    sent.tool.write(out, to: "w/hjem.eml")
    #expect(sent.tool.run("returned", "hjem.eml").errors.contains("Der er ikke rettet noget."))
  }

  @Test(
    "a text that quotes nothing is an answer where it plainly is one, and a table never is",
    arguments: [
      ("1 er gjort, 2 klipper vi den 12.12., 3 ikke os", true),
      ("1. Hækken er for høj\n2. Bænken er knækket\n", false),
      ("Kode;Nr.;Sted;Status\nK7Q-4MJ;1;Broen;udført\n", false),
      ("Punkt 2: udført i går\n", true),
    ])
  func plainAnswer(text: String, isOne: Bool) throws {
    let list = try ReturnedReader.list(
      Array(text.utf8), sendings: [Sending(record: "a", values: Values())],
      today: Day(iso: "2026-11-24") ?? Day(number: 0))
    #expect((list != nil) == isOne)
    // Where nothing was sent there is nothing to answer.
    #expect(
      try ReturnedReader.list(
        Array(text.utf8), today: Day(iso: "2026-11-24") ?? Day(number: 0)) == nil)
  }

  @Test("what they changed is told by the list's own words, and a list that was sent by its step")
  func toldInWords() {
    let sent = sent()
    #expect(sent.tool.done("log", sent.ids[0]).contains("+ opfølgning \(sent.ids[0]) fik besked"))
    #expect(sent.returned(Self.head + "1: gjort\n", "--alle").status == .done)
    let shown = sent.tool.done("show", sent.ids[0])
    #expect(shown.contains("Rettede felter: Status"), "\(shown)")
    #expect(!shown.contains("[\"state\"]"))
  }

  @Test("what counts or dates something is no point") func noPoints() {
    let sent = sent()
    let mail = Self.head + "2 lamper mangler vi. 12. december kommer vi, om 3 uger er alt klar.\n"
    #expect(sent.returned(mail).status == .needsLook)
  }

  @Test("a mail that names no point says so, and what to do") func nothing() {
    let sent = sent()
    let report = sent.returned(Self.head + "Tak for listen, vi vender tilbage.\n")
    #expect(report.status == .needsLook)
    #expect(report.errors.contains("nævner intet punkt på en liste"), "\(report.errors)")
    sent.tool.write("Navn;Alder\nJens;5\n", to: "w/andet.csv")
    #expect(
      sent.tool.run("returned", "andet.csv").errors.contains("Den har: Navn, Alder"))
  }

  @Test("the sender's address tells whose list it is") func bySender() {
    let sent = sent()
    sent.tool.done("party", "set", "Vej & Park", "email=anna@vejogpark.dk")
    sent.tool.done("chase", "Driftsgården", "--send")
    #expect(
      sent.lines(Self.head + "1 er gjort\n").first
        == "\(sent.ids[0]):state  Status: tildelt → udført")
  }

  @Test("a point the list has not is told, and its words stay") func noSuchPoint() {
    let sent = sent()
    let report = sent.returned(Self.head + "1: gjort\n7: også gjort\n")
    #expect(report.status == .needsLook)
    #expect(report.errors.contains("listen har intet punkt 7"))
    #expect(report.text.contains("note på listen: også gjort"))
  }
}
