import Glibc
import TerminalModel

extension CursesTerminal {
  /// Leaves the screen to the shell until the person comes back, as Ctrl-Z does everywhere.
  ///
  /// - Parameter message: what stands in the shell meanwhile: how to come back.
  package func suspend(message: String) {
    guard isOpen, !isReleased else { return }
    release()
    TerminalModes.write(SafeText.simplified(message, lineFeeds: .kept) + "\n")
    kill(getpid(), SIGTSTP)
    takeBack()
    // The byte of coming back is ours: it is told once.
    let others = pipe.readAll().filter { $0 != .resumed }
    for byte in others { pipe.write(byte) }
    waitingEvents += [.resize(size), .resumed]
  }

  /// Runs something that needs the terminal for itself, such as an editor.
  package func withTerminalReleased<Result, Failure: Error>(
    _ run: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard isOpen, !isReleased else { return try run() }
    release()
    defer {
      takeBack()
      waitingEvents.append(.resize(size))
    }
    return try run()
  }
}
