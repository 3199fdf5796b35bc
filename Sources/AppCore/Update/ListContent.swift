import CaseModel
import ChangeLog

extension AppState {
  /// A list's title and rows.
  typealias ListContent = (title: String, rows: [ListLayer.Row])

  /// What a list shows that is made of what stands, made anew with each change; nil for lists that
  /// are made once, of what stood when they were opened.
  func content(of purpose: ListPurpose) -> ListContent? {
    switch purpose {
    case .parties: partiesContent
    case .chase(let party): chaseContent(of: party)
    case .returned: returnedContent
    case .history: historyContent
    case .help, .messages, .moveTo, .chooseFinding, .settle, .importPreview, .welcome, .themes,
      .sendWays:
      nil
    }
  }
}
