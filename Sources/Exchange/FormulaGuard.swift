/// Keeps spreadsheets from taking a text for a formula (FORMAT 16).
package enum FormulaGuard {
  /// The text with `'` in front when it, or what stands behind its apostrophes, begins as a formula
  /// does.
  package static func guarded(_ text: String) -> String {
    isFormula(text.unicodeScalars[...]) ? "'" + text : text
  }

  /// Takes one `'` off where ``guarded(_:)`` would have put it.
  package static func unguarded(_ text: String) -> String {
    guard text.unicodeScalars.first == "'", isFormula(text.unicodeScalars.dropFirst()) else {
      return text
    }
    return String(text.unicodeScalars.dropFirst())
  }

  // Scalars, not characters: a combining mark behind `=` is no protection.
  private static func isFormula(_ text: Substring.UnicodeScalarView) -> Bool {
    guard let first = text.first(where: { $0 != "'" }) else { return false }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": return true
    default: return false
    }
  }
}
