import CaseModel
import CommandLineTool
import Foundation
import TestSupport
import Testing

/// A reader written from the format's description alone, in another language, must see the same.
@Suite struct OtherReaderTests {
  private static let reader =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("ChangeLogTests/Resources/read_workspace.py").path

  private static var hasPython: Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")
  }

  @Test(
    "list --json tells of the example what a reader in Python reads from its logs",
    .enabled(if: hasPython))
  func sameAsPython() throws {
    let tool = Tool.example()
    let findings = tool.json("list").array ?? []
    let read = try #require(
      try JSONParser.value(from: try Self.python(tool.currentFolder), mode: .lenientDocument).array)
    let live = read.filter { $0["state"] != "withdrawn" }
    #expect(findings.count == live.count)
    #expect(findings.count == 37)
    for finding in live {
      let ours = findings.first { $0["id"] == finding["id"] }
      #expect(Self.told(ours ?? .null) == Self.told(finding))
    }
  }

  private static func python(_ folder: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [reader, folder]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return bytes
  }

  /// Without what is empty, and without the title that is only the observation's beginning.
  private static func told(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      .object(
        members.filter { $0.key != "title" && $0.key != "reopened" }
          .mapValues(told).filter { !$0.value.isNull && $0.value != [] })
    case .array(let elements): .array(elements.map(told))
    default: value
    }
  }
}
