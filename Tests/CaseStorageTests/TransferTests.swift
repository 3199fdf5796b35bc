import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Glibc
import Testing

/// Copies for colleagues, and backups.
@Suite struct TransferTests {
  private func prepared() throws -> (FaultyFileSystem, Workspace) {
    let disk = FaultyFileSystem()
    try disk.makeFolders("/safe", mode: 0o700)
    let workspace = try Laptop(disk).create()
    try workspace.add("Mørk sti")
    _ = try workspace.keepPhoto(Array("abc".utf8), fileExtension: "jpg")
    workspace.writeDocuments()
    return (disk, workspace)
  }

  private func tree(_ disk: FaultyFileSystem, _ root: String) -> [String: [UInt8]] {
    Dictionary(
      disk.files.compactMap { path, bytes in
        path.hasPrefix(root + "/") ? (String(path.dropFirst(root.count)), bytes) : nil
      }, uniquingKeysWith: { $1 })
  }

  @Test("a copy opens elsewhere as a second device, and both become one again")
  func copy() throws {
    let (disk, workspace) = try prepared()
    let facts = try workspace.copy(to: "/stick/tryghed")
    #expect([facts.logs, facts.photos] == [1, 1])
    #expect(tree(disk, "/stick/tryghed") == tree(disk, "/workspace"))
    var other = Laptop(disk, device: nil, name: "tablet")
    other.settings.folder = "/stick/tryghed"
    let tablet = try other.open()
    try tablet.add("Løs flise")
    #expect(tablet.device != "laptop")
    try workspace.merge(try workspace.planMerge(of: "/stick/tryghed"), from: "/stick/tryghed")
    #expect(workspace.observations == ["Mørk sti", "Løs flise"])
  }

  @Test("a copy is made over nothing, and not inside the folder itself")
  func inTheWay() throws {
    let (disk, workspace) = try prepared()
    disk.put([1], at: "/stick/x")
    #expect(throws: StorageError.inTheWay("/stick")) { try workspace.copy(to: "/stick") }
    #expect(throws: StorageError.insideWorkspace("/workspace/log/x")) {
      try workspace.copy(to: "/workspace/log/x")
    }
    #expect(throws: StorageError.insideWorkspace("/workspace/x.tar")) {
      try workspace.backUp(to: "/workspace/x.tar", at: .walkDay, replaces: true)
    }
    #expect(throws: StorageError.inTheWay("/stick/x")) {
      try workspace.backUp(to: "/stick/x", at: .walkDay, replaces: false)
    }
  }

  @Test("a backup tells while it runs how many bytes of the files are copied")
  func progress() throws {
    let (_, workspace) = try prepared()
    let bytes = [UInt8](repeating: 7, count: 3 << 20)
    _ = try workspace.keepPhoto(bytes, fileExtension: "jpg")
    nonisolated(unsafe) var told: [Int] = []
    let made = try workspace.backUp(to: "/safe/b.tar", at: .walkDay, replaces: false) {
      told.append($0)
    }
    #expect(told == told.sorted())
    #expect(told.count > 3)
    let last = try #require(told.last)
    #expect((bytes.count..<made.bytes).contains(last))
    var progress = CopyProgress()
    let steps = (0...1024).filter { progress.isTime($0 << 20) }
    #expect(steps == [256, 512, 768, 1024])
  }

  @Test("a backup gives back every byte, and what shows is what was backed up")
  func backup() throws {
    let (disk, workspace) = try prepared()
    let made = try workspace.backUp(to: "/safe/b.tar", at: .walkDay, replaces: false)
    let restored = try Workspace.restore(
      "/safe/b.tar", to: "/again", fileSystem: disk, token: "abcdefgh")
    #expect(restored.check == made.check && made.check == workspace.caseFile.check.characters)
    #expect(tree(disk, "/again") == tree(disk, "/workspace"))
    #expect(try Workspace.verify("/again", fileSystem: disk).isWhole)
    #expect(throws: StorageError.inTheWay("/again")) {
      try Workspace.restore("/safe/b.tar", to: "/again", fileSystem: disk, token: "abcdefgh")
    }
    let size = disk.bytes(at: "/safe/b.tar")?.count ?? 0
    #expect(size % 512 == 0 && size == made.bytes)
  }

  @Test("an older backup restored over nothing is written on under a new name")
  func older() throws {
    let (disk, workspace) = try prepared()
    _ = try workspace.backUp(to: "/safe/b.tar", at: .walkDay, replaces: false)
    try workspace.add("Løs flise")
    _ = try Workspace.restore("/safe/b.tar", to: "/again", fileSystem: disk, token: "abcdefgh")
    var laptop = Laptop(disk)
    laptop.settings.folder = "/again"
    let again = try laptop.open()
    try again.add("Bænk")
    #expect(again.device == "laptop-2")
    try again.merge(try again.planMerge(of: "/workspace"), from: "/workspace")
    #expect(Set(again.observations) == ["Mørk sti", "Løs flise", "Bænk"])
    #expect(again.caseFile.problems() == [])
  }

  @Test("every changed byte of a backup's files, and every cut, is noticed")
  func damage() throws {
    let (disk, workspace) = try prepared()
    _ = try workspace.backUp(to: "/safe/b.tar", at: .walkDay, replaces: false)
    let whole = try #require(disk.bytes(at: "/safe/b.tar"))
    let log = try #require(disk.bytes(at: "/workspace/log/laptop.jsonl"))
    var cases = 0
    func refuses(_ bytes: [UInt8]) -> Bool {
      cases += 1
      disk.put(bytes, at: "/safe/b.tar")
      do {
        _ = try Workspace.restore("/safe/b.tar", to: "/r", fileSystem: disk, token: "abcdefgh")
        return false
      } catch {
        guard case .brokenArchive = error else { return false }
        return disk.files.keys.allSatisfy { !$0.hasPrefix("/r") && !$0.contains("abcdefgh") }
      }
    }
    let start = whole.indices.first { whole[$0...].starts(with: log) } ?? 0
    for place in stride(from: start, to: start + log.count, by: 3) {
      var bytes = whole
      bytes[place] ^= 1
      #expect(refuses(bytes), "flipped \(place)")
    }
    for count in stride(from: 0, to: whole.count - 1024, by: 97) {
      #expect(refuses(Array(whole.prefix(count))), "cut at \(count)")
    }
    #expect(refuses(Array("ikke et arkiv".utf8)))
    print("backup: \(cases) damaged archives tried")
  }

  @Test("an archive names no file outside a workspace")
  func strangeNames() throws {
    let (disk, workspace) = try prepared()
    _ = try workspace.backUp(to: "/safe/b.tar", at: .walkDay, replaces: false)
    let whole = String(decoding: try #require(disk.bytes(at: "/safe/b.tar")), as: UTF8.self)
    let changed = whole.replacing("\"log/laptop.jsonl\"", with: "\"../../../tmp/jsonl\"")
    #expect(changed.utf8.count == whole.utf8.count + 2)
    let padded = changed.replacing("\"check\": ", with: "\"check\":").replacing(
      "\"at\": ", with: "\"at\":")
    disk.put(Array(padded.utf8), at: "/safe/b.tar")
    #expect(throws: StorageError.brokenArchive("/safe/b.tar", "archive-strange-name")) {
      try Workspace.restore("/safe/b.tar", to: "/r", fileSystem: disk, token: "abcdefgh")
    }
  }

  @Test("whatever call fails, a copy, a backup or a restored folder is whole or absent")
  func failing() throws {
    var cases = 0
    for errorNumber in [ENOSPC, EIO] {
      for isLasting in [false, true] {
        for deed in 0..<3 {
          var call = 1
          while true {
            let (disk, workspace) = try prepared()
            _ = try workspace.backUp(to: "/safe/b.tar", at: .walkDay, replaces: false)
            let before = disk.files
            disk.forgetCalls()
            disk.fail(.init(call: call, errorNumber: errorNumber, isLasting: isLasting))
            var isDone = true
            do {
              switch deed {
              case 0: _ = try workspace.copy(to: "/c")
              case 1: _ = try workspace.backUp(to: "/n.tar", at: .walkDay, replaces: false)
              default:
                _ = try Workspace.restore(
                  "/safe/b.tar", to: "/c", fileSystem: disk, token: "abcdefgh")
              }
            } catch {
              isDone = false
            }
            let isOver = disk.calls.count < call
            disk.fail(nil)
            let made = disk.files.filter { before[$0.key] == nil && !$0.key.hasSuffix(".tmp") }
            let names = made.keys.filter { !$0.contains(".tmp/") }
            if deed == 1 {
              if isDone { #expect(names.contains("/n.tar")) }
            } else if isDone || !names.isEmpty {
              #expect(tree(disk, "/c") == tree(disk, "/workspace"), "\(deed) call \(call)")
            }
            for (path, bytes) in before where disk.files[path] != bytes {
              Issue.record("\(path) changed at call \(call)")
            }
            cases += 1
            if isOver { break }
            call += 1
          }
        }
      }
    }
    print("copy, backup, restore: \(cases) failing calls tried")
  }
}
