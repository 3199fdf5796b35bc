/// Which texts a field accepts.
package enum TextRules {
  /// The most characters a given title may have.
  package static let titleLength = 80

  /// The text as it is kept: NFC, LF line ends, without control characters; one-line forms lose
  /// their line breaks; ends without blanks.
  package static func accepted(_ raw: String, form: FieldForm) -> String {
    let keepsLines = form == .text
    if isAccepted(raw, keepsLines) { return raw }
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

  /// Whether a text of ordinary letters and signs is kept as it is; of others it is not known.
  private static func isAccepted(_ raw: String, _ keepsLines: Bool) -> Bool {
    guard let first = raw.utf8.first, first > 0x20 else { return raw.isEmpty }
    var last = first
    var lead: (UInt8, UInt8) = (0, 0)
    for byte in raw.utf8 {
      switch (lead, byte) {
      case ((0, 0), 0x20...0x7E): last = byte
      case ((0, 0), 0x09), ((0, 0), 0x0A):
        guard keepsLines else { return false }
        last = byte
      // Letters of Western Europe, composed, and dashes, quotation marks and dots.
      case ((0, 0), 0xC3), ((0, 0), 0xE2): lead = (byte, 0)
      case ((0xC3, 0), 0x80...0xBF): (lead, last) = ((0, 0), byte)
      case ((0xE2, 0), 0x80): lead = (0xE2, 0x80)
      case ((0xE2, 0x80), 0x90...0xA6): (lead, last) = ((0, 0), byte)
      default: return false
      }
    }
    return last > 0x20
  }

  private static func trimmed(_ text: String) -> String {
    var slice = Substring(text)
    while let first = slice.first, first.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }
}
