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

  @Test("every subcommand that shows or writes, in every form, to a terminal, a pipe and a file")
  func everyWay() throws {
    let tool = try workspace()
    let walk = tool.json("walk", "list").array?.first?["id"]?.string ?? "7ZZ-000"
    var commands: [[String]] = [
      ["list"], ["log"], ["attention"], ["review"], ["agenda"], ["promises"], ["stats"], ["start"],
      ["conflicts"], ["verify"], ["devices"], ["views"], ["alike"], ["edits"], ["triage"],
      ["chase"],
      ["walk", "list"], ["party", "list"], ["party", "show", "Vej"], ["rules"], ["columns"],
      ["mentions", "SPOOF"], ["handover"],
    ]
    commands += commands.map { $0 + ["--json"] }
    for audience in Audience.allCases {
      let more = ["--audience", audience.rawValue, "--anyway", "prøve"]
      for form in ["csv", "json", "markdown", "html"] {
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
        for name in ["w/ud", "w/ud.html"] {
          guard let bytes = tool.contents(name), !bytes.isEmpty else { continue }
          written += 1
          #expect(dangers(in: bytes).isEmpty, "\(command) to a file")
        }
      }
    }
    print("hostile: \(commands.count * 2) commands, \(written) looks at files")
    #expect(written > 20)
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
