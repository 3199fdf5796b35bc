import CaseModel
import Casework
import TerminalModel

extension AppState {
  /// What a party is called in so many columns: its short name where it has one and the whole one
  /// does not fit.
  func partyName(_ name: String, columns: Int) -> String {
    guard TextWidth.columns(of: name) > columns, let short = shown.indexes.shortNames[name] else {
      return name
    }
    return short
  }
}
