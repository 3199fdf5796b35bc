/// Which texts a field accepts.
package enum TextRules {
  /// The most characters a given title may have.
  package static let titleLength = 80

  /// The text as it is kept: NFC, LF line ends, without control characters; one-line forms lose
  /// their line breaks; ends without blanks.
  package static func accepted(_ raw: String, form: FieldForm) -> String {
    let keepsLines = form == .text
    var text = ""
    text.unicodeScalars.reserveCapacity(raw.unicodeScalars.count)
    var afterReturn = false
    for scalar in raw.unicodeScalars {
      switch scalar.value {
      case 0x0D, 0x0A, 0x85, 0x2028, 0x2029:
        let isSecondHalf = scalar.value == 0x0A && afterReturn
        if !isSecondHalf { text.unicodeScalars.append(keepsLines ? "\n" : " ") }
      case 0x09: text.unicodeScalars.append(keepsLines ? "\t" : " ")
      case 0...0x1F, 0x7F...0x9F, 0xFEFF: break
      default: text.unicodeScalars.append(scalar)
      }
      afterReturn = scalar.value == 0x0D
    }
    return Normal.nfc(trimmed(text))
  }

  private static func trimmed(_ text: String) -> String {
    var slice = Substring(text)
    while let first = slice.first, first.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }
}
