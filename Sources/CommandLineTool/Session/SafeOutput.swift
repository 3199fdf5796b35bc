import CaseModel
import TerminalModel

/// The one place where text from people, files and other devices is made safe to print.
enum SafeOutput {
  /// One line of what is said or shown: whatever breaks a line in it is a blank, so that nobody's text
  /// begins a line of its own. What has several lines is said line by line.
  static func line(_ text: String) -> String { SafeText.simplified(text) }

  /// A document on a terminal: line feeds are kept, nothing else can drive it.
  static func document(_ text: String) -> String {
    SafeText.simplified(text, lineFeeds: .kept)
  }

  /// One cell of a table.
  static func cell(_ text: String) -> String { SafeText.simplified(text) }

  /// JSON that means the same, with nothing in it that could be obeyed.
  static func json(_ bytes: [UInt8]) -> [UInt8] { HarmlessText.json(bytes) }
}
