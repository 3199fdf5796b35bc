import CaseModel
import Glibc
import ProgramTestSupport
import Testing

extension ProgramTests {
  @Test(
    "a signal gives the terminal back and tells the shell what ended the program",
    arguments: [
      SIGHUP, SIGTERM, SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSYS, SIGQUIT,
    ])
  func signals(number: Int32) throws {
    let bench = try Workbench()
    let board = try bench.board()
    try board.terminal.press("c")
    try board.terminal.wait(for: "Comment *")
    try board.terminal.type("Kun halvt skre")
    try board.terminal.wait(for: "Kun halvt skre")
    try board.signal(number)
    #expect(try board.terminal.status() == 128 + Int(number))
    try board.terminal.expectGivenBack()
    try bench.expectWhole()
    if [SIGHUP, SIGTERM].contains(number) {
      try board.open(waitingFor: "1 draft waits")
      try board.terminal.press("c")
      try board.terminal.wait(for: "Kun halvt skre")
      try board.terminal.press("Escape")
      try board.terminal.wait(until: "Comment *")
      #expect(try board.leave() == 0)
    }
  }

  @Test("what was typed into a form outlives a program that was killed a second later")
  func killed() throws {
    let bench = try Workbench()
    let board = try bench.board()
    try board.terminal.press("c")
    try board.terminal.wait(for: "Comment *")
    try board.terminal.type("Kun halvt skre")
    try bench.wait(for: "Kun halvt skre", inFilesOf: "state")
    try board.signal(SIGKILL)
    let again = try bench.board(waitingFor: "1 draft waits")
    try again.terminal.press("c")
    try again.terminal.wait(for: "Kun halvt skre")
    try again.terminal.press("C-s")
    try again.terminal.wait(until: "Comment *")
    #expect(try again.leave() == 0)
    let comments = try #require(try bench.finding("Hæk for høj")["comments"]?.array)
    #expect(comments.map { $0["text"]?.string } == ["Kun halvt skre"])
    try bench.expectWhole()
  }

  @Test("a terminal that is closed ends the program and keeps what was typed")
  func closedTerminal() throws {
    let bench = try Workbench()
    let board = try bench.board()
    try board.terminal.press("c")
    try board.terminal.wait(for: "Comment *")
    try board.terminal.type("Kun halvt skre")
    try board.terminal.wait(for: "Kun halvt skre")
    let process = try board.process
    try board.terminal.close()
    try bench.wait(for: "Kun halvt skre", inFilesOf: "state")
    try bench.waitForEnd(of: process)
    try bench.expectWhole()
  }

  @Test("Ctrl-Z leaves the terminal to the shell and says how to come back; fg draws again")
  func suspends() throws {
    let bench = try Workbench()
    let board = try bench.board()
    try board.terminal.press("C-z")
    try board.terminal.wait(for: "Lygte waits. Type fg to come back.")
    try board.terminal.expectGivenBack()
    try board.terminal.enter("fg")
    try board.terminal.wait(for: "Hæk for høj")
    #expect(try board.terminal.fact("alternate_on") == 1)
    #expect(try board.terminal.fact("mouse_any_flag") == 1)
    try board.terminal.press("C-s")
    try board.terminal.wait(for: "All is saved")
    #expect(try board.leave() == 0)
    try board.terminal.expectGivenBack()
  }

  @Test("a program stopped from outside comes back with its screen and its keys")
  func stopped() throws {
    let bench = try Workbench()
    let board = try bench.board()
    try board.signal(SIGSTOP)
    try board.terminal.wait(for: "ended=")
    // Nobody gave the terminal back, so Enter is no line end here.
    try board.terminal.type("fg")
    try board.terminal.press("C-j")
    try board.terminal.wait(until: "Stopped")
    try board.terminal.press("C-s")
    try board.terminal.wait(for: "All is saved")
    #expect(try board.terminal.shows("Hæk for høj"))
    try board.terminal.press("q")
    try board.terminal.wait(until: "All is saved")
    try board.terminal.expectGivenBack()
  }

  @Test("Ctrl-S answers when it was saved last, and Ctrl-C ends nothing but a form")
  func savedAndCancelled() throws {
    let bench = try Workbench()
    let board = try bench.board()
    try board.terminal.press("C-s")
    try board.terminal.wait(for: "All is saved.")
    try board.terminal.press("+")
    try board.terminal.wait(for: "has low priority")
    try board.terminal.press("C-s")
    try board.terminal.wait(for: "All is saved, last at ")
    try board.terminal.press("c")
    try board.terminal.wait(for: "Comment *")
    try board.terminal.press("C-c")
    try board.terminal.wait(until: "Comment *")
    try board.terminal.press("C-c C-c C-c C-s")
    try board.terminal.wait(for: "All is saved")
    try board.signal(SIGINT)
    try board.terminal.wait(until: "All is saved")
    #expect(try board.leave() == 0)
  }

  @Test("every size is drawn anew and the program keeps running; q leaves with status 0")
  func resizes() throws {
    let bench = try Workbench()
    let board = try bench.board()
    try board.terminal.resize(columns: 40, rows: 10)
    try board.terminal.wait { $0.count == 10 && $0.contains { $0.contains("Hæk for høj") } }
    try board.terminal.resize(columns: 20, rows: 5)
    try board.terminal.wait(for: "too small")
    try board.terminal.press("c")
    try board.terminal.type("Set")
    try board.terminal.press("C-s")
    try board.terminal.resize(columns: 120, rows: 40)
    try board.terminal.wait(for: "Comment added")
    #expect(try board.terminal.shows("Hæk for høj"))
    try board.terminal.resize(columns: 80, rows: 24)
    try board.terminal.wait { $0.count == 24 && $0.contains { $0.contains("Hæk for høj") } }
    #expect(try board.leave() == 0)
    try board.terminal.expectGivenBack()
  }
}
