/// The name on disk of a field that a workspace has given itself: `own.…`.
package struct OwnFieldName: Hashable, Comparable, Sendable {
  package static let beginning = "own."
  package let rawValue: String

  /// Nil for the name of a field of the program's.
  package init?(rawValue: String) {
    guard rawValue.hasPrefix(Self.beginning), rawValue.utf8.count > Self.beginning.utf8.count else {
      return nil
    }
    self.rawValue = rawValue
  }

  /// The field that the record of that name says: the first 12 digits of its line, and its place
  /// in it, since the digits alone are shared by all that were made in one act.
  package init(digits: String, index: Int) {
    rawValue = Self.beginning + digits.prefix(12) + "-\(index)"
  }

  package static func < (left: OwnFieldName, right: OwnFieldName) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

/// The register of an own field that holds the word of one of its codes: `code.…`.
///
/// Each code has its own, so that two laptops add codes without a conflict.
package struct OwnCodeName: Hashable, Sendable {
  package static let beginning = "code."
  package let rawValue: String

  package init?(rawValue: String) {
    guard rawValue.hasPrefix(Self.beginning), rawValue.utf8.count > Self.beginning.utf8.count else {
      return nil
    }
    self.rawValue = rawValue
  }

  package var code: String { String(rawValue.dropFirst(Self.beginning.count)) }
}

/// A code that a field of the workspace's own may take, and what it is called.
package struct OwnCode: Hashable, Sendable {
  /// As findings hold it.
  package let code: String
  package let word: String

  package init(code: String, word: String) {
    self.code = code
    self.word = word
  }

  /// A code as a person writes it: a word, or `code=word` where the code is there already.
  ///
  /// - Returns: nil where no letter is in it.
  package init?(reading text: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map {
      TextRules.accepted(String($0), form: .line)
    }
    guard let first = parts.first, let word = parts.last, !word.isEmpty else { return nil }
    code = OwnWord.made(of: first)
    self.word = word
    if code.isEmpty { return nil }
  }

  /// Those of a list as it is typed, each once.
  package static func all(in value: JSONValue) -> [OwnCode] {
    var codes: [OwnCode] = []
    for text in (value.array ?? []).compactMap(\.string) {
      guard let code = OwnCode(reading: text),
        !codes.contains(where: { $0.code == code.code })
      else { continue }
      codes.append(code)
    }
    return codes
  }

  /// A list as it is typed.
  package static func list(_ codes: [OwnCode]) -> JSONValue {
    codes.isEmpty ? .null : .array(codes.map { .string($0.text) })
  }

  /// The register that holds its word.
  package var register: String { OwnCodeName.beginning + code }

  /// As ``init(reading:)`` takes it back.
  package var text: String { OwnWord.made(of: word) == code ? word : "\(code)=\(word)" }

  /// Whether a person means it by that text.
  package func means(_ text: String) -> Bool {
    let key = OwnWord.key(text)
    return !key.isEmpty && (OwnWord.key(code) == key || OwnWord.key(word) == key)
  }
}

/// Words by which people name what is the workspace's own.
package enum OwnWord {
  /// Lower kebab case: `Højde på mast (m)` is `hoejde-paa-mast-m`.
  package static func made(of label: String) -> String {
    SearchKey.fold(label).split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }

  /// What two spellings of a word share.
  package static func key(_ word: String) -> String {
    String(SearchKey.fold(word).filter { $0.isLetter || $0.isNumber })
  }
}
