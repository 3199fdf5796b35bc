/// A language the program speaks. The raw value is its ISO 639-1 code.
package enum Language: String, CaseIterable, Sendable {
  case danish = "da"
  case english = "en"
}
