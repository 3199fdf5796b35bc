/// Alphabetical order as readers of a language expect it, without ICU.
package enum AlphabeticalOrder: Sendable {
  /// æ ø å last, aa as å.
  case danish
  /// Accents do not count.
  case english

  package func precedes(_ left: String, _ right: String) -> Bool {
    let (leftKey, rightKey) = (key(left), key(right))
    return leftKey == rightKey ? left < right : leftKey.lexicographicallyPrecedes(rightKey)
  }

  /// Numbers that sort as the text does; digits before letters, blanks before digits.
  package func key(_ text: String) -> [UInt32] {
    var key: [UInt32] = []
    for scalar in text.lowercased().unicodeScalars {
      guard self == .danish else {
        key += SearchKey.fold(String(scalar)).unicodeScalars.map(\.value)
        continue
      }
      switch scalar {
      case "æ", "ä": key.append(0x110001)
      case "ø", "ö": key.append(0x110002)
      case "å": key.append(0x110003)
      case "a" where key.last == 0x61: key[key.endIndex - 1] = 0x110003
      case "ü": key.append(0x79)
      default: key += SearchKey.fold(String(scalar)).unicodeScalars.map(\.value)
      }
    }
    return key
  }
}
