import CNcurses
import Glibc
import TerminalModel

extension CursesTerminal {
  private static let start = Array("\u{1B}[200~".utf8)
  /// Milliseconds a paste may falter, as over a slow line, before it counts as broken off.
  private static let patience: Int32 = 3000
  private static let end = Array("\u{1B}[201~".utf8)

  /// Reads pasted text up to its end straight from the terminal.
  ///
  /// ncurses reads byte by byte and would look for keys in what was pasted; it holds nothing of
  /// what follows the start, so reading past it loses nothing, and a megabyte takes no second.
  ///
  /// - Parameter begun: what of it has been read already.
  func readPaste(into events: inout [TerminalEvent], begun: [UInt8] = []) {
    var bytes = begun
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    var searched = 0
    while true {
      if let place = Self.place(of: Self.end, in: bytes, from: searched) {
        let rest = Array(bytes[(place + Self.end.count)...])
        events.append(.paste(Self.text(bytes[..<place])))
        giveBack(rest, events: &events)
        return
      }
      searched = max(0, bytes.count - Self.end.count + 1)
      let count = hasInput(within: Self.patience) ? read(STDIN_FILENO, &buffer, buffer.count) : 0
      if count < 0, errno == EINTR { continue }
      // The end was lost on the way: what has come is still the paste.
      guard count > 0 else {
        events.append(.paste(Self.text(bytes[...])))
        return
      }
      bytes += buffer[..<count]
    }
  }

  private func hasInput(within milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    var count = poll(&descriptor, 1, milliseconds)
    while count < 0, errno == EINTR { count = poll(&descriptor, 1, milliseconds) }
    return count > 0 && Int32(descriptor.revents) & POLLIN != 0
  }

  /// Hands keys that were typed right after a paste to ncurses, whose queue has room for 137.
  private func giveBack(_ rest: [UInt8], events: inout [TerminalEvent]) {
    guard rest.count > 120 else {
      for byte in rest.reversed() { ungetch(Int32(byte)) }
      return
    }
    // Another paste may follow the first one at once; what is pasted is never read as keys.
    let paste = Self.place(of: Self.start, in: rest, from: 0)
    var sequence: EscapeSequence?
    var isEscaped = false
    for scalar in String(decoding: rest[..<(paste ?? rest.count)], as: UTF8.self).unicodeScalars {
      if var open = sequence {
        open.take(scalar)
        sequence = open
      } else if isEscaped {
        sequence = EscapeSequence(scalar)
        isEscaped = false
      } else if scalar == "\u{1B}" {
        isEscaped = true
      } else {
        events.append(.key(KeyCodes.key(forScalar: scalar)))
      }
      guard let whole = sequence, whole.isWhole else { continue }
      if let key = whole.key { events.append(.key(key)) }
      sequence = nil
    }
    if isEscaped { events.append(.key(.escape)) }
    if let paste {
      readPaste(into: &events, begun: Array(rest[(paste + Self.start.count)...]))
    }
  }

  private static func place(of wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= wanted.count else { return nil }
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Terminals send a carriage return for each line end.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var followsReturn = false
    for byte in bytes {
      if byte == 0x0D {
        result.append(0x0A)
      } else if !(byte == 0x0A && followsReturn) {
        result.append(byte)
      }
      followsReturn = byte == 0x0D
    }
    return String(decoding: result, as: UTF8.self)
  }
}
