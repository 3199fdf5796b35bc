import CaseModel
import CommandLineTool
import DiskTestSupport
import Exchange
import Foundation
import Testing
import Wording

/// The page for phones, and the files it gives back.
@Suite("Notes from phones") struct PhoneFormTests {
  static let walk = "Havnestien, aften"

  /// A walk with three stops, one of which names a house.
  static func workspace(_ extra: [String: String] = [:]) -> Tool {
    let tool = Tool.workspace(extra)
    tool.done("area", "add", "Havnestien")
    tool.done(
      "walk", "add", walk, "date=2026-11-22", "area=Havnestien", "startTime=19:00",
      "timeOfDay=evening")
    tool.done("stop", "add", "Stien langs kajen", "--walk", walk)
    tool.done("stop", "add", "Ved Havnevej 12, 2. tv", "--walk", walk)
    tool.done("stop", "add", "Trappen ved siloen", "--walk", walk)
    return tool
  }

  static func page(_ tool: Tool, walk: String = walk) -> String { tool.done("form", walk) }

  /// The file a phone would give back, with notes as they are given.
  static func file(
    of tool: Tool, walk: String = walk, notes: [JSONValue], role: String = "resident",
    more: [String: JSONValue] = [:], isSummed: Bool = true
  ) throws -> [UInt8] {
    let page = page(tool, walk: walk)
    let start = try #require(page.range(of: "id=\"data\">"))
    let end = try #require(page[start.upperBound...].range(of: "</script>"))
    let data = try JSONParser.value(
      from: Array(page[start.upperBound..<end.lowerBound].utf8), mode: .lenientDocument)
    var members: [String: JSONValue] = [
      "lygte": "phone-notes", "version": 1, "workspace": data["workspace"] ?? .null,
      "walk": data["walk"] ?? .null, "walkName": data["walkName"] ?? .null, "phone": "ab12",
      "role": .string(role), "name": "", "contact": "", "wantsAnswer": false,
      "notes": .array(notes),
    ]
    members.merge(more) { $1 }
    if isSummed { members["sum"] = .string(PhoneFile.sum(of: .object(members))) }
    return JSONWriter.bytes(of: .object(members), as: .canonical)
  }

  static func note(
    _ id: String, _ text: String, kind: String = "problem", place: String = "",
    at: String = "2026-11-22T19:20:00+01:00", photos: [JSONValue] = []
  ) -> JSONValue {
    [
      "id": .string(id), "at": .string(at), "kind": .string(kind), "stop": .null,
      "place": .string(place), "text": .string(text), "photos": .array(photos),
    ]
  }

  @Test("nothing is connected to, and only its own script and style run")
  func policy() throws {
    let page = Self.page(Self.workspace())
    let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/))
    let parts = policy.1.components(separatedBy: "; ")
    #expect(parts.first == "default-src 'none'")
    #expect(parts.contains("img-src blob: data:") && parts.contains("form-action 'none'"))
    #expect(parts.contains { $0.hasPrefix("script-src 'sha256-") })
    #expect(parts.contains { $0.hasPrefix("style-src 'sha256-") })
    #expect(!policy.1.contains("unsafe") && !policy.1.contains("http"))
    #expect(!page.contains("http://") && !page.contains("https://"))
    #expect(!page.contains("style=\"") && !page.contains(" onclick"))
  }

  @Test("a stop whose place points at somebody stands by its number, and that is said")
  func readers() {
    let tool = Self.workspace()
    let report = tool.run("form", Self.walk)
    #expect(!report.text.contains("Havnevej"))
    #expect(report.text.contains(">Stop 2</option>"))
    #expect(report.text.contains(">1 Stien langs kajen</option>"))
    #expect(report.errors.contains("1 stop står kun med sit nummer"))
  }

  @Test("of what was written among us nothing stands on it")
  func canaries() {
    let tool = Self.workspace()
    tool.done(
      "walk", "set", Self.walk, "leader=kanar1", "meetingPlace=kanar2", "route=kanar3",
      "notes=kanar4", "purpose=kanar5", "caseNumber=kanar6", "noteTaker=kanar7")
    tool.done("participant", "add", "kanar8", "--walk", Self.walk, "contact=kanar9")
    tool.done("add", "kanar10", "--walk", Self.walk, "--place", "kanar11")
    #expect(!Self.page(tool).contains("kanar"))
  }

  @Test("no text of the folder becomes markup or script on the page")
  func markup() {
    let tool = Tool.workspace()
    let evil = "</script><script>alert(1)</script><!-- \"'& \u{2028}"
    tool.done("walk", "add", "Tur \(evil)", "date=2026-11-22")
    tool.done("stop", "add", "Sted \(evil)", "--walk", "Tur")
    let page = tool.done("form", "Tur")
    #expect(page.components(separatedBy: "<script").count == 3)
    #expect(page.components(separatedBy: "</script>").count == 3)
    #expect(!page.contains("<!--") && !page.contains("\u{2028}"))
  }

  @Test("notes become findings with kind, stop, place, time, area and who noted them")
  func findings() throws {
    let tool = Self.workspace()
    let stop = tool.json("stop", "list").array?.first?["id"]?.string ?? ""
    let bytes = try Self.file(
      of: tool,
      notes: [
        Self.note("n1", "Lygten er slukket", place: "Stien langs kajen"),
        Self.note("n2", "Klip hækken", kind: "proposal", place: "bag skolen"),
        Self.note("n3", "Der er liv", kind: "positive"),
        Self.note("n4", "Unge hænger ud", kind: "perception"),
      ],
      more: ["name": "Anna Ågård", "contact": "20 30 40 50", "wantsAnswer": true])
    tool.write(bytes, to: "w/anna.lygte.json")
    let trial = tool.run("import", "anna.lygte.json", "--dry-run")
    #expect(tool.json("list").array?.isEmpty == true)
    #expect(trial.errors.contains("4 nye fund"), "\(trial.errors)")
    let report = tool.run("import", "anna.lygte.json")
    #expect(report.status == .done, "\(report.errors)")
    let list = tool.json("list").array ?? []
    #expect(list.count == 4)
    let first = try #require(list.first { $0["observation"] == "Lygten er slukket" })
    let whole = tool.shown(first["id"]?.string ?? "")
    #expect(whole["kind"] == "problem" && whole["area"] == "Havnestien")
    #expect(whole["stop"] == "Stien langs kajen" && whole["place"] == "Stien langs kajen")
    #expect(whole["observedOn"] == "2026-11-22" && whole["timeOfDay"] == "evening")
    #expect(whole["pointedOutBy"] == "beboer, Anna Ågård")
    #expect(whole["source"]?["phoneNote"] == "n1")
    #expect(!stop.isEmpty)
    let second = try #require(list.first { $0["observation"] == "Klip hækken" })
    #expect(second["place"] == "bag skolen" && second["kind"] == "proposal")
    let people = tool.json("participant", "list").array ?? []
    #expect(people.count == 1)
    #expect(people.first?["name"] == "Anna Ågård" && people.first?["wantsAnswer"] == true)
    tool.done("undo")
    #expect(tool.json("list").array?.isEmpty == true)
    #expect(tool.json("participant", "list").array?.isEmpty == true)
  }

  @Test("the same file twice changes nothing, and a second of the phone brings only what is new")
  func twice() throws {
    let tool = Self.workspace()
    let more: [String: JSONValue] = ["name": "Bo", "contact": "b@b.dk", "wantsAnswer": true]
    let one = try Self.file(
      of: tool, notes: [Self.note("n1", "Et"), Self.note("n2", "To")], more: more)
    tool.write(one, to: "w/bo.lygte.json")
    tool.done("import", "bo.lygte.json")
    let id = tool.json("list").array?.first { $0["observation"] == "Et" }?["id"]?.string ?? ""
    tool.done("set", id, "observation=Et, rettet her")
    let log = tool.contents("w/log/kontor.jsonl")
    let again = tool.run("import", "bo.lygte.json", "bo.lygte.json")
    #expect(again.errors.contains("0 nye fund; 4 noter var her i forvejen"))
    #expect(tool.contents("w/log/kontor.jsonl") == log)
    let later = try Self.file(
      of: tool,
      notes: [Self.note("n1", "Et andet"), Self.note("n2", "To"), Self.note("n3", "Tre")],
      more: more)
    tool.write(later, to: "w/bo-2.lygte.json")
    let report = tool.run("import", "bo-2.lygte.json")
    #expect(report.errors.contains("1 nyt fund; 2 noter"), "\(report.errors)")
    #expect(report.errors.contains("\(id). Fundet her er ikke ændret"))
    #expect(tool.json("list").array?.count == 3)
    #expect(tool.json("participant", "list").array?.count == 1)
  }

  @Test("a civil registration number is masked before anything is saved")
  func civilNumbers() throws {
    let tool = Self.workspace()
    tool.write(
      try Self.file(
        of: tool, notes: [Self.note("n1", "Han hedder 010190-1234", place: "hos 010190-1234")],
        more: ["name": "Bo 010190-1234", "contact": "1", "wantsAnswer": true]),
      to: "w/bo.lygte.json")
    tool.done("import", "bo.lygte.json")
    let log = String(decoding: tool.contents("w/log/kontor.jsonl") ?? [], as: UTF8.self)
    #expect(!log.contains("010190-1234") && !log.contains("0101901234"))
  }
}
