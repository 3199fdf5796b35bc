import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Glibc
import Testing

/// Merging, sealing, redacting and documents with every call to the disk failing in turn, and with
/// the power gone before each.
@Suite struct SweepTests {
  /// What is tried.
  enum Work: String, CaseIterable { case merge, seal, redact, rebuild, photo, snapshot }

  private func prepared() throws -> FaultyFileSystem {
    let disk = FaultyFileSystem()
    let workspace = try Laptop(disk).create()
    try workspace.add("Mørk sti")
    disk.put(
      try #require(disk.bytes(at: "/workspace/log/laptop.jsonl")), at: "/stick/log/laptop.jsonl")
    var tablet = Laptop(disk, device: "tablet", name: "tablet")
    tablet.settings.folder = "/stick"
    let other = try tablet.open()
    try other.add("på tavlen")
    _ = try other.keepPhoto(Array("abc".utf8), fileExtension: "jpg")
    try workspace.add("på skærmen")
    workspace.writeDocuments()
    return disk
  }

  /// - Returns: whether all of it was done, as far as the person was told.
  private func run(_ work: Work, on disk: FaultyFileSystem) throws -> Bool {
    let workspace = try Laptop(disk).open()
    switch work {
    case .merge:
      let plan = try workspace.planMerge(of: "/stick")
      try workspace.merge(plan, from: "/stick")
      return plan.notices.isEmpty
    case .seal: try workspace.append(ActDraft(), actor: "mbj", at: .walkDay, isSeal: true)
    case .redact:
      let file = workspace.caseFile
      guard let record = file.records(of: .finding).first else { return false }
      let order = Redaction(
        record: file.name(of: record), field: "observation",
        lines: file.allNames(record, "observation"), ground: .bare("wrong-person"))
      try workspace.append(ActDraft([.redact(order)]), actor: "mbj", at: .walkDay)
    case .rebuild: workspace.rebuildDocuments()
    case .photo: _ = try workspace.keepPhoto(Array("abcd".utf8), fileExtension: "jpg")
    case .snapshot: workspace.writeSnapshot(afterLines: 0)
    }
    return true
  }

  /// What findings say and how many lines there are: the states that are legal.
  private func state(_ disk: FaultyFileSystem) throws -> [String] {
    let opened = try Laptop(disk, device: "reader", name: "reader").open()
    return opened.observations.sorted() + ["\(opened.caseFile.lineCount()) lines"]
  }

  private func expectLegal(
    _ disk: FaultyFileSystem, _ isDone: Bool, _ legal: Set<[String]>, _ after: [String],
    _ at: String
  ) throws {
    let now = try state(disk)
    #expect(legal.contains(now), "\(at): \(now)")
    if isDone { #expect(now == after, "\(at)") }
    let opened = try Laptop(disk).open()
    try opened.add("efter")
    opened.writeDocuments()
    #expect(opened.observations.contains("efter"), "\(at)")
    let report = try Workspace.verify("/workspace", fileSystem: disk)
    #expect(report.isWhole, "\(at): \(report.facts)")
    let left = disk.files.keys.filter { $0.hasPrefix("/workspace/") && $0.hasSuffix(".tmp") }
    #expect(left.isEmpty, "\(at): \(left)")
  }

  /// - Returns: the states before, after, and between, where a work is several steps each of which
  ///   is whole.
  private func legalStates(
    _ work: Work, _ prepared: FaultyFileSystem
  ) throws -> (all: Set<[String]>, after: [String]) {
    let before = try state(prepared.copy())
    let done = prepared.copy()
    #expect(try run(work, on: done))
    let after = try state(done)
    return ([before, after], after)
  }

  @Test("every call failing once and for ever, for each work", arguments: Work.allCases)
  func failing(work: Work) throws {
    let prepared = try prepared()
    let legal = try legalStates(work, prepared)
    var count = 0
    for errorNumber in [EIO, ENOSPC, EACCES] {
      for isLasting in [false, true] {
        count += try FaultSweep(prepared).failEveryCall(errorNumber, lasting: isLasting) { disk in
          do {
            return try run(work, on: disk)
          } catch is StorageError {
            return false
          }
        } check: { point, disk, isDone in
          // What can be made again may fail unsaid; what is asked of a person may not.
          let counts = isDone && [.merge, .seal].contains(work)
          try expectLegal(disk, counts, legal.all, legal.after, "\(work), \(point)")
        }
      }
    }
    print("\(work) on a failing disk: \(count) cases")
    #expect(count > 100)
  }

  @Test("the power gone before each call, for each work", arguments: Work.allCases)
  func crashing(work: Work) throws {
    let prepared = try prepared()
    let legal = try legalStates(work, prepared)
    let count = try FaultSweep(prepared).crashEverywhere(
      EIO, leaving: FaultyFileSystem.Remains.allCases
    ) { disk in
      do {
        return try run(work, on: disk)
      } catch is StorageError {
        return false
      }
    } check: { point, remains, disk, isDone in
      let counts = isDone && [.merge, .seal].contains(work)
      try expectLegal(disk, counts, legal.all, legal.after, "\(work), \(point), left: \(remains)")
    }
    print("\(work) with the power gone: \(count) cases")
    #expect(count > 100)
  }
}
