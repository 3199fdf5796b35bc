import CaseModel
import DiskTestSupport
import Glibc
import OtherPrograms
import ProgramTestSupport
import Testing

extension ProgramTests {
  @Test("Alt-Backspace in a form takes a word, and letters typed on stay in it")
  func altBackspace() throws {
    let bench = try Workbench()
    let board = try bench.board()
    try board.terminal.press("c")
    try board.terminal.wait(for: "Comment *")
    try board.terminal.type("Kun halvt skre")
    try board.terminal.wait(for: "Kun halvt skre")
    try board.terminal.press("M-BSpace")
    try board.terminal.type("xd+>")
    try board.terminal.wait(for: "Kun halvt xd+>")
    // A sequence nobody knows, in one piece: none of its letters is a key.
    try board.terminal.press("-H 1b 5b 31 3b 31 31 52 1b 4f 7a 1b 5d 31 31 3b 78 07")
    try board.terminal.type("!")
    try board.terminal.wait(for: "Kun halvt xd+>!")
    try board.terminal.press("C-s")
    try board.terminal.wait(until: "Comment *")
    #expect(try board.leave() == 0)
    let comments = try #require(try bench.finding("Hæk for høj")["comments"]?.array)
    #expect(comments.map { $0["text"]?.string } == ["Kun halvt xd+>!"])
    #expect(try bench.finding("Hæk for høj")["state"]?.string == "new")
  }

  @Test("what was typed half a second before a program was killed is kept, in a line too")
  func halfASecond() throws {
    for (key, text) in [("c", "Kun halvt skre"), ("f", "ansvarlig ve")] {
      let bench = try Workbench()
      let board = try bench.board()
      try board.terminal.press(key)
      usleep(300_000)
      try board.terminal.type(text)
      try board.terminal.wait(for: text)
      usleep(500_000)
      try board.signal(SIGKILL)
      try bench.wait(for: text, inFilesOf: "state")
    }
  }

  @Test("a list into a full device says why it ends with 3")
  func fullDevice() throws {
    let bench = try Workbench()
    let said = try bench.succeedShell(
      "lygte -w fund list > /dev/full 2> said; echo $?; cat said")
    #expect(said.hasPrefix("3\n"))
    #expect(said.contains("could not be written in full: the disk is full"))
  }

  @Test("the own log emptied to nothing is said by each command, and nothing is made over it")
  func emptiedLog() throws {
    let bench = try Workbench()
    _ = try bench.succeedShell("for log in fund/log/*.jsonl; do : > $log; done")
    for command in ["list", "show K7Q", "verify", "devices", "log", "add X", "attention", "start"] {
      let run = try bench.program.run(
        ["-w", "fund"] + command.split(separator: " ").map(String.init))
      #expect(!run.succeeded, "\(command)")
      #expect(
        (run.errorText + run.outputText).contains("this machine"), "\(command): \(run.errorText)")
    }
    _ = try bench.succeedShell("rm -f fund/*.json")
    let again = try bench.program.run(["init", "fund"])
    #expect(!again.succeeded)
    #expect(again.errorText.contains("is empty or gone, but this machine has written 2 changes"))
  }

  @Test("a resize that falls into a long paste is followed when the paste has ended")
  func resizeInPaste() throws {
    let bench = try Workbench()
    let board = try bench.board()
    try board.terminal.press("c")
    try board.terminal.wait(for: "Comment *")
    try board.terminal.press("-H 1b 5b 32 30 30 7e")
    try board.terminal.type("begyndt ")
    try board.terminal.resize(columns: 100, rows: 40)
    usleep(300_000)
    try board.terminal.type("og endt")
    try board.terminal.press("-H 1b 5b 32 30 31 7e")
    try board.terminal.type("xyz")
    try board.terminal.wait(for: "begyndt og endtxyz")
    try board.terminal.wait { ($0.lastIndex { $0.contains("Ctrl-S saves") } ?? 0) > 30 }
    try board.terminal.press("Escape")
    try board.terminal.wait(until: "Comment *")
    #expect(try board.leave() == 0)
  }
}
