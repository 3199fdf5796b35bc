import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import TerminalModel

/// Work that is measured in a process of its own, so that what one part leaves in memory does not
/// stand in another's figures. Figures come back by name, times in milliseconds.
enum BenchmarkPart: String {
  case make, parse, synchronize, opening, snapshot, keys, saves, screens, merges

  func figures(_ folder: BenchmarkFolder, findings: Int) throws -> [String: Double] {
    switch self {
    case .make: ["lines": Double(try folder.make(findings: findings))]
    case .parse: try parse(folder)
    case .synchronize: try synchronize(folder)
    case .opening: try opening(folder)
    case .snapshot: try snapshot(folder)
    case .keys: try keys(folder)
    case .saves: try saves(folder)
    case .screens: try screens(folder)
    case .merges: try merges(folder)
    }
  }

  /// All lines as JSON, and nothing done with them.
  private func parse(_ folder: BenchmarkFolder) throws -> [String: Double] {
    let logs = try folder.logs()
    var times = Times()
    var members = 0
    try times.take {
      for log in logs {
        for line in log.split(separator: 0x0A) {
          members += try JSONParser.value(from: Array(line), mode: .canonical).object?.count ?? 0
        }
      }
    }
    return ["median": times.median, "members": Double(members)]
  }

  /// What it costs to have 700 bytes more on the disk.
  private func synchronize(_ folder: BenchmarkFolder) throws -> [String: Double] {
    let disk = POSIXFileSystem()
    let path = FilePath.joined(folder.path, "floor")
    let file = try disk.open(path, for: .creating(mode: 0o600))
    defer { disk.close(file) }
    let bytes = [UInt8](repeating: 0x61, count: 700)
    var times = Times()
    for _ in 0..<300 {
      try times.take {
        try disk.appendAll(bytes, to: file)
        try disk.synchronize(file)
      }
    }
    try disk.remove(path)
    return ["median": times.median, "slow": times.slow]
  }

  private func opening(_ folder: BenchmarkFolder) throws -> [String: Double] {
    var times = Times()
    let board = try times.take { () throws(StorageError) in try OpenBoard(folder) }
    return [
      "median": times.median, "resident": ResidentMemory.megabytes ?? 0,
      "cells": Double(board.frame.cells.count),
    ]
  }

  /// Leaves what the next opening begins with.
  private func snapshot(_ folder: BenchmarkFolder) throws -> [String: Double] {
    let workspace = try Workspace.open(folder.settings)
    var times = Times()
    times.take { workspace.writeSnapshot(afterLines: 0) }
    return ["median": times.median]
  }

  /// Down card by card and screen by screen, in the first column that holds cards.
  private func keys(_ folder: BenchmarkFolder) throws -> [String: Double] {
    var board = try OpenBoard(folder)
    var moves = Times()
    for _ in 0..<400 { try moves.take { _ = try board.press(.character("j")) } }
    var scrolls = Times()
    for _ in 0..<100 { try scrolls.take { _ = try board.press(KeyStroke(.pageDown)) } }
    for _ in 0..<100 { try scrolls.take { _ = try board.press(KeyStroke(.pageUp)) } }
    return [
      "move": moves.median, "slow move": moves.slow,
      "scroll": scrolls.median, "slow scroll": scrolls.slow,
    ]
  }

  /// A thousand edits, each on the disk and on the screen before the next.
  private func saves(_ folder: BenchmarkFolder) throws -> [String: Double] {
    var board = try OpenBoard(folder)
    // Names, buffers and caches of the first save are not growth.
    for key: Character in ["-", "+", "-", "+"] { try board.press(.character(key)) }
    let before = ResidentMemory.megabytes ?? 0
    var times = Times()
    var saved = 0
    for number in 0..<1_000 {
      let key: Character = number % 2 == 0 ? "-" : "+"
      var wasSaved = false
      try times.take { wasSaved = try board.press(.character(key)) }
      if wasSaved { saved += 1 }
    }
    return [
      "median": times.median, "slow": times.slow, "saved": Double(saved),
      "growth": (ResidentMemory.megabytes ?? 0) - before,
    ]
  }

  /// Twenty merges with a colleague's folder on the same disk, each of ten changes made since.
  private func merges(_ folder: BenchmarkFolder) throws -> [String: Double] {
    let stick = BenchmarkFolder(path: FilePath.joined(folder.path, "colleague"))
    _ = try Workspace.open(folder.settings).copy(to: stick.workspace)
    var settings = stick.settings
    settings.device = "colleague"
    let theirs = try Workspace.open(settings)
    let ours = try Workspace.open(folder.settings)
    let moment = Moment(seconds: 1_795_422_600, offsetMinutes: 60)
    var looks = Times()
    var times = Times()
    for round in 0..<20 {
      for number in 0..<10 {
        var draft = ActDraft()
        _ = EditWriter.makeFinding(
          id: SayableIdentifier(randomBits: UInt32(round * 10 + number)),
          [.observation: "Lampen blinker ved tunnelen, og det er den tredje.", .place: "Tunnelen"],
          in: &draft)
        try theirs.append(draft, actor: "AAS", at: moment)
      }
      let plan = try looks.take { () throws(StorageError) in
        try ours.planMerge(of: stick.workspace)
      }
      _ = try times.take { () throws(StorageError) in
        try ours.merge(plan, from: stick.workspace)
      }
    }
    return ["look": looks.median, "median": times.median]
  }
}
