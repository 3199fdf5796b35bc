import CaseModel
import CaseStorage
import CommandLineTool
import DiskTestSupport
import Foundation
import Testing

/// What leaves a workspace of the first format, held against what left it then.
@Suite struct FirstFormatExportTests {
  private static let resources =
    FilePath.folder(of: FilePath.folder(of: #filePath)) + "/CaseStorageTests/Resources"

  private static let formats: [(ending: String, words: [String])] = [
    ("csv", ["--format", "csv"]), ("rfc4180.csv", ["--format", "csv", "--csv", "rfc4180"]),
    ("md", ["--format", "markdown"]), ("html", ["--format", "html"]),
  ]

  @Test(
    "the JSON export of format 1 is what it was, byte for byte",
    arguments: ["format-1", "format-1-rich"])
  func exportsJSON(_ fixture: String) throws {
    let tool = try Self.tool(fixture)
    let kept = try POSIXFileSystem().contents(
      of: "\(Self.resources)/\(fixture)/exports/findings.json")
    // What a later version tells of the walk stands beside what was told then.
    let told = try JSONParser.value(
      from: tool.run("export", "--format", "json").output, mode: .lenientDocument)
    let findings = (told.array ?? []).map { finding -> JSONValue in
      var members = finding.object ?? [:]
      members["walkName"] = nil
      members["walkDate"] = nil
      return .object(members)
    }
    #expect(JSONWriter.bytes(of: .array(findings), as: .document) + [0x0A] == kept)
  }

  /// Recorded anew with `LYGTE_RECORD=1` where a sentence in them is to be another.
  @Test(
    "exports in words are what they were, byte for byte", arguments: ["format-1", "format-1-rich"],
    ["da", "en"])
  func exportsWords(_ fixture: String, _ language: String) throws {
    let tool = try Self.tool(fixture)
    let isRecording = ProcessInfo.processInfo.environment["LYGTE_RECORD"] == "1"
    for (ending, words) in Self.formats {
      let path = "\(Self.resources)/\(fixture)/exports/findings.\(language).\(ending)"
      let output = tool.run(["export", "--lang", language] + words).output
      if isRecording { try replace(path, with: output) }
      #expect(
        try POSIXFileSystem().contents(of: path) == output,
        "\(fixture)/exports/findings.\(language).\(ending)")
    }
  }

  /// The logs of the fixture in a folder of their own, without documents.
  private static func tool(_ fixture: String) throws -> Tool {
    let tool = Tool()
    let fileSystem = POSIXFileSystem()
    let logs = "\(resources)/\(fixture)/log"
    try fileSystem.makeFolders(tool.folder.path("w/log"), mode: 0o700)
    for name in try fileSystem.names(in: logs) ?? [] {
      let bytes = try #require(try fileSystem.contents(of: logs + "/" + name))
      tool.write(bytes, to: "w/log/" + name)
    }
    tool.currentFolder = tool.folder.path("w")
    return tool
  }

  private func replace(_ path: String, with bytes: [UInt8]) throws {
    try AtomicFile(POSIXFileSystem()).replace(path, with: bytes, mode: 0o644, token: "00000000")
  }
}
