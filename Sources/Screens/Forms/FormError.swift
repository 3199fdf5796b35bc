import CaseModel
import Wording

/// What keeps a field's text from being saved.
package enum FormError: Error, Hashable, Sendable {
  case required
  case value(ValueError)
  /// What was typed in a choice that no option fits.
  case notAChoice(String)
  /// What was typed is a part within the word of an option that may be meant.
  case guessed(String, String)
  /// What only the case file can tell, as a sentence.
  case said(String)
  /// A question, and no mistake: saved again, the text stands as it is.
  case asked(String)
}

extension FormError {
  /// What is said below the field.
  package func sentence(label: String, words: Words) -> String {
    let slips = words.forms.slips
    switch self {
    case .required: return slips.required(label)
    case .notAChoice(let text): return slips.notAChoice(text)
    case .guessed(let text, let word): return slips.guessed(text, word)
    case .said(let sentence), .asked(let sentence): return sentence
    case .value(let invalid):
      switch invalid {
      case .notACode(let text, _), .notAmong(let text, _): return slips.notAChoice(text)
      case .notADay(let text): return slips.notADay(text)
      case .notAPartialDay(let text): return slips.notAPartialDay(text)
      case .notATime(let text): return slips.notATime(text)
      case .notAnAddress(let text): return slips.notAnAddress(text)
      case .notANumber(let text): return slips.notANumber(text)
      case .notATruth(let text): return slips.notATruth(text)
      case .notACoordinate(let text): return slips.notACoordinate(text)
      case .tooLong(let limit): return slips.tooLong(limit)
      case .outOfRange(let range):
        return slips.outOfRange(
          words.numbers.grouped(Int(range.lowerBound)),
          words.numbers.grouped(Int(range.upperBound)))
      case .notEditable: return slips.notEditable
      }
    }
  }
}
