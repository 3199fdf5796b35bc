import TerminalModel

extension ListLayer {
  /// One of the things a person chooses between, shown whole above the choices.
  package struct Pane: Hashable, Sendable {
    package let heading: String
    /// Of many lines.
    package let text: String

    package init(heading: String, text: String) {
      self.heading = heading
      self.text = text
    }
  }
}

/// Where the lines of a list's panes stand: side by side, or one below the other on a narrow screen.
package struct PaneLayout: Equatable, Sendable {
  package struct Line: Equatable, Sendable {
    package let column: Int
    package let row: Int
    package let columns: Int
    package let text: String
    package let isHeading: Bool
  }

  package static let narrowestSideBySide = 80
  private static let gap = 2
  private static let narrowestPane = 24

  package private(set) var lines: [Line] = []

  /// Rows above the list, with an empty one below the panes; 0 where there is no room for them.
  package var height: Int { lines.map { $0.row + (isShort ? 1 : 2) }.max() ?? 0 }
  /// Whether each pane is a line alone, with the list right below.
  private var isShort = false
  /// Whether something of a pane does not show.
  package private(set) var isCut = false

  /// - Parameter rows: of the list and its panes together.
  package init(_ layer: ListLayer, columns: Int, rows: Int) {
    let room = rows - layer.rows.reduce(0) { $0 + $1.height } - 1
    guard !layer.panes.isEmpty else { return }
    if room < 2 {
      addShort(layer.panes, columns: columns - 2, room: rows - 1)
      return
    }
    let whole = columns - 2
    let inner = (whole - Self.gap * (layer.panes.count - 1)) / layer.panes.count
    if columns >= Self.narrowestSideBySide, inner >= Self.narrowestPane {
      for (place, pane) in layer.panes.enumerated() {
        add(pane, at: 2 + place * (inner + Self.gap), from: 0, columns: inner, room: room)
      }
      return
    }
    // Each its share; what one does not need, the next may take.
    var row = 0
    for (place, pane) in layer.panes.enumerated() {
      let share = (room - row) / (layer.panes.count - place)
      guard share >= 2 else {
        isCut = true
        break
      }
      row += add(pane, at: 2, from: row, columns: whole, room: share)
    }
  }

  /// The beginning of each text on a line: nobody chooses between things that are not shown.
  private mutating func addShort(_ panes: [ListLayer.Pane], columns: Int, room: Int) {
    guard panes.count <= room else {
      isCut = true
      return
    }
    isShort = true
    for (place, pane) in panes.enumerated() {
      let text = pane.text.split(whereSeparator: \.isNewline).joined(separator: " ")
      let line = SafeText.simplified("\(place + 1)  \(text)")
      if TextWidth.columns(of: line) > columns { isCut = true }
      lines.append(
        Line(column: 2, row: place, columns: columns, text: line, isHeading: false))
    }
  }

  /// The heading and the text wrapped; what does not fit ends in a mark.
  @discardableResult
  private mutating func add(
    _ pane: ListLayer.Pane, at column: Int, from row: Int, columns: Int, room: Int
  ) -> Int {
    let text = pane.text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      TextLayout.wrapped(SafeText.simplified(String($0)), toColumns: max(1, columns))
    }
    var shown = [SafeText.simplified(pane.heading)] + text
    if shown.count > room {
      shown = shown.prefix(max(0, room - 1)) + ["…"]
      isCut = true
    }
    for (place, line) in shown.enumerated() {
      lines.append(
        Line(
          column: column, row: row + place, columns: columns, text: line, isHeading: place == 0))
    }
    return shown.count
  }
}
