import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Glibc
import StorageFacts
import Testing

/// Files that are large and hold nothing.
@Suite struct SparseTests {
  private func workspace() throws -> (OwnFolder, Laptop, String) {
    let folder = OwnFolder()
    let laptop = Laptop(in: folder, device: "laptop")
    let workspace = try laptop.create()
    try workspace.add("Mørk sti")
    return (folder, laptop, folder.path("workspace/log/laptop.jsonl"))
  }

  @Test("a log that goes on with two gigabytes of nothing is said, and writing goes on beside it")
  func sparseLog() throws {
    let (folder, laptop, log) = try workspace()
    #expect(truncate(log, 2 << 30) == 0)
    let zeros = LogDamage(file: "log/laptop.jsonl", line: 3, cause: .zeroBytes)
    let opened = try laptop.open()
    #expect(opened.observations == ["Mørk sti"])
    #expect(opened.notices == [.damagedLine(zeros)])
    try opened.add("Løs flise")
    #expect(opened.device == "laptop-2")
    #expect(try laptop.fileSystem.facts(at: log)?.size == 2 << 30)
    #expect(try laptop.open().observations == ["Mørk sti", "Løs flise"])
    let report = try Workspace.verify(folder.path("workspace"))
    #expect(report.facts.map(\.kind) == [.damagedLine])
    #expect(report.lines == 3)
    // A colleague merges what is whole in it.
    var other = Laptop(in: folder, device: "tablet", name: "tablet")
    other.settings.folder = folder.path("other")
    _ = try opened.copy(to: folder.path("other"))
    let there = try other.open()
    try there.add("på tavlen")
    try there.merge(
      there.planMerge(of: folder.path("workspace")), from: folder.path("workspace"))
    #expect(there.observations.count == 3)
  }

  @Test("a picture of five gigabytes is named, and not read")
  func hugePhoto() throws {
    let (folder, _, _) = try workspace()
    let name = String(repeating: "a", count: 64) + ".jpg"
    let path = folder.path("workspace/photos/" + name)
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT, 0o600)
    #expect(ftruncate(descriptor, 5 << 30) == 0)
    close(descriptor)
    let report = try Workspace.verify(folder.path("workspace"))
    #expect(
      report.facts == [VerifyFact(.hugePhoto, file: "photos/" + name, details: ["5120"])])
  }

  @Test("many damaged lines of one kind are counted, a few are named each")
  func manyDamages() throws {
    let (folder, laptop, log) = try workspace()
    defer { withExtendedLifetime(folder) {} }
    try append(String(repeating: "{}\n", count: 5_000), to: log)
    let notices = try laptop.open().notices
    #expect(notices.count <= 3)
    #expect(
      notices.contains {
        if case .damagedLines(_, let count) = $0 { count >= 4_990 } else { false }
      })
  }
}
