import CaseModel

/// The reason of a state as one text: its code's word, what was written, or both with `: ` between.
enum ReasonText {
  static func value(_ text: String) -> JSONValue {
    if let colon = text.firstRange(of: ": ") {
      let rest = TextRules.accepted(String(text[colon.upperBound...]), form: .text)
      if colon.lowerBound == text.startIndex { return .object(["text": .string(rest)]) }
      if let code = Vocabulary.reason(named: String(text[..<colon.lowerBound])) {
        return .object(["code": .string(code.rawValue), "text": .string(rest)])
      }
      return .object(["text": .string(text)])
    }
    if let code = Vocabulary.reason(named: text) {
      return .object(["code": .string(code.rawValue)])
    }
    return .object(["text": .string(text)])
  }

  /// - Parameter word: what a code is called.
  static func text(_ reason: Reason, word: (String) -> String) -> String {
    switch (reason.code, reason.text) {
    case (let code?, let text?): return "\(word(code)): \(text)"
    case (let code?, nil): return word(code)
    case (nil, let text?):
      let isPlain = value(text) == .object(["text": .string(text)])
      return isPlain ? text : ": \(text)"
    case (nil, nil): return ""
    }
  }
}
