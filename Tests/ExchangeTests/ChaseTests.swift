import CaseModel
import Containers
import Exchange
import Language
import Testing
import Wording

@Suite struct ChaseTests {
  private let day = Day(number: 20_780)

  private func list(party: String = "Vej & Park", text: String = "Sti uden lys") -> ChaseList {
    var finding = Finding(name: "f")
    finding.values[FindingField.id] = "K7Q-4MJ"
    finding.values[FindingField.number] = 3
    finding.values[FindingField.place] = "Broen"
    finding.values[FindingField.observation] = .string(text)
    finding.values[FindingField.state] = "assigned"
    finding.values[FindingField.responsible] = .string(party)
    finding.values[FindingField.due] = .string(day.adding(days: -3).description)
    let trail = PartyListHistory(finding, proposedOn: day.adding(days: -12))
    return ChaseList(
      id: "9FA-2T9", party: party, edition: 2, on: day, audience: .partners,
      rows: [
        ChaseRow(
          DisclosedFinding(finding, lacksText: false, isWithheld: false), trail, today: day)
      ])
  }

  private func text(
    _ format: ChaseFormat, of list: ChaseList, _ language: Language = .danish
  ) -> String {
    let bytes = format.bytes(of: list, language, workspace: "Åhavn")
    guard format.isPacked else { return String(decoding: bytes, as: UTF8.self) }
    // What stands in the parts of a packed file.
    guard let archive = try? ZipArchive(bytes) else { return "" }
    return archive.names.map { name in
      String(decoding: (try? archive.contents(of: name)) ?? [], as: UTF8.self)
    }.joined(separator: "\n")
  }

  @Test(
    "every form names its reader, its edition and each finding",
    arguments: ChaseFormat.allCases, Language.allCases)
  func heads(format: ChaseFormat, language: Language) {
    let text = text(format, of: list(), language)
    for part in ["9FA-2T9", "K7Q-4MJ", "Sti uden lys", "Broen", "Åhavn"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(text.contains(Words.in(language).exports.audience(.partners)))
  }

  @Test("what comes back as CSV, Markdown or a page is known again", arguments: Language.allCases)
  func comesBack(language: Language) throws {
    for format in [ChaseFormat.csv, .xlsx, .markdown, .html] {
      let bytes = format.bytes(of: list(), language, workspace: "Åhavn")
      let read = try #require(try ReturnedReader.list(bytes, today: today), "\(format)")
      #expect(read.rows.count == 1)
      #expect(read.rows[0].id == "K7Q-4MJ" && read.rows[0].list == "9FA-2T9")
      #expect(read.rows[0].text(.text) == "Sti uden lys")
      #expect(read.lists.map(\.description) == ["9FA-2T9"])
    }
  }

  @Test("a list is known without its head and its list column by what only a list asks for")
  func knownByColumns() throws {
    let text = "Sted;Beskrivelse;Lovet til;Svar;Kode\r\nBroen;Mørkt;;Gjort;K7Q-4MJ\r\n"
    #expect(
      try #require(try ReturnedReader.list(Array(text.utf8), today: today)).rows[0].text(.reply)
        == "Gjort")
  }

  @Test("a table of findings is no list that came back, whatever its columns are called")
  func noList() throws {
    for text in [
      "Nr.;Sted;Beskrivelse;Frist\r\n1;Broen;Mørkt;1-12-2026\r\n", "Kode;Liste\r\nK7Q-4MJ;\r\n",
      "navn,alder\nJens,5\n", "", "\u{1B}[2J",
    ] {
      #expect(try ReturnedReader.list(Array(text.utf8), today: today) == nil, "\(text)")
    }
  }

  @Test("text from others is data in every form: no formula, no markup, no script")
  func dataIsNotCode() {
    let hostile = list(party: "<b>=cmd</b>", text: "=HYPERLINK(\"x\") | <script>")
    #expect(text(.csv, of: hostile).contains(";\"'=HYPERLINK(\"\"x\"\") | <script>\";"))
    #expect(text(.html, of: hostile).contains("&lt;script&gt;"))
    #expect(!text(.html, of: hostile).contains("<b>"))
    #expect(text(.markdown, of: hostile).contains("\\| &lt;script&gt;"))
  }

  private let moment = Moment(seconds: 1_795_422_600, offsetMinutes: 60)

  private func mail(to address: String?, workspace: String = "Åhavn") -> String {
    let mail = ChaseMail(list(), to: address, .danish, workspace: workspace, at: moment)
    return String(decoding: mail.message, as: UTF8.self)
  }

  @Test(
    "an address that is more than one plain address is left out",
    arguments: [
      "vej@kommune.dk\r\nBcc: alle@kommune.dk", "a@b.dk, c@d.dk", "Vej <vej@kommune.dk>", "vej",
      "vej@kommune", "vej@@kommune.dk", "\"x\"@kommune.dk", "vej@kommune.dk;x@y.dk", "",
    ])
  func addresses(address: String) {
    #expect(!mail(to: address).contains("To:"))
  }

  @Test("nothing in a name can begin another header")
  func headers() throws {
    let text = mail(to: "vej@kommune.dk", workspace: "Å\r\nBcc: alle@kommune.dk\r\n\r\nhej")
    let head = try #require(text.split(separator: "\r\n\r\n").first)
    let names = head.split(separator: "\r\n").filter { !$0.hasPrefix(" ") }
      .map { $0.prefix { $0 != ":" } }
    #expect(names == ["X-Unsent", "To", "Subject", "Date", "MIME-Version", "Content-Type"])
    #expect(head.contains("Date: Mon, 23 Nov 2026 09:30:00 +0100"))
  }

  @Test("a mail is ASCII, in lines that mail takes")
  func lines() {
    let text = mail(to: "vej@kommune.dk")
    #expect(text.utf8.allSatisfy { $0 < 128 })
    #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 78 })
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
    #expect(text.contains("=C3=85havn"))
  }

  @Test("a link too long for mail programs holds the letter alone")
  func links() {
    let short = ChaseMail(list(), to: "vej@kommune.dk", .danish, workspace: "Åhavn", at: moment)
    #expect(short.link.hasPrefix("mailto:vej@kommune.dk?subject=%C3%85havn%3A%201"))
    #expect(short.link.contains("Sti%20uden%20lys"))
    // A link attaches nothing, and its text has no columns.
    #expect(!short.link.contains("vedh") && !short.link.contains("Behold%20Kode"))
    let long = ChaseMail(
      list(text: String(repeating: "meget ", count: 400)), to: nil, .danish, workspace: "",
      at: moment)
    #expect(long.link.utf8.count < 1000)
  }
}
