/// One press of a key, as a terminal tells it.
///
/// A letter pressed with Control is the small letter; a capital letter is its own character and
/// has no Shift. Shift-Tab is `.backTab`.
package struct KeyStroke: Hashable, Sendable {
  package enum Key: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }

  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }

  package let key: Key
  package let modifiers: Modifiers

  package init(_ key: Key, _ modifiers: Modifiers = []) {
    switch key {
    case .character(let character) where modifiers.contains(.control):
      self.key = .character(character.lowercased().first ?? character)
      self.modifiers = modifiers
    case .tab where modifiers.contains(.shift):
      self.key = .backTab
      self.modifiers = modifiers.subtracting(.shift)
    default:
      self.key = key
      self.modifiers = modifiers
    }
  }

  package static func character(_ character: Character) -> KeyStroke {
    KeyStroke(.character(character))
  }
  package static func control(_ character: Character) -> KeyStroke {
    KeyStroke(.character(character), .control)
  }
  package static func alt(_ character: Character) -> KeyStroke {
    KeyStroke(.character(character), .alt)
  }
  package static func function(_ number: Int) -> KeyStroke { KeyStroke(.function(number)) }

  package static let enter = KeyStroke(.enter)
  package static let escape = KeyStroke(.escape)
  package static let tab = KeyStroke(.tab)
  package static let backTab = KeyStroke(.backTab)
  package static let backspace = KeyStroke(.backspace)
  package static let delete = KeyStroke(.delete)
  package static let insert = KeyStroke(.insert)
  package static let up = KeyStroke(.up)
  package static let down = KeyStroke(.down)
  package static let left = KeyStroke(.left)
  package static let right = KeyStroke(.right)
  package static let home = KeyStroke(.home)
  package static let end = KeyStroke(.end)
  package static let pageUp = KeyStroke(.pageUp)
  package static let pageDown = KeyStroke(.pageDown)
  package static let space = KeyStroke(.character(" "))

  /// The character this key writes into a text, or nil for a key that writes none.
  package var typed: Character? {
    guard modifiers.isEmpty, case .character(let character) = key else { return nil }
    return character
  }
}
