/// The sequence by which a terminal takes a text into its clipboard (OSC 52).
package enum ClipboardSequence {
  /// The most characters of base64, which is about 74 kB of text: beyond it terminals cut.
  package static let greatestLength = 100_000

  /// The sequence, or nil for a text that is too long.
  ///
  /// - Parameters:
  ///   - encoded: the text in base64, so that nothing in it can end the sequence.
  ///   - isInTmux: tmux hands it on only when it comes wrapped.
  package static func copying(base64 encoded: String, isInTmux: Bool) -> String? {
    guard encoded.utf8.count <= greatestLength else { return nil }
    let sequence = "\u{1B}]52;c;\(encoded)\u{07}"
    guard isInTmux else { return sequence }
    // Within the wrapping each ESC stands twice.
    return "\u{1B}Ptmux;\u{1B}\(sequence)\u{1B}\\"
  }
}
