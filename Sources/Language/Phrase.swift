/// A fixed text in every language: the title of a list, the help of a command.
package struct Phrase: Hashable, Sendable {
  package let danish: String
  package let english: String

  package init(_ danish: String, _ english: String) {
    self.danish = danish
    self.english = english
  }

  package func `in`(_ language: Language) -> String {
    switch language {
    case .danish: danish
    case .english: english
    }
  }
}

extension Speaking {
  /// A text that is fixed where it belongs, in ``language``.
  package func say(_ phrase: Phrase) -> String { phrase.in(language) }
}
