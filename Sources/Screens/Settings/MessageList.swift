import CaseModel
import ChangeLog
import Language
import TerminalModel
import Wording

/// What the program has told, the latest first.
struct MessageList: ListScreen {
  static let isRead = true

  func resized(in state: AppState) -> ListContent? {
    (state.words.board.messagesTitle, state.messageRows)
  }
}

extension AppState {
  mutating func openMessages() -> [Effect] {
    guard !sitting.messages.all.isEmpty else { return refuse(.noMessages) }
    return lay(MessageList(), title: words.board.messagesTitle, rows: messageRows)
  }

  /// The latest first, each as many rows as its whole text takes.
  var messageRows: [ListLayer.Row] {
    sitting.messages.all.reversed().flatMap { notice -> [ListLayer.Row] in
      let time = words.dates.time(notice.at.time.hour, notice.at.time.minute)
      let indent = TextWidth.columns(of: time) + 2
      // The mark in front and a column to spare.
      let lines = TextLayout.wrapped(
        SafeText.simplified(notice.text), toColumns: max(10, sitting.size.columns - indent - 4))
      return lines.enumerated().map { place, line in
        ListLayer.Row((place == 0 ? "\(time)  " : String(repeating: " ", count: indent)) + line)
      }
    }
  }
}
