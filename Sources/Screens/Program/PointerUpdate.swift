import CaseModel
import Casework
import ChangeLog
import TerminalModel

extension AppState {
  /// What a press of the mouse means: what the screen, as it is drawn now, says of that place.
  func pressTarget(at position: Position) -> (any PressTarget)? {
    pressRegions.target(at: position)
  }

  /// All that can be pressed on the screen as it is drawn now, what lies on top last.
  package var pressRegions: [PressRegion] {
    var painter = Painter(sitting.size, isPlain: sitting.isPlain, findsPresses: true)
    draw(self, in: &painter)
    return painter.regions ?? []
  }

  /// The mouse presses what it points to and scrolls; a drag over another column moves the card
  /// there. What is done with Shift is the terminal's: it selects text.
  mutating func point(_ event: MouseEvent) -> [Effect] {
    if event.modifiers.contains(.shift) { return [] }
    switch event.action {
    case .scrollUp: return scroll(by: -1)
    case .scrollDown: return scroll(by: 1)
    case .press where event.button == .left:
      return pressed(at: event.position, clicks: event.clicks)
    case .release: return released(at: event.position)
    case .press, .drag: return []
    }
  }

  /// Goes on in whatever lies on top, as the arrow keys do.
  private mutating func scroll(by step: Int) -> [Effect] {
    guard shown.prompt == nil else { return [] }
    let key: KeyStroke = step < 0 ? .up : .down
    switch shown.layers.last {
    case .form(let layer): return press(key, in: layer)
    case .palette(let layer): return press(key, in: layer)
    default: return self.step(by: step)
    }
  }

  private mutating func pressed(at position: Position, clicks: Int) -> [Effect] {
    shown.areas.pointing.grabbed = nil
    guard let target = pressTarget(at: position) else { return [] }
    let again =
      clicks == 2 || shown.areas.pointing.isPressedAgain(position, over: shown.layers.count)
    shown.areas.pointing.last = PointingState.Press(
      row: position.row, layers: shown.layers.count)
    if let target = target as? PressKeys { return target.keys.flatMap { press($0) } }
    // As with a key, an answer has stood until now, and what waits for a second key is let go.
    sitting.messages.notice = nil
    sitting.keyboard.waiting = nil
    switch target {
    case let target as PressColumn: return focusColumn(target.column)
    case let target as PressCard: return press(target, at: position, clicks: clicks)
    case let target as PressRow: return press(target, again: again)
    case let target as FindingPress: return press(target, again: again)
    case let target as FormPress:
      guard case .form(var layer) = shown.layers.last else { return [] }
      layer.form.press(target)
      shown.layers[shown.layers.endIndex - 1] = .form(layer)
      return []
    default: return []
    }
  }

  /// Takes hold of a card; twice opens it.
  private mutating func press(
    _ target: PressCard, at position: Position, clicks: Int
  ) -> [Effect] {
    shown.place.column = target.column
    shown.place.card = target.place
    keepInSight()
    if clicks == 2 { return openFinding() }
    shown.areas.pointing.grabbed = PointingState.Grab(record: target.record, position: position)
    return []
  }

  /// Selects a row; another press does what it says.
  private mutating func press(_ target: PressRow, again: Bool) -> [Effect] {
    switch shown.layers.last {
    case .list(var layer):
      let wasSelected = layer.selection == target.place
      guard layer.select(row: target.place, height: listHeight) else { return [] }
      shown.layers[shown.layers.endIndex - 1] = .list(layer)
      return again && wasSelected ? chooseRow() : []
    case .palette(var layer):
      let wasSelected = layer.selection == target.place
      layer.selection = target.place
      shown.layers[shown.layers.endIndex - 1] = .palette(layer)
      return again && wasSelected ? press(.enter, in: layer) : []
    case .area(let layer):
      return layer.select(row: target.place, in: &self) && again ? chooseRow() : []
    case nil, .finding, .form: return []
    }
  }

  /// Selects a row of an open finding, and edits it with another press; the line of steps asks at once
  /// where it is to go.
  private mutating func press(_ target: FindingPress, again: Bool) -> [Effect] {
    guard case .finding(var layer) = shown.layers.last else { return [] }
    let layout = findingLayout(of: layer)
    let row: FindingTarget
    switch target {
    case .steps: row = .field(.state)
    case .row(let target): row = target
    }
    let wasSelected = layer.screen.selected(in: layout) == row
    layer.screen.select(row, in: layout, height: findingHeight)
    shown.layers[shown.layers.endIndex - 1] = .finding(layer)
    return target == .steps || again && wasSelected ? perform("edit-row") : []
  }

  private mutating func released(at position: Position) -> [Effect] {
    // A press can move the columns under the pointer; only one that was moved itself drags.
    guard let held = shown.areas.pointing.grabbed, held.position != position, shown.layers.isEmpty
    else { return [] }
    shown.areas.pointing.grabbed = nil
    let column =
      switch pressTarget(at: position) {
      case let target as PressColumn: target.column
      case let target as PressCard: target.column
      default: shown.place.column
      }
    guard column != shown.indexes.board.facts(of: held.record)?.column else { return [] }
    let finding = shown.caseFile.plainFinding(at: held.record)
    let target = shown.indexes.board.columns[column]
    guard let goal = target.firstReachable(from: finding.state, kind: finding.kind) else {
      return refuse(.noNextStep)
    }
    return CommandCatalogue.canChange(self).map { refuse($0) }
      ?? move(to: goal, records: [held.record])
  }
}
