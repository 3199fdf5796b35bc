import CNcurses
import Glibc
import TerminalModel

extension CursesTerminal {
  /// Waits for the next events and takes all there are.
  ///
  /// - Parameter milliseconds: nil to wait for as long as it takes; 0 only to look.
  /// - Returns: empty when the time has passed. Of several resizes only the last is told.
  package func nextEvents(timeout milliseconds: Int? = nil) -> [TerminalEvent] {
    guard isOpen else { return [] }
    let (hungUp, isPipeReady) = wait(milliseconds: waitingEvents.isEmpty ? milliseconds : 0)
    var events = waitingEvents
    waitingEvents = []
    if isPipeReady {
      for byte in pipe.readAll() {
        if let event = event(for: byte) { events.append(event) }
      }
    }
    readKeys(into: &events)
    followSize(into: &events)
    if hungUp, !events.contains(.hangUp) { events.append(.hangUp) }
    return withoutOldSizes(events)
  }

  /// - Returns: whether the terminal is gone, and whether something may lie in the wake pipe.
  private func wait(milliseconds: Int?) -> (hungUp: Bool, isPipeReady: Bool) {
    let limit = milliseconds.map { Int32(min(max($0, 0), Int(Int32.max))) } ?? -1
    return withUnsafeTemporaryAllocation(of: pollfd.self, capacity: 2) { descriptors in
      descriptors[0] = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      descriptors[1] = pollfd(fd: pipe.readDescriptor, events: Int16(POLLIN), revents: 0)
      // A signal ends the wait as well: ncurses may hold a resize that no descriptor tells of.
      let count = poll(descriptors.baseAddress, 2, limit)
      // Interrupted by a signal, whose handler has written there.
      guard count > 0 else { return (false, count < 0) }
      return (
        Int32(descriptors[0].revents) & (POLLHUP | POLLERR | POLLNVAL) != 0,
        descriptors[1].revents != 0
      )
    }
  }

  /// A resize while a paste was being read is told by no key: the size itself says so.
  private func followSize(into events: inout [TerminalEvent]) {
    guard !isReleased, screen_follow_size() else { return }
    shownFrame = nil
    events.append(.resize(size))
  }

  private func event(for byte: WakePipe.Byte) -> TerminalEvent? {
    switch byte {
    case .hangUp: return .hangUp
    case .terminate: return .terminate
    case .interrupted: return .interrupted
    case .suspend: return .key(.control("z"))
    case .resized: return nil
    case .resumed:
      takeBack()
      return .resumed
    }
  }

  /// Takes key after key until none is left: pushed-back keys and resizes wake no `poll`.
  private func readKeys(into events: inout [TerminalEvent]) {
    var failures = 0
    var isAnyRead = false
    while true {
      var value: wint_t = 0
      let kind = get_wch(&value)
      if kind == ERR {
        // A byte that is no letter fails too, and others may wait behind it; after a key that was
        // read whole they wake the next wait.
        failures += 1
        if isAnyRead || failures > 64 || !isInputWaiting { return }
      } else if kind == KEY_CODE_YES {
        isAnyRead = true
        readCode(Int32(bitPattern: value), into: &events)
      } else if let scalar = Unicode.Scalar(value) {
        isAnyRead = true
        readScalar(scalar, into: &events)
      }
    }
  }

  private var isInputWaiting: Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0 && Int32(descriptor.revents) == POLLIN
  }

  private func readCode(_ code: Int32, into events: inout [TerminalEvent]) {
    switch code {
    case KEY_RESIZE:
      shownFrame = nil
      events.append(.resize(size))
    case KeyCodes.pasteStart: readPaste(into: &events)
    case KeyCodes.mouse:
      if let event = readMouse() { events.append(.mouse(event)) }
    default:
      if let key = KeyCodes.key(forCode: code) { events.append(.key(key)) }
    }
  }

  private func readScalar(_ scalar: Unicode.Scalar, into events: inout [TerminalEvent]) {
    guard scalar == "\u{1B}" else { return append(scalar, to: &events) }
    switch next() {
    case .nothing: events.append(.key(.escape))
    case .code(let code):
      if let key = KeyCodes.key(forCode: code) {
        events.append(.key(KeyStroke(key.key, key.modifiers.union(.alt))))
      } else {
        // No key: a paste or the mouse right after Escape was pressed.
        events.append(.key(.escape))
        readCode(code, into: &events)
      }
    case .scalar(let next): readAfterEscape(next, into: &events)
    }
  }

  private enum Next { case nothing, code(Int32), scalar(Unicode.Scalar) }

  /// What has come already.
  private func next() -> Next {
    var value: wint_t = 0
    let kind = get_wch(&value)
    if kind == KEY_CODE_YES { return .code(Int32(bitPattern: value)) }
    return kind == ERR ? .nothing : Unicode.Scalar(value).map { .scalar($0) } ?? .nothing
  }

  /// A letter that follows the escape at once was pressed together with Alt. A whole sequence that
  /// ncurses does not know is taken to its end: its letters are nobody's keys.
  private func readAfterEscape(_ first: Unicode.Scalar, into events: inout [TerminalEvent]) {
    if first == "\u{1B}" {
      events.append(.key(.escape))
      return readScalar(first, into: &events)
    }
    var sequence = EscapeSequence(first)
    while !sequence.isWhole {
      switch next() {
      case .scalar(let scalar): sequence.take(scalar)
      case .nothing:
        if let key = sequence.key { events.append(.key(key)) }
        return
      case .code(let code):
        readCode(code, into: &events)
        return
      }
    }
    if let key = sequence.key { events.append(.key(key)) }
  }

  /// A letter comes scalar by scalar: a mark joins the key before it.
  private func append(_ scalar: Unicode.Scalar, to events: inout [TerminalEvent]) {
    if scalar.value >= 0x300, case .key(let last)? = events.last, let typed = last.typed {
      let joined = String(typed) + String(Character(scalar))
      if joined.count == 1, let character = joined.first {
        events[events.count - 1] = .key(.character(character))
        return
      }
    }
    events.append(.key(KeyCodes.key(forScalar: scalar)))
  }

  private func withoutOldSizes(_ events: [TerminalEvent]) -> [TerminalEvent] {
    let isResize = { (event: TerminalEvent) in if case .resize = event { true } else { false } }
    guard let last = events.lastIndex(where: isResize) else { return events }
    return events.enumerated().filter { $0.offset == last || !isResize($0.element) }
      .map(\.element)
  }
}
