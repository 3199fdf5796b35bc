import CaseModel
import ChangeLog
import CommandLineTool
import DiskTestSupport
import Screens
import Testing

@Suite struct SafetyTests {
  /// Escape sequences, C1 controls, direction marks, a bell and a backspace.
  private static let hostile = [
    "\u{1B}]0;titel\u{7}", "\u{1B}[2J\u{1B}[H", "\u{9B}31mrød", "a\u{8}\u{8}b", "\u{7F}",
    "\u{202E}omvendt", "\u{2066}skjult", "\u{85}linje", "\u{0}nul",
  ]

  private func expectSafe(_ bytes: [UInt8], _ place: String) {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isControl = scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
      let turns =
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      #expect(!isControl && !turns, "\(place): U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test("hostile text from the command line comes out harmless everywhere")
  func fromPeople() {
    let tool = Tool.workspace()
    for text in Self.hostile {
      let id = tool.run("add", "x" + text, "--sted", text + "y", "--noter", "z" + text).text
      tool.run("set", id, "ansvarlig=v" + text)
      for arguments in [
        ["show", id], ["show", id, "--json"], ["log", id], ["log", id, "--json"],
        ["show", text], ["set", id, "\(text)=1"], ["list", "status:" + text], [text],
        ["add", "x", "--" + text], ["move", id, text], ["import", text], ["-w", text, "list"],
      ] {
        let report = tool.run(arguments)
        expectSafe(report.output, "\(arguments.first ?? "")")
        expectSafe(Array(report.errors.utf8), "\(arguments.first ?? "")")
        #expect(!report.output.isEmpty || !report.errors.isEmpty, "\(arguments)")
      }
    }
    for arguments in [["list"], ["list", "--json"], ["log"], ["conflicts"], ["verify"]] {
      expectSafe(tool.run(arguments).output, "\(arguments)")
    }
    expectSafe(tool.run("undo").errors.utf8.map { $0 }, "undo")
  }

  @Test("hostile text that another device put into its log comes out harmless too")
  func fromAnotherDevice() throws {
    let tool = Tool.workspace()
    tool.done("add", "eget")
    var draft = ActDraft()
    for text in Self.hostile {
      _ = draft.make(
        .finding,
        [
          FieldValue("observation", .typed(.string("x" + text))),
          FieldValue("id", .typed(.string(text))), FieldValue("ukendt", .typed(.string(text))),
          FieldValue("state", .object(["state": .bare(.string(text))])),
        ])
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
    for arguments in [["list"], ["list", "--json"], ["log"], ["log", "--json"], ["verify"]] {
      let report = tool.run(arguments)
      expectSafe(report.output, "\(arguments)")
      expectSafe(Array(report.errors.utf8), "\(arguments)")
      #expect(!report.output.isEmpty || !report.errors.isEmpty, "\(arguments)")
    }
    #expect(tool.json("list").array?.count == Self.hostile.count + 1)
  }

  @Test("on a terminal the lines of a table fit it, and nothing is cut elsewhere")
  func tableWidth() {
    let tool = Tool.example()
    let whole = tool.done("list")
    tool.columns = 80
    let cut = tool.done("list")
    for line in cut.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    #expect(whole.contains("Lyset i tunnelen blinker. Skal måles igen på en mørk vandring."))
    #expect(cut.contains("…"))
  }
}
