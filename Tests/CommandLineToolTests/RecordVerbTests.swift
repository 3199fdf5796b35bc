import CaseModel
import CommandLineTool
import DiskTestSupport
import Language
import LogTestSupport
import Testing

/// The five verbs behind a kind, for every kind that people keep.
@Suite struct RecordVerbTests {
  /// What goes by a code is called nothing of one's own: `RetentionTests` has those.
  static let kinds = RecordSchema.all.filter { $0.isEdited && $0.identity != nil && $0.takesNew }
    .map(\.kind).filter { $0 != .retention }

  @Test(
    "added, shown, changed field by field, listed, removed and brought back, in both languages",
    arguments: kinds, Language.allCases)
  func allVerbs(kind: RecordKind, language: Language) throws {
    let schema = try #require(RecordSchema.of(kind))
    let tool = Tool.workspace(["LANG": language == .danish ? "da_DK.UTF-8" : "en_GB.UTF-8"])
    let words = Verbs(language)
    let name = schema.words.one.in(language)
    let id = tool.done(name, words.add, "Jørgen", "Ågård")
    #expect(throws: Never.self) { try SayableIdentifier(reading: id) }
    let identity = try #require(schema.identity?.name)
    #expect(tool.json(name, words.show, id)[identity] == "Jørgen Ågård")
    #expect(tool.done(name, words.show, "jørgen").contains("Jørgen Ågård"))
    for field in schema.asked {
      guard let (one, other) = SampleValue.two(for: field) else { continue }
      for value in [one, other] {
        tool.done(name, words.set, id, "\(field.name)=\(value.typed)")
        let shown = tool.json(name, words.show, id)[field.name]
        #expect(shown == value.stored || field.form == .coordinate, "\(field)")
      }
      if field == schema.identity { continue }
      tool.done(name, words.set, id, "\(field.option)=")
      #expect(tool.json(name, words.show, id)[field.name] ?? .null == .null, "\(field)")
    }
    let list = tool.json(name, words.list)
    #expect(list.array?.compactMap { $0["id"] } == [.string(id)])
    let told = schema.codes == nil ? id : tool.json(name, words.show, id)[identity]?.string ?? "?"
    #expect(tool.done(name, words.list).contains(told))
    tool.done(name, words.remove, id)
    // Of categories the program's stay.
    func kept() -> [JSONValue] { tool.json(name, words.list).array?.compactMap { $0["id"] } ?? [] }
    #expect(kept() == [])
    #expect(tool.run(name, words.show, id).status == .wrongUsage)
    tool.done("undo")
    #expect(kept() == [.string(id)])
    #expect(tool.run("verify").status == .done)
  }

  @Test("an assignment rule is made by its fields, named by what it is about, changed and removed")
  func assignment() throws {
    let tool = Tool.workspace(["LANG": "en_GB.UTF-8"])
    let made = tool.done(
      "assignment", "add", "--category", "lighting", "--area", "Larks", "--responsible", "Lamps")
    #expect(made.contains("Larks"))
    #expect(tool.json("assignment", "list").array?.first?["responsible"] == "Lamps")
    #expect(
      tool.run(
        "assignment", "add", "--category", "lighting", "--area", "larks",
        "--responsible", "Others"
      ).status == .needsLook)
    #expect(tool.run("assignment", "add", "--category", "litter").status == .needsLook)
    tool.done("assignment", "set", "lighting", "follow-up=MKJ")
    #expect(tool.json("assignment", "list").array?.first?["followUp"] == "MKJ")
    tool.done("assignment", "remove", "lighting")
    #expect(tool.json("assignment", "list") == [])
  }

  private struct Verbs {
    let add, set, list, show, remove: String
    init(_ language: Language) {
      (add, set, list, show, remove) =
        language == .danish
        ? ("tilføj", "ret", "liste", "vis", "fjern") : ("add", "set", "list", "show", "remove")
    }
  }

  @Test("a party is taken for the one it is a clear part of, unless it is written with a sign")
  func typedParties() {
    let tool = Tool.workspace()
    tool.done("party", "add", "Bf. Birkelunden")
    tool.done("party", "add", "Grf. Birkevej")
    var report = tool.run("assignment", "add", "--category", "hedge", "--responsible", "birkel")
    #expect(report.errors.contains("»birkel« er læst som Bf. Birkelunden"))
    #expect(tool.json("assignment", "list").array?.first?["responsible"] == "Bf. Birkelunden")
    report = tool.run("assignment", "add", "--category", "path", "--responsible", "=birkel")
    #expect(tool.json("assignment", "list").array?.last?["responsible"] == "birkel")
    // Of several none is chosen, and whom nobody knows is told; both stand as they are written.
    let id = tool.done("add", "Lampe ude")
    report = tool.run("set", id, "responsible=birke")
    #expect(report.errors.contains("»birke« kan være flere: Bf. Birkelunden, Grf. Birkevej"))
    #expect(tool.json("show", id)["responsible"] == "birke")
    report = tool.run("add", "Hul i vejen", "--responsible", "Vejdirektoratet")
    #expect(report.errors.contains("»Vejdirektoratet« står ikke i registret"))
    // Once named it is known, and said no more.
    report = tool.run("add", "Et hul til", "--responsible", "vejdirektoratet")
    #expect(!report.errors.contains("registret"))
    report = tool.run("add", "Et tredje", "--responsible", "Bf. Birkelunden")
    #expect(!report.errors.contains("registret"))
  }

  @Test("with fields behind the name it is made in one act, and prints the identifier alone")
  func addsWithFields() {
    let tool = Tool.workspace()
    let report = tool.run("area", "add", "Lærkehaven", "husstande=240", "association=Grundejere")
    #expect(report.status == .done && report.text.split(separator: "\n").count == 1)
    let area = tool.json("area", "show", "Lærkehaven")
    #expect(area["households"] == 240 && area["association"] == "Grundejere")
    #expect(tool.done("log").contains("område"))
    tool.done("undo")
    #expect(tool.json("area", "list") == [])
  }

  @Test("what cannot be read is refused, and nothing is saved")
  func refuses() {
    let tool = Tool.workspace()
    tool.done("area", "add", "Lærkehaven")
    for arguments in [
      ["area", "add"], ["area", "add", "households=2"], ["area", "set", "Lærkehaven"],
      ["area", "set", "Lærkehaven", "households=mange"], ["area", "set", "Lærkehaven", "navn="],
      ["area", "set", "Lærkehaven", "households=-4"], ["area", "set", "Lærkehaven", "id=K7Q-4MJ"],
      ["area", "set", "Lærkehaven", "husstand=4"], ["area", "show"], ["area", "remove"],
      ["area", "show", "Mosevænget"], ["party", "set", "Ingen", "kind=police"],
      ["party", "add", "Vej", "kind=bager"], ["walk", "set", "Ingen", "noter=x"],
    ] {
      let report = tool.run(arguments)
      #expect(report.status == .wrongUsage, "\(arguments): \(report.errors)")
    }
    #expect(tool.json("area", "list").array?.count == 1)
    #expect(tool.json("party", "list") == [])
  }

  @Test("an area or a party that stands already is not added again, whatever its spelling")
  func standsAlready() {
    let tool = Tool.workspace()
    tool.done("area", "add", "Lærkehaven")
    tool.done("party", "add", "Vej & Park", "alias=Vejafdelingen")
    for arguments in [
      ["area", "add", "lærkehaven"], ["party", "add", "VEJ & PARK"],
      ["party", "add", "vejafdelingen"],
    ] {
      let report = tool.run(arguments)
      #expect(report.status == .needsLook, "\(arguments)")
      #expect(report.errors.contains("findes allerede"), "\(report.errors)")
    }
  }

  @Test("two walks of one area on one day stand beside each other under names of their own")
  func twoWalksOnADay() {
    let tool = Tool.workspace()
    func add(_ name: String) -> CommandReport {
      tool.run("walk", "add", name, "area=Lærkehaven", "date=2026-12-02")
    }
    #expect(add("Lærkehaven, dag").status == .done)
    #expect(add("Lærkehaven, aften").status == .done)
    #expect(add("lærkehaven, AFTEN").errors.contains("findes allerede"))
  }

  @Test("a walk that findings stand on is not removed")
  func walkWithFindings() {
    let tool = Tool.workspace()
    let walk = tool.done("walk", "add", "Vester Allé", "dato=2026-11-20")
    let finding = tool.done("add", "Lygte slukket", "--vandring", "Vester Allé")
    let report = tool.run("walk", "remove", walk)
    #expect(report.status == .needsLook && report.errors.contains("1 fund"))
    tool.done("set", finding, "vandring=")
    tool.done("walk", "remove", walk)
    #expect(tool.json("walk", "list") == [])
  }

  @Test("a walk is planned where its day is to come, and was walked where it has gone")
  func walkStates() {
    let tool = Tool.workspace()
    tool.done("walk", "add", "Forår", "dato=2027-03-04")
    tool.done("walk", "add", "Efterår", "dato=2026-10-04")
    tool.done("walk", "add", "Idé", "status=idé", "dato=2026-10-05")
    #expect(tool.json("walk", "show", "Forår")["state"] == "planned")
    #expect(tool.json("walk", "show", "Efterår")["state"] == "walked")
    #expect(tool.json("walk", "show", "Idé")["state"] == "idea")
    tool.done("walk", "Forår", "inviteret")
    #expect(tool.json("walk", "show", "Forår")["state"] == "invited")
  }

  @Test("a walk names the one before it, by identifier or name")
  func references() {
    let tool = Tool.workspace()
    let first = tool.done("walk", "add", "Efterår", "dato=2025-10-04")
    tool.done("walk", "add", "Efterår igen", "dato=2026-10-04", "tidligere vandring=\(first)")
    #expect(tool.json("walk", "show", "Efterår igen")["previousWalk"] == .string(first))
    #expect(tool.done("vandring", "vis", "Efterår igen").contains("Efterår"))
    #expect(tool.run("walk", "set", first, "tidligere-vandring=Ingen").status == .wrongUsage)
  }

  @Test("a record called like a verb is named by its identifier, and so is one of two called alike")
  func awkwardNames() {
    let tool = Tool.workspace()
    let id = tool.done("walk", "add", "list")
    #expect(tool.json("walk", "show", id)["name"] == "list")
    let one = tool.done("walk", "add", "Vester Allé")
    let other = tool.done("walk", "add", "Vester Allé")
    let report = tool.run("walk", "set", "Vester Allé", "noter=x")
    #expect(report.status == .wrongUsage)
    #expect(report.errors.contains(one) && report.errors.contains(other))
    tool.done("walk", "set", other, "noter=x")
    #expect(tool.json("walk", "show", one)["notes"] == .null)
  }

  @Test("two laptops that added the same area: each is named by its identifier, one can go")
  func twoLaptops() {
    let tool = Tool.workspace()
    tool.done("copy", tool.folder.path("anden"))
    let one = tool.done("area", "add", "Lærkehaven")
    tool.variables["LYGTE_DEVICE"] = "hjemme"
    tool.variables["LYGTE_SEED"] = "8"
    tool.currentFolder = tool.folder.path("anden")
    let other = tool.done("area", "add", "Lærkehaven")
    tool.done("merge", tool.folder.path("w"))
    #expect(tool.json("area", "list").array?.count == 2)
    let report = tool.run("area", "show", "Lærkehaven")
    #expect(report.errors.contains(one) && report.errors.contains(other))
    tool.done("area", "set", one, "husstande=12")
    tool.done("area", "remove", other)
    #expect(tool.json("area", "show", "Lærkehaven")["households"] == 12)
    #expect(tool.run("verify").status == .done)
  }

  @Test("two areas that are one are shown as one, and parted again; in a ring nothing is lost")
  func same() {
    let tool = Tool.workspace()
    let one = tool.done("area", "add", "Lærkehaven")
    let other = tool.done("area", "add", "Lærkehaven Syd")
    tool.done("same", one, other)
    #expect(tool.json("area", "list").array?.compactMap { $0["id"] } == [.string(one)])
    #expect(tool.run("same", other, one).status == .needsLook)
    #expect(tool.run("same", one, one).status == .wrongUsage)
    tool.done("part", other)
    #expect(tool.json("area", "list").array?.count == 2)
    let party = tool.done("party", "add", "Vej")
    #expect(tool.run("same", one, party).status == .wrongUsage)
    #expect(tool.run("verify").status == .done)
  }

  @Test("as it was, a list shows what stood then, and verbs that write are refused")
  func asOf() {
    let tool = Tool.workspace()
    tool.variables["LYGTE_NOW"] = "2026-11-25T09:30:00+01:00"
    tool.done("area", "add", "Lærkehaven")
    #expect(tool.json("area", "list", "--as-of", "2026-11-24") == [])
    #expect(tool.run("area", "add", "X", "--as-of", "2026-11-24").status == .wrongUsage)
    #expect(tool.run("area", "remove", "Lærkehaven", "--read-only").status == .wrongUsage)
  }

  @Test("a list of the register is written as a table for Excel", arguments: kinds)
  func table(kind: RecordKind) throws {
    let schema = try #require(RecordSchema.of(kind))
    let tool = Tool.workspace(["LANG": "da_DK.UTF-8"])
    let name = schema.words.one.danish
    tool.done(name, "tilføj", "=Jørgen; \"Ågård\"")
    let text = tool.done(name, "liste", "--csv")
    #expect(text.hasPrefix("\u{FEFF}"))
    #expect(text.contains("\"'=Jørgen; \"\"Ågård\"\"\""), "Quoted, and no formula: \(text)")
    #expect(text.prefix { $0 != "\r\n" }.contains(";"))
    tool.done(name, "liste", "--csv", "-o", "ud.csv")
    #expect(tool.contents("w/ud.csv") == Array(text.utf8))
  }

  @Test("a planned walk's day lies ahead until it is held, and behind from then on")
  func walkDays() {
    let tool = Tool.workspace()
    func date(_ name: String) -> JSONValue? {
      (tool.json("walk").array ?? []).first { $0["name"] == .string(name) }?["date"]
    }
    tool.done("walk", "add", "Kommende", "date=12/3")
    tool.done("walk", "add", "Holdt", "date=12/3", "status=gennemført")
    #expect(date("Kommende") == "2027-03-12")
    #expect(date("Holdt") == "2026-03-12")
    tool.done("walk", "set", "Kommende", "date=14/3")
    tool.done("walk", "set", "Holdt", "date=14/3")
    #expect(date("Kommende") == "2027-03-14")
    #expect(date("Holdt") == "2026-03-14")
  }
}
