import Glibc

/// The modes ncurses knows nothing of: we turn them on and off ourselves.
enum TerminalModes {
  static let pasteOn = "\u{1B}[?2004h"
  static let pasteOff = "\u{1B}[?2004l"
  // 1000: presses and the wheel; 1002: moves while pressed; 1006: positions beyond column 223.
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"
  static let titlePush = "\u{1B}[22;2t"
  static let titlePop = "\u{1B}[23;2t"
  /// Gives a terminal back without asking anything: written when the program crashes.
  static let restore =
    "\u{1B}[?1049l\u{1B}[?25h\u{1B}[0m\u{1B}[?1l\u{1B}>" + pasteOff + mouseOff

  static func title(_ title: String) -> String { "\u{1B}]2;\(title)\u{07}" }

  /// Writes all of a text to standard output, past ncurses; a dead terminal is no error here.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }
}
