import CaseModel
import CaseStorage
import ChangeLog
import CommandLineTool
import DiskTestSupport
import Testing

/// The command line on a disk in memory, with a fixed clock and fixed random numbers.
struct DiskTool {
  let disk: FaultyFileSystem
  /// The machine, which has a home of its own, and the name it writes under.
  var device = "kontor"
  var folder = "/w"
  /// Another one when something is tried again: names of temporary files are drawn from it.
  var seed = "7"

  func run(_ arguments: [String]) -> CommandReport {
    let variables = [
      "HOME": "/" + device, "LYGTE_NOW": "2026-11-23T09:30:00+01:00", "LYGTE_USER": "MKJ",
      "LYGTE_SEED": "\(seed)\(device.utf8.count)", "LYGTE_DEVICE": device, "LANG": "en_GB.UTF-8",
      "LYGTE_WORKSPACE": folder,
    ]
    let environment = CommandEnvironment(
      variables: variables, systemAccount: "konto", currentFolder: folder,
      clock: Moment(seconds: 0, offsetMinutes: 0),
      fileSystem: disk, machineIdentity: device)
    guard
      case .finished(let report) = CommandLineTool.run(
        arguments: arguments, environment: environment)
    else {
      Issue.record("The board was opened by \(arguments)")
      return CommandReport()
    }
    return report
  }

  @discardableResult
  func done(_ arguments: String...) throws -> String {
    let report = run(arguments)
    try #require(report.status == .done, "\(arguments): \(report.errors)")
    return report.text
  }

  /// What a reader of the logs' whole lines sees, whatever identifiers and salts were drawn: every
  /// finding with all its fields and entries.
  var findings: Set<String> { findings(leavingOut: ["id"]) }

  /// The same, whatever other values stand beside those that show.
  var values: Set<String> { findings(leavingOut: ["id", "conflicts"]) }

  private func findings(leavingOut left: [String]) -> Set<String> {
    var file = CaseFile()
    for (path, bytes) in disk.files
    where path.hasPrefix(folder + "/log/") && path.hasSuffix(".jsonl") {
      let whole = bytes[...(bytes.lastIndex(of: 0x0A) ?? -1)]
      file.fold(whole.split(separator: 0x0A).compactMap { try? LogLine.parse(Array($0)) })
    }
    var found: Set<String> = []
    for record in file.records(of: .finding) {
      guard case .object(var members) = RecordJSON.finding(file.finding(at: record)) else {
        continue
      }
      for name in left { members[name] = nil }
      for (name, value) in members {
        guard case .array(let entries) = value else { continue }
        members[name] = .array(
          entries.map { entry in
            guard case .object(var inner) = entry else { return entry }
            inner["id"] = nil
            return .object(inner)
          })
      }
      let bytes = JSONWriter.bytes(of: .object(members), as: .canonical)
      var text = String(decoding: bytes, as: UTF8.self)
      // Two findings that are alike are two findings.
      while !found.insert(text).inserted { text += "+" }
    }
    return found
  }
}

/// A workspace on a disk in memory in which every command has something to do.
struct DiskBench {
  let disk = FaultyFileSystem()
  let ids: [String]

  init() throws {
    let tool = DiskTool(disk: disk)
    disk.put([], at: "/kontor/.hidden")
    try tool.done("init", "/w", "--name", "Trygt Åhavn")
    var ids: [String] = []
    for text in ["Mørk sti bag garagerne", "Løs flise", "路灯 ved skolen"] {
      ids.append(try tool.done("add", text, "--area", "Nordvest"))
    }
    self.ids = ids
    // A colleague goes on from here, and both change one field.
    let before = try #require(disk.bytes(at: "/w/log/kontor.jsonl"))
    disk.put(before, at: "/stick/log/kontor.jsonl")
    try tool.done("set", ids[2], "due=2026-12-01")
    let tablet = DiskTool(disk: disk, device: "tablet", folder: "/stick")
    try tablet.done("set", ids[2], "due=2026-12-24")
    disk.put(
      try #require(disk.bytes(at: "/stick/log/tablet.jsonl")), at: "/w/log/tablet.jsonl")
    // What the colleague wrote since is not here yet.
    try tablet.done("add", "Fra tavlen", "--area", "Nordvest")
    try tablet.done("comment", ids[1], "Set af en kollega")
    let third = DiskTool(disk: disk, device: "third", folder: "/apart")
    try third.done("init", "/apart", "--name", "Begyndt for sig selv")
    for bench in [third, tool] {
      disk.put(
        Array("Vandring;Dato;Område;Beskrivelse\nV1;2026-11-19;Nord;Gelænder løst\n".utf8),
        at: "/v.csv")
      try bench.done("import", "/v.csv")
    }
    try tool.done("comment", ids[0], "Set i aftes")
    try tool.done("set", ids[1], "priority=high")
    try tool.done("undo")
    disk.put(
      Array("Beskrivelse;Sted\nHæk for høj;Lærkestien\nLåge uden lås;Opgang B\n".utf8),
      at: "/w/fund.csv")
    try tool.done("backup", "/old.tar")
    try tool.done("list")
    disk.forgetCalls()
  }

  /// Every command that changes something, with what the person types.
  var writing: [(name: String, arguments: [String])] {
    [
      ("add", ["add", "Bænk er væk"]),
      ("add with fields", ["add", "Bænk er væk", "--area", "Nordvest", "--tags", "lys,sti"]),
      ("set", ["set", ids[0], "priority=high", "responsible=Vej & Park"]),
      ("set of many", ["set"] + ids + ["due=2026-12-05", "priority=low"]),
      ("move", ["move", ids[0], "assessing", "--category", "lighting"]),
      ("comment", ["comment", ids[0], "Ringet til Vej & Park"]),
      ("import", ["import", "/w/fund.csv"]),
      ("undo", ["undo"]),
      ("redo", ["redo"]),
      ("resolve", ["resolve", ids[2], "due", "--take", "2026-12-24"]),
      ("merge", ["merge", "/stick"]),
      ("merge of a folder begun apart", ["merge", "/apart", "--join"]),
    ]
  }

  /// What else is legal where a command stops on its way: a folder begun apart has come, and what is
  /// the same is not shown as one yet, as after undo.
  func betweenStates(of name: String, after disk: FaultyFileSystem) -> [Set<String>] {
    guard name == "merge of a folder begun apart" else { return [] }
    let parted = DiskTool(disk: disk.copy())
    return parted.run(["undo"]).status == .done ? [parted.findings] : []
  }

  /// Every command that carries the workspace elsewhere or holds it fast, and the folder it makes.
  var carrying: [(name: String, arguments: [String], folder: String?)] {
    [
      ("copy", ["copy", "/copy"], "/copy"), ("backup", ["backup", "/b.tar"], nil),
      ("restore", ["restore", "/old.tar", "/again"], "/again"), ("seal", ["seal"], nil),
    ]
  }

  /// Whether what the command makes is there and whole; nil when there is nothing of it.
  func isWhole(_ name: String, on disk: FaultyFileSystem, _ text: String) -> Bool? {
    func holds(_ folder: String) -> Bool? {
      if !disk.files.keys.contains(where: { $0.hasPrefix(folder + "/") }) { return nil }
      let made = DiskTool(disk: disk, folder: folder)
      return made.findings == DiskTool(disk: self.disk).findings
        && made.run(["verify"]).status == .done
    }
    switch name {
    case "copy": return holds("/copy")
    case "restore": return holds("/again")
    case "backup":
      if disk.bytes(at: "/b.tar") == nil { return nil }
      let trial = disk.copy()
      let restored = DiskTool(disk: trial, seed: "5").run(["restore", "/b.tar", "/held"])
      return restored.status == .done
        && DiskTool(disk: trial, folder: "/held").findings == DiskTool(disk: self.disk).findings
    default:
      if text.isEmpty { return nil }
      return DiskTool(disk: disk).run(["verify", "--seal", text]).status == .done
    }
  }

  /// Every command that only reads, or writes what can be made again.
  var reading: [(name: String, arguments: [String])] {
    [
      ("list", ["list", "--json"]), ("show", ["show", ids[0], "--json"]), ("log", ["log"]),
      ("conflicts", ["conflicts"]), ("export", ["export", "--format", "json"]),
      ("export to a file", ["export", "--format", "csv", "-o", "/w/ud.csv"]),
      ("verify", ["verify"]), ("rebuild", ["rebuild"]),
    ]
  }
}
