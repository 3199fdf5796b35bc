import CaseModel
import ChangeLog
import DiskTestSupport
import Glibc
import OtherPrograms
import ProgramTestSupport
import Testing

/// A disk of a few hundred kilobytes.
private enum SmallDisk {
  private static let runner = ProgramRunner(environment: ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin"])

  /// Whether this machine lets us have one.
  static var isAllowed: Bool {
    let folder = OwnFolder()
    do {
      try mount(at: folder.path)
      try unmount(folder.path)
      return true
    } catch {
      return false
    }
  }

  struct Refused: Error { let sentence: String }

  static func mount(at path: String) throws {
    let run = try runner.capture(["mount", "-t", "tmpfs", "-o", "size=256k", "none", path])
    guard run.succeeded else { throw Refused(sentence: run.errorText) }
  }

  static func unmount(_ path: String) throws { _ = try runner.capture(["umount", "-l", path]) }
}

/// Whether the calls of a program can be watched.
private var isStraceAllowed: Bool {
  let runner = ProgramRunner(environment: ["PATH": "/usr/bin:/bin"])
  do {
    return try runner.capture(["strace", "-o", "/dev/null", "true"]).succeeded
  } catch {
    return false
  }
}

extension ProgramTests {
  /// Longer than what is free at the end of a page of the disk.
  private static let longText =
    "Lang tekst" + String(repeating: " Der er mørkt på stien bag garagerne.", count: 170)

  @Test(
    "a full disk is said in words, the board shows the old state, and what was typed is kept",
    .enabled(if: SmallDisk.isAllowed, "no disk may be mounted; a limit stands in for it below"))
  func fullDisk() throws {
    let program = try BuiltProgram()
    let folder = program.home.path("fund")
    mkdir(folder, 0o700)
    try SmallDisk.mount(at: folder)
    defer {
      do { try SmallDisk.unmount(folder) } catch { Issue.record(error) }
    }
    let bench = try Workbench(program: program)
    let filler = program.home.path("fund/fyld")
    let full = try ProgramRunner(environment: program.environment).capture(
      ["dd", "if=/dev/zero", "of=\(filler)", "bs=4k"])
    try #require(full.errorText.contains("No space left"))

    let board = try bench.board()
    try board.terminal.press("a")
    try board.terminal.wait(for: "Description")
    try board.terminal.paste(Self.longText)
    try board.terminal.wait(for: "garagerne.")
    try board.terminal.press("C-s")
    try board.terminal.wait(for: "Nothing was saved.")
    try board.terminal.wait(for: "the disk is full")
    #expect(try board.terminal.shows("garagerne."))
    try board.terminal.press("C-c")
    try board.terminal.wait(for: "New 1")
    #expect(try !board.terminal.shows("Lang tekst"))
    try bench.expectWhole()

    unlink(filler)
    try board.terminal.press("a")
    try board.terminal.wait(for: "garagerne.")
    try board.terminal.press("C-s")
    try board.terminal.wait(for: "The finding is saved as")
    #expect(try board.leave() == 0)
    #expect(try bench.findings().count == 2)
    #expect(try bench.finding("Lang tekst")["observation"]?.string == Self.longText)
    try bench.expectWhole()
  }

  @Test("a log that may grow no further is said in words, and nothing is lost")
  func fullQuota() throws {
    let bench = try Workbench()
    // The limit is for every file the board writes: the log must be the longest of them.
    for place in 0..<12 { try bench.add("Fyld \(place) " + Self.longText) }
    let log = try #require(
      try ProgramRunner(environment: bench.program.environment)
        .capture(["sh", "-c", "cat fund/log/*.jsonl | wc -c"], in: bench.program.home.path)
        .outputText.split { $0.isWhitespace }.first.flatMap { Int($0) })
    let board = try bench.board(before: "ulimit -S -f \(log / 512 + 1)", waitingFor: "New 13")
    try board.terminal.press("a")
    try board.terminal.wait(for: "Description")
    try board.terminal.paste(Self.longText)
    try board.terminal.wait(for: "garagerne.")
    try board.terminal.press("C-s")
    try board.terminal.wait(for: "Nothing was saved.")
    try board.terminal.press("C-c")
    try board.terminal.wait(for: "New 13")
    #expect(try board.leave() == 0)
    try bench.expectWhole()
    try board.terminal.shell("ulimit -S -f unlimited")
    try board.open(waitingFor: "1 draft waits")
    try board.terminal.press("a")
    try board.terminal.wait(for: "garagerne.")
    try board.terminal.press("C-s")
    try board.terminal.wait(for: "The finding is saved as")
    #expect(try board.leave() == 0)
    #expect(try bench.finding("Lang tekst")["observation"]?.string == Self.longText)
    try bench.expectWhole()
  }

  @Test("a folder that cannot be written opens read-only and says so")
  func readOnlyFolder() throws {
    let bench = try Workbench()
    let runner = ProgramRunner(environment: bench.program.environment)
    func allow(_ modes: String) throws {
      let run = try runner.capture(["chmod", "-R", modes, bench.folder])
      try #require(run.succeeded, "\(run.errorText)")
    }
    try allow("a-w")
    defer {
      do { try allow("u+w") } catch { Issue.record(error) }
    }
    // The administrator may write everywhere; a shell that has given that up may not.
    let asAnybody =
      geteuid() == 0 ? "exec setpriv --bounding-set=-dac_override,-dac_read_search sh -i" : ""
    let terminal = try TerminalSession(bench.program)
    if !asAnybody.isEmpty {
      try terminal.type("clear; " + asAnybody)
      try terminal.press("Enter")
      try terminal.wait { $0.first?.hasPrefix(TerminalSession.prompt) == true }
    }
    try terminal.enter("lygte -w fund")
    try terminal.wait(for: "READ ONLY")
    try terminal.wait(for: "Hæk for høj")
    try terminal.press("+")
    try terminal.wait(for: "The folder can only be read right now. Nothing was changed.")
    try terminal.press("q")
    #expect(try terminal.status() == 0)
    try bench.expectWhole()
    #expect(try terminal.shell("lygte -w fund add Mere") == 3)
    #expect(try bench.findings().count == 1)
  }

  @Test("what add printed is there after the program was killed at any moment, and all is whole")
  func killedWhileSaving() throws {
    let bench = try Workbench()
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededRandom(seed: seed)
    let clock = ContinuousClock()
    let took = try clock.measure { try bench.add("Målt") }
    let milliseconds = Int(took / .milliseconds(1)) + 1
    var script = ""
    for place in 0..<20 {
      let moment = Int.random(in: 0...milliseconds * 4, using: &random)
      script += """
        lygte -w fund add 'Fund \(place)' >>ids & p=$!
        sleep \(moment / 1000).\("000\(moment % 1000)".suffix(3))
        kill -9 $p 2>/dev/null; wait $p 2>/dev/null

        """
    }
    try bench.write(script, to: "gem")
    _ = try ProgramRunner(environment: bench.program.environment)
      .capture(["sh", "gem"], in: bench.program.home.path, limit: 120_000)
    let printed = try bench.text(of: "ids").split(separator: "\n").map(String.init)
    let listed = Set(try bench.findings().compactMap { $0["id"]?.string })
    #expect(printed.allSatisfy { listed.contains($0) }, "seed \(seed)")
    #expect(!printed.isEmpty, "seed \(seed)")
    try bench.expectWhole()
    try bench.add("Og videre")
    try bench.expectWhole()
  }

  @Test(
    "add asks the disk once to confirm its line, before it prints the identifier",
    .enabled(if: isStraceAllowed, "strace is missing; a disk in memory counts it elsewhere"))
  func oneConfirmation() throws {
    let bench = try Workbench()
    let runner = ProgramRunner(environment: bench.program.environment)
    let trace = bench.program.home.path("trace")
    let run = try runner.capture(
      [
        "strace", "-f", "-y", "-o", trace, "-e", "trace=fsync,fdatasync,sync_file_range,write",
        "lygte", "-w", "fund", "add", "Hul i asfalten",
      ], in: bench.program.home.path)
    #expect(run.succeeded, "\(run.errorText)")
    let calls = try bench.text(of: "trace").split(separator: "\n").map(String.init)
    let confirmations = calls.filter { $0.contains("sync") }
    #expect(confirmations.count == 1, "\(confirmations)")
    #expect(confirmations.first?.contains("/fund/log/") == true)
    // The identifier is printed after the line is written and confirmed.
    let order = calls.compactMap { call -> String? in
      if call.contains("sync") { return "confirm" }
      if call.contains("/fund/log/") { return "write" }
      return call.contains("write(1<") ? "print" : nil
    }
    #expect(order == ["write", "confirm", "print"])
  }
}
