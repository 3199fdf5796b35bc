import CNcurses
import TerminalModel

/// Which key a code of ncurses stands for, and the codes we add for what it does not know.
enum KeyCodes {
  // Above KEY_MAX (0777) and what ncurses gives out for keys of its own.
  static let pasteStart: Int32 = 2000
  static let pasteEnd: Int32 = 2001
  static let mouse: Int32 = 2002
  static let focusIn: Int32 = 2003
  static let focusOut: Int32 = 2004
  private static let modifiedFirst: Int32 = 2100

  // The final letter or the number of xterm's sequences.
  private static let lettered: [(letter: String, key: KeyStroke.Key)] = [
    ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
    ("P", .function(1)), ("Q", .function(2)), ("R", .function(3)), ("S", .function(4)),
  ]
  private static let numbered: [(number: Int, key: KeyStroke.Key)] = [
    (1, .home), (2, .insert), (3, .delete), (4, .end), (5, .pageUp), (6, .pageDown),
    (15, .function(5)), (17, .function(6)), (18, .function(7)), (19, .function(8)),
    (20, .function(9)), (21, .function(10)), (23, .function(11)), (24, .function(12)),
  ]
  private static let keys = lettered.map(\.key) + numbered.map(\.key)

  /// Teaches ncurses the sequences of xterm and all that follow it, for descriptions that lack
  /// them: `ESC [ 1 ; modifiers letter`, `ESC [ number ; modifiers ~`.
  static func define() {
    define_key("\u{1B}[200~", pasteStart)
    define_key("\u{1B}[201~", pasteEnd)
    define_key("\u{1B}[<", mouse)
    define_key("\u{1B}[I", focusIn)
    define_key("\u{1B}[O", focusOut)
    // Modifiers are 1 + 1 for Shift + 2 for Alt + 4 for Control.
    for modifiers in 2...8 {
      for (index, entry) in lettered.enumerated() {
        define_key("\u{1B}[1;\(modifiers)\(entry.letter)", code(index, modifiers))
      }
      for (index, entry) in numbered.enumerated() {
        define_key(
          "\u{1B}[\(entry.number);\(modifiers)~", code(lettered.count + index, modifiers))
      }
    }
    // Unmodified, in both of the modes a terminal may be in.
    for (index, entry) in lettered.enumerated() where index < 6 {
      define_key("\u{1B}[\(entry.letter)", code(index, 1))
      define_key("\u{1B}O\(entry.letter)", code(index, 1))
    }
    for (index, entry) in numbered.enumerated() {
      define_key("\u{1B}[\(entry.number)~", code(lettered.count + index, 1))
    }
    define_key("\u{1B}[Z", KEY_BTAB)
  }

  private static func code(_ index: Int, _ modifiers: Int) -> Int32 {
    modifiedFirst + Int32(index * 16 + modifiers)
  }

  /// The key of a function code, or nil for one that means nothing here.
  static func key(forCode code: Int32) -> KeyStroke? {
    if code >= modifiedFirst {
      let index = Int(code - modifiedFirst) / 16
      guard index < keys.count else { return nil }
      let bits = UInt8((code - modifiedFirst) % 16 - 1)
      return KeyStroke(keys[index], KeyStroke.Modifiers(rawValue: bits))
    }
    if let function = functionKey(code) { return function }
    return plain[code]
  }

  private static let plain: [Int32: KeyStroke] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home,
    KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_IC: .insert, KEY_DC: .delete,
    KEY_BACKSPACE: .backspace, KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_FIND: .home,
    KEY_SELECT: .end, KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
    KEY_SLEFT: KeyStroke(.left, .shift), KEY_SRIGHT: KeyStroke(.right, .shift),
    KEY_SR: KeyStroke(.up, .shift), KEY_SF: KeyStroke(.down, .shift),
    KEY_SHOME: KeyStroke(.home, .shift), KEY_SEND: KeyStroke(.end, .shift),
    KEY_SPREVIOUS: KeyStroke(.pageUp, .shift), KEY_SNEXT: KeyStroke(.pageDown, .shift),
    KEY_SDC: KeyStroke(.delete, .shift), KEY_SIC: KeyStroke(.insert, .shift),
  ]

  // Descriptions count on: F13 is Shift-F1, F25 Ctrl-F1.
  private static func functionKey(_ code: Int32) -> KeyStroke? {
    let number = Int(code - key_function_first())
    switch number {
    case 1...12: return .function(number)
    case 13...24: return KeyStroke(.function(number - 12), .shift)
    case 25...36: return KeyStroke(.function(number - 24), .control)
    default: return nil
    }
  }

  /// The key of one scalar; Control with a letter comes as 1...26.
  static func key(forScalar scalar: Unicode.Scalar) -> KeyStroke {
    switch scalar.value {
    case 0: return .control(" ")
    case 9: return .tab
    // Ctrl-J is what scripts send for Enter.
    case 10, 13: return .enter
    case 27: return .escape
    case 127: return .backspace
    case 1...26: return .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 28...31: return .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    default: return .character(Character(scalar))
    }
  }
}
