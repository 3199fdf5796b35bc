import CaseModel
import ChangeLog
import Foundation
import LogTestSupport
import Testing

/// Python reads what we write, and writes what we read. Left out where there is no Python.
@Suite("Another language", .enabled(if: Python.isPresent), .serialized)
struct OtherLanguageTests {
  @Test("the reader written from the format article sees the same state", arguments: 1...12)
  func sameState(seed: UInt64) throws {
    let played = try LogScript(seed: seed &* 77, deviceCount: 3, stepCount: 80).play()
    var extra: [ComposedLine] = []
    var file = CaseFile()
    file.fold(played.lines)
    // A redaction, so that blanked values are read as well.
    if let finding = file.records(of: .finding).first, let last = played.logs.first?.last {
      var random = SeededRandom(seed: seed)
      let stamp = LineStamp(
        device: last.line.device, sequence: 1, previous: .none, previousLamport: 0, heads: [],
        wallTime: last.line.wallTime, actor: "Mette"
      ).following(last.line)
      let order = Edit.redact(
        Redaction(
          record: file.name(of: finding), field: "title", lines: file.allNames(finding, "title"),
          ground: .bare("wrong-person")))
      extra = try LineComposer.compose(ActDraft([order]), stamp: stamp, random: &random)
      file.fold(extra.map(\.line))
    }
    let folder = try Folder()
    defer { folder.remove() }
    for (number, log) in (played.logs + [extra]).enumerated() {
      try folder.write(log.flatMap(\.bytes), to: "log/\(number).jsonl")
    }
    let printed = try Python.run([Python.reader, "--state", folder.path])
    let theirs = try JSONParser.value(from: printed, mode: .lenientDocument)
    let ours = try #require(file.stateDump()["things"]?.object)
    #expect(!ours.isEmpty)
    #expect(Set(theirs.object?.keys.map { $0 } ?? []) == Set(ours.keys))
    for (name, record) in ours {
      for member in ["kind", "withdrawn", "fields"] {
        #expect(theirs[name]?[member] == record[member], "\(name) \(member)")
      }
    }
    let findings = try Python.run([Python.reader, folder.path])
    let list = try JSONParser.value(from: findings, mode: .lenientDocument).array ?? []
    let standing = file.records(of: .finding).filter { !file.isWithdrawn($0) }
      .map { file.finding(at: $0) }.filter { $0.state != .withdrawn }
    #expect(list == standing.map(RecordJSON.finding))
  }

  @Test("Python's json prints any value as we do")
  func anyValue() throws {
    let program = """
      import json, random, sys
      r = random.Random(5)
      letters = 'aå"\\\\\\n\\t\\x00\\x1f\\x7f\\u2028路\\U0001f600/<é'
      def value(depth):
          kind = r.randrange(7 if depth < 5 else 5)
          if kind == 0: return r.choice([None, True, False])
          if kind == 1: return r.randint(-2**53 + 1, 2**53 - 1)
          if kind == 2: return r.randint(-9, 9)
          if kind < 5: return ''.join(r.choice(letters) for _ in range(r.randrange(9)))
          if kind == 5: return [value(depth + 1) for _ in range(r.randrange(4))]
          return {''.join(r.choice(letters) for _ in range(r.randrange(4))): value(depth + 1) for _ in range(r.randrange(5))}
      for _ in range(2000):
          v = value(0)
          a = json.dumps(v, sort_keys=True, separators=(',', ':'), ensure_ascii=False)
          b = json.dumps(v, sort_keys=True, indent=2, ensure_ascii=False)
          c = json.dumps(v)
          sys.stdout.buffer.write(a.encode() + b'\\x01' + b.encode() + b'\\x01' + c.encode() + b'\\x02')
      """
    let printed = try Python.run(["-c", program])
    let samples = printed.split(separator: 2)
    #expect(samples.count == 2000)
    for sample in samples {
      let forms = sample.split(separator: 1).map { Array($0) }
      try #require(forms.count == 3)
      let value = try JSONParser.value(from: forms[0])
      #expect(JSONWriter.bytes(of: value, as: .canonical) == forms[0])
      #expect(JSONWriter.bytes(of: value, as: .document) == forms[1])
      #expect(try JSONParser.value(from: forms[1], mode: .lenientDocument) == value)
      #expect(try JSONParser.value(from: forms[2], mode: .lenientDocument) == value)
    }
  }
}

private struct Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "lygte-format-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path + "/log", withIntermediateDirectories: true)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}

private enum Python {
  static let reader =
    Bundle.module.path(forResource: "read_workspace", ofType: "py", inDirectory: "Resources") ?? ""

  static var isPresent: Bool {
    ["/usr/bin/python3", "/usr/local/bin/python3"]
      .contains { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static func run(_ arguments: [String]) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return bytes
  }
}
