import CaseModel

/// What keeps a field's text from being saved.
package enum FormSlip: Error, Hashable, Sendable {
  case required
  case value(ValueSlip)
  /// What was typed in a choice that no option fits.
  case notAChoice(String)
  /// What only the case file can tell, as a sentence.
  case said(String)
}
