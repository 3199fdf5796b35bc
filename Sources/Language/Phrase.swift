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
