import CaseModel
import ChangeLog
import DiskTestSupport
import Glibc
import OtherPrograms
import ProgramTestSupport
import Testing

/// Whether the calls of a program can be watched and stopped.
private var isStraceAllowed: Bool {
  do {
    return try ProgramRunner(environment: ["PATH": "/usr/bin:/bin"])
      .capture(["strace", "-o", "/dev/null", "true"]).succeeded
  } catch {
    return false
  }
}

extension ProgramTests {
  /// How many times more is tried when there is time.
  private static let patience = getenv("LYGTE_LONG") != nil ? 20 : 1

  /// Runs a script of shell lines in the program's home.
  private func play(_ script: String, on bench: Workbench) throws {
    try bench.write(script, to: "spil")
    let run = try ProgramRunner(environment: bench.program.environment)
      .capture(["sh", "spil"], in: bench.program.home.path, limit: 300_000)
    #expect(run.succeeded, "\(run.errorText)")
  }

  /// Every file of the program's home that an interrupted replacing left.
  private func leftovers(_ bench: Workbench) throws -> String {
    try ProgramRunner(environment: bench.program.environment)
      .capture(["find", bench.program.home.path, "-name", ".*.tmp"]).outputText
  }

  @Test("commands of all kinds killed at any moment: what was acknowledged is there, all is whole")
  func killedCommands() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededRandom(seed: seed)
    var killed = 0
    for _ in 0..<Self.patience {
      let bench = try Workbench(["Alfa", "Beta", "Gamma"])
      let ids = try bench.findings().compactMap { $0["id"]?.string }
      let clock = ContinuousClock()
      let took = try clock.measure { try bench.add("Målt") }
      let milliseconds = Int(took / .milliseconds(1)) + 1
      var script = ""
      for number in 0..<120 {
        let id = ids[number % 3]
        // What is taken back is another device's, so that what is looked for below stays.
        let command =
          switch number % 6 {
          case 0, 3: "lygte -w fund add 'Fund \(number)'"
          case 1: "lygte -w fund comment \(id) 'Ord \(number)'"
          case 2: "lygte -w fund set \(ids.joined(separator: " ")) sted='Sted \(number)'"
          case 4: "env LYGTE_DEVICE=anden lygte -w fund add 'Kladde \(number)'"
          default: "env LYGTE_DEVICE=anden lygte -w fund undo"
          }
        // In tenths of a millisecond. Some are given time enough also where the machine has become
        // slower since.
        let most = milliseconds * (Bool.random(using: &random) ? 15 : 60)
        let moment = Int.random(in: 1...most, using: &random)
        let seconds = "\(moment / 10_000).\("0000\(moment % 10_000)".suffix(4))"
        // The shell's own notice of the killing goes nowhere.
        script += """
          timeout -s KILL \(seconds) \(command) >ud 2>/dev/null \
          && echo '\(number)' >>kvitteret || echo \(number) >>afbrudt

          """
      }
      try play(script, on: bench)
      let acknowledged = Set(
        try bench.text(of: "kvitteret").split(separator: "\n").compactMap { Int($0) })
      killed += try bench.text(of: "afbrudt").split(separator: "\n").count
      try bench.expectWhole()
      let all = try bench.findings()
      let said = try all.map { finding in
        try bench.succeed(["-w", "fund", "show", finding["id"]?.string ?? "", "--json"])
      }.joined()
      for number in acknowledged {
        if number % 6 == 0 || number % 6 == 3 {
          #expect(said.contains("\"Fund \(number)\""), "seed \(seed), \(number)")
        }
        if number % 6 == 1 {
          #expect(said.contains("\"Ord \(number)\""), "seed \(seed), \(number)")
        }
      }
      try bench.add("Og videre")
      try bench.expectWhole()
      #expect(try leftovers(bench) == "", "seed \(seed)")
      #expect(acknowledged.count > 10, "seed \(seed)")
    }
    print("commands killed: \(killed) of \(120 * Self.patience)")
    #expect(killed > 10, "seed \(seed)")
  }

  @Test(
    "killed before each call to the system: the finding is there when it was acknowledged",
    .enabled(if: isStraceAllowed, "strace is missing; a disk in memory stands in elsewhere"))
  func killedAtCalls() throws {
    let bench = try Workbench()
    try play(
      """
      n=1
      while [ $n -lt 400 ]; do
        strace -f -o /dev/null -e trace=%file,%desc -e inject=%file,%desc:signal=KILL:when=$n \
          lygte -w fund add "Kald $n" >ud 2>/dev/null
        s=$?
        if [ $s = 0 ]; then echo $n >>kvitteret; break; fi
        echo $n >>proevet
        n=$((n + 1))
      done
      exit 0
      """, on: bench)
    let acknowledged = try bench.text(of: "kvitteret").split(separator: "\n").map(String.init)
    let tried = try bench.text(of: "proevet").split(separator: "\n").count
    print("killed before a call to the system: \(tried) cases")
    let observations = Set(try bench.findings().compactMap { $0["observation"]?.string })
    #expect(acknowledged.count == 1)
    #expect(acknowledged.allSatisfy { observations.contains("Kald \($0)") })
    #expect(tried > 80)
    try bench.expectWhole()
    try bench.add("Og videre")
    try bench.expectWhole()
    #expect(try leftovers(bench) == "")
  }

  @Test("three writers at once: no number is given twice or left out, and nothing is lost")
  func threeWriters() throws {
    let bench = try Workbench()
    let each = 30 * Self.patience
    try play(
      """
      for who in a b c; do
        ( n=0; while [ $n -lt \(each) ]; do
            lygte -w fund add "$who $n" >/dev/null 2>>fejl && echo "$who $n" >>skrevet-$who
            n=$((n + 1)); done ) &
      done
      wait
      cat skrevet-a skrevet-b skrevet-c >skrevet
      """, on: bench)
    let written = try bench.text(of: "skrevet").split(separator: "\n").map(String.init)
    let said = try bench.text(of: "fejl")
    #expect(written.count == 3 * each, "\(said)")
    let observations = try bench.findings().compactMap { $0["observation"]?.string }
    #expect(Set(observations) == Set(written + ["Hæk for høj"]))
    #expect(observations.count == written.count + 1)
    let ids = try bench.findings().compactMap { $0["id"]?.string }
    #expect(Set(ids).count == ids.count)
    try bench.expectWhole()
    let logs = try ProgramRunner(environment: bench.program.environment)
      .capture(["ls", bench.folder + "/log"]).outputText.split(separator: "\n")
    #expect(logs.count == 1, "\(logs)")
    print("three writers at once: \(written.count) changes")
  }

  @Test("while another holds the lock one is told to try again; when it is killed, saving goes on")
  func lockHolderKilled() throws {
    let bench = try Workbench()
    try play(
      """
      lock=$(find "$HOME/state/lygte" -name lock)
      flock --no-fork "$lock" sleep 30 &
      holder=$!
      until ! flock -n "$lock" true; do sleep 0.05; done
      lygte -w fund add Optaget >/dev/null 2>sagt; echo $? >status
      kill -9 $holder; wait $holder 2>/dev/null
      lygte -w fund add Bagefter >/dev/null
      """, on: bench)
    #expect(try bench.text(of: "status") == "75\n")
    #expect(try bench.text(of: "sagt").contains("Try again in a moment."))
    let observations = try bench.findings().compactMap { $0["observation"]?.string }
    #expect(observations.sorted() == ["Bagefter", "Hæk for høj"])
    try bench.expectWhole()
  }
}
