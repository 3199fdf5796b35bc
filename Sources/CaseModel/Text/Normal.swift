import Foundation

/// Unicode normal form C: the one file that asks Foundation for it.
package enum Normal {
  /// The text in NFC. Text below U+0300 already is, and is not touched.
  package static func nfc(_ text: String) -> String {
    text.unicodeScalars.contains { $0.value >= 0x300 }
      ? text.precomposedStringWithCanonicalMapping : text
  }
}
