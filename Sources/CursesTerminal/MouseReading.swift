import CNcurses
import Glibc
import TerminalModel

/// Tells a double press from two single ones.
struct ClickCounter {
  // What desktops take for one: long enough for slow hands.
  private static let limitMilliseconds: Int64 = 500

  private var last: (position: Position, at: Int64)?
  private var count = 0

  mutating func press(at position: Position, milliseconds: Int64) -> Int {
    if let last, last.position == position, milliseconds - last.at <= Self.limitMilliseconds {
      count = count == 1 ? 2 : 1
    } else {
      count = 1
    }
    last = (position, milliseconds)
    return count
  }
}

extension CursesTerminal {
  /// Reads the rest of `ESC [ < code ; column ; row M`, with `m` at the end for a release.
  ///
  /// - Returns: nil for a report that means nothing here; all of it is taken all the same.
  func readMouse() -> MouseEvent? {
    var numbers = [0]
    // Three numbers of at most five digits.
    for _ in 0..<20 {
      var value: wint_t = 0
      guard get_wch(&value) == OK else { return nil }
      switch value {
      case 0x30...0x39:
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(value) - 0x30
      case 0x3B: numbers.append(0)
      case 0x4D, 0x6D:
        return numbers.count == 3 ? mouseEvent(numbers, isRelease: value == 0x6D) : nil
      default: return nil
      }
      if let last = numbers.last, last > 99_999 { return nil }
    }
    return nil
  }

  private func mouseEvent(_ numbers: [Int], isRelease: Bool) -> MouseEvent? {
    let code = numbers[0]
    let position = Position(column: numbers[1] - 1, row: numbers[2] - 1)
    var modifiers: KeyStroke.Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    if code & 64 != 0 {
      guard code & 3 < 2 else { return nil }
      return MouseEvent(
        code & 1 == 0 ? .scrollUp : .scrollDown, button: .middle, at: position,
        modifiers: modifiers)
    }
    let buttons: [MouseEvent.Button] = [.left, .middle, .right]
    guard code & 3 < 3 else { return nil }
    let button = buttons[code & 3]
    if code & 32 != 0 {
      return MouseEvent(.drag, button: button, at: position, modifiers: modifiers)
    }
    if isRelease {
      return MouseEvent(.release, button: button, at: position, modifiers: modifiers)
    }
    return MouseEvent(
      .press, button: button, at: position,
      clicks: clicks.press(at: position, milliseconds: Self.monotonicMilliseconds()),
      modifiers: modifiers)
  }

  private static func monotonicMilliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
