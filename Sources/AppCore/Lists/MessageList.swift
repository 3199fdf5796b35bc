import Wording

/// What the program has told, the latest first.
struct MessageList: ListScreen {
  static let isRead = true

  func resized(in state: AppState) -> ListContent? {
    (state.words.board.messagesTitle, state.messageRows)
  }
}
