import CaseModel
import Casework
import TerminalModel
import Wording

/// Asks whether what is about to leave for more readers than the role of whoever sits here writes for
/// is to leave all the same: a role is a convenience and no right.
struct WiderList: ListScreen {
  static let isNumbered = true
  static let listsRecords = true
}

/// Leaves it.
struct KeepIn: RowChoice {
  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.shown.layers.removeLast()
    state.say(state.words.persons.nothingWritten, .done)
    return []
  }
}

extension AppState {
  /// Asks first where the readers are more than the role of whoever sits here writes for.
  ///
  /// - Parameter choice: what lets it leave; the question still lies on top then.
  /// - Returns: nil where nothing is to be asked.
  mutating func askWider(for audience: Audience, letting choice: some RowChoice) -> [Effect]? {
    guard let sentence = widerSentence(for: audience) else { return nil }
    let rows = [
      ListLayer.Row(ListLayer.numbered(words.persons.leaveIt, at: 0), choice: KeepIn()),
      ListLayer.Row(ListLayer.numbered(words.persons.writeIt, at: 1), choice: choice),
      ListLayer.Row(""),
    ]
    let said = TextLayout.wrapped(sentence, toColumns: max(20, sitting.size.columns - 4)).map {
      ListLayer.Row($0, tone: .warning)
    }
    return lay(WiderList(), title: words.persons.widerTitle, rows: rows + said)
  }

  /// What is asked before something for these readers leaves; nil where nothing is.
  func widerSentence(for audience: Audience) -> String? {
    guard let role = sitting.who.authorship.role(in: shown.caseFile),
      audience.isWider(than: role.widestAudience)
    else { return nil }
    return words.persons.widerThanRole(
      words.codes.personRole(role), words.exports.audience(audience))
  }
}
