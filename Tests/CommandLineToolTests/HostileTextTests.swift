import CaseModel
import ChangeLog
import CommandLineTool
import DiskTestSupport
import Testing

/// A colleague's log whose every text would drive a terminal, end a text early, turn its direction or
/// begin a line of its own, sent through every way to a terminal, a pipe and a file.
@Suite("Nothing from another device or file is ever code") struct HostileTextTests {
  private static let hostile =
    "a\u{1B}[2J\u{1B}]0;x\u{07}b\u{9B}31mc\u{0}d\u{202E}e\u{2066}f\u{7F}g\u{85}h\u{200F}i\nSPOOF j"

  private func workspace() throws -> Tool {
    let tool = Tool.workspace()
    tool.done("add", "eget")
    var draft = ActDraft()
    func typed(_ text: String) -> LogValue { .typed(.string(text)) }
    let walk = draft.make(
      .walk,
      [
        FieldValue("id", typed("7ZZ-000")), FieldValue("name", typed("Tur" + Self.hostile)),
        FieldValue("route", typed(Self.hostile)), FieldValue("leader", typed(Self.hostile)),
      ])
    var bits: UInt32 = 7
    for (party, kind) in [("Vej", "municipality"), ("Forening", "homeowners-association")] {
      _ = draft.make(
        .party,
        [
          FieldValue("name", typed(party)), FieldValue("kind", .bare(.string(kind))),
          FieldValue("contact", typed(Self.hostile)),
          FieldValue("email", typed("a@b.dk" + Self.hostile)),
        ])
      let finding = draft.make(
        .finding,
        [
          FieldValue("id", typed(SayableIdentifier(randomBits: bits).description)),
          FieldValue("title", typed("t" + Self.hostile)),
          FieldValue("observation", typed("o" + Self.hostile)),
          FieldValue("place", typed("p" + Self.hostile)),
          FieldValue("publicText", typed("x" + Self.hostile)),
          FieldValue("publicPlace", typed("y" + Self.hostile)),
          FieldValue("advice", typed("r" + Self.hostile)),
          FieldValue("mastNumber", typed(Self.hostile)),
          FieldValue("followUp", typed(Self.hostile)), FieldValue("responsible", typed(party)),
          FieldValue("category", .bare("lighting")), FieldValue("walk", .record(walk)),
          FieldValue("due", .bare("2026-12-20")),
          FieldValue("state", .object(["state": .bare("assigned")])),
        ])
      bits += 1000
      for kind in [RecordKind.action, .comment, .answer, .tag] {
        _ = draft.make(
          kind, [FieldValue("of", .record(finding)), FieldValue("text", typed("e" + Self.hostile))])
      }
      _ = draft.make(.meetingList, [FieldValue("of", .record(finding))])
    }
    let own = try LogLine.parse(
      Array((tool.contents("w/log/kontor.jsonl") ?? []).prefix { $0 != 0x0A }))
    var random = SeededRandom(seed: 1)
    let time = try #require(WallTime("2026-11-22T10:00:00Z"))
    let lines = try LineComposer.compose(
      draft,
      stamp: LineStamp(
        device: "fremmed", sequence: 1, previous: .none, previousLamport: 0, heads: [],
        wallTime: time, actor: "\u{1B}[31mX", workspace: own.workspace),
      random: &random)
    tool.write(lines.flatMap(\.bytes), to: "w/log/fremmed.jsonl")
    return tool
  }

  /// What in bytes could be obeyed.
  private func dangers(in bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.compactMap { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0xFEFF: nil
      case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        "U+" + String(scalar.value, radix: 16)
      default: nil
      }
    }
  }

  @Test("the one door lets nothing through that could be obeyed, and keeps what is text")
  func door() {
    let text = "linje 1\r\nlinje 2\t\(Self.hostile)\rende é 路 👩‍👧"
    let clean = HarmlessText.document(Array(text.utf8))
    #expect(dangers(in: clean).isEmpty)
    let string = String(decoding: clean, as: UTF8.self)
    #expect(string.hasPrefix("linje 1\r\nlinje 2\t") && string.hasSuffix("\nende é 路 👩‍👧"))
    #expect(HarmlessText.document(clean) == clean)
    #expect(!HarmlessText.line("a\nb\u{2028}c\rd").contains { $0.isNewline })
    let json = HarmlessText.json(Array("{\"a\":\"\u{202E}\u{9B}\"}".utf8))
    #expect(String(decoding: json, as: UTF8.self) == "{\"a\":\"\\u202e\\u009b\"}")
  }

  @Test("of all letters there are the door stops what could be obeyed, and nothing beside it")
  func everyLetter() {
    // C0 in documents, DEL, C1, Unicode's line ends, marks and overrides of direction.
    let stopped: [ClosedRange<UInt32>] = [
      0x7F...0x9F, 0x061C...0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
    ]
    for value in UInt32(0x20)...0x1_1000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array("a\(Character(scalar))–b".utf8)
      let isStopped = stopped.contains { $0.contains(value) }
      #expect((HarmlessText.json(bytes) != bytes) == isStopped, "\(value)")
      #expect((HarmlessText.document(bytes) != bytes) == isStopped, "\(value)")
    }
  }

  @Test("every subcommand that shows or writes, in every form, to a terminal, a pipe and a file")
  func everyWay() throws {
    let tool = try workspace()
    let walk = tool.json("walk", "list").array?.first?["id"]?.string ?? "7ZZ-000"
    var commands: [[String]] = [
      ["list"], ["log"], ["attention"], ["review"], ["agenda"], ["promises"], ["stats"], ["start"],
      ["conflicts"], ["verify"], ["devices"], ["views"], ["alike"], ["edits"], ["triage"],
      ["chase"],
      ["walk", "list"], ["form", walk], ["walk", "paper", walk], ["party", "list"],
      ["party", "show", "Vej"], ["rules"], ["columns"],
      ["mentions", "SPOOF"], ["handover"], ["data"], ["redact", "--status"],
      ["conflicts"], ["person", "list"], ["field", "list"], ["area", "list"],
    ]
    commands += commands.map { $0 + ["--json"] }
    commands.append(["journal", walk, "-o", "j", "--yes"])
    commands.append(["data", "-o", "ud.html", "--yes"])
    for audience in Audience.allCases {
      let more = ["--audience", audience.rawValue, "--anyway", "prøve"]
      for form in ["csv", "json", "markdown", "html", "fragment", "ics", "geojson"] {
        commands.append(["export", "--format", form] + more)
        commands.append(["export", "--format", form, "-o", "ud", "--yes"] + more)
      }
      for form in ["", "html"] {
        let format = form.isEmpty ? [] : ["--format", form]
        commands.append(["report", walk] + format + more)
        commands.append(["report", walk, "-o", "ud", "--yes"] + format + more)
      }
      commands.append(["handover", "-o", "ud.html", "--yes"] + more)
      for party in ["Vej", "Forening"] {
        for form in ["text", "markdown", "html", "csv"] {
          commands.append(["chase", party, "--format", form] + more)
          commands.append(["chase", party, "--format", form, "-o", "ud", "--yes"] + more)
        }
        commands.append(["chase", party, "--eml", "ud", "--yes"] + more)
        commands.append(["chase", party, "--mailto"] + more)
      }
    }
    for id in tool.json("list").array?.compactMap({ $0["id"]?.string }) ?? [] where !id.isEmpty {
      commands += [["show", id], ["show", id, "--json"], ["log", id]]
    }
    var written = 0
    for columns in [nil, 80] as [Int?] {
      tool.columns = columns
      for command in commands {
        let report = tool.run(command)
        #expect(dangers(in: report.output).isEmpty, "\(command)")
        #expect(dangers(in: Array(report.errors.utf8)).isEmpty, "\(command)")
        expectNoSpoofedLine(report, command)
        for name in ["w/ud", "w/ud.html"] + journalFiles {
          guard let bytes = tool.contents(name), !bytes.isEmpty else { continue }
          written += 1
          #expect(dangers(in: bytes).isEmpty, "\(command) to a file")
        }
      }
    }
    print("hostile: \(commands.count * 2) commands, \(written) looks at files")
    #expect(written > 20)
  }

  private let journalFiles = ["rapport", "historik", "lister", "indhold"].map { "w/j/\($0).html" }

  /// Nothing of another's begins a line: not in what is said, nor in what is shown. A cell of CSV, a
  /// document's paragraph and JSON have line ends of their own.
  private func expectNoSpoofedLine(_ report: CommandReport, _ command: [String]) {
    let isDocument =
      command.contains("--format") || ["report", "handover", "export"].contains(command[0])
    let shown = isDocument || command[0] == "data" ? "" : report.text
    for line in (report.errors + "\n" + shown).split(whereSeparator: \.isNewline) {
      #expect(!line.hasPrefix("SPOOF"), "\(command): \(line)")
    }
  }

  @Test(
    "every subcommand that writes says nothing of others as code or as a line of its own",
    arguments: [nil, 80] as [Int?])
  func everyWriting(columns: Int?) throws {
    let tool = try workspace()
    tool.columns = columns
    tool.answer = "nej"
    let hostile = Self.hostile
    let ids = tool.json("list").array?.compactMap { $0["id"]?.string }.filter { !$0.isEmpty } ?? []
    let walk = tool.json("walk", "list").array?.first?["id"]?.string ?? ""
    tool.write(
      "Beskrivelse;Sted;\"kol\(hostile)\";Frist\nMørkt \(hostile.replacing("\n", with: " "));\"a\(hostile)\";;x\(hostile.replacing("\n", with: " "))\n;;;\n",
      to: "w/a\nSPOOF.csv")
    tool.write("{\"observation\":\"a\\nSPOOF\",\"title\":\"b\\u001b[2J\"}", to: "w/b.json")
    tool.write("<html><table><tr><td>x\(hostile)</td></tr></table></html>", to: "w/c\nSPOOF.html")
    func acts() -> [String] {
      tool.run("log", "--json").text.split(separator: "\n").compactMap {
        try? JSONParser.value(from: Array($0.utf8), mode: .lenientDocument)["act"]?.string
      }
    }
    var commands: [[String]] = [
      ["add", hostile, "--title", hostile, "--place", hostile, "--responsible", hostile],
      ["add", "x", "--state", "assigned", "--place", hostile],
      ["import", "a\nSPOOF.csv", "--dry-run"], ["import", "a\nSPOOF.csv"], ["import", "b.json"],
      ["import", "c\nSPOOF.html"], ["import", "d\nSPOOF.csv"],
      ["import", "a\nSPOOF.csv", "--map", "kol\(hostile)=\(hostile)"],
      ["returned", "a\nSPOOF.csv"], ["returned", "d\nSPOOF"],
      ["view\nSPOOF"], ["list", "--sp\nSPOOF"], ["list", "status:\nSPOOF"], ["show", hostile],
      ["agenda", "remove", hostile], ["chase", hostile],
      ["chase", "Vej", "--send", "-o", "ud.txt"],
      ["walk", walk, hostile], ["walk", walk, "gathered"],
      ["walk", "set", walk, "notes=\(hostile)"],
      ["party", "add", hostile, "contact=\(hostile)"],
      ["party", "set", "Vej", "contact=\(hostile)"],
      ["party", "remove", hostile], ["area", "add", hostile], ["person", "add", hostile],
      ["field", "add", hostile], ["views", "save", hostile, "status:ny"],
      ["views", "remove", hostile], ["views", hostile],
      ["rules", "triage-days=\(hostile)"], ["columns", "add", hostile],
      ["columns", "rename", hostile, hostile], ["settings", "theme=\(hostile)"],
      ["reassign", "Vej", hostile], ["alike"], ["conflicts"], ["undo", "zzzz\nSPOOF"],
      ["redact", "--person", "SPOOF", "--ground", "prøve"], ["mentions", hostile],
      ["init", "ny\nSPOOF"], ["demo", "ny\nSPOOF"], ["copy", "ko\nSPOOF"], ["copy", "ko\nSPOOF"],
      ["backup", "b\nSPOOF"], ["restore", "b\nSPOOF", "gen\nSPOOF"],
      ["merge", "ko\nSPOOF", "--yes"],
      ["merge", "findes\nikke"], ["merge", "ny\nSPOOF", "--join", "--dry-run"],
      ["edits"], ["edits", "take", "walks\nSPOOF"], ["verify"], ["rebuild"], ["seal"], ["devices"],
      ["help", hostile], ["completions", hostile], ["triage"], ["log", hostile],
      ["log", "--by", hostile], ["redo"], ["undo"], ["redo"], ["undo"],
      ["-w", "ingen\nSPOOF", "list"], ["--as-of", hostile, "list"],
      ["journal", hostile, "-o", "j\nSPOOF"], ["data", "-o", "findes/ikke\nSPOOF"],
      ["install", "--prefix", "ikke\nSPOOF"],
    ]
    for id in ids {
      commands += [
        ["set", id, "observation=ny \(hostile)"], ["set", id, "due=\(hostile)"],
        ["set", id, "ukendt\nSPOOF=1"], ["comment", id, hostile], ["move", id, "assigned"],
        ["move", id, "declined", "--reason", hostile], ["move", id, hostile],
        ["reply", id, hostile, "--promised", "2027-01-05"], ["send-back", id, hostile],
        ["resolve", id, "title", "--take", hostile], ["part", id], ["agenda", "add", id],
        ["redact", id, "observation", "--word", "SPOOF", "--ground", "prøve"],
      ]
    }
    if ids.count > 2 {
      commands += [
        ["same", ids[1], ids[2]], ["part", ids[1], ids[2]], ["same", ids[1], hostile],
      ]
    }
    for act in acts().suffix(6) {
      commands += [["undo", act], ["redo", act], ["undo", String(act.prefix(2))]]
    }
    // Every kind by its five verbs, also one that is added.
    for schema in RecordSchema.all where schema.isEdited || schema.owner != nil {
      let name = schema.command
      guard !schema.command.isEmpty else { continue }
      commands += [
        [name, "add", hostile], [name, "set", hostile, "name=\(hostile)"],
        [name, "set", "ny\nSPOOF", "ukendt\nSPOOF=1"], [name, "show", hostile],
        [name, "list", hostile], [name, "remove", hostile],
      ]
    }
    commands += [
      ["form", hostile], ["form", walk], ["checklist", "answer", walk, "1", hostile],
      ["checklist", "add", hostile, "items=\(hostile)"], ["checklist", "import", "b.json"],
      ["checklist", "export", hostile],
      ["capture", hostile], ["capture", "SPOOF"], ["look", hostile, "in-order"],
      ["look", "ny\nSPOOF", "returned", hostile, "--walk", hostile],
      ["set", "--query", "status:ny", "priority=high"], ["move", "--query", "alt", "closed"],
    ]
    for command in commands {
      for more in command.contains("--json") || command == ["redo"] ? [[]] : [[], ["--json"]] {
        guard case .finished(let report) = tool.outcome(command + more) else { continue }
        #expect(dangers(in: report.output).isEmpty, "\(command + more)")
        #expect(dangers(in: Array(report.errors.utf8)).isEmpty, "\(command + more)")
        expectNoSpoofedLine(report, command)
      }
    }
    for question in tool.questions {
      #expect(dangers(in: Array(question.utf8)).isEmpty, "\(question)")
      let lines = question.split(whereSeparator: \.isNewline)
      #expect(!lines.contains { $0.hasPrefix("SPOOF") }, "\(question)")
    }
    // A subcommand that is added is asked here too.
    let known = Set(commands.map { $0[0] }).union([
      "list", "show", "start", "attention", "review", "promises", "stats", "export", "report",
      "handover", "help", "version", "man", "move", "data",
    ])
    let all = (tool.json("help")["commands"]?.array ?? []).compactMap { $0["name"]?.string }
    #expect(all.count > 40)
    for name in all where name != "meeting" {
      #expect(
        known.contains(name),
        "`\(name)` is asked nothing: give it lines among `commands`, or name it beside those that only read"
      )
    }
    print("hostile: \(commands.count) writing commands, \(tool.questions.count) questions")
  }

  @Test("a file's name and a colleague's title begin no line of their own")
  func spoofedLines() throws {
    let tool = try workspace()
    tool.write("Beskrivelse\nMørkt\n", to: "w/a\nSPOOF.csv")
    let read = tool.run("import", "a\nSPOOF.csv", "--dry-run")
    #expect(!read.errors.split(separator: "\n").contains { $0.hasPrefix("SPOOF") })
    let other = Tool.workspace()
    other.done("add", "andet")
    let path = tool.folder.path("w")
    let preview = other.run("merge", path, "--dry-run", "--join")
    let lines = (preview.text + "\n" + preview.errors).split(separator: "\n")
    #expect(lines.contains { $0.contains("SPOOF") })
    #expect(!lines.contains { $0.hasPrefix("SPOOF") })
  }
}
