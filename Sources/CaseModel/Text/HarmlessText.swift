/// The one door for bytes that leave the program: a colleague's text in them can neither drive a
/// terminal, end a text early, nor turn the direction in which it is read (promise 12).
package enum HarmlessText {
  /// A text file: line ends and tabs stay, every other control, DEL, C1, and marks and overrides of
  /// direction become U+FFFD, so that it can be seen that something was there.
  package static func document(_ bytes: [UInt8]) -> [UInt8] {
    guard needsCleaning(bytes) else { return bytes }
    var clean = String.UnicodeScalarView()
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x09, 0x0A: clean.append(scalar)
      // Of a line end only, where it moves nothing back.
      case 0x0D where scalars.indices.contains(place + 1) && scalars[place + 1] == "\n":
        clean.append(scalar)
      case 0x0D: clean.append("\n")
      // A byte order mark, as Excel wants it.
      case 0xFEFF where place == 0: clean.append(scalar)
      case _ where isControl(scalar): clean.append("\u{FFFD}")
      default: clean.append(scalar)
      }
    }
    return Array(String(clean).utf8)
  }

  /// A text that becomes a part of a document.
  package static func text(_ text: String) -> String {
    String(decoding: document(Array(text.utf8)), as: UTF8.self)
  }

  /// One line: what ends a line is a space, so that nobody's text begins another.
  package static func line(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: clean.append(" ")
      case _ where isControl(scalar): clean.append("\u{FFFD}")
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }

  /// The lines of a text, whatever breaks them.
  package static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  /// JSON that means the same, with what could be obeyed escaped: JSON itself only escapes what is
  /// below U+0020.
  package static func json(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { buffer in
      var safe: [UInt8] = []
      var copied = 0
      var place = 0
      while place < buffer.count {
        guard let found = control(in: buffer, at: place) else {
          place += 1
          continue
        }
        let digits = String(found.scalar, radix: 16)
        safe += buffer[copied..<place]
        safe += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
        place += found.length
        copied = place
      }
      return copied == 0 ? bytes : safe + buffer[copied...]
    }
  }

  /// The control from U+007F on that begins at a byte, and how many bytes it takes; dashes and dots
  /// that share its first bytes are none.
  private static func control(
    in bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (scalar: UInt32, length: Int)? {
    let first = bytes[place]
    if first < 0x7F { return nil }
    if first == 0x7F { return (0x7F, 1) }
    guard first == 0xC2 || first == 0xD8 || first == 0xE2, place + 1 < bytes.count else {
      return nil
    }
    let second = UInt32(bytes[place + 1] & 0x3F)
    var scalar = UInt32(first & 0x1F) << 6 | second
    var length = 2
    if first == 0xE2 {
      guard place + 2 < bytes.count else { return nil }
      scalar = 0x2000 | second << 6 | UInt32(bytes[place + 2] & 0x3F)
      length = 3
    }
    return Unicode.Scalar(scalar).map(isControl) == true ? (scalar, length) : nil
  }

  /// C0, DEL, C1, Unicode's own line ends, and all that turns direction or shows nothing.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether anything in a document is to be seen and not obeyed.
  private static func needsCleaning(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      buffer.indices.contains { place in
        let byte = buffer[place]
        return byte < 0x20
          ? byte != 0x0A && byte != 0x09 : control(in: buffer, at: place) != nil
      }
    }
  }
}
