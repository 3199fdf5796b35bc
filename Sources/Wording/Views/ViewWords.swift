/// Sentences about saved views: queries with a name.
package struct ViewWords: Sendable {
  package let title: String
  package let key: String
  package let name: String
  package let query: String
  package let needs: String
  package let count: @Sendable (Int) -> String
  package let saved: @Sendable (String) -> String
  package let removed: @Sendable (String) -> String
  package let unknown: @Sendable (_ name: String, _ nearest: String?) -> String
  package let namePrompt: String
  package let needsName: String
  /// The row that saves what the board shows.
  package let save: @Sendable (_ query: String) -> String
  /// Where there is none yet.
  package let none: String
  /// The row that shows all again.
  package let all: String
}
