import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Glibc
import Testing

/// How two that saved at once came out.
private struct Ended: Sendable {
  var isFirstSaved = false
  var isSecondSaved = false
  var isSecondBusy = false
  /// Whether the first made so few calls that the second never came.
  var isOver = false
}

private final class Box: @unchecked Sendable {
  var value: Ended
  init(_ value: Ended) { self.value = value }
}

/// A second process that saves at every moment of a first one's saving; and programs that leave out
/// what the promises rest on, which the same tests must catch.
@Suite struct InterferenceTests {
  /// The first adds; before its n-th call to the disk the second does.
  private func race(
    _ disk: FaultyFileSystem, call number: Int
  ) throws -> Ended {
    let first = try Laptop(disk).open()
    let second = try Laptop(disk).open(seed: 3)
    let ended = Box(Ended(isOver: true))
    nonisolated(unsafe) let other = second
    disk.interfere(before: number) {
      ended.value.isOver = false
      do {
        try other.add("den anden")
        ended.value.isSecondSaved = true
      } catch StorageError.busy {
        ended.value.isSecondBusy = true
      } catch {
        return
      }
    }
    do {
      try first.add("den første")
      ended.value.isFirstSaved = true
    } catch is StorageError {
      ended.value.isFirstSaved = false
    }
    return ended.value
  }

  private func prepared() throws -> FaultyFileSystem {
    let disk = FaultyFileSystem()
    try Laptop(disk).create().add("Mørk sti")
    return disk
  }

  /// What went wrong: a number twice, a saved change gone, or a line that is no line.
  private func breach(_ disk: FaultyFileSystem, _ ended: Ended) throws -> String? {
    let report = try Workspace.verify("/workspace", fileSystem: disk)
    if !report.isWhole { return "\(report.facts)" }
    let observations = Set(try Laptop(disk).open().observations)
    if ended.isFirstSaved, !observations.contains("den første") { return "the first is gone" }
    if ended.isSecondSaved, !observations.contains("den anden") { return "the second is gone" }
    return nil
  }

  @Test("what somebody without the lock writes between reading and appending is never built upon")
  func writtenWithoutLock() throws {
    let prepared = try prepared()
    let log = "/workspace/log/laptop.jsonl"
    let before = try #require(prepared.bytes(at: log))
    // As a carrier does that puts another copy's end there.
    let foreign = Array("{\"half\":".utf8)
    let rehearsal = prepared.copy()
    let first = try Laptop(rehearsal).open()
    rehearsal.forgetCalls()
    try first.add("den første")
    let calls = rehearsal.calls
    let append = try #require(
      calls.firstIndex { $0.operation == .append && $0.path == log })
    let opening = try #require(
      calls[..<append].lastIndex { $0.operation == .open && $0.path == log })
    let disk = prepared.copy()
    let workspace = try Laptop(disk).open()
    disk.interfere(before: opening + 1) { disk.put(before + foreign, at: log) }
    #expect(throws: StorageError.self) { try workspace.add("den første") }
    #expect(disk.bytes(at: log) == before + foreign)
  }

  @Test("a second process saves before every call of the first: both are there, or one was told")
  func everyMoment() throws {
    let prepared = try prepared()
    var busy = 0
    var number = 1
    while true {
      let disk = prepared.copy()
      let ended = try race(disk, call: number)
      #expect(try breach(disk, ended) == nil, "call \(number)")
      #expect(ended.isFirstSaved, "call \(number)")
      if ended.isOver { break }
      #expect(ended.isSecondSaved || ended.isSecondBusy, "call \(number)")
      if ended.isSecondBusy { busy += 1 }
      number += 1
    }
    print("second writer before a call of the first: \(number - 1) cases, \(busy) told to wait")
    #expect(number > 15)
    #expect(busy > 5)
  }

  @Test("a lock that is none is caught: a number is given twice, or a change is refused")
  func withoutLock() throws {
    let prepared = try prepared()
    var caught = 0
    var number = 1
    while true {
      let disk = prepared.copy()
      disk.pretend([.lock])
      let ended = try race(disk, call: number)
      if ended.isOver { break }
      if try !ended.isFirstSaved || breach(disk, ended) != nil { caught += 1 }
      number += 1
    }
    print("no lock: caught in \(caught) of \(number - 1) cases")
    #expect(caught > 0)
  }

  /// Adds on a disk that pretends some operations, and cuts the power before each call.
  private func breachesOfCrashes(
    pretending operations: Set<FileOperation>, _ operation: @Sendable (Laptop) throws -> Void
  ) throws -> (breaches: Int, cases: Int) {
    let prepared = try prepared()
    prepared.pretend(operations)
    var breaches = 0
    let cases = FaultSweep(prepared).crashEverywhere(
      EIO, leaving: [.nothing, .half, .zeros]
    ) { (disk: FaultyFileSystem) -> Bool in
      do {
        disk.pretend(operations)
        try operation(Laptop(disk))
        return true
      } catch {
        return false
      }
    } check: { _, _, disk, isAcknowledged in
      disk.pretend([])
      guard isAcknowledged else { return }
      do {
        let opened = try Laptop(disk, name: "reader").open()
        let isWhole = try Workspace.verify("/workspace", fileSystem: disk).isWhole
        if !opened.observations.contains("Løs flise") || !isWhole { breaches += 1 }
      } catch {
        breaches += 1
      }
    }
    return (breaches, cases)
  }

  static let leftOut: [(name: String, operations: Set<FileOperation>, device: String)] = [
    ("nothing", [], "laptop"),
    ("fsync of the log", [.synchronize], "laptop"),
    ("fsync of the folder of a new log", [.synchronizeFolder], "tablet"),
  ]

  @Test("leaving out what makes a line durable is caught", arguments: leftOut.indices)
  func leavingOut(index: Int) throws {
    let (name, operations, device) = Self.leftOut[index]
    let (breaches, cases) = try breachesOfCrashes(pretending: operations) { laptop in
      var writer = laptop
      writer.settings.device = device
      if device != "laptop" { writer.settings.stateFolder = "/\(device)/lygte" }
      try writer.open().add("Løs flise")
    }
    print("left out, \(name): \(breaches) breaches in \(cases) crashes")
    #expect((breaches > 0) == (index > 0))
  }

  @Test("a cutting back that cuts nothing is caught", arguments: [false, true])
  func withoutCuttingBack(isPretended: Bool) throws {
    var breaches = 0
    for call in 1...6 {
      let disk = try prepared()
      let workspace = try Laptop(disk).open()
      let before = try #require(disk.bytes(at: "/workspace/log/laptop.jsonl"))
      if isPretended { disk.pretend([.truncate]) }
      disk.limitAppends(to: 60)
      disk.fail(.init(call: call, errorNumber: ENOSPC, isLasting: false, operations: [.append]))
      #expect(throws: StorageError.self) { try workspace.add("Løs flise") }
      disk.limitAppends(to: nil)
      if disk.bytes(at: "/workspace/log/laptop.jsonl") != before { breaches += 1 }
    }
    #expect((breaches > 0) == isPretended, "\(breaches)")
  }
}
