/// How many columns text takes on the screen.
package enum TextWidth {
  /// The columns of one scalar, 0...2; nil for controls and for scalars the terminal's library
  /// does not know.
  package static func columns(of scalar: Unicode.Scalar) -> Int? {
    let value = scalar.value
    if value < 0x7F { return value >= 0x20 ? 1 : nil }
    if value >= 0xA0, value < 0x300 { return 1 }
    let runs = WidthTable.runs
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] >> 2 <= value { low = middle } else { high = middle }
    }
    let width = Int(runs[low] & 3) - 1
    return width < 0 ? nil : width
  }

  /// The columns a text takes once it is made safe and drawn on one line.
  package static func columns(of text: String) -> Int {
    if let plain = text.utf8.withContiguousStorageIfAvailable(SafeText.plainColumns), let plain {
      return plain
    }
    return SafeText.simplified(text).unicodeScalars.reduce(0) { $0 + (columns(of: $1) ?? 1) }
  }

  /// The columns of one grapheme cluster of a text that is already safe.
  static func columns(ofSafe character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + (columns(of: $1) ?? 1) }
  }
}
