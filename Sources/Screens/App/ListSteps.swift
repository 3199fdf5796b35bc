import TerminalModel

extension AppState {
  /// How many lines of a reason or a section stand on a list; more are counted, so that a list of
  /// thousands costs no more than a screen can show.
  static let longestSection = 200

  /// Rows of a list between the header and the lines below.
  package var listHeight: Int { listArea.rows - footRows }

  /// Rows below the list that tell the selected row in full.
  var footRows: Int {
    guard topList?.screen.hasFoot == true else { return 0 }
    return sitting.size.rows >= 20 ? 3 : sitting.size.rows >= 14 ? 1 : 0
  }

  /// Makes the lists that show what stands anew, after it has changed.
  mutating func remakeLists() {
    for place in shown.layers.indices {
      guard case .list(var layer) = shown.layers[place],
        let made = layer.screen.content(in: self)
      else {
        continue
      }
      layer.replace(title: made.title, rows: made.rows)
      if let panes = layer.screen.panes(in: self) { layer.panes = panes }
      layer.side = side(of: layer.screen)
      shown.layers[place] = .list(layer)
    }
  }

  /// Lays a list over what is shown, made of what stands.
  mutating func open(_ screen: some ListScreen) -> [Effect] {
    guard let made = screen.content(in: self) else { return [] }
    var layer = ListLayer(screen, title: made.title, rows: made.rows)
    if let panes = screen.panes(in: self) { layer.panes = panes }
    layer.side = side(of: screen)
    shown.layers.append(.list(layer))
    return []
  }

  /// What stands beside a list; read only where there is room for it.
  private func side(of screen: any ListScreen) -> [ListLayer.Row] {
    sitting.size.columns >= ListLayer.leastBeside ? screen.side(in: self) : []
  }

  /// Lays a list over what is shown that is made once.
  mutating func lay(_ screen: some ListScreen, title: String, rows: [ListLayer.Row]) -> [Effect] {
    shown.layers.append(.list(ListLayer(screen, title: title, rows: rows)))
    return []
  }

  /// The list on top; nil where none is.
  var topList: ListLayer? {
    if case .list(let layer) = shown.layers.last { layer } else { nil }
  }

  /// The screen on top, where it is that list.
  func top<Screen: ListScreen>(_ type: Screen.Type) -> Screen? { topList?.screen as? Screen }

  /// What the selected row of the list on top leads to, where it is a choice of that kind.
  func selectedChoice<Choice: RowChoice>(_ type: Choice.Type) -> Choice? {
    topList?.selected?.choice as? Choice
  }

  /// Whether such a list lies anywhere over the board.
  func shows<Screen: ListScreen>(_ type: Screen.Type) -> Bool {
    shown.layers.contains {
      if case .list(let layer) = $0 { layer.screen is Screen } else { false }
    }
  }

  /// Takes away such lists, wherever they lie.
  mutating func close<Screen: ListScreen>(_ type: Screen.Type) {
    shown.layers.removeAll {
      if case .list(let layer) = $0 { layer.screen is Screen } else { false }
    }
  }
}

extension ListLayer {
  /// From how many columns on something stands beside a list, and how many it takes.
  package static let (leastBeside, sideColumns) = (110, 40)

  /// The rows keys go to: those that lead somewhere, and in lists to be read every line.
  var stops: [Int] {
    let isRead = screen.isRead
    return rows.indices.filter { place in
      rows[place].choice != nil || rows[place].record != nil
        || isRead && !rows[place].isHeading && !rows[place].text.isEmpty
    }
  }

  /// Goes on by a number of rows, back when negative; stays within the list.
  mutating func step(by step: Int, height: Int) {
    let stops = stops
    let at = stops.lastIndex { $0 <= selection } ?? 0
    let next = min(max(at.addingReportingOverflow(step).partialValue, 0), stops.count - 1)
    guard stops.indices.contains(next) else { return }
    selection = stops[next]
    top = top(height: height)
  }

  /// Selects a row by its place, where it stands on the screen.
  /// - Returns: false where it is none that keys go to.
  mutating func select(row: Int, height: Int) -> Bool {
    guard stops.contains(row) else { return false }
    top = top(height: height)
    selection = row
    return true
  }

  /// A row with the digit that chooses it; the tenth and later have none.
  static func numbered(_ text: String, at place: Int) -> String {
    place < 9 ? "\(place + 1)  \(text)" : "   \(text)"
  }

  /// Whether its rows stand with digits that choose them.
  var isNumbered: Bool { screen.isNumbered }

  /// The pane that the selected row is about: the first rows stand for the panes, one each.
  var selectedPane: Int? {
    guard let row = selected, row.choice != nil, panes.count > 1 else { return nil }
    let place = rows[..<selection].count { !$0.isHeading }
    return panes.indices.contains(place) ? place : nil
  }

  /// Selects the choice of a number, counted from 1.
  mutating func select(choice number: Int) -> Bool {
    let choices = rows.indices.filter { rows[$0].choice != nil }
    guard choices.indices.contains(number - 1) else { return false }
    selection = choices[number - 1]
    return true
  }

  /// The first row shown, so that the selected one is in sight; moved no more than needed.
  package func top(height: Int) -> Int {
    guard !rows.isEmpty else { return 0 }
    let lowest = first(upTo: min(selection, rows.count - 1), height: height)
    // The lines above the first choice are read with it.
    if lowest == 0, selection <= stops.first ?? 0 { return 0 }
    let last = first(upTo: rows.count - 1, height: height)
    return min(max(min(top, last), lowest), selection)
  }

  /// The first of the rows that fit with that one as the last.
  private func first(upTo row: Int, height: Int) -> Int {
    var first = row
    var lines = rows[row].height
    while first > 0, lines + rows[first - 1].height <= height {
      first -= 1
      lines += rows[first].height
    }
    return first
  }
}
