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

  /// The latest first, each as many rows as its whole text takes; what an undo takes back says so.
  var messageRows: [ListLayer.Row] {
    let all = sitting.messages.all
    let undo = commands["undo"]?.keys.first.map { words.keyName($0) } ?? ""
    let undoable = all.lastIndex(where: \.isUndoable)
    var heading = ListLayer.Row(
      "\(words.board.sinceOpeningHeading) (\(all.count))", isHeading: true)
    if undoable != nil, !undo.isEmpty, let command = commands["undo"] {
      heading.hints = [.init(undo, command.title.in(sitting.language).lowercased())]
    }
    return [heading]
      + all.indices.reversed().flatMap { place in
        rows(of: all[place], isNextToUndo: place == undoable)
      }
  }

  private func rows(of notice: Notice, isNextToUndo: Bool) -> [ListLayer.Row] {
    let time = words.dates.time(notice.at.time.hour, notice.at.time.minute)
    let indent = TextWidth.columns(of: time) + 1
    let edge = isNextToUndo ? words.board.canBeUndone : ""
    // The mark in front, a column to spare, and what stands at the right.
    let room =
      sitting.size.columns - indent - 5 - (edge.isEmpty ? 0 : TextWidth.columns(of: edge) + 3)
    let lines = TextLayout.wrapped(SafeText.simplified(notice.text), toColumns: max(10, room))
    return lines.enumerated().map { place, line in
      var row = ListLayer.Row(line, trailing: place == 0 && room > 20 ? edge : "")
      row.number = place == 0 ? time : String(repeating: " ", count: indent - 1)
      row.bar = notice.weight == .done ? .good : .due
      row.tone = notice.weight == .done ? .plain : .warning
      return row
    }
  }
}
