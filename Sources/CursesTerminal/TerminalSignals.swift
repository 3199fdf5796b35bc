import CNcurses
import Glibc

/// What happens on signals while the terminal is ours.
///
/// The handlers only write a byte into the wake pipe, except when the program is dying: then they
/// give the terminal back first. All they touch is prepared in `state` before they are installed.
enum TerminalSignals {
  /// Plain memory, since a handler may neither allocate nor lock.
  struct State {
    var wakeDescriptor: Int32 = -1
    var restoreBytes: UnsafeMutablePointer<UInt8>?
    var restoreCount = 0
    var savedModes = termios()
    var ownsTerminal = false
    var askedToEnd: sig_atomic_t = 0
    var resizeHandler: (@convention(c) (Int32) -> Void)?
  }

  nonisolated(unsafe) static let state: UnsafeMutablePointer<State> = {
    let state = UnsafeMutablePointer<State>.allocate(capacity: 1)
    state.initialize(to: State())
    return state
  }()

  /// After being asked to end, the program has this long to save before the signal ends it.
  static let secondsToEnd: UInt32 = 10

  /// What ends the program at once: its own faults, and being told to leave a core behind.
  static let crashes = [
    SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGSYS, SIGQUIT, SIGXCPU,
  ]

  /// To be called before ncurses starts: it leaves alone what has a handler already.
  static func install(wakeDescriptor: Int32, savedModes: termios) {
    state.pointee.wakeDescriptor = wakeDescriptor
    state.pointee.savedModes = savedModes
    if state.pointee.restoreBytes == nil {
      let bytes = Array(TerminalModes.restore.utf8)
      let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
      copy.initialize(from: bytes, count: bytes.count)
      state.pointee.restoreBytes = copy
      state.pointee.restoreCount = bytes.count
    }
    installAlternateStack()
    for number in [SIGTERM, SIGHUP] { set(number, to: endRequested) }
    for number in [SIGINT, SIGCONT] { set(number, to: noted) }
    set(SIGALRM, to: dying)
    for number in crashes { set(number, to: dying, flags: SA_ONSTACK) }
    setSuspendCaught(true)
    signal(SIGPIPE, SIG_IGN)
  }

  /// To be called after ncurses has installed its own: both get the signal.
  static func installResize() {
    var current = sigaction()
    sigaction(SIGWINCH, nil, &current)
    let handler = current.__sigaction_handler.sa_handler
    let isNone = unsafeBitCast(handler, to: Int.self) == 0
    state.pointee.resizeHandler = isNone ? nil : handler
    set(SIGWINCH, to: resized)
  }

  /// Whether Ctrl-Z sent as a signal comes as a byte, or stops the program as usual.
  static func setSuspendCaught(_ isCaught: Bool) {
    if isCaught { set(SIGTSTP, to: noted) } else { signal(SIGTSTP, SIG_DFL) }
  }

  /// The system's ways again, once the terminal is given back.
  static func uninstall() {
    state.pointee.ownsTerminal = false
    alarm(0)
    for number in crashes + [SIGTERM, SIGHUP, SIGINT, SIGCONT, SIGALRM, SIGTSTP, SIGWINCH] {
      signal(number, SIG_DFL)
    }
  }

  private static func set(
    _ number: Int32, to caught: @escaping @convention(c) (Int32) -> Void, flags: Int32 = 0
  ) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = caught
    action.sa_flags = flags
    sigaction(number, &action, nil)
  }

  // A stack that has run over has no room for a handler.
  private static func installAlternateStack() {
    let size = 64 * 1024
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
  }

  private static func note(_ byte: WakePipe.Byte) {
    var value = byte.rawValue
    _ = write(state.pointee.wakeDescriptor, &value, 1)
  }

  private static let noted: @convention(c) (Int32) -> Void = { number in
    let saved = errno
    switch number {
    case SIGINT: TerminalSignals.note(.interrupted)
    case SIGCONT: TerminalSignals.note(.resumed)
    default: TerminalSignals.note(.suspend)
    }
    errno = saved
  }

  private static let resized: @convention(c) (Int32) -> Void = { number in
    let saved = errno
    TerminalSignals.state.pointee.resizeHandler?(number)
    TerminalSignals.note(.resized)
    errno = saved
  }

  private static let endRequested: @convention(c) (Int32) -> Void = { number in
    let saved = errno
    let state = TerminalSignals.state
    if state.pointee.askedToEnd != 0, number == SIGTERM {
      TerminalSignals.die(by: number)
    } else {
      state.pointee.askedToEnd = number
      TerminalSignals.note(number == SIGHUP ? .hangUp : .terminate)
      alarm(TerminalSignals.secondsToEnd)
    }
    errno = saved
  }

  private static let dying: @convention(c) (Int32) -> Void = { number in
    let asked = TerminalSignals.state.pointee.askedToEnd
    TerminalSignals.die(by: number == SIGALRM && asked != 0 ? asked : number)
  }

  /// Gives the terminal back, then ends by the signal's own way, so its cause stays known.
  private static func die(by number: Int32) {
    let state = TerminalSignals.state
    if state.pointee.ownsTerminal {
      _ = write(STDOUT_FILENO, state.pointee.restoreBytes, state.pointee.restoreCount)
      tcsetattr(STDIN_FILENO, TCSANOW, &state.pointee.savedModes)
    }
    signal(number, SIG_DFL)
    var only = sigset_t()
    sigemptyset(&only)
    sigaddset(&only, number)
    kill(getpid(), number)
    sigprocmask(SIG_UNBLOCK, &only, nil)
  }
}
