import CaseModel
import CaseStorage
import ChangeLog
import CommandLineTool
import DiskTestSupport
import Testing

/// Two people who each began a folder, on two laptops whose folders lie beside each other.
struct BegunApartFolders {
  let anna: Tool
  let bo: Tool

  init() {
    anna = Tool()
    bo = Tool([
      "XDG_STATE_HOME": anna.folder.path("bos-state"), "LYGTE_DEVICE": "tablet",
      "LYGTE_USER": "AHA", "LYGTE_SEED": "8",
    ])
    anna.done("init", "a", "--name", "Trygt Åhavn")
    anna.currentFolder = anna.folder.path("a")
    bo.currentFolder = anna.folder.path
    bo.done("init", "b", "--name", "Bos vandringer")
    bo.currentFolder = anna.folder.path("b")
    let head = "Vandring;Dato;Område;Sted;Beskrivelse\n"
    anna.write(
      head + "V-1;2026-11-19;Vester Allé;Vester Allé 17;Gadelygten er slukket\n"
        + "V-2;2026-10-01;Mosevej;Mosevej 3;Løs flise\n", to: "a.csv")
    anna.write(
      head + "W-9;2026-11-19;vester alle;Vester Alle 17;Lygte slukket\n"
        + "W-8;2026-10-02;Mosevej;Torvet;Bænk mangler\n", to: "b.csv")
    anna.done("import", "../a.csv")
    bo.done("import", "../b.csv")
    bo.done("add", "Hæk foran vinduet", "--place", "Opgang B")
  }

  /// Anna takes Bo's folder in, and Bo fetches it.
  func join() {
    anna.done("merge", "../b", "--join")
    bo.done("merge", "../a")
  }

  /// The logs and documents of a folder, by name.
  func files(_ folder: String) -> [String: [UInt8]] {
    let fileSystem = POSIXFileSystem()
    var files: [String: [UInt8]] = [:]
    for part in ["", "log/", "walks/", "register/"] {
      let path = anna.folder.path(folder) + "/" + part
      for name in (try? fileSystem.names(in: path)) ?? [] {
        guard let facts = try? fileSystem.facts(at: path + name), facts.kind == .regular else {
          continue
        }
        files[part + name] = anna.contents("\(folder)/\(part)\(name)")
      }
    }
    return files
  }
}

@Suite struct JoinFoldersTests {
  @Test("a folder begun apart is refused with the sentence that says how it is joined")
  func refused() {
    let both = BegunApartFolders()
    let before = both.files("a")
    for language in ["da", "en"] {
      let report = both.anna.run("merge", "../b", "--lang", language)
      #expect(report.status == .unavailable)
      #expect(report.errors.contains("--join"), "\(report.errors)")
    }
    #expect(both.files("a") == before)
  }

  @Test("the example is never joined with real findings, whichever of the two is open")
  func example() {
    let both = BegunApartFolders()
    both.bo.done("demo", "../example")
    let before = both.files("a")
    let report = both.anna.run("merge", "../example", "--join", "--yes")
    #expect(report.status == .unavailable, "\(report.text)")
    #expect(both.files("a") == before)
    let shown = both.bo.run("-w", "../example", "merge", "../a", "--join", "--yes")
    #expect(shown.status == .unavailable, "\(shown.text)")
  }

  @Test("the look shows walks by day and area, and look-alikes side by side, and writes nothing")
  func look() {
    let both = BegunApartFolders()
    both.anna.done("list")
    let before = both.files("a")
    let look = both.anna.run("merge", "../b", "--join", "--dry-run")
    #expect(look.status == .done)
    #expect(look.text.contains("Mappen »Bos vandringer« er oprettet uafhængigt af jeres"))
    #expect(look.text.contains("vandring: W-9 vises som V-1"))
    #expect(!look.text.contains("W-8 vises"))
    // What will show as one of ours is not also told as new.
    #expect(look.text.contains("vandring W-8") && !look.text.contains("vandring W-9"))
    #expect(look.text.contains("Nyt derfra: 1 vandring, 0 områder, 0 aktører, 3 fund."))
    #expect(look.text.contains("1 ligner noget, I har"))
    let lines = look.text.split(separator: "\n").map(String.init)
    let there = lines.firstIndex { $0.contains("Dér") && $0.contains("Lygte slukket") }
    #expect(there.map { lines[$0 + 1].contains("Gadelygten er slukket") } == true)
    #expect(both.files("a") == before)
    let json = both.anna.json("merge", "../b", "--join", "--dry-run")["folders"]?[0]
    #expect(json?["join"]?["same"]?[0]?["theirs"] == "W-9")
    #expect(json?["alike"]?.array?.count == 1)
  }

  @Test("a party whose name only begins as one that is the same is told as new")
  func namesThatBeginAlike() {
    let both = BegunApartFolders()
    both.anna.write("Beskrivelse;Ansvarlig\nHul;Vej & Park\n", to: "c.csv")
    both.anna.write("Beskrivelse;Ansvarlig\nSten;Vej & Park\nGren;Vej\n", to: "d.csv")
    both.anna.done("import", "../c.csv")
    both.bo.done("import", "../d.csv")
    let look = both.anna.run("merge", "../b", "--join", "--dry-run")
    let lines = look.text.split(separator: "\n")
    #expect(lines.contains("  aktør Vej"), "\(look.text)")
    #expect(!lines.contains("  aktør Vej & Park"), "\(look.text)")
  }

  @Test("joined and fetched, both folders hold the same bytes, and merging on changes nothing")
  func sameBytes() {
    let both = BegunApartFolders()
    let apart = both.anna.json("list").array ?? []
    both.join()
    let files = both.files("a")
    #expect(files == both.files("b"))
    #expect(files.keys.contains("log/tablet.jsonl"))
    for (side, other) in [(both.bo, "../a"), (both.anna, "../b"), (both.anna, "../b")] {
      #expect(side.json("merge", other)["folders"]?[0]?["changes"] == 0)
      #expect(side.run("merge", other, "--join").status == .done)
    }
    #expect(both.files("a") == files && both.files("b") == files)
    for side in [both.anna, both.bo] {
      #expect(side.run("verify").status == .done)
      #expect(side.json("list").array?.count == 5)
    }
    #expect(apart.count > 1)
    #expect(apart.allSatisfy { both.bo.shown($0["id"]?.string ?? "")["title"] == $0["title"] })
  }

  @Test("whichever takes the other in, and both at once, the same two folders come of it")
  func bothOrders() {
    let other = BegunApartFolders()
    other.bo.done("merge", "../a", "--join")
    other.anna.done("merge", "../b")
    #expect(other.files("a") == other.files("b"))
    #expect(other.anna.json("list", "vandring:W-9").array?.count == 2)
    let crossed = BegunApartFolders()
    // Each takes in what the other was before; neither has seen the other's taking-in.
    crossed.bo.done("copy", "../copy-of-b")
    crossed.bo.done("merge", "../a", "--join")
    crossed.anna.done("merge", "../copy-of-b", "--join")
    crossed.anna.done("merge", "../b")
    crossed.bo.done("merge", "../a")
    #expect(crossed.files("a") == crossed.files("b"))
    for side in [crossed.anna, crossed.bo] {
      #expect(side.run("verify").status == .done)
      #expect(side.json("list").array?.count == 5)
      // Each holds the other's walk for its own: a ring, which shows one of them.
      let walks = ["V-1", "W-9"].map { side.json("list", "vandring:\($0)").array?.count ?? 0 }
      #expect(walks.sorted() == [0, 2])
    }
  }

  @Test("what was shown as one is parted by undo, and nothing is lost by it")
  func parted() {
    let both = BegunApartFolders()
    both.anna.done("merge", "../b", "--join")
    func findings(on walk: String) -> Int? {
      both.anna.json("list", "vandring:\(walk)").array?.count
    }
    #expect(findings(on: "V-1") == 2)
    both.anna.done("undo")
    #expect(findings(on: "V-1") == 1)
    #expect(findings(on: "W-9") == 1)
    #expect(both.anna.json("list").array?.count == 5)
    // Joining is asked for again, and only then is it shown as one again.
    both.anna.done("merge", "../b")
    #expect(findings(on: "W-9") == 1)
    both.anna.done("merge", "../b", "--join")
    #expect(findings(on: "V-1") == 2)
  }

  @Test("the machine whose folder was taken in goes on under its name, undoes, and adds quickly")
  func goesOn() throws {
    let both = BegunApartFolders()
    let last = both.bo.json("list").array?.last?["id"]?.string ?? ""
    both.bo.done("set", last, "priority=high")
    both.join()
    both.bo.done("undo")
    #expect(both.bo.shown(last)["priority"] == .null)
    both.bo.done("add", "Efter samlingen")
    both.bo.done("list")
    both.bo.done("add", "Og en til")
    let devices = both.bo.json("devices")["devices"]?.array ?? []
    #expect(devices.map { $0["device"] } == ["tablet", "kontor"])
    #expect(devices.first?["thisDevice"] == true)
    let settings = StorageSettings(
      folder: both.bo.currentFolder, stateFolder: both.anna.folder.path("bos-state/lygte"),
      device: "tablet", machineIdentity: "machine")
    #expect(try QuickWorkspace.open(settings) != nil)
    both.anna.done("merge", "../b")
    #expect(both.anna.json("list").array?.count == 7)
    #expect(both.anna.run("verify").status == .done)
  }

  @Test("a folder merged with a stick pulled out half way is joined when it is there again")
  func pulled() throws {
    let both = BegunApartFolders()
    let session = try Workspace.open(
      StorageSettings(
        folder: both.anna.currentFolder, stateFolder: both.anna.folder.path(".local/state/lygte"),
        device: "kontor", machineIdentity: "machine"))
    let plan = try session.planMerge(of: both.bo.currentFolder, joining: true)
    let log = both.anna.folder.path("b/log")
    try POSIXFileSystem().rename(log, to: log + "-away")
    #expect(throws: StorageError.self) {
      try session.join(
        plan, actor: "MKJ", at: try #require(Moment(rfc3339: "2026-11-23T09:30:00+01:00")))
    }
    try POSIXFileSystem().rename(log + "-away", to: log)
    #expect(both.anna.run("verify").status == .done)
    #expect(both.anna.json("list").array?.count == 2)
    both.join()
    #expect(both.anna.json("list").array?.count == 5)
    #expect(both.files("a") == both.files("b"))
  }
}
