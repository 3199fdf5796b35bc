import CaseModel
import CommandLineTool
import DiskTestSupport
import Foundation
import Testing

/// A person is found wherever she stands, and taken out of every device's folder.
@Suite struct ErasureTests {
  private func id(_ tool: Tool) -> String {
    tool.json("list").array?.last?["id"]?.string ?? ""
  }

  /// The files under a folder in which a text stands as a word, by a search of every byte.
  private func holding(_ text: String, under folder: String) -> [String] {
    let files = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    return files.filter { name in
      guard let data = FileManager.default.contents(atPath: folder + "/" + name) else {
        return false
      }
      let text = Array(text.utf8)
      let bytes = Array(data)
      return bytes.indices.contains { place in
        bytes[place...].starts(with: text)
          && !isOfWord(bytes, place - 1) && !isOfWord(bytes, place + text.count)
      }
    }.sorted()
  }

  /// What the lists that were sent hold, as the folder keeps them.
  private func sentLists(_ tool: Tool) -> String {
    String(decoding: tool.contents("w/register/sendings.json") ?? [], as: UTF8.self)
  }

  private func isOfWord(_ bytes: [UInt8], _ place: Int) -> Bool {
    bytes.indices.contains(place)
      && (bytes[place] >= 0x80 || Character(UnicodeScalar(bytes[place])).isLetter)
  }

  private func on(_ device: String, _ folder: String, _ tool: Tool, _ body: () -> Void) {
    let office = (tool.variables, tool.currentFolder)
    tool.variables["XDG_STATE_HOME"] = tool.folder.path("state-" + device)
    tool.variables["LYGTE_DEVICE"] = device
    tool.variables["LYGTE_USER"] = device.uppercased()
    tool.variables["LYGTE_SEED"] = "\(device.utf8.reduce(0) { $0 + Int($1) })"
    tool.currentFolder = tool.folder.path(folder)
    body()
    (tool.variables, tool.currentFolder) = office
  }

  @Test(
    "who is taken out stands in no byte of three devices, a backup, a conflict copy or an edited file",
    arguments: ["Bo", "Ida", "Johannes-Maximilian Kanariefuglesangskov"])
  func everywhere(_ name: String) throws {
    let tool = Tool.workspace()
    let root = tool.folder.path
    tool.done(
      "add", "Lampen ved \(name) er slukket", "--place", "\(name)s have",
      "--responsible", "Vej & Park", "--follow-up", "MKJ", "--due", "2026-12-24",
      "--category", "light")
    let finding = id(tool)
    tool.done("move", finding, "tildelt")
    tool.done("comment", finding, "Sagt af \(name) i går")
    tool.done(
      "set", finding, "observation=Lampen hos \(name)s mor er slukket; borgmesteren ringede")
    tool.done("chase", "Vej & Park", "--send", "-o", "../liste.csv")
    tool.done("copy", "../b")
    tool.done("copy", "../c")
    on("tablet", "b", tool) { tool.done("comment", finding, "\(name) har ringet") }
    on("laptop", "c", tool) { tool.done("add", "Endnu et, \(name)") }
    let document = root + "/w/walks/loose.json"
    let edited = try String(contentsOfFile: document, encoding: .utf8)
      .replacing("er slukket;", with: "er helt slukket;")
    try edited.write(toFile: document, atomically: false, encoding: .utf8)
    try FileManager.default.copyItem(
      atPath: root + "/w/log/kontor.jsonl",
      toPath: root + "/w/log/kontor.sync-conflict-20261130-1.jsonl")
    _ = tool.run("merge", "../b", "--yes")
    _ = tool.run("merge", "../c", "--yes")
    #expect(!holding(name, under: root + "/w").isEmpty)
    let report = tool.run("redact", "--person", name, "--ground", "anmodning", "--yes")
    #expect(report.status == .done, "\(report.errors)")
    _ = tool.run("backup", "../b.tar")
    on("tablet", "b", tool) {
      _ = tool.run("merge", "../w", "--yes")
      _ = tool.run("comment", finding, "videre")
    }
    on("laptop", "c", tool) { _ = tool.run("merge", "../w", "--yes") }
    try FileManager.default.removeItem(atPath: root + "/liste.csv")
    #expect(holding(name, under: root) == [])
    _ = tool.run("merge", "../b", "--yes")
    let status = tool.json("redact", "--status")
    let devices = status[0]?["devices"]?.array ?? []
    #expect(devices.first { $0["device"] == "kontor" }?["state"] == "done")
    #expect(devices.first { $0["device"] == "tablet" }?["state"] == "done")
    #expect(devices.first { $0["device"] == "laptop" }?["state"] == "unseen")
    let shown = tool.shown(finding)
    #expect(shown["observation"] == "Lampen hos […] mor er slukket; borgmesteren ringede")
    let verified = tool.run("verify", "--json").text
    #expect(!verified.contains("hash") && !verified.contains("chain"))
  }

  @Test("mentions are complete against a search of every field, entry and former value")
  func complete() {
    let tool = Tool.workspace()
    let name = "Inge Kanariefugl"
    tool.done("add", "Set af INGE  KANARIEFUGL", "--place", "Hos Inge Kanariefugls mor")
    let finding = id(tool)
    tool.done("comment", finding, "Inge Kanariefugl sagde det")
    tool.done("set", finding, "observation=Uden navn")
    tool.done("party", "add", "Grf. Tunnelen", "--contact", "Inge Kanariefugl")
    tool.variables["LYGTE_USER"] = "inge kanariefugl"
    tool.done("comment", finding, "Intet")
    tool.variables["LYGTE_USER"] = "MKJ"
    let found = tool.json("mentions", name).array ?? []
    #expect(found.count { $0["standing"] == "shown" } == 3)
    #expect(found.count { $0["standing"] == "history" } == 1)
    #expect(found.count { $0["standing"] == "author" } == 1)
    #expect(tool.run("mentions", "Inge").text.contains("»Inge« står"))
    #expect(tool.run("mentions", "Fugl").text.contains("ingen steder"))
  }

  @Test("a field of an entry goes whole, once; undo does not bring it back")
  func field() {
    let tool = Tool.workspace()
    tool.done("add", "Mørk sti")
    let finding = id(tool)
    tool.done("comment", finding, "Naboen drikker")
    tool.done("comment", finding, "En anden note")
    let arguments = ["redact", finding, "tekst", "--post", "1", "--grund", "forkert sted", "--ja"]
    #expect(tool.run(arguments).status == .done)
    #expect(holding("Naboen drikker", under: tool.folder.path) == [])
    #expect(tool.run(arguments).status == .needsLook)
    _ = tool.run("undo")
    #expect(holding("Naboen drikker", under: tool.folder.path) == [])
    #expect(tool.run("show", finding).text.contains("En anden note"))
  }

  @Test("a text goes from the lists that were sent and the row it came from, and others stay")
  func copies() {
    let tool = Tool.workspace()
    tool.write(
      "Sted;Observation;Ansvarlig;Opfølgning;Frist;Kategori\nTunnelen;Naboen drikker;Vej & Park;"
        + "MKJ;24-12-2026;belysning\nSkolen;Mørk gård;Vej & Park;MKJ;24-12-2026;belysning\n",
      to: "fund.csv")
    tool.done("import", "../fund.csv")
    let ids = (tool.json("list").array ?? []).compactMap { $0["id"]?.string }
    for id in ids { tool.done("move", id, "tildelt") }
    // A party of the municipality reads the internal text, so that its list holds it.
    tool.done("party", "set", "Vej & Park", "kind=kommune")
    tool.done("chase", "Vej & Park", "--send", "-o", "../liste.csv", "--anyway", "prøve")
    #expect(sentLists(tool).contains("Naboen drikker"))
    let id = ids.first { tool.shown($0)["observation"] == "Naboen drikker" } ?? ""
    #expect(holding("Naboen drikker", under: tool.folder.path("w")).count > 0)
    let report = tool.run("redact", id, "observation", "--grund", "journaliseret", "--ja")
    #expect(report.status == .done, "\(report.errors)")
    #expect(holding("Naboen drikker", under: tool.folder.path("w")) == [])
    #expect(holding("Mørk gård", under: tool.folder.path("w")).count > 1)
    #expect(tool.shown(id)["place"] == "Tunnelen")
  }

  @Test("all texts of a finding go from a list that holds several of them in one row")
  func textsOfOneRow() {
    let tool = Tool.workspace()
    tool.done("party", "add", "Vej & Park", "--kind", "kommune")
    tool.done(
      "add", "Naboen drikker", "--place", "Hos Kanariefugl", "--responsible", "Vej & Park",
      "--follow-up", "MKJ", "--due", "2026-12-24", "--category", "light")
    let finding = id(tool)
    tool.done("move", finding, "tildelt")
    tool.done("chase", "Vej & Park", "--send", "-o", "../liste.csv", "--anyway", "prøve")
    let before = sentLists(tool)
    #expect(before.contains("Naboen drikker") && before.contains("Hos Kanariefugl"))
    tool.done("redact", finding, "texts", "--ground", "journaliseret", "--yes")
    for text in ["Naboen drikker", "Kanariefugl"] {
      #expect(holding(text, under: tool.folder.path("w")) == [], "\(text)")
    }
  }

  @Test(
    "a name that was taken out goes from a draft too, however short, though its text is another",
    arguments: ["Bo", "Ida"])
  func drafts(_ name: String) throws {
    let tool = Tool.workspace()
    tool.done("add", "\(name) ringede om lampen")
    let state = tool.folder.path(".local/state/lygte")
    let workspaces = try FileManager.default.contentsOfDirectory(atPath: state)
    let workspace = try #require(
      workspaces.first { FileManager.default.fileExists(atPath: "\(state)/\($0)/lock") })
    let draft = "\(state)/\(workspace)/drafts.json"
    try #"{"new":{"fields":{"observation":"Talte med \#(name) om hækken"}}}"#
      .write(toFile: draft, atomically: false, encoding: .utf8)
    tool.done("redact", "--person", name, "--ground", "anmodning", "--yes")
    let left = try String(contentsOfFile: draft, encoding: .utf8)
    #expect(!left.contains(name))
    #expect(left.contains("om hækken"))
  }

  @Test("what cannot be taken out says why, and nothing is taken out")
  func refused() {
    let tool = Tool.workspace()
    tool.done("add", "Bo ringede", "--due", "2026-12-24")
    let finding = id(tool)
    let cases: [([String], Int32, String)] = [
      (["redact", finding, "frist", "--grund", "x", "--ja"], 2, "kan ikke fjernes"),
      (["redact", finding, "sted", "--grund", "x", "--ja"], 1, "intet at fjerne"),
      (["redact", finding, "observation", "--ja"], 2, "hvilket grundlag"),
      (
        ["redact", finding, "observation", "--ord", "bo", "--grund", "Bo bad om det", "--ja"],
        2, "Grunden nævner"
      ),
      (["redact", finding, "observation", "--grund", "x"], 2, "skriv --ja"),
      (["redact", "--grund", "x", "--ja"], 2, "Skriv fundet"),
    ]
    for (arguments, status, sentence) in cases {
      let report = tool.run(arguments)
      #expect(report.status.rawValue == status, "\(arguments)")
      #expect(report.errors.contains(sentence), "\(arguments): \(report.errors)")
    }
    #expect(tool.shown(finding)["observation"] == "Bo ringede")
    tool.answers = ["anmodning", "nej"]
    #expect(tool.run("redact", finding, "observation").status == .needsLook)
    tool.answers = ["anmodning", "ja"]
    #expect(tool.run("redact", finding, "observation").status == .done)
  }

  @Test("names that are common words go as words of their own, and what holds their letters stays")
  func commonWords() {
    let tool = Tool.workspace()
    tool.done("add", "Sten, Vang og Bo så stenene ved Vangeboulevarden; Stens lygte, BO og Bos hæk")
    let finding = id(tool)
    for (name, left) in [
      ("Sten", "[…], Vang og Bo så stenene ved Vangeboulevarden; […] lygte, BO og Bos hæk"),
      ("Vang", "[…], […] og Bo så stenene ved Vangeboulevarden; […] lygte, BO og Bos hæk"),
      ("Bo", "[…], […] og […] så stenene ved Vangeboulevarden; […] lygte, […] og […] hæk"),
    ] {
      let report = tool.run("redact", "--person", name, "--ground", "anmodning", "--yes")
      #expect(report.status == .done, "\(report.errors)")
      #expect(tool.shown(finding)["observation"]?.string == left)
    }
    for name in ["Sten", "Vang", "Bo", "BO"] {
      #expect(holding(name, under: tool.folder.path("w")) == [], "\(name)")
    }
  }

  @Test(
    "a text that is nothing but a name leaves a finding that can be shown, listed and worked on")
  func nothingButAName() {
    let tool = Tool.workspace()
    tool.done("add", "Bo", "--place", "Bo")
    let finding = id(tool)
    tool.done("comment", finding, "Bo")
    #expect(
      tool.run("redact", "--person", "Bo", "--ground", "anmodning", "--yes").status == .done)
    #expect(holding("Bo", under: tool.folder.path("w")) == [])
    #expect(tool.shown(finding)["observation"] == "[…]")
    #expect(tool.run("list").status == .done)
    #expect(tool.run("show", finding).status == .done)
    tool.done("set", finding, "priority=high")
    #expect(tool.run("mentions", "Bo").text.contains("ingen steder"))
    let again = tool.run("redact", "--person", "Bo", "--ground", "anmodning", "--yes")
    #expect(again.status == .needsLook)
    #expect(tool.run("verify").status == .done)
  }

  @Test("what a device wrote before it knew comes back with it after a year, and is told as that")
  func comesBack() {
    let tool = Tool.workspace()
    tool.done("add", "Set af Inge Kanariefugl")
    let finding = id(tool)
    tool.done("copy", "../b")
    on("tablet", "b", tool) {
      tool.done("set", finding, "observation=Inge Kanariefugl så det igen")
    }
    tool.done("redact", "--person", "Inge Kanariefugl", "--ground", "anmodning", "--yes")
    #expect(tool.json("redact", "--status")[0]?["comeBack"] == .array([]))
    tool.variables["LYGTE_NOW"] = "2027-11-23T09:30:00+01:00"
    _ = tool.run("merge", "../b", "--yes")
    let status = tool.run("redact", "--status").text
    #expect(status.contains("kan være kommet igen"))
    #expect(tool.json("redact", "--status")[0]?["comeBack"]?.array?.count == 1)
    on("tablet", "b", tool) { _ = tool.run("merge", "../w", "--yes") }
    // What it had of the old text is blanked there too.
    #expect(holding("Set af Inge", under: tool.folder.path) == [])
    tool.done("redact", finding, "observation", "--ground", "anmodning", "--yes")
    on("tablet", "b", tool) { _ = tool.run("merge", "../w", "--yes") }
    #expect(holding("Kanariefugl", under: tool.folder.path) == [])
  }

  @Test("a word in a field with two values waits for a choice; the whole field does not")
  func conflict() {
    let tool = Tool.workspace()
    tool.done("add", "Bo ringede")
    let finding = id(tool)
    tool.done("copy", "../b")
    on("tablet", "b", tool) { tool.done("set", finding, "observation=Bo skrev") }
    tool.done("set", finding, "observation=Bo kom forbi")
    tool.done("merge", "../b")
    let word = tool.run("redact", finding, "observation", "--ord", "Bo", "--grund", "x", "--ja")
    #expect(word.status == .needsLook)
    #expect(word.errors.contains("to værdier"))
    #expect(
      tool.run("redact", finding, "observation", "--grund", "x", "--ja").status == .done)
    #expect(holding("Bo", under: tool.folder.path("w")) == [])
  }
}
