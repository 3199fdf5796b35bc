import CaseModel
import Casework
import TerminalModel
import Wording

/// A proposed public text from its first line to its last, where the screen is too small to show it
/// beside the question: nobody is to accept what there was no room to read.
struct PublicTextReading: ListScreen {
  static let scope = Scope.publicTexts
  static let isRead = true
  static let listsRecords = true
  func content(in state: AppState) -> ListContent? { state.publicTextReading }
}

extension AppState {
  /// Every line of the proposal, and below them what accepts it.
  var publicTextReading: ListContent {
    let said = words.publicTexts
    guard let open = proposal else { return (said.title(proposals.count), []) }
    let text = [open.publicPlace?.marked ?? "", open.publicText.marked]
      .filter { !$0.isEmpty }.joined(separator: "\n")
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      TextLayout.wrapped(
        SafeText.simplified(String($0)), toColumns: max(10, sitting.size.columns - 4))
    }.map { ListLayer.Row($0) }
    rows.append(.init(said.accept, tone: .strong, choice: PublicTextChoice.accept))
    return ("\(said.proposalHeading) · \(name(of: open.record))", rows)
  }

  /// Whether some of the proposal does not show beside the question.
  var isProposalCut: Bool {
    guard let layer = topList, layer.screen is PublicTextList else { return false }
    return PaneLayout(layer, columns: sitting.size.columns, rows: listHeight).isCut
  }

  mutating func closeReading() {
    if top(PublicTextReading.self) != nil { shown.layers.removeLast() }
  }
}
