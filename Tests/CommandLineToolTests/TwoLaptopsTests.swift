import CaseModel
import CaseStorage
import ChangeLog
import CommandLineTool
import DiskTestSupport
import Testing

/// Two people with two laptops, offline, and a stick.
@Suite struct TwoLaptopsTests {
  /// The office's laptop, in whose folder a colleague's copy lies.
  private func prepared() -> Tool {
    let tool = Tool.workspace()
    tool.done("add", "Mørk sti", "--place", "Tunnelen")
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

  private func id(_ tool: Tool) -> String {
    tool.json("list").array?.first?["id"]?.string ?? ""
  }

  @Test("after a merge one's own last change is undone, and the colleague's when it is chosen")
  func undoAfterMerge() {
    let tool = prepared()
    let shared = id(tool)
    asColleague(tool) { tool.done("set", shared, "responsible=Vej & Park", "due=2026-12-24") }
    tool.done("set", shared, "priority=high")
    tool.done("merge", "../stick")
    tool.done("undo")
    #expect(tool.shown(shared)["priority"] == .null)
    #expect(tool.shown(shared)["due"] == "2026-12-24")
    let acts = tool.run("log", "--device", "tablet", "--json").text.split(separator: "\n")
    let act = acts.last.flatMap {
      try? JSONParser.value(from: Array($0.utf8), mode: .lenientDocument)["act"]?.string
    }
    tool.done("undo", act ?? "")
    #expect(tool.shown(shared)["due"] == .null)
    #expect(tool.shown(shared)["responsible"] == .null)
    asColleague(tool) {
      tool.done("merge", "../w")
      #expect(tool.shown(shared)["due"] == .null)
      tool.done("redo", act ?? "")
      #expect(tool.shown(shared)["due"] == "2026-12-24")
    }
  }

  @Test("columns grouped apart are two whole groupings, told in words and settled as one value")
  func columnsGroupedApart() {
    let tool = prepared()
    asColleague(tool) {
      tool.done("columns", "set", "Afventer", "statusser=afventer,i gang")
      tool.done("columns", "set", "Afventer", "navn=Pause")
    }
    tool.done("columns", "set", "Nye", "grænse=8")
    tool.done("merge", "../stick")
    #expect(tool.run("columns").errors.contains("To inddelinger er skrevet hver for sig"))
    let listed = tool.done("conflicts")
    #expect(listed.contains("Nye: ny, vurderes · højst 8; Hos ansvarlig: tildelt, i gang"))
    #expect(listed.contains("Pause: afventer, i gang"))
    #expect(!listed.contains("{") && !listed.contains("with-responsible"))
    let place = listed.split(separator: "\n").firstIndex { $0.contains("Pause") } ?? 0
    tool.done("resolve", "mappen", "kolonner", "--tag", "\(place)")
    #expect(tool.json("conflicts") == [])
    #expect(tool.json("columns").array?.contains { $0["title"] == "Pause" } == true)
    #expect(tool.json("columns")[0]?["limit"] == .null)
    asColleague(tool) {
      tool.done("merge", "../w")
      #expect(tool.json("conflicts") == [])
    }
    #expect(tool.json("columns") == asColleague(tool) { tool.json("columns") })
  }

  @Test("apart, both write; merged both ways they show the same four characters and findings")
  func thereAndBack() {
    let tool = prepared()
    let shared = id(tool)
    asColleague(tool) {
      tool.done("add", "Løs flise ved broen")
      tool.done("set", shared, "responsible=Vej & Park")
      tool.done("comment", shared, "Ringet op")
    }
    tool.done("set", shared, "responsible=Driftsgården")
    let look = tool.run("merge", "../stick", "--dry-run")
    #expect(look.status == .done)
    #expect(look.text.contains("1 nyt fund · 1 ændret · 1 ny note · 1 felt med to værdier"))
    #expect(look.text.contains("To værdier: Ansvarlig"))
    #expect(look.text.contains("+ note: Ringet op"))
    #expect(look.errors.contains("intet er ændret"))
    #expect(tool.json("list").array?.count == 1)
    let here = tool.json("merge", "../stick")
    let there = asColleague(tool) { tool.json("merge", tool.folder.path("w")) }
    #expect(here["merged"] == true && there["merged"] == true)
    let check = tool.json("devices")["check"]
    #expect(check != nil && check == asColleague(tool) { tool.json("devices")["check"] })
    #expect(check == there["check"])
    #expect(tool.done("list", "--json") == asColleague(tool) { tool.done("list", "--json") })
    #expect(tool.json("conflicts").array?.count == 1)
    #expect(tool.json("merge", "../stick")["folders"]?[0]?["changes"] == 0)
    #expect(tool.run("verify").status == .done)
  }

  @Test("devices tells who wrote what, what was merged, and what the other has not seen")
  func devices() {
    let tool = prepared()
    asColleague(tool) { tool.done("add", "Løs flise") }
    tool.done("add", "Bænk")
    tool.done("add", "Hæk")
    tool.done("merge", "../stick")
    let devices = tool.json("devices")["devices"]?.array ?? []
    #expect(devices.map { $0["device"] } == ["kontor", "tablet"])
    #expect(devices.first?["thisDevice"] == true)
    #expect(devices.last?["unseen"] == 2)
    #expect(devices.last?["mergedFrom"]?.string == tool.folder.path("stick"))
    let text = tool.done("devices")
    #expect(text.contains("kontor (denne computer): 4 ændringer"))
    #expect(text.contains("Har endnu ikke vist, at den kender 2 ændringer herfra"))
    #expect(text.contains("Kontrolkode: "))
  }

  @Test("a clock years wrong is said and stops nothing")
  func clocks() {
    let tool = prepared()
    asColleague(tool) {
      tool.variables["LYGTE_NOW"] = "2099-01-01T10:00:00+01:00"
      tool.done("add", "Fra fremtiden")
    }
    tool.done("merge", "../stick")
    #expect(tool.done("devices").contains("Uret er foran"))
    let report = tool.run("verify")
    #expect(report.status == .done && report.text.contains("uret er foran"))
    asColleague(tool) {
      tool.variables["LYGTE_NOW"] = "1971-01-01T10:00:00+01:00"
      tool.done("add", "Fra fortiden")
    }
    tool.done("merge", "../stick")
    #expect(tool.done("devices").contains("Uret er stillet tilbage"))
    #expect(tool.json("list").array?.count == 3)
  }

  @Test("a path of Windows that cannot be reached is answered with where to copy the folder")
  func windowsPath() {
    let tool = prepared()
    for path in ["C:\\Users\\Aase\\tryghed", "\\\\fil01\\tryghed", "\"E:\\tryghed\""] {
      let report = tool.run("merge", path)
      #expect(report.status == .unavailable)
      #expect(report.errors.contains("Kopiér mappen"), "\(report.errors)")
    }
    #expect(tool.run("merge", "nowhere").errors.contains("findes ikke"))
    #expect(tool.run("merge").status == .wrongUsage)
    #expect(tool.run("merge", ".").status == .unavailable)
    #expect(tool.run("merge", "file://\(tool.folder.path("stick"))/log").status == .done)
  }

  @Test("a damaged line of the other folder is named, the rest comes, and the status is 1")
  func damaged() {
    let tool = prepared()
    asColleague(tool) { tool.done("add", "Løs flise") }
    var bytes = tool.contents("stick/log/kontor.jsonl") ?? []
    bytes[60] ^= 1
    tool.write(bytes, to: "stick/log/kontor.jsonl")
    let report = tool.run("merge", "../stick")
    #expect(report.status == .needsLook)
    #expect(report.text.contains("log/kontor.jsonl, linje 1"))
    #expect(tool.json("list").array?.count == 2)
  }

  @Test("a seal is found again by eight characters, and tells when a log was cut since")
  func seal() {
    let tool = prepared()
    let seal = tool.done("seal")
    #expect(seal.count == 8)
    tool.done("add", "Bænk")
    #expect(tool.run("verify", "--seal", seal.uppercased()).errors.contains("holder"))
    #expect(tool.json("verify", "--seal", seal)["seal"]?["missing"] == 0)
    #expect(tool.run("verify", "--seal", "00000000").status == .needsLook)
    #expect(tool.run("verify", "--seal", "7f").status == .wrongUsage)
    let rows = (tool.contents("w/log/kontor.jsonl") ?? []).split(separator: 0x0A)
    tool.write(Array(rows[2...].joined(separator: [0x0A])) + [0x0A], to: "w/log/kontor.jsonl")
    let report = tool.run("verify", "--seal", seal)
    #expect(report.status == .needsLook)
    #expect(report.errors.contains("ikke længere"))
  }

  @Test("names and clocks from the environment are said to be claims")
  func claims() {
    let tool = prepared()
    #expect(tool.done("log", "--json").contains(#""claimed":["at","by","dev"]"#))
    #expect(tool.done("log").contains("ur, navn og enhed oplyst, ikke kontrolleret"))
    #expect(tool.run("verify").errors.contains("påstande, ikke underskrifter"))
    tool.variables["LYGTE_USER"] = nil
    tool.variables["LYGTE_NOW"] = nil
    tool.write(#"{"initials":"AAS"}"#, to: ".local/state/lygte/person.json")
    tool.done("add", "Bænk")
    #expect(tool.done("log", "--json").contains(#""claimed":["dev"]"#))
  }

  @Test("a backup is the owner's alone, is asked about before it replaces, and comes back whole")
  func backup() {
    let tool = prepared()
    let list = tool.done("list", "--json")
    tool.done("backup", "../b.tar")
    #expect((tool.mode("b.tar") ?? 0) & 0o777 == 0o600)
    #expect(tool.run("backup", "../b.tar").status == .wrongUsage)
    tool.done("backup", "../b.tar", "--yes")
    let report = tool.run("restore", "../b.tar", "../again")
    #expect(report.status == .done && report.errors.contains("Alt er helt"))
    #expect(tool.run("restore", "../b.tar", "../again").status == .unavailable)
    #expect(tool.done("list", "--json", "-w", tool.folder.path("again")) == list)
    tool.write("ikke et arkiv", to: "x.tar")
    #expect(tool.run("restore", "../x.tar", "../y").errors.contains("ikke en sikkerhedskopi"))
    #expect(tool.run("restore", "../none.tar", "../y").status == .unavailable)
  }

  @Test("a copy that was opened on the same machine is named, and nothing is said to be missing")
  func copyOnSameMachine() {
    let tool = prepared()
    tool.done("add", "I kopien", "-w", tool.folder.path("stick"))
    let list = tool.run("list")
    #expect(list.status == .done)
    #expect(list.errors.contains("skrevet videre som kontor i kopien \(tool.folder.path("stick"))"))
    #expect(!list.errors.contains("mangler."))
    #expect(tool.run("verify").status == .done)
    tool.done("add", "I mappen")
    #expect(tool.json("devices")["devices"]?.array?.map { $0["device"] } == ["kontor-2", "kontor"])
    tool.done("merge", "../stick")
    #expect(tool.json("list").array?.count == 3)
    #expect(tool.run("verify").status == .done)
  }

  @Test("a backup into a folder that is not there names the folder and what to do")
  func missingFolder() {
    let tool = prepared()
    let report = tool.run("backup", "../nowhere/b.tar")
    #expect(report.status == .unavailable)
    #expect(report.errors.contains(tool.folder.path("nowhere") + " findes ikke. Lav den først"))
    #expect(!report.errors.contains(".tmp"))
  }

  @Test("a field with two values is marked in every list and export that people read")
  func marked() {
    let tool = prepared()
    let shared = id(tool)
    asColleague(tool) { tool.done("set", shared, "responsible=Vej & Park") }
    tool.done("set", shared, "responsible=Driftsgården")
    tool.done("merge", "../stick")
    #expect(tool.done("list").contains("to værdier"))
    for format in ["csv", "markdown", "html"] {
      let report = tool.run("export", "--format", format)
      #expect(report.status == .done)
      #expect(report.text.lowercased().contains("to værdier"), "\(format)")
    }
    let rows = tool.run("export", "--format", "csv").text.split(separator: "\r\n")
    #expect(rows.last?.hasSuffix(";Ansvarlig") == true)
    // What marks it is no text of the finding: it is not taken in as one.
    tool.write(Array(tool.run("export", "--format", "csv").output), to: "ud.csv")
    let back = tool.run("import", "../ud.csv", "--dry-run")
    #expect(back.status == .done)
    #expect(!(back.text + back.errors).contains("kun i fundets kilde"))
  }

  @Test("a document that git merged as text, or that was cut, is named with its line")
  func documents() {
    let tool = prepared()
    tool.done("list")
    let whole = String(decoding: tool.contents("w/walks/loose.json") ?? [], as: UTF8.self)
    tool.write("<<<<<<< HEAD\n" + whole, to: "w/walks/loose.json")
    #expect(tool.run("verify").text.contains("walks/loose.json, linje 1: git har flettet"))
    tool.write(String(whole.prefix(200)), to: "w/walks/loose.json")
    let cut = tool.run("verify")
    #expect(cut.status == .needsLook && cut.text.contains("linjen stopper midt i"))
    tool.write(whole.replacing("Mørk", with: "Lys"), to: "w/walks/loose.json")
    #expect(tool.run("verify").text.contains("rettet i hånden"))
  }

  @Test("a third value beside two is told before the merge, and is there after it")
  func thirdValue() {
    let tool = prepared()
    let shared = id(tool)
    // A third machine, which has seen neither value.
    tool.done("copy", "../tredje")
    asColleague(tool) { tool.done("set", shared, "responsible=Driftsgården") }
    tool.done("set", shared, "responsible=Vej & Park")
    tool.done("merge", "../stick", "--yes")
    let before = tool.shown(shared)["conflicts"]?[0]?["values"]?.array?.count
    #expect(before == 2)
    let office = (tool.variables, tool.currentFolder)
    tool.variables["XDG_STATE_HOME"] = tool.folder.path("third")
    tool.variables["LYGTE_DEVICE"] = "tredje"
    tool.variables["LYGTE_SEED"] = "10"
    tool.currentFolder = tool.folder.path("tredje")
    tool.done("set", shared, "responsible=Lysforsyningen")
    (tool.variables, tool.currentFolder) = office
    let look = tool.run("merge", "../tredje", "--dry-run")
    #expect((look.text + look.errors).contains("1 felt med to værdier"))
    #expect((look.text + look.errors).contains("Flere end to værdier: Ansvarlig"))
    tool.done("merge", "../tredje", "--yes")
    #expect(tool.shown(shared)["conflicts"]?[0]?["values"]?.array?.count == 3)
  }
}
