import CaseModel
import CommandLineTool
import DiskTestSupport
import Testing

/// The register worked on two laptops and merged, with every kind in conflict once.
@Suite struct RegisterOnTwoLaptopsTests {
  /// The office's laptop, in whose folder a colleague's copy lies; one record of each kind.
  private func prepared() -> Tool {
    let tool = Tool.workspace(["LANG": "da_DK.UTF-8"])
    tool.done("aktør", "tilføj", "Vej", "--email", "vej@x.example")
    tool.done("område", "tilføj", "Åhavn", "--households", "5")
    tool.done("vandring", "tilføj", "Aften", "--dato", "2026-11-01")
    tool.done("kategori", "tilføj", "Støj")
    tool.done("kategori", "ret", "affald", "navn=Renhold")
    tool.done("assignment", "tilføj", "--kategori", "lys", "--ansvarlig", "Vej")
    tool.done("person", "tilføj", "Mette", "--initialer", "MKJ", "--rolle", "projektleder")
    tool.done("felt", "tilføj", "Farve", "--form", "valg", "--valgmuligheder", "hvid,gul")
    tool.done("målgruppe", "ret", "foreningen", "navn=Afdelingen")
    tool.done("kolonner", "sæt", "nye", "grænse=20")
    tool.done("regler", "sæt", "stille=40")
    tool.done("copy", "../stick")
    return tool
  }

  /// The colleague's laptop: another state folder and another name.
  @discardableResult
  private func asColleague<Value>(_ tool: Tool, _ body: () -> Value) -> Value {
    let office = (tool.variables, tool.currentFolder)
    tool.variables["XDG_STATE_HOME"] = tool.folder.path("colleague")
    tool.variables["LYGTE_DEVICE"] = "tablet"
    tool.variables["LYGTE_USER"] = "AHA"
    tool.variables["LYGTE_SEED"] = "8"
    tool.currentFolder = tool.folder.path("stick")
    defer { (tool.variables, tool.currentFolder) = office }
    return body()
  }

  /// What each laptop writes in one field of each kind: the command up to the sign, what the field
  /// is called, and the two values.
  private static let both: [(command: [String], label: String, ours: String, theirs: String)] = [
    (["aktør", "ret", "Vej", "email"], "E-mail", "a@vej.example", "b@vej.example"),
    (["område", "ret", "Åhavn", "households"], "Husstande", "10", "20"),
    (["vandring", "ret", "Aften", "mødested"], "Mødested", "Torvet", "Skolen"),
    (["kategori", "ret", "stoej", "navn"], "Navn", "Larm", "Uro"),
    (["kategori", "ret", "litter", "navn"], "Navn", "Snavs", "Rod"),
    (["assignment", "ret", "belysning", "ansvarlig"], "Ansvarlig", "Politi", "Natteravne"),
    (["person", "ret", "Mette", "rolle"], "Rolle", "felt", "læser"),
    (["felt", "ret", "Farve", "navn"], "Navn", "Kulør", "Lød"),
    (["målgruppe", "ret", "foreningen", "navn"], "Navn", "Bestyrelsen", "Foreningens folk"),
    (["kolonner", "sæt", "nye", "grænse"], "Kolonner", "5", "9"),
    (["regler", "sæt", "stille"], "Dage uden nyt", "50", "60"),
  ]

  private func write(_ tool: Tool, _ value: (([String], String, String, String)) -> String) {
    for (command, label, ours, theirs) in Self.both {
      let last = command[command.endIndex - 1]
      let typed = "\(last)=\(value((command, label, ours, theirs)))"
      let report = tool.run(Array(command.dropLast()) + [typed])
      #expect(report.status == .done, "\(typed): \(report.errors)")
    }
  }

  @Test("every kind in conflict once is told before the merge, kept whole, and settled on both")
  func everyKind() throws {
    let tool = prepared()
    asColleague(tool) { write(tool) { $0.3 } }
    write(tool) { $0.2 }
    let look = tool.done("merge", "../stick", "--dry-run")
    #expect(look.contains("\(Self.both.count) felter med to værdier"), "\(look)")
    for (_, label, _, _) in Self.both {
      #expect(look.contains(label), "\(label) is told by its name")
    }
    for kind in ["aktør Vej", "område Åhavn", "vandring Aften", "person Mette", "mappe"] {
      #expect(look.contains(kind), "\(kind)")
    }
    tool.done("merge", "../stick", "--yes")
    #expect(tool.json("conflicts").array?.count == Self.both.count)
    for conflict in tool.json("conflicts").array ?? [] {
      let name = try #require(conflict["id"]?.string)
      let field = try #require(conflict["field"]?.string)
      #expect(conflict["values"]?.array?.count == 2)
      let report = tool.run("resolve", name, field, "--take", "2")
      #expect(report.status == .done, "\(name) \(field): \(report.errors)")
    }
    #expect(tool.json("conflicts") == [])
    let office = tool.json("merge", "../stick", "--dry-run")["check"]
    let there = asColleague(tool) { () -> JSONValue? in
      tool.done("merge", "../w", "--yes")
      return tool.json("merge", "../w", "--dry-run")["check"]
    }
    #expect(office == there && office != nil)
    asColleague(tool) { #expect(tool.json("conflicts") == []) }
    #expect(tool.done("aktør", "vis", "Vej").contains("@vej.example"))
    #expect(tool.run("verify").status == .done)
  }

  @Test(
    "records that come, change, go and come back are told by name, those seen no more than once")
  func told() {
    let tool = prepared()
    asColleague(tool) {
      tool.done("aktør", "tilføj", "Park")
      tool.done("aktør", "ret", "Vej", "telefon=12345678")
      tool.done("område", "fjern", "Åhavn")
    }
    let look = tool.done("merge", "../stick", "--dry-run")
    #expect(look.contains("Også nyt\n  aktør Park"))
    #expect(look.contains("Også ændret"))
    #expect(look.contains("aktør Vej\n    Telefon: intet → 12345678"))
    #expect(look.contains("område Åhavn\n    fjernet"))
    #expect(look.contains("0 felter med to værdier"))
    let records = tool.json("merge", "../stick", "--dry-run")["folders"]?.array?.first?["records"]
    #expect(records?.array?.count == 3)
    tool.done("merge", "../stick", "--yes")
    #expect(!tool.done("merge", "../stick", "--dry-run").contains("aktør"))
    asColleague(tool) { tool.done("undo") }
    #expect(tool.done("merge", "../stick", "--dry-run").contains("område Åhavn\n    gendannet"))
  }

  @Test("a colleague’s removal and my later change are told at the merge, and one chooses")
  func removedAndChanged() throws {
    let tool = prepared()
    asColleague(tool) { tool.done("aktør", "fjern", "Vej") }
    tool.done("aktør", "ret", "Vej", "email=ny@vej.example")
    let look = tool.done("merge", "../stick", "--dry-run")
    #expect(look.contains("1 felt med to værdier"), "\(look)")
    #expect(look.contains("fjernet dér, ændret her (E-mail)"), "\(look)")
    tool.done("merge", "../stick", "--yes")
    let told = tool.done("konflikter")
    #expect(told.contains("Vej: fjernet og ændret") && told.contains("ny@vej.example"), "\(told)")
    let conflict = try #require(tool.json("conflicts").array?.first)
    #expect(conflict["field"] == "removed" && conflict["values"]?.array?.count == 2)
    let name = try #require(conflict["id"]?.string)
    tool.done("afklar", name, "fjernet", "--tag", "2")
    #expect(tool.json("conflicts") == [])
    #expect(tool.done("aktør", "vis", "Vej").contains("ny@vej.example"))
    // The colleague learns of the choice, and is asked no more.
    asColleague(tool) {
      tool.done("merge", "../w", "--yes")
      #expect(tool.json("conflicts") == [])
      #expect(tool.done("aktør", "vis", "Vej").contains("ny@vej.example"))
    }
    #expect(tool.run("verify").status == .done)
  }

  @Test("undo on the command line names the record, in the language")
  func undoNames() {
    let tool = Tool.workspace()
    tool.done("aktør", "tilføj", "Natteravnene")
    tool.done("aktør", "fjern", "Natteravnene")
    #expect(tool.run("fortryd").errors.contains("Aktøren Natteravnene er tilbage."))
    #expect(tool.run("gendan").errors.contains("Fjernet igen: aktøren Natteravnene."))
    tool.done("fortryd")
    tool.done("aktør", "ret", "Natteravnene", "telefon=12345678")
    #expect(tool.run("fortryd").errors.contains("Fortrudt: aktøren Natteravnene: Telefon"))
    let log = tool.done("historik")
    #expect(log.contains("Fjernet: ja") && !log.contains("removed"), "\(log)")
  }

  @Test("an own field is never like itself")
  func likeItself() {
    let tool = Tool.workspace()
    tool.done("felt", "tilføj", "Mastehøjde", "--form", "tal")
    #expect(!tool.run("felt", "liste").errors.contains("Måske den samme"))
  }

  @Test("a field that there is none of is answered with the one meant, or with all there are")
  func unknownField() {
    let tool = Tool.workspace()
    #expect(tool.run("aktør", "tilføj", "X", "mail=a@x.dk").errors.contains("Mente du e-mail?"))
    let walk = tool.run("vandring", "tilføj", "Y", "leder=Ole").errors
    #expect(walk.contains("vandringsleder"), "\(walk)")
    #expect(
      tool.run("område", "tilføj", "Z", "farve=rød").errors.contains("Felterne er: navn, type"))
    let role = tool.run("person", "tilføj", "Ole", "rolle=leder").errors
    #expect(role.contains("projektleder"), "\(role)")
    for kind in ["aktør", "område", "vandring", "person", "kategori", "felt", "fordelingsregel"] {
      #expect(tool.done("hjælp", kind).contains("FELT er: "), "\(kind)")
    }
  }
}
