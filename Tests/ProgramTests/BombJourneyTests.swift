import CaseModel
import DiskTestSupport
import Foundation
import Glibc
import OtherPrograms
import ProgramTestSupport
import Testing

/// What makes each, and what is done with it. Sizes are made at run time.
private let bombs: [(name: String, make: String, command: String)] = [
  (
    "merged cells over each other",
    "python3 -c \"print('<html><table><tr><th>Beskrivelse</th><th>Sted</th></tr>' + '<tr><td rowspan=1000 colspan=1000>x</td></tr>' * 640 + '</table></html>')\" > b.html",
    "lygte -w fund import b.html --dry-run"
  ),
  (
    "a million columns",
    "python3 -c \"print('Beskrivelse;Sted' + ';k' * 1000000); print('Hul;Torvet')\" > b.csv",
    "lygte -w fund import b.csv --dry-run"
  ),
  (
    "an open quote over four megabytes",
    "python3 -c \"print('Beskrivelse;Sted'); print('Hul;\\\"Torvet'); print('linje;her\\n' * 420000)\" > b.csv",
    "lygte -w fund import b.csv --dry-run"
  ),
  (
    "a cell of 200 megabytes",
    "python3 -c \"import sys; sys.stdout.write('Beskrivelse;Sted\\n' + 'x' * 200000000 + ';Torvet\\n')\" > b.csv",
    "lygte -w fund import b.csv --dry-run"
  ),
  (
    "a sparse log of two gigabytes", "truncate -s 2G fund/log/fremmed.jsonl", "lygte -w fund list"
  ),
  (
    "a sparse log of two gigabytes, verified", "truncate -s 2G fund/log/fremmed.jsonl",
    "lygte -w fund verify"
  ),
  (
    "a photo of five gigabytes", "mkdir -p fund/photos && truncate -s 5G fund/photos/stor.jpg",
    "lygte -w fund verify"
  ),
  (
    "two hundred thousand empty lines",
    "python3 -c \"print('Beskrivelse;Sted\\nHul;Torvet' + '\\n' * 200000 + 'Hæk;Skolen')\" > b.csv",
    "lygte -w fund import b.csv --dry-run"
  ),
  (
    "two hundred thousand empty lines in a log",
    "python3 -c \"print('\\n' * 200000)\" > fund/log/fremmed.jsonl", "lygte -w fund verify"
  ),
  (
    "a query of 100 kB",
    "python3 -c \"print('status:ny ' * 10000)\" > q.txt", "lygte -w fund list \"$(cat q.txt)\""
  ),
]

private let bombNames = bombs.map(\.name)

/// Small or strange files that could fill a machine, given to the built program: each ends with a
/// sentence, within five seconds and 300 MB. A debug build is allowed fifteen times
/// the time: byte by byte it is that much slower.
extension ProgramTests {
  #if DEBUG
    private static let seconds = 75.0
  #else
    private static let seconds = 5.0
  #endif
  private static let megabytes = 300

  /// What a command took, and said.
  private struct Cost {
    let seconds: Double
    let megabytes: Int
    let status: Int
    let text: String
  }

  private func cost(_ command: String, on bench: Workbench) throws -> Cost {
    let began = ContinuousClock.now
    // The peak that the system has counted for the command alone.
    let script = """
      import resource, subprocess, sys
      run = subprocess.run(["sh", "-c", sys.argv[1]], capture_output=True)
      peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
      sys.stdout.buffer.write(run.stdout[-4000:] + run.stderr[-4000:])
      print("\\nPEAK", peak, run.returncode)
      """
    try bench.write(script, to: "maal.py")
    let run = try ProgramRunner(environment: bench.program.environment).capture(
      ["python3", "maal.py", command], in: bench.program.home.path, limit: 120_000)
    let took = (ContinuousClock.now - began) / .seconds(1)
    let last = run.outputText.split(separator: "\n").last { $0.hasPrefix("PEAK") } ?? ""
    let numbers = last.split(separator: " ").compactMap { Int($0) }
    return Cost(
      seconds: took, megabytes: numbers.first ?? .max, status: numbers.last ?? -1,
      text: run.outputText)
  }

  @Test(
    "a bomb ends within its time and 300 MB, with a sentence",
    arguments: bombNames)
  func bomb(name: String) throws {
    let bomb = try #require(bombs.first { $0.name == name })
    let bench = try Workbench(["Hæk for høj"])
    _ = try bench.succeedShell(bomb.make)
    let cost = try cost(bomb.command, on: bench)
    print("bomb: \(name): \(cost.seconds) s, \(cost.megabytes) MB, status \(cost.status)")
    #expect(cost.seconds < Self.seconds, "\(name)")
    #expect(cost.megabytes < Self.megabytes, "\(name)")
    #expect([0, 1, 2, 3].contains(cost.status), "\(cost.text)")
    let said = cost.text.split(separator: "\n").filter { !$0.hasPrefix("PEAK") }
    #expect(said.contains { $0.contains { $0.isLetter } }, "\(name)")
    // Damage of a kind is counted, not listed line by line.
    #expect(said.count < 60, "\(said.count) lines")
  }

  @Test("three thousand letters in the palette, and the board goes on")
  func longPalette() throws {
    let bench = try Workbench(["Hæk for høj"])
    let board = try bench.board()
    try board.terminal.press(":")
    let began = ContinuousClock.now
    for _ in 0..<30 { try board.terminal.type(String(repeating: "abcde ", count: 17)) }
    try board.terminal.press("Escape")
    try board.terminal.wait(for: "Hæk for høj")
    let took = (ContinuousClock.now - began) / .seconds(1)
    print("bomb: palette: \(took) s")
    #expect(took < Self.seconds)
    #expect(try board.leave() == 0)
  }
}
