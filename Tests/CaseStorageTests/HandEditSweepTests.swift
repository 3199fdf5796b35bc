import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Glibc
import Testing

/// Taking an edit in and putting it back, with every call to the disk failing in turn and with the
/// power gone before each: what was typed is in the log, in the document or aside, and never twice.
@Suite struct HandEditSweepTests {
  enum Work: String, CaseIterable { case take, putBack }

  private struct Prepared {
    let disk: FaultyFileSystem
    let typed: [UInt8]
  }

  private func prepared() throws -> Prepared {
    let folder = try EditedFolder()
    folder.edit(EditedFolder.walk, "2026-12-01", to: "2026-12-24")
    folder.edit(
      EditedFolder.walk, "\"comments\": [", to: "\"comments\": [ {\"text\": \"I filen\"}, ")
    try folder.laptop.open().writeDocuments()
    return Prepared(disk: folder.disk, typed: Array(folder.text(EditedFolder.walk).utf8))
  }

  /// - Returns: whether the person was told that it is done.
  private func run(_ work: Work, on disk: FaultyFileSystem) -> Bool {
    do {
      let workspace = try Laptop(disk).open()
      for document in try workspace.editedDocuments() {
        switch work {
        case .take: try EditedFolder.take(document, in: workspace)
        case .putBack: _ = try workspace.putBack(document.file, document.digest, at: .walkDay)
        }
        return true
      }
    } catch {
      return false
    }
    return false
  }

  private func expectNothingLost(
    _ work: Work, _ prepared: Prepared, _ disk: FaultyFileSystem, _ isDone: Bool, _ at: String
  ) throws {
    let path = "/workspace/" + EditedFolder.walk
    let copies = disk.files.filter { $0.key.contains("/set-aside/") && $0.key.hasSuffix(".json") }
    #expect(
      disk.bytes(at: path) == prepared.typed || copies.values.contains(prepared.typed), "\(at)")
    var workspace = try Laptop(disk).open()
    let isTaken = try workspace.value(.due, of: "2M8-XQ4") == "2026-12-24"
    if work == .putBack { #expect(!isTaken, "\(at)") }
    if isDone, work == .take { #expect(isTaken, "\(at)") }
    // Whoever tries again, as a person does, ends with one act, or with none.
    for document in try workspace.editedDocuments() {
      let edit = HandEditReader.read(document, in: workspace.caseFile, today: Moment.walkDay.day)
      #expect(edit.isEmpty == isTaken, "\(at)")
      if work == .take, !edit.isEmpty {
        try EditedFolder.take(document, in: workspace)
      } else {
        _ = try workspace.putBack(document.file, document.digest, at: .walkDay)
      }
    }
    workspace = try Laptop(disk).open()
    workspace.writeDocuments()
    let comments = workspace.caseFile.entries(of: try workspace.record("2M8-XQ4"), kind: .comment)
    #expect(comments.count == (work == .take ? 2 : 1), "\(at)")
    #expect(try workspace.editedDocuments().isEmpty, "\(at)")
    let report = try Workspace.verify("/workspace", fileSystem: disk)
    #expect(report.isWhole, "\(at): \(report.facts)")
  }

  @Test("every call failing once and for ever", arguments: Work.allCases)
  func failing(work: Work) throws {
    let prepared = try prepared()
    var count = 0
    for errorNumber in [EIO, ENOSPC, EACCES] {
      for isLasting in [false, true] {
        count += try FaultSweep(prepared.disk).failEveryCall(errorNumber, lasting: isLasting) {
          run(work, on: $0)
        } check: { point, disk, isDone in
          try expectNothingLost(work, prepared, disk, isDone, "\(work), \(point)")
        }
      }
    }
    print("\(work) an edit on a failing disk: \(count) cases")
    #expect(count > 100)
  }

  @Test("the power gone before each call", arguments: Work.allCases)
  func crashing(work: Work) throws {
    let prepared = try prepared()
    let count = try FaultSweep(prepared.disk).crashEverywhere(
      EIO, leaving: FaultyFileSystem.Remains.allCases
    ) {
      run(work, on: $0)
    } check: { point, remains, disk, isDone in
      try expectNothingLost(
        work, prepared, disk, isDone, "\(work), \(point), left: \(remains)")
    }
    print("\(work) an edit with the power gone: \(count) cases")
    #expect(count > 100)
  }
}
