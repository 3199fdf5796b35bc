import TerminalModel
import Wording

/// What was said, as it stands above the keys: how many lines it takes, and how it is taken back.
enum NoticeText {
  // A sentence says where something lies and what to do, often at its end, so it is never cut
  // before its fourth line: it takes the lines above, never those of the keys.
  private static let mostLines = 4

  /// Lines a notice takes of what stands above, beyond the one that is always kept for it.
  static func rowsTaken(_ state: AppState) -> Int {
    guard state.shown.prompt == nil, let notice = state.sitting.messages.notice else { return 0 }
    return max(0, lines(of: notice, state).lines.count - 1)
  }

  /// How what was said is taken back here; empty where its key is a letter that is typed.
  private static func undoHint(_ state: AppState) -> String {
    guard state.shown.prompt == nil, let key = state.commands["undo"]?.keys.first,
      state.commands.command(for: key, in: state.scope)?.identifier == "undo"
    else { return "" }
    return state.words.board.undoHint(state.words.keyName(key))
  }

  /// A notice as a sentence, with how it is undone.
  static func told(
    _ notice: Notice, _ state: AppState, separator: String = " · "
  ) -> String {
    var text = SafeText.simplified(notice.text)
    let undo = notice.isUndoable ? undoHint(state) : ""
    if undo.isEmpty { return text }
    if text.hasSuffix(".") { text.removeLast() }
    return text + separator + undo
  }

  /// A notice broken into lines, with what takes it back where that stands beside it.
  static func lines(
    of notice: Notice, _ state: AppState
  ) -> (lines: [String], undo: String) {
    let undo = notice.isUndoable ? undoHint(state) : ""
    // What takes it back stands at the right, behind a short sentence; else at the end of a long one.
    let width = state.sitting.size.columns - 3
    var text = SafeText.simplified(notice.text)
    let room = TextWidth.columns(of: text) + (undo.isEmpty ? 0 : TextWidth.columns(of: undo) + 2)
    let isShort = room <= width
    if !undo.isEmpty, !isShort {
      text += "  " + undo
    }
    var lines = TextLayout.wrapped(text, toColumns: width)
    if lines.count > mostLines {
      let rest = (state.sitting.isPlain ? "~ " : "… ") + state.words.board.restOfNotice
      let room = max(0, width - TextWidth.columns(of: rest))
      lines = Array(lines.prefix(mostLines))
      lines[mostLines - 1] =
        TextLayout.cut(lines[mostLines - 1], toColumns: room) + rest
    }
    return (lines, isShort ? undo : "")
  }
}
