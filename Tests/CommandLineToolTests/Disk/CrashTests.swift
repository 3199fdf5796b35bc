import CommandLineTool
import DiskTestSupport
import Glibc
import Testing

/// Every command stopped before each of its calls to the disk, with the power gone or the program
/// killed.
///
/// Over 21,000 cases, each a command and some that look at what it left: 55 s of a core. The power may
/// go before any call and inside any write, so each is tried.
@Suite struct CrashTests {
  @Test(
    "after a crash anywhere a change is whole or absent, and what was acknowledged is there",
    arguments: [false, true])
  func everywhere(isShort: Bool) throws {
    let bench = try DiskBench()
    let sweep = FaultSweep(bench.disk)
    let before = DiskTool(disk: bench.disk).findings
    var count = 0
    for (name, arguments) in bench.writing {
      let undisturbed = DiskTool(disk: bench.disk.copy())
      #expect(undisturbed.run(arguments).status == .done)
      let after = undisturbed.findings
      let between = bench.betweenStates(of: name, after: undisturbed.disk)
      let remains =
        isShort ? [.everything, .half, .drawn(4)] : FaultyFileSystem.Remains.allCases
      count += sweep.crashEverywhere(EIO, leaving: remains) {
        (disk: FaultyFileSystem) -> CommandReport in
        // A write that takes a few bytes at a time can be stopped inside the line.
        if isShort { disk.limitAppends(to: 97) }
        return DiskTool(disk: disk).run(arguments)
      } check: { point, remains, disk, report in
        disk.limitAppends(to: nil)
        expectLegal(
          DiskTool(disk: disk), report, before, after, "\(name), \(point), left: \(remains)",
          between: between)
      }
    }
    print("crashes\(isShort ? " inside writes" : ""): \(count) cases")
    #expect(count > 2000)
  }

  @Test("after a crash anywhere a copy, a backup, a seal is whole or absent, and can be made again")
  func carrying() throws {
    let bench = try DiskBench()
    let sweep = FaultSweep(bench.disk)
    let before = DiskTool(disk: bench.disk).findings
    var count = 0
    for (name, arguments, _) in bench.carrying {
      count += sweep.crashEverywhere(EIO, leaving: FaultyFileSystem.Remains.allCases) {
        DiskTool(disk: $0).run(arguments)
      } check: { point, remains, disk, report in
        let at = "\(name), \(point), left: \(remains)"
        let whole = bench.isWhole(name, on: disk, report.status == .done ? report.text : "")
        #expect(whole == true || report.status != .done && whole == nil, "\(at)")
        expectLegal(DiskTool(disk: disk), .unavailable, before, before, at)
        if whole == nil {
          let again = DiskTool(disk: disk, seed: "6").run(arguments)
          #expect(again.status == .done, "again, \(at): \(again.errors)")
        }
      }
    }
    print("crashes while copying, backing up and sealing: \(count) cases")
    #expect(count > 500)
  }

  @Test("torn at every byte of the line, with the rest missing or zeroed")
  func everyByte() throws {
    let bench = try DiskBench()
    let before = DiskTool(disk: bench.disk).findings
    let log = "/w/log/kontor.jsonl"
    let whole = bench.disk.bytes(at: log)?.count ?? 0
    var count = 0
    for (name, arguments) in bench.writing where ["add", "set of many"].contains(name) {
      let full = bench.disk.copy()
      #expect(DiskTool(disk: full).run(arguments).status == .done)
      let after = DiskTool(disk: full).findings
      let line = try #require(full.bytes(at: log)).dropFirst(whole)
      for length in 0...line.count {
        for zeros in [0, line.count - length] {
          let disk = bench.disk.copy()
          let tail = Array(line.prefix(length)) + [UInt8](repeating: 0, count: zeros)
          disk.put(try #require(disk.bytes(at: log)) + tail, at: log)
          expectLegal(
            DiskTool(disk: disk), .unavailable, before, after,
            "\(name), \(length) bytes and \(zeros) zeros")
          count += 1
        }
      }
    }
    print("lines torn at each byte: \(count) cases")
    #expect(count > 1000)
  }

  private func expectLegal(
    _ tool: DiskTool, _ report: CommandReport, _ before: Set<String>, _ after: Set<String>,
    _ at: String, between: [Set<String>] = []
  ) {
    let listed = tool.run(["list"])
    #expect(listed.status == .done, "\(at): \(listed.errors)")
    let now = tool.findings
    if report.status == .done {
      #expect(now == after, "acknowledged, \(at)")
    } else {
      #expect(([before, after] + between).contains(now), "\(at)")
    }
    let added = tool.run(["add", "efter"])
    #expect(added.status == .done, "\(at): \(added.errors)")
    #expect(tool.findings.count == now.count + 1, "\(at)")
    let verified = tool.run(["verify"])
    #expect(verified.status == .done, "\(at): \(verified.text)")
    // Beside a folder that was being made something may lie; in the workspace it is cleared.
    let left = tool.disk.files.keys.filter { $0.hasPrefix("/w/") && $0.hasSuffix(".tmp") }
    #expect(left.isEmpty, "\(at): \(left)")
  }
}

extension CommandReport {
  /// Of a command that did not come to its end.
  fileprivate static var unavailable: CommandReport {
    var report = CommandReport()
    report.status = .unavailable
    return report
  }
}
