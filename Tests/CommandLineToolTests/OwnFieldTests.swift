import CaseModel
import CommandLineTool
import DiskTestSupport
import Testing

/// A finding as it is told, without the blanks that stand in columns.
private func shown(_ id: String, _ tool: Tool) -> String {
  tool.done("show", id).replacing(#/ +/#, with: " ") + "\n"
}

/// Fields that a workspace has given itself, on the command line.
@Suite struct OwnFieldTests {
  private func prepared() -> Tool {
    let tool = Tool.workspace()
    tool.done("felt", "tilføj", "Lampens farve", "--form", "valg", "--valgmuligheder", "Hvid,Gul")
    tool.done("field", "add", "Mast height", "--form", "number", "--category", "lighting")
    return tool
  }

  private func loose(_ tool: Tool) -> JSONValue {
    let bytes = tool.contents("w/walks/loose.json") ?? []
    return (try? JSONParser.value(from: bytes, mode: .lenientDocument)) ?? .null
  }

  @Test("it is set, shown, listed and asked for by its word, its label and own.word")
  func everyday() {
    let tool = prepared()
    let id = tool.done("add", "Lampen er ude", "--lampens-farve", "gul")
    let other = tool.done("add", "Mørk sti")
    #expect(shown(id, tool).contains("Lampens farve Gul"))
    tool.done("set", other, "lampens-farve=Hvid", "mast-height=450")
    #expect(shown(other, tool).contains("Mast height 450"))
    #expect(tool.json("list", "lampens-farve:gul").array?.count == 1)
    #expect(tool.json("list", "own.lampens-farve:hvid").array?.first?["id"] == .string(other))
    #expect(tool.json("list", "mast-height:>400").array?.count == 1)
    #expect(tool.json("list", "mangler:mast-height").array?.first?["id"] == .string(id))
    let sorted = tool.json("list", "sortér:-lampens-farve").array?.map { $0["id"]?.string }
    #expect(sorted == [id, other], "Codes come in the order of their list")
    #expect(tool.done("list", "gruppér:lampens-farve").contains("Lampens farve: Gul (1)"))
    #expect(tool.done("log", id, "--field", "lampens-farve").contains("Gul"))
    #expect(tool.done("log", other).contains("Lampens farve"))
    tool.done("set", other, "lampens-farve=")
    #expect(!shown(other, tool).contains("Lampens farve Hvid"))
  }

  @Test("in documents a value stands flat under the field’s own name, only where it is set")
  func documents() {
    let tool = prepared()
    let id = tool.done("add", "Mørk sti")
    tool.done("list")
    #expect(loose(tool)["format"] == 1)
    tool.done("set", id, "lampens-farve=gul", "mast-height=450")
    tool.done("list")
    let finding = loose(tool)["findings"]?.array?.first?.object ?? [:]
    let own = finding.filter { $0.key.hasPrefix("own.") }
    #expect(Set(own.values) == ["gul", 450])
    #expect(own.keys.allSatisfy { $0.wholeMatch(of: /own\.[0-9a-f]{12}-[0-9]+/) != nil })
    #expect(loose(tool)["format"] == 2)
    tool.done("set", id, "lampens-farve=", "mast-height=")
    tool.done("list")
    #expect(loose(tool)["format"] == 1, "What is gone asks for nothing")
    #expect(tool.run("verify").status == .done)
  }

  @Test("whatever its form a value lies behind a salted digest, so that it can be erased")
  func salted() {
    let tool = prepared()
    tool.done("felt", "tilføj", "Set af flere", "--form", "ja/nej")
    tool.done("felt", "tilføj", "Ringet den", "--form", "dato")
    tool.done(
      "add", "Mørk sti", "--mast-height", "20304050", "--set-af-flere", "ja", "--ringet-den",
      "2026-12-01", "--lampens-farve", "gul")
    let log = String(decoding: tool.contents("w/log/kontor.jsonl") ?? [], as: UTF8.self)
    let line = log.split(separator: "\n").last ?? ""
    #expect(line.matches(of: /"own\.[^"]*":\{"salt":"[0-9a-f]{32}","value":/).count == 4)
    #expect(line.matches(of: /"own\./).count == 4)
  }

  @Test("two made in one act, or of one label, are told apart")
  func toldApart() throws {
    let tool = prepared()
    tool.done("felt", "tilføj", "Lampens farve", "søgeord=lampe2", "--form", "tal")
    let id = tool.done("add", "Mørk sti", "--lampens-farve", "gul", "--lampe2", "7")
    let text = shown(id, tool)
    #expect(text.contains("Lampens farve (2) ") && text.contains("Lampens farve "))
    #expect(text.contains(" Gul\n") && text.contains(" 7\n"))
    tool.done("export", "-o", "../ud.csv")
    let head =
      String(decoding: tool.contents("ud.csv") ?? [], as: UTF8.self)
      .split(whereSeparator: \.isNewline).first ?? ""
    #expect(head.contains("Lampens farve;") && head.contains("Lampens farve (2)"))
  }

  @Test("a word that is taken is refused, with a way out")
  func takenWord() {
    let tool = prepared()
    for name in ["Prioritet", "due", "forfalden", "Lampens farve", "LAMPENS-FARVE"] {
      let report = tool.run("felt", "tilføj", name)
      #expect(report.status == .needsLook, "\(name)")
      #expect(report.errors.contains("allerede"), "\(report.errors)")
    }
    #expect(tool.run("felt", "ret", "Mast height", "søgeord=sted").status == .needsLook)
    tool.done("felt", "tilføj", "Prioritet", "søgeord=kommunens-prioritet")
    let id = tool.done(
      "add", "Mørk sti", "--prioritet", "høj", "--kommunens-prioritet", "nej tak")
    #expect(tool.shown(id)["priority"] == "high", "A word of the program wins")
    #expect(tool.run("felt", "tilføj", "Uden valg", "--form", "valg").status == .needsLook)
  }

  @Test("a word nobody knows is told as one, with the nearest, also of the workspace’s own")
  func unknownWord() {
    let tool = prepared()
    let id = tool.done("add", "Mørk sti")
    let report = tool.run("set", id, "lampens-frve=gul")
    #expect(report.status == .wrongUsage && report.errors.contains("lampens-farve"))
    #expect(tool.run("add", "Sti", "--lampens-frve", "gul").status == .wrongUsage)
    #expect(tool.run("list", "lampens-frve:gul").errors.contains("lampens-farve"))
    let value = tool.run("set", id, "lampens-farve=grøn")
    #expect(value.status == .wrongUsage && value.errors.contains("Hvid"))
    #expect(tool.run("list", "lampens-farve:grøn").status == .wrongUsage)
    #expect(tool.run("set", id, "mast-height=høj").status == .wrongUsage)
  }

  @Test("a value of another form than the field has now is shown as text and marked")
  func unfit() {
    let tool = prepared()
    let id = tool.done("add", "Lampen er ude", "--lampens-farve", "gul")
    tool.done("felt", "ret", "Lampens farve", "form=tal")
    #expect(shown(id, tool).contains("! gul (passer ikke til feltets form)"))
    #expect(tool.json("list", "lampens-farve:>1").array == [])
    tool.done("set", id, "lampens-farve=3000")
    #expect(shown(id, tool).contains("Lampens farve 3000"))
    tool.done("felt", "ret", "Lampens farve", "form=valg")
    #expect(shown(id, tool).contains("! 3000"))
  }

  @Test("a code that is taken off the list stays where it stands, and comes back with its word")
  func codes() {
    let tool = prepared()
    let id = tool.done("add", "Lampen er ude", "--lampens-farve", "gul")
    tool.done("felt", "ret", "Lampens farve", "valgmuligheder=Hvid,Blå")
    #expect(shown(id, tool).contains("! gul"))
    #expect(tool.done("felt", "vis", "Lampens farve").contains("Hvid, Blå"))
    tool.done("felt", "ret", "Lampens farve", "valgmuligheder=Hvid,Blå,gul=Varm gul")
    #expect(shown(id, tool).contains("Lampens farve Varm gul"))
  }

  @Test("removed, it is asked for no more, and what was written stays under Further")
  func removed() {
    let tool = prepared()
    let id = tool.done("add", "Lampen er ude", "--lampens-farve", "gul")
    tool.done("felt", "fjern", "Lampens farve")
    let text = shown(id, tool)
    #expect(text.contains("Øvrige\nLampens farve Gul"))
    #expect(tool.done("export").contains("Gul"))
    tool.done("undo")
    #expect(!shown(id, tool).contains("Øvrige"))
  }

  @Test("exported and taken in elsewhere, and again here, the values come back")
  func roundTrip() {
    let tool = prepared()
    let id = tool.done("add", "Lampen er ude", "--lampens-farve", "gul", "--mast-height", "450")
    for options in [["-o", "../ud.csv"], ["--csv", "rfc4180", "-o", "../ud2.csv"]] {
      #expect(tool.run(["export"] + options).status == .done)
    }
    tool.done("export", "--format", "json", "-o", "../ud.json")
    for file in ["ud.csv", "ud2.csv", "ud.json"] {
      tool.done("undo")
      #expect(tool.json("list") == [], "\(file)")
      tool.done("import", "../" + file)
      let text = shown(id, tool)
      #expect(text.contains("Lampens farve Gul") && text.contains("Mast height 450"), "\(file)")
    }
    let again = tool.json("import", "../ud.json")
    #expect(again["made"] == 0 && again["skipped"] == 1)
  }

  @Test("edited by hand in the document a value is read by the field’s form")
  func handEdit() {
    let tool = prepared()
    let id = tool.done("add", "Lampen er ude", "--lampens-farve", "gul", "--mast-height", "450")
    tool.done("list")
    let text = String(decoding: tool.contents("w/walks/loose.json") ?? [], as: UTF8.self)
    tool.write(
      text.replacing("\": 450", with: "\": \"500\"").replacing("\": \"gul\"", with: "\": \"Hvid\""),
      to: "w/walks/loose.json")
    let report = tool.run("edits")
    #expect(report.text.contains("Lampens farve: Gul → Hvid"), "\(report.text)")
    #expect(report.text.contains("Mast height: 450 → 500"))
    tool.done("edits", "--take", "walks/loose.json")
    #expect(shown(id, tool).contains("Lampens farve Hvid"))
    tool.done("list")
    let written = String(decoding: tool.contents("w/walks/loose.json") ?? [], as: UTF8.self)
    tool.write(written.replacing("\": 500", with: "\": \"fem\""), to: "w/walks/loose.json")
    #expect(tool.run("edits").text.contains("Mast height"))
    #expect(shown(id, tool).contains("500"))
  }

  @Test("a word of a code is edited by hand in the register too")
  func handEditedCode() {
    let tool = prepared()
    tool.done("list")
    let text = String(decoding: tool.contents("w/register/fields.json") ?? [], as: UTF8.self)
    #expect(text.contains("\"code.gul\": \"Gul\"") && text.contains("\"format\": 2"))
    tool.write(text.replacing("\"Gul\"", with: "\"Varm gul\""), to: "w/register/fields.json")
    tool.done("edits", "--take", "register/fields.json")
    #expect(tool.done("felt", "vis", "Lampens farve").contains("Hvid, gul=Varm gul"))
  }
}

/// Two laptops and a workspace's own fields.
@Suite struct OwnFieldsOfTwoLaptopsTests {
  private func prepared() -> (tool: Tool, id: String) {
    let tool = Tool.workspace()
    tool.done("felt", "tilføj", "Lampens farve", "--form", "valg", "--valgmuligheder", "Hvid,Gul")
    let id = tool.done("add", "Lampen er ude", "--lampens-farve", "gul")
    tool.done("copy", "../stick")
    return (tool, id)
  }

  private func asColleague(_ tool: Tool, _ body: () -> Void) {
    let office = (tool.variables, tool.currentFolder)
    tool.variables["XDG_STATE_HOME"] = tool.folder.path("colleague")
    tool.variables["LYGTE_DEVICE"] = "tablet"
    tool.variables["LYGTE_USER"] = "AHA"
    tool.variables["LYGTE_SEED"] = "8"
    tool.currentFolder = tool.folder.path("stick")
    body()
    (tool.variables, tool.currentFolder) = office
  }

  @Test("both add codes: none is lost, none is in conflict, and both show one list")
  func codes() {
    let (tool, _) = prepared()
    asColleague(tool) { tool.done("felt", "ret", "Lampens farve", "valgmuligheder=Hvid,Gul,Rød") }
    tool.done("felt", "ret", "Lampens farve", "valgmuligheder=Hvid,Gul,Blå")
    tool.done("merge", "../stick")
    #expect(tool.json("conflicts") == [])
    let list = tool.done("felt", "vis", "Lampens farve")
    #expect(list.contains("Blå") && list.contains("Rød"))
    asColleague(tool) {
      tool.done("merge", "../w")
      let line = { (text: String) in text.split(separator: "\n").first { $0.contains("Hvid") } }
      #expect(line(tool.done("felt", "vis", "Lampens farve")) == line(list))
    }
  }

  @Test("the form is changed on one and a value written on the other: shown, marked, and told")
  func form() {
    let (tool, id) = prepared()
    asColleague(tool) { tool.done("felt", "ret", "Lampens farve", "form=tal") }
    tool.done("set", id, "lampens-farve=hvid")
    tool.done("merge", "../stick")
    #expect(shown(id, tool).contains("! hvid (passer ikke til feltets form)"))
    #expect(tool.run("verify").status == .done)
  }

  @Test("removed on one while the other fills it in, what was filled in stays to be read")
  func removed() {
    let (tool, id) = prepared()
    asColleague(tool) { tool.done("felt", "fjern", "Lampens farve") }
    tool.done("set", id, "lampens-farve=hvid")
    tool.done("merge", "../stick")
    #expect(shown(id, tool).contains("Øvrige\nLampens farve Hvid"))
  }

  @Test("the look before a merge names fields that only come with it")
  func look() {
    let (tool, id) = prepared()
    asColleague(tool) {
      tool.done("felt", "tilføj", "Mastehøjde", "--form", "tal")
      tool.done("set", id, "mastehoejde=450", "lampens-farve=hvid")
    }
    let look = tool.done("merge", "../stick", "--dry-run")
    #expect(look.contains("Mastehøjde") && look.contains("450"))
    #expect(look.contains("Lampens farve") && look.contains("Hvid"))
    #expect(!look.contains("own."), "\(look)")
  }

  @Test("one field changed on both is a conflict under its label, settled by a word of its list")
  func conflict() {
    let (tool, id) = prepared()
    asColleague(tool) { tool.done("set", id, "lampens-farve=hvid") }
    tool.done("felt", "ret", "Lampens farve", "valgmuligheder=Hvid,Gul,Rød")
    tool.done("set", id, "lampens-farve=rød")
    tool.done("merge", "../stick")
    let conflicts = tool.done("conflicts")
    #expect(conflicts.contains("Lampens farve") && conflicts.contains("Rød"))
    tool.done("resolve", id, "lampens-farve", "--take", "Hvid")
    #expect(tool.json("conflicts") == [])
    #expect(shown(id, tool).contains("Lampens farve Hvid"))
  }

  @Test("each makes one of the same name: joined they read as one, and differing values are told")
  func joined() {
    let tool = Tool.workspace()
    let id = tool.done("add", "Lampen er ude")
    let other = tool.done("add", "Mørk sti")
    tool.done("copy", "../stick")
    asColleague(tool) {
      tool.done("felt", "tilføj", "Mastehøjde", "--form", "tal")
      tool.done("set", id, "mastehoejde=450")
      tool.done("set", other, "mastehoejde=300")
    }
    tool.done("felt", "tilføj", "Mastehøjde", "--form", "tal")
    tool.done("set", id, "mastehoejde=400")
    tool.done("merge", "../stick")
    let fields = tool.json("felt", "liste").array?.compactMap { $0["id"]?.string } ?? []
    #expect(fields.count == 2)
    #expect(shown(id, tool).contains("Mastehøjde (2)"), "Equal labels are told apart")
    #expect(tool.run(["same"] + fields).status == .done)
    #expect(tool.json("felt", "liste").array?.count == 1)
    #expect(shown(other, tool).contains("Mastehøjde 300"))
    #expect(tool.json("list", "mastehoejde:300").array?.count == 1)
    #expect(tool.done("conflicts").contains("Mastehøjde"))
    tool.done("resolve", id, "mastehoejde", "--take", "450")
    #expect(tool.json("conflicts") == [])
    #expect(shown(id, tool).contains("Mastehøjde 450"))
    #expect(!shown(id, tool).contains("Mastehøjde 400"))
    tool.done("set", other, "mastehoejde=")
    #expect(tool.json("list", "mangler:mastehoejde").array?.count == 1)
    #expect(tool.run("verify").status == .done)
  }
}
