import CaseModel
import CommandLineTool
import DiskTestSupport
import Foundation
import Testing

/// A reader written from the format's description alone, in another language, must see the same.
@Suite struct OtherReaderTests {
  @Test(
    "list --json tells of the example what a reader in Python reads from its logs",
    .enabled(if: OtherReader.isPresent))
  func sameAsPython() throws {
    let tool = Tool.example()
    let findings = tool.json("list").array ?? []
    let live = try OtherReader.findings(tool.currentFolder)
    #expect(findings.count == live.count)
    #expect(findings.count == 37)
    for finding in live {
      let ours = findings.first { $0["id"] == finding["id"] }
      #expect(OtherReader.told(ours ?? .null) == OtherReader.told(finding))
    }
  }

  @Test(
    "joined folders hold for a reader in Python what list --json tells",
    .enabled(if: OtherReader.isPresent))
  func joined() throws {
    let both = BegunApartFolders()
    both.join()
    for side in [both.anna, both.bo] {
      let read = try OtherReader.findings(side.currentFolder)
      let findings = side.json("list").array ?? []
      #expect(findings.count == 5)
      #expect(
        findings.map(OtherReader.told)
          == findings.map { finding in
            OtherReader.told(read.first { $0["id"] == finding["id"] } ?? .null)
          })
    }
  }
}

/// The reader in Python that was written from the format article alone.
enum OtherReader {
  private static let reader =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("ChangeLogTests/Resources/read_workspace.py").path

  static var isPresent: Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")
  }

  /// What stands, as it reads it.
  static func findings(_ folder: String) throws -> [JSONValue] {
    let read = try JSONParser.value(from: try python(folder), mode: .lenientDocument).array
    return (read ?? []).filter { $0["state"] != "withdrawn" }
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
  static func told(_ value: JSONValue) -> JSONValue {
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
