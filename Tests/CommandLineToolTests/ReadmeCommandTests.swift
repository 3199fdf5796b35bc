import CommandLineTool
import Foundation
import Testing

@Test("README.md names every subcommand", arguments: CommandName.allCases.map(\.rawValue))
func readmeNamesSubcommand(name: String) throws {
  let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("README.md")
  let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
  #expect(lines.contains { $0.hasPrefix("|") && $0.contains("`lygte \(name)") })
}
