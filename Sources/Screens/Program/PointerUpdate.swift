import CaseModel
import Casework
import ChangeLog
import TerminalModel

extension AppState {
  /// The mouse selects, opens and scrolls; a drag over another column moves the card there.
  mutating func point(_ event: MouseEvent) -> [Effect] {
    guard shown.prompt == nil else { return [] }
    switch event.action {
    case .scrollUp: return step(by: -1)
    case .scrollDown: return step(by: 1)
    case .press: return pressed(at: event.position, clicks: event.clicks)
    case .release: return released(at: event.position)
    case .drag: return []
    }
  }

  private mutating func pressed(at position: Position, clicks: Int) -> [Effect] {
    shown.areas.pointing.grabbed = nil
    switch shown.layers.last {
    case nil: return pressedOnBoard(at: position, clicks: clicks)
    case .list(var layer):
      let panes = PaneLayout(layer, columns: sitting.size.columns, rows: listHeight).height
      guard layer.select(line: position.row - listArea.row - panes, height: listHeight) else {
        return []
      }
      shown.layers[shown.layers.endIndex - 1] = .list(layer)
      return clicks == 2 ? chooseRow() : []
    case .area(let layer):
      return layer.pressed(at: position, clicks: clicks, in: &self)
    case .finding, .form, .palette: return []
    }
  }

  private mutating func pressedOnBoard(at position: Position, clicks: Int) -> [Effect] {
    let layout = boardLayout()
    guard let column = layout.columns.first(where: { $0.area.contains(position) }) else {
      return []
    }
    shown.place.column = column.column
    guard let card = column.cards.first(where: { $0.area.contains(position) }) else { return [] }
    shown.place.card = card.place
    keepInSight()
    if clicks == 2 { return openFinding() }
    shown.areas.pointing.grabbed = PointingState.Grab(record: card.record, position: position)
    return []
  }

  private mutating func released(at position: Position) -> [Effect] {
    // A press can move the columns under the pointer; only one that was moved itself drags.
    guard let held = shown.areas.pointing.grabbed, held.position != position, shown.layers.isEmpty
    else { return [] }
    shown.areas.pointing.grabbed = nil
    let layout = boardLayout()
    guard let column = layout.columns.first(where: { $0.area.contains(position) }),
      column.column != shown.indexes.board.facts(of: held.record)?.column
    else { return [] }
    let finding = shown.caseFile.plainFinding(at: held.record)
    let target = shown.indexes.board.columns[column.column]
    guard let goal = target.firstReachable(from: finding.state, kind: finding.kind) else {
      return refuse(.noNextStep)
    }
    return CommandCatalogue.canChange(self).map { refuse($0) }
      ?? move(to: goal, records: [held.record])
  }
}
