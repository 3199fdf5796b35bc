import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

/// Which version of the program wrote a log, as its lines say.
@Suite struct ProgramVersionTests {
  private func settled(_ disk: FaultyFileSystem, _ version: String) -> Laptop {
    var laptop = Laptop(disk)
    laptop.settings.program = version
    return laptop
  }

  private func versions(_ workspace: Workspace) -> [String?] {
    workspace.caseFile.deviceSummaries(own: "", now: 0).map(\.version)
  }

  @Test("the first line after starting says the version, and no other does")
  func saidOnce() throws {
    let disk = FaultyFileSystem()
    let workspace = try settled(disk, "0.1.0").create()
    try workspace.add("Mørk sti")
    try workspace.add("Høj hæk")
    let later = try settled(disk, "0.2.0-rc1").open()
    try later.add("Løs flise")
    try later.add("Knust rude")
    let text = String(decoding: disk.bytes(at: "/workspace/log/laptop.jsonl") ?? [], as: UTF8.self)
    let said = text.split(separator: "\n").map { line in
      line.contains(#""ver":"0.1.0""#) ? 1 : line.contains(#""ver":"0.2.0-rc1""#) ? 2 : 0
    }
    #expect(said == [1, 0, 0, 2, 0])
    #expect(versions(later) == ["0.2.0-rc1"])
    #expect(try Workspace.verify("/workspace", fileSystem: disk).isWhole)
  }

  @Test("the version is known after starting from a snapshot") func inSnapshot() throws {
    let disk = FaultyFileSystem()
    let workspace = try settled(disk, "0.1.0").create()
    try workspace.add("Mørk sti")
    workspace.writeSnapshot()
    #expect(versions(try Laptop(disk).open()) == ["0.1.0"])
  }

  @Test(
    "what is no version of ours is passed over, and the line is read",
    arguments: ["7", "null", "[1]", "{\"salt\":1}", "\"\"", "\"A b\"", "\"\\n\""])
  func strangeVersion(_ value: String) throws {
    let disk = FaultyFileSystem()
    let workspace = try settled(disk, "VER").create()
    let path = "/workspace/log/laptop.jsonl"
    let text = String(decoding: disk.bytes(at: path) ?? [], as: UTF8.self)
    #expect(text.contains(#""ver":"VER""#))
    disk.put(
      try rehashed(text.replacing(#""ver":"VER""#, with: "\"ver\":\(value)")), at: path)
    let read = try Laptop(disk).open()
    #expect(read.caseFile.lineCount() == workspace.caseFile.lineCount())
    #expect(versions(read) == [nil])
    #expect(try Workspace.verify("/workspace", fileSystem: disk).isWhole)
  }

  /// The line with the hash of what stands in it.
  private func rehashed(_ text: String) throws -> [UInt8] {
    var members = try #require(
      try JSONParser.value(from: Array(text.dropLast().utf8)).object)
    members["h"] = nil
    let form = JSONWriter.bytes(of: try digested(.object(members)), as: .canonical)
    members["h"] = .string(SHA256.digest(of: form).description)
    return JSONWriter.bytes(of: .object(members), as: .canonical) + [0x0A]
  }

  private func digested(_ value: JSONValue) throws -> JSONValue {
    switch value {
    case .array(let elements): return .array(try elements.map(digested))
    case .object(let members):
      guard members.count == 2, let salt = members["salt"]?.string, let inner = members["value"]
      else { return .object(try members.mapValues(digested)) }
      let digits = Array(salt)
      let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
        UInt8(String(digits[$0...($0 + 1)]), radix: 16)
      }
      let digest = SHA256.digest(of: bytes + JSONWriter.bytes(of: inner, as: .canonical))
      return ["digest": .string(digest.description)]
    default: return value
    }
  }
}
