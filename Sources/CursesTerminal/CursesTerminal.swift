import CNcurses
import Glibc
import TerminalModel

/// The terminal the program runs in, by way of ncurses. One at a time, on one thread.
///
/// The terminal is given back by ``close()``, and by itself when the program crashes, is asked to
/// end twice, or does not end within ten seconds of being asked.
package final class CursesTerminal {
  let pipe: WakePipe
  let options: TerminalOptions
  private let screen: OpaquePointer
  let output: GatheredOutput
  /// A row on its way to ncurses; kept so that no key makes room for it anew.
  var rowCells: [cchar_t] = []
  private var savedModes: termios
  private(set) var isOpen = true
  /// Whether another program has the terminal for now.
  private(set) var isReleased = false
  /// Whether the mouse is ours, or the terminal selects text with it.
  package private(set) var isMouseOn = false
  /// What the screen shows now; nil when all is to be drawn again.
  var shownFrame: Frame?
  var palette: Palette
  var clicks = ClickCounter()
  /// Events that are known already and come first with the next ones.
  var waitingEvents: [TerminalEvent] = []
  var shownTitle = ""
  /// How each role looks, and the attributes that were found for it, by its number.
  var looks: (Role) -> Look = { _ in Look() }
  var attributes = [Palette.Attributes?](repeating: nil, count: 256)

  /// The kind of terminal that is not described on this machine, where `xterm-256color` was taken
  /// in its place; else nil.
  package let undescribedKind: String?
  /// Whether letters beyond ASCII can be drawn: false when the machine has no UTF-8 locale.
  package let drawsUnicode: Bool

  /// Takes the terminal over.
  ///
  /// - Throws: ``TerminalProblem``; the terminal is then as it was.
  package init(_ options: TerminalOptions) throws(TerminalProblem) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
    let name = options.terminalName ?? ""
    guard !name.isEmpty, name != "dumb" else { throw .dumb }
    pipe = try WakePipe()
    self.options = options
    drawsUnicode = Self.setLocale()
    savedModes = termios()
    tcgetattr(STDIN_FILENO, &savedModes)
    TerminalSignals.install(wakeDescriptor: pipe.writeDescriptor, savedModes: savedModes)
    use_tioctl(true)
    output = GatheredOutput()
    if let screen = screen_open(name, output.stream) {
      self.screen = screen
      undescribedKind = nil
    } else if let screen = screen_open("xterm-256color", output.stream) {
      self.screen = screen
      undescribedKind = name
    } else {
      TerminalSignals.uninstall()
      throw .unknownKind(name)
    }
    TerminalSignals.installResize()
    palette = Palette(isColored: options.colors != .never)
    setUp()
  }

  deinit { close() }

  package var size: Size {
    Size(columns: Int(screen_columns()), rows: Int(screen_rows()))
  }

  private func setUp() {
    set_escdelay(25)
    raw()
    noecho()
    nonl()
    let window = screen_window()
    keypad(window, true)
    meta(window, true)
    nodelay(window, true)
    typeahead(-1)
    curs_set(1)
    KeyCodes.define()
    // The first drawing enters the alternate screen; from here on there is something to restore.
    TerminalSignals.state.pointee.ownsTerminal = true
    if options.setsTitle { TerminalModes.write(TerminalModes.titlePush) }
    isMouseOn = options.usesMouse
    enterModes()
  }

  /// Turns the mouse on or off; off, the terminal selects text by itself again.
  package func setMouse(_ isOn: Bool) {
    guard isOpen, isOn != isMouseOn else { return }
    isMouseOn = isOn
    if !isReleased {
      TerminalModes.write(isOn ? TerminalModes.mouseOn : TerminalModes.mouseOff)
    }
  }

  /// Writes a sequence that draws nothing, such as one for the clipboard, past ncurses.
  package func write(sequence: String) {
    guard isOpen, !isReleased else { return }
    TerminalModes.write(sequence)
  }

  /// Draws everything again with the next frame, whatever the screen shows.
  package func redrawAll() {
    shownFrame = nil
    screen_repaint_all()
  }

  /// Gives the terminal back as it was. A second call does nothing.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    if !isReleased, isTerminalAlive {
      leaveModes()
      endwin()
      if options.setsTitle { TerminalModes.write(TerminalModes.titlePop) }
      tcsetattr(STDIN_FILENO, TCSADRAIN, &savedModes)
    }
    TerminalSignals.uninstall()
  }

  /// A terminal that hung up answers no question about its modes.
  private var isTerminalAlive: Bool {
    var modes = termios()
    return tcgetattr(STDOUT_FILENO, &modes) == 0
  }

  private func enterModes() {
    TerminalModes.write(TerminalModes.pasteOn + (isMouseOn ? TerminalModes.mouseOn : ""))
  }

  private func leaveModes() {
    TerminalModes.write(TerminalModes.mouseOff + TerminalModes.pasteOff)
  }

  /// The normal screen and modes, for the shell or another program.
  func release() {
    leaveModes()
    endwin()
    tcsetattr(STDIN_FILENO, TCSADRAIN, &savedModes)
    isReleased = true
    TerminalSignals.state.pointee.ownsTerminal = false
    TerminalSignals.setSuspendCaught(false)
  }

  /// Our screen and modes again.
  func takeBack() {
    TerminalSignals.setSuspendCaught(true)
    TerminalSignals.state.pointee.ownsTerminal = true
    isReleased = false
    reset_prog_mode()
    enterModes()
    redrawAll()
  }

  /// Takes a locale with UTF-8 for letters; numbers stay as in C, as files demand.
  ///
  /// Without one ncurses draws blanks for æ, ø and å. A machine often names a locale that was
  /// never made there, so two that mostly exist are tried after it.
  private static func setLocale() -> Bool {
    for name in ["", "C.UTF-8", "en_US.UTF-8"] {
      if setlocale(LC_CTYPE, name) != nil, locale_is_utf8() { return true }
    }
    return false
  }
}
