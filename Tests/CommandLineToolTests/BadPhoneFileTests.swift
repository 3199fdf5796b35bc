import CaseModel
import CommandLineTool
import DiskTestSupport
import Exchange
import Foundation
import Language
import Testing
import Wording

/// Files of phones as they should not be: each is told in a sentence, and harms nothing.
@Suite("Bad files of phones") struct BadPhoneFileTests {
  private func taken(
    _ bytes: [UInt8], _ tool: Tool, _ more: String..., name: String = "x.lygte.json"
  ) -> CommandReport {
    tool.write(bytes, to: "w/\(name)")
    return tool.run(["import", name] + more)
  }

  private static let note = PhoneFormTests.note("n1", "Lygten er slukket")

  @Test("cut anywhere, it is refused or whole, and nothing of it is saved by half")
  func truncated() throws {
    let tool = PhoneFormTests.workspace()
    let whole = try PhoneFormTests.file(of: tool, notes: [Self.note])
    let log = tool.contents("w/log/kontor.jsonl")
    for count in [1, 20, whole.count / 2, whole.count - 1] {
      let report = taken(Array(whole.prefix(count)), tool)
      #expect(report.status == .needsLook, "\(count)")
      #expect(report.errors.contains("slutter midt i det hele"), "\(report.errors)")
    }
    #expect(tool.contents("w/log/kontor.jsonl") == log)
  }

  @Test("one of another folder is refused, and taken where somebody says so")
  func otherFolder() throws {
    let other = PhoneFormTests.workspace(["LYGTE_SEED": "99"])
    let bytes = try PhoneFormTests.file(of: other, notes: [Self.note])
    let tool = PhoneFormTests.workspace()
    let report = taken(bytes, tool)
    #expect(report.status == .needsLook)
    #expect(report.errors.contains("en anden mappes vandring"))
    #expect(taken(bytes, tool, "--walk", PhoneFormTests.walk).status == .done)
    #expect(tool.json("list").array?.count == 1)
  }

  @Test("one whose walk is not here is refused")
  func unknownWalk() throws {
    let tool = PhoneFormTests.workspace()
    let bytes = try PhoneFormTests.file(of: tool, notes: [Self.note], more: ["walk": "x-1"])
    let report = taken(bytes, tool)
    #expect(report.errors.contains("er ikke her"), "\(report.errors)")
  }

  @Test("newer, of no phone, without its walk, and no JSON at all are told apart")
  func wrong() throws {
    let tool = PhoneFormTests.workspace()
    func file(_ more: [String: JSONValue]) throws -> [UInt8] {
      try PhoneFormTests.file(of: tool, notes: [Self.note], more: more)
    }
    for (bytes, sentence) in [
      (try file(["version": 2]), "nyere udgave (2)"), (try file(["version": 0]), "er det ikke"),
      (try file(["lygte": "findings"]), "er det ikke"),
      (try file(["walk": ""]), "hvilken vandring"), (Array("hej {".utf8), "kan ikke læses"),
      (Array("[]".utf8), "er det ikke"),
    ] {
      let report = taken(bytes, tool)
      #expect(report.status == .needsLook)
      #expect(report.errors.contains(sentence), "\(sentence): \(report.errors)")
    }
    #expect(tool.json("list").array?.isEmpty == true)
  }

  @Test("changed by hand, it is said, and what can be used is taken")
  func changed() throws {
    let tool = PhoneFormTests.workspace()
    let notes: [JSONValue] = [
      Self.note, "x", ["text": "uden kendetegn"], Self.note,
      PhoneFormTests.note("n3", "a", kind: "crime"), PhoneFormTests.note("n4", "  "),
      PhoneFormTests.note("n5", "Fra fremtiden", at: "2041-01-01T10:00:00+01:00"),
      PhoneFormTests.note("n6", String(repeating: "a", count: 100_000)),
    ]
    var text = String(
      decoding: try PhoneFormTests.file(of: tool, notes: notes), as: UTF8.self)
    text = text.replacingOccurrences(of: "Lygten er slukket", with: "Lygten er tændt")
    let report = taken(Array(text.utf8), tool)
    #expect(report.status == .needsLook)
    for sentence in [
      "ændret, efter telefonen skrev den", "Note 2 er ikke taget med: den er ingen note",
      "Note 3 er ikke taget med: den har ikke sit kendetegn", "Note 4", "»crime« er ingen type",
      "1 tom note", "Note 8 er ikke taget med: dens tekst er på 100000 tegn",
      "1 note har en tid, der ikke kan passe",
    ] {
      #expect(report.errors.contains(sentence), "\(sentence): \(report.errors)")
    }
    #expect(tool.json("list").array?.count == 2)
    let future = tool.json("list").array?.first { $0["observation"] == "Fra fremtiden" }
    #expect(future?["observedOn"] == "2026-11-22", "The walk's day stands in for it")
  }

  @Test("a picture of 40 MB and one that is none are left out, and the note is taken")
  func pictures() throws {
    let tool = PhoneFormTests.workspace()
    let large = String(repeating: "/9j/", count: 40_000_000 / 3)
    let bytes = try PhoneFormTests.file(
      of: tool,
      notes: [
        PhoneFormTests.note(
          "n1", "Tekst", photos: [["shows": "", "data": .string(large)]]),
        PhoneFormTests.note("n2", "", photos: [["shows": "", "data": "aGVq"]]),
        PhoneFormTests.note("n3", "Mere", photos: [["shows": "", "data": "%%%"]]),
      ], isSummed: false)
    let report = taken(bytes, tool)
    #expect(report.errors.contains("Et billede i note 1 er på 39 MB"))
    #expect(report.errors.contains("Et billede i note 2 kan ikke læses"))
    #expect(report.errors.contains("Et billede i note 3 kan ikke læses"))
    #expect(tool.json("list").array?.count == 2)
  }

  @Test("tables and files of phones are not mixed, and among many a bad one keeps none back")
  func many() throws {
    let tool = PhoneFormTests.workspace()
    tool.write(try PhoneFormTests.file(of: tool, notes: [Self.note]), to: "w/a.lygte.json")
    tool.write(
      try PhoneFormTests.file(of: tool, notes: [PhoneFormTests.note("m1", "Andet")]),
      to: "w/b.lygte.json.txt")
    tool.write("{\"lygte\":\"phone-notes\"", to: "w/c.lygte.json")
    tool.write("sted;beskrivelse\na;b\n", to: "w/t.csv")
    let mixed = tool.run("import", "a.lygte.json", "t.csv")
    #expect(mixed.status == .wrongUsage && mixed.errors.contains("én ad gangen"))
    let report = tool.run("import", "a.lygte.json", "b.lygte.json.txt", "c.lygte.json")
    #expect(report.status == .needsLook)
    #expect(tool.json("list").array?.count == 2)
    #expect(tool.run("import", "a.lygte.json", "nej.lygte.json").status == .unavailable)
  }

  @Test("every sentence is there in both languages")
  func languages() throws {
    let errors: [PhoneFileError] = [
      .tooLarge(bytes: 200_000_000, limit: 160_000_000), .truncated, .notOfAPhone, .unreadable,
      .newerVersion(3), .lacksWalk, .tooManyNotes(900, limit: 500),
    ]
    for error in errors {
      let danish = error.sentence(in: .in(.danish))
      let english = error.sentence(in: .in(.english))
      #expect(!danish.isEmpty && !english.isEmpty && danish != english)
    }
  }

  @Test("texts that would drive a terminal or a spreadsheet come in as text")
  func hostile() throws {
    let tool = PhoneFormTests.workspace()
    let evil = "\u{1B}[2Ja\u{202E}b<script>\n=cmd|' /C calc'!A1"
    let bytes = try PhoneFormTests.file(
      of: tool, notes: [PhoneFormTests.note("n1", evil, place: evil)],
      more: ["name": .string(evil), "wantsAnswer": true, "walkName": .string(evil)])
    let report = taken(bytes, tool, name: "e\u{1B}[2J.lygte.json")
    #expect(report.status == .done, "\(report.errors)")
    let shown = report.errors + tool.done("list") + tool.done("participant", "list")
    #expect(!shown.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }
}
