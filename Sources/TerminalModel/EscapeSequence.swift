/// What a terminal sends after an escape, scalar by scalar: a key pressed with Alt, or a sequence
/// that is to be read to its end whether anybody knows it or not (ECMA-48, 5.4 and 5.6).
package struct EscapeSequence: Equatable, Sendable {
  private enum Form { case letter, control, singleShift, text }

  private let form: Form
  private let first: Unicode.Scalar
  private var rest: [Unicode.Scalar] = []
  /// Whether nothing more belongs to it.
  package private(set) var isWhole: Bool

  /// More is no sequence, but something that lost its end on the way.
  private static let longest = 4096

  /// - Parameter first: what follows the escape.
  package init(_ first: Unicode.Scalar) {
    self.first = first
    switch first {
    case "[": form = .control
    case "O": form = .singleShift
    case "]", "P", "X", "^", "_": form = .text
    default: form = .letter
    }
    isWhole = form == .letter
  }

  /// Takes what comes next; only while it is not whole.
  package mutating func take(_ scalar: Unicode.Scalar) {
    rest.append(scalar)
    switch form {
    case .letter: isWhole = true
    case .control:
      // Function keys of the Linux console: `[[A`; the mouse of old terminals: `[M` and three more.
      if rest.first == "M" {
        isWhole = rest.count == 4
      } else {
        isWhole = (0x40...0x7E).contains(scalar.value) && rest != ["["]
      }
    case .singleShift: isWhole = !("0"..."9").contains(scalar)
    // Up to a bell or the string terminator, `ESC \\`.
    case .text: isWhole = scalar == "\u{7}" || rest.suffix(2) == ["\u{1B}", "\\"]
    }
    if rest.count > Self.longest { isWhole = true }
  }

  /// The key it stands for; nil for a sequence that means nothing here. One that breaks off after
  /// its first letter is that letter pressed with Alt.
  package var key: KeyStroke? {
    guard form != .letter, !rest.isEmpty else { return altKey }
    guard isWhole, let last = rest.last else { return nil }
    let parameters = String(String.UnicodeScalarView(rest.dropLast()))
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    switch form {
    case .control: return control(last, parameters)
    case .singleShift: return singleShift(last, parameters)
    case .letter, .text: return nil
    }
  }

  private var altKey: KeyStroke? {
    switch first.value {
    case 0: KeyStroke(.character(" "), [.control, .alt])
    case 9: KeyStroke(.tab, .alt)
    case 10, 13: KeyStroke(.enter, .alt)
    case 8, 0x7F: KeyStroke(.backspace, .alt)
    case 0x1B: .escape
    case 1...26:
      KeyStroke(.character(Character(Unicode.Scalar(UInt8(first.value) + 0x60))), [.control, .alt])
    case 0..<0x20: nil
    default: KeyStroke(.character(Character(first)), .alt)
    }
  }

  private func control(_ last: Unicode.Scalar, _ parameters: [Int]) -> KeyStroke? {
    let modifiers = parameters.count > 1 ? Self.modifiers(parameters[1]) : []
    if rest.first == "M" { return nil }
    if rest.first == "[" {
      let number = Int(last.value) - 0x40
      return (1...5).contains(number) ? .function(number) : nil
    }
    switch last {
    case "~" where parameters.first == 27 && parameters.count == 3:
      // `27 ; modifiers ; letter ~`, as xterm sends with modifyOtherKeys.
      return Self.key(ofCode: parameters[2], modifiers)
    case "~": return Self.numbered[parameters.first ?? 0].map { KeyStroke($0, modifiers) }
    case "u": return Self.key(ofCode: parameters.first ?? 0, modifiers)
    default: return Self.lettered[last].map { KeyStroke($0, modifiers) }
    }
  }

  /// Cursor keys, F1 to F4, and the number pad in its application mode (xterm, VT220).
  private func singleShift(_ last: Unicode.Scalar, _ parameters: [Int]) -> KeyStroke? {
    let modifiers = parameters.first.map(Self.modifiers) ?? []
    switch last {
    case "M": return .enter
    case "I": return .tab
    case "j"..."y":
      return Unicode.Scalar(last.value - 0x40).map { KeyStroke(.character(Character($0))) }
    default: return Self.lettered[last].map { KeyStroke($0, modifiers) }
    }
  }

  /// 1, and 1 for Shift, 2 for Alt, 4 for Control, 8 for Meta, which is Alt on most keyboards.
  private static func modifiers(_ parameter: Int) -> KeyStroke.Modifiers {
    let bits = max(0, parameter - 1)
    var found = KeyStroke.Modifiers(rawValue: UInt8(bits & 7))
    if bits & 8 != 0 { found.insert(.alt) }
    return found
  }

  private static func key(ofCode code: Int, _ modifiers: KeyStroke.Modifiers) -> KeyStroke? {
    switch code {
    case 9: return KeyStroke(.tab, modifiers)
    case 13: return KeyStroke(.enter, modifiers)
    case 27: return KeyStroke(.escape, modifiers)
    case 8, 127: return KeyStroke(.backspace, modifiers)
    default:
      guard code >= 32, let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else {
        return nil
      }
      return KeyStroke(.character(Character(scalar)), modifiers)
    }
  }

  private static let lettered: [Unicode.Scalar: KeyStroke.Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
  ]
  private static let numbered: [Int: KeyStroke.Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]
}
