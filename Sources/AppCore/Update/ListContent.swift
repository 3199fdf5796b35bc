import CaseModel
import ChangeLog
import Wording

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
    case .views: (words.views.title, viewRows)
    case .review: reviewContent
    case .meeting: meetingContent
    case .showing: showingContent
    case .mergeLook: mergeContent
    case .devices: devicesContent
    case .handEdits: handEditsContent
    case .fieldHistory(let thing): fieldHistoryContent(of: thing)
    case .confirmUndo(let act, let isRedo): confirmContent(act, isRedo: isRedo)
    case .start: startContent
    case .sinceVisit: sinceVisitContent
    case .figures: figureContent
    case .promises: promiseContent
    case .handover: handoverContent
    case .attention(let isCounted): attentionContent(isCounted: isCounted)
    case .twoValues: twoValuesContent
    case .alike(let ownToo): alikeContent(ownToo: ownToo)
    case .help, .messages, .moveTo, .chooseFinding, .chooseRecord, .settle, .alikePair,
      .importPreview, .welcome,
      .themes, .bulk, .leftOver, .walkState, .sendWays:
      nil
    }
  }
}
