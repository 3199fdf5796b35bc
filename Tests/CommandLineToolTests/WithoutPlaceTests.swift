import CaseModel
import CaseStorage
import ChangeLog
import CommandLineTool
import DiskTestSupport
import LogTestSupport
import Testing

/// Entries of what cannot have them, and entries of each other, that come from a colleague into a
/// folder whose documents stand.
@Suite struct WithoutPlaceTests {
  private static let commands = [
    "list", "list --json", "show ID", "show ID --json", "stats", "stats --json", "start",
    "export --format json", "export --format csv", "attention", "promises", "review", "triage",
    "handover", "chase", "meeting", "alike", "edits", "conflicts", "walk", "views", "rules",
  ]

  @Test(
    "an entry of what cannot have it stops nothing and is shown nowhere",
    arguments: StrayEntries.kinds)
  func stopsNothing(_ kind: RecordKind) throws {
    let (tool, id) = try Self.prepared()
    let before = Self.told(tool, id)
    let documents = Self.documents(tool)
    try Self.strays(kind, in: tool)
    let after = Self.told(tool, id)
    for (command, text) in before { #expect(after[command] == text, "\(command)") }
    #expect(Self.documents(tool) == documents)
    for command in [
      ["devices"], ["log"], ["log", "--json"], ["log", id], ["rebuild"], ["verify"],
      ["set", id, "priority=high"], ["comment", id, "hej"], ["undo"], ["redo"],
      ["copy", "../copy"], ["merge", "../copy", "--dry-run"], ["merge", "../copy"],
    ] {
      #expect(tool.run(command).status == .done, "\(command): \(tool.run(command).errors)")
    }
  }

  @Test("a merge with a folder that has such entries is looked at and done")
  func merges() throws {
    let (tool, id) = try Self.prepared()
    tool.done("copy", "../there")
    for kind in StrayEntries.kinds { try Self.strays(kind, in: tool, folder: "there") }
    let look = tool.run("merge", "../there", "--dry-run")
    #expect(look.status == .done)
    #expect(!look.text.contains("+ note") && !look.text.contains("+ punkt"))
    let told = look.text.split(separator: "\n").filter { $0.contains("Herreløs") }
    #expect(told.count == 2)
    #expect(told.allSatisfy { $0.contains("+ post fra en nyere udgave") })
    #expect(tool.run("merge", "../there").status == .done)
    #expect(tool.shown(id)["comments"]?.array?.count == 1)
    #expect(tool.run("verify").status == .done)
  }

  @Test("verify names an entry that is without a place, as nothing that is wrong")
  func verifyTells() throws {
    let (tool, _) = try Self.prepared()
    #expect(!tool.run("verify").text.contains("uden plads"))
    try Self.strays(.comment, in: tool)
    let report = tool.run("verify")
    #expect(report.status == .done)
    #expect(report.text.contains("log/kollega.jsonl, linje 2: »Herreløs 0« er uden plads"))
    #expect(report.text.contains("Herreløs 4") && report.text.contains("til af samme slags"))
    #expect(tool.json("verify")["ok"] == true)
  }

  private static func prepared() throws -> (Tool, String) {
    let tool = Tool.workspace()
    let id = tool.done("add", "Mørk sti", "--place", "Tunnelen")
    tool.done("add", "Høj hæk")
    try colleague(in: tool) { caseFile in
      StrayEntries.owners(beside: caseFile.name(of: caseFile.records(of: .finding)[0]))
    }
    tool.done("list")
    return (tool, id)
  }

  private static func strays(_ kind: RecordKind, in tool: Tool, folder: String = "w") throws {
    try colleague(in: tool, folder: folder) { caseFile in
      let owners = caseFile.records().filter { caseFile.kind(of: $0) != .finding }
      return StrayEntries.draft(kind, of: owners.prefix(13).map { caseFile.name(of: $0) })
    }
  }

  /// Another laptop writes into the folder.
  private static func colleague(
    in tool: Tool, folder: String = "w", _ draft: (CaseFile) -> ActDraft
  ) throws {
    let settings = StorageSettings(
      folder: tool.folder.path(folder), stateFolder: tool.folder.path("colleague"),
      device: "kollega", machineIdentity: "other")
    let workspace = try Workspace.open(settings, random: SeededRandom(seed: 9))
    try workspace.append(
      draft(workspace.caseFile), actor: "Jørgen",
      at: Moment(seconds: 1_795_422_000, offsetMinutes: 60))
  }

  private static func told(_ tool: Tool, _ id: String) -> [String: String] {
    var told: [String: String] = [:]
    for command in commands {
      let words = command.split(separator: " ").map { $0 == "ID" ? id : String($0) }
      let report = tool.run(words)
      told[command] = "\(report.status) \(report.text) \(report.errors)"
    }
    return told
  }

  private static func documents(_ tool: Tool) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for folder in ["w", "w/walks", "w/register"] {
      let names = (try? POSIXFileSystem().names(in: tool.folder.path(folder))) ?? []
      for name in names where name.hasSuffix(".json") {
        found[folder + "/" + name] = tool.contents(folder + "/" + name)
      }
    }
    return found
  }
}
