import CaseModel
import TerminalModel

/// The one place where text from people, files and other devices is made safe to print.
enum SafeOutput {
  /// Sentences and tables: line feeds are kept, nothing else can drive a terminal.
  static func talk(_ text: String) -> String {
    SafeText.simplified(text, lineFeeds: .kept)
  }

  /// One cell of a table.
  static func cell(_ text: String) -> String { SafeText.simplified(text) }

  /// JSON that means the same, with nothing in it that could be obeyed.
  static func json(_ bytes: [UInt8]) -> [UInt8] { HarmlessText.json(bytes) }
}
