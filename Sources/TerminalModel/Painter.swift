/// Draws text and shapes into a frame; what falls outside of the painter's area is left out.
///
/// A role on the standard ground takes the ground it falls on, so that what is laid on a card or
/// selected is drawn as it is elsewhere. Positions are counted from the top left of the area. Nothing here traps, whatever the size.
package struct Painter: Sendable {
  package private(set) var frame: Frame
  /// Whether only ASCII is drawn for lines, borders, arrows and ellipses (`--no-unicode`).
  package let isPlain: Bool
  /// The area in the frame; what is drawn outside of ``clip`` is left out.
  private var area: Rectangle
  private var clip: Rectangle
  /// What holds all that was drawn since ``forgetDrawing()``; empty before.
  package private(set) var drawnArea = Rectangle(column: 0, row: 0, columns: 0, rows: 0)
  /// What can be pressed with the mouse, what lies on top last; nil where nobody asks for it, as with
  /// every key.
  package private(set) var regions: [PressRegion]?

  /// - Parameter findsPresses: whether to gather what can be pressed.
  package init(_ size: Size, isPlain: Bool = false, findsPresses: Bool = false) {
    frame = Frame(size)
    self.isPlain = isPlain
    regions = findsPresses ? [] : nil
    area = Rectangle(size)
    clip = area
  }

  package mutating func forgetDrawing() {
    drawnArea = Rectangle(column: 0, row: 0, columns: 0, rows: 0)
  }

  /// Counts all of the frame as drawn.
  package mutating func noteDrawingOfAll() { drawnArea = Rectangle(frame.size) }

  private mutating func noteDrawing(of part: Rectangle) {
    guard !drawnArea.isEmpty else {
      drawnArea = part
      return
    }
    let column = min(drawnArea.column, part.column)
    let row = min(drawnArea.row, part.row)
    drawnArea = Rectangle(
      column: column, row: row,
      columns: max(drawnArea.endColumn, part.endColumn) - column,
      rows: max(drawnArea.endRow, part.endRow) - row)
  }

  /// A text stands somewhere in a row of the clip.
  private mutating func noteDrawing(inRow row: Int) {
    guard row >= clip.row, row < clip.endRow else { return }
    noteDrawing(
      of: Rectangle(column: clip.column, row: row, columns: clip.columns, rows: 1))
  }

  /// The size of the area.
  package var size: Size { area.size }
  /// The area in its own coordinates: its corner is at 0, 0.
  package var bounds: Rectangle { Rectangle(area.size) }
  package var ellipsis: String { isPlain ? "~" : "…" }

  /// Draws in a part of the area, with positions counted from that part's top left.
  package mutating func inside<Result>(
    _ part: Rectangle, _ draw: (inout Painter) -> Result
  ) -> Result {
    let (outerArea, outerClip) = (area, clip)
    area = part.moved(columns: outerArea.column, rows: outerArea.row)
    clip = area.intersection(outerClip)
    defer { (area, clip) = (outerArea, outerClip) }
    return draw(&self)
  }

  /// Puts the real cursor on a place of the area; ignored outside of it.
  package mutating func placeCursor(at position: Position) {
    let place = position.moved(columns: area.column, rows: area.row)
    if clip.contains(place) { frame.cursor = place }
  }

  /// Says what a press of the mouse on a part of the area means.
  package mutating func pressable(
    _ part: Rectangle, _ target: @autoclosure () -> any PressTarget
  ) {
    guard regions != nil else { return }
    let visible = part.moved(columns: area.column, rows: area.row).intersection(clip)
    if !visible.isEmpty { regions?.append(PressRegion(area: visible, target: target())) }
  }

  /// What lies beneath can be pressed no more: something was laid over it that is answered first.
  package mutating func coverPresses() {
    if regions != nil { regions = [] }
  }

  package mutating func setTitle(_ title: String) {
    frame.title = SafeText.simplified(title)
  }

  /// Draws a text on one line, cut at grapheme borders with an ellipsis where it does not fit.
  ///
  /// - Parameter maxColumns: nil for up to the right edge of the area.
  /// - Returns: how many columns the text took, with what was clipped at the left.
  @discardableResult
  package mutating func text(
    _ text: String, at position: Position, role: Role = .plain, maxColumns: Int? = nil
  ) -> Int {
    let room = min(maxColumns ?? .max, size.columns - position.column)
    guard room > 0, !text.isEmpty else { return 0 }
    let place = position.moved(columns: area.column, rows: area.row)
    let drawn = isPlain ? Self.inASCII(text) : text
    if let taken = drawPlain(drawn, at: place, role: role, room: room) { return taken }
    return drawSafe(
      TextLayout.cut(drawn, toColumns: room, ellipsis: ellipsis), at: place, role: role)
  }

  /// Keys and steps are told with arrows, which not every terminal has, nor what parts and cuts
  /// texts.
  private static func inASCII(_ text: String) -> String {
    let plain: [Character: Character] = [
      "←": "<", "→": ">", "↑": "^", "↓": "v", "·": "-", "…": "~", "✓": "x", "▸": ">",
      "●": "*", "◉": "@", "○": "o", "▢": "o", "▣": "f", "┄": ".", "≠": "=",
    ]
    let text = text.replacing(" → ", with: " -> ")
    return String(text.map { plain[$0] ?? $0 })
  }

  /// As ``text(_:at:role:maxColumns:)``, with the line filled in the same role up to
  /// `maxColumns`, or to the right edge of the area.
  package mutating func line(
    _ text: String, at position: Position, role: Role = .plain, maxColumns: Int? = nil
  ) {
    let room = min(maxColumns ?? .max, size.columns - position.column)
    let taken = self.text(text, at: position, role: role, maxColumns: room)
    fill(
      Rectangle(
        column: position.column + taken, row: position.row, columns: room - taken, rows: 1),
      with: Cell(ascii: 0x20, role: role))
  }

  /// Draws a text so that it ends just before a column.
  ///
  /// - Returns: the column it begins at.
  @discardableResult
  package mutating func textRight(
    _ text: String, endingAt end: Position, role: Role = .plain, maxColumns: Int? = nil
  ) -> Int {
    let room = min(maxColumns ?? .max, end.column)
    let text = isPlain ? Self.inASCII(text) : text
    let columns = min(max(room, 0), TextWidth.columns(of: text))
    let start = Position(column: end.column - columns, row: end.row)
    self.text(text, at: start, role: role, maxColumns: columns)
    return start.column
  }

  /// Blanks an area in a role.
  package mutating func fill(_ rectangle: Rectangle, role: Role) {
    let cell = Cell(ascii: 0x20, role: role)
    forEachVisibleRow(of: rectangle) { frame, range in
      frame.mendBorders(of: range)
      frame.cells.withUnsafeMutableBufferPointer { $0[range].update(repeating: cell) }
    }
  }

  /// Blanks an area on a ground.
  package mutating func fill(_ rectangle: Rectangle, on ground: Ground) {
    fill(rectangle, role: Role(ink: 0, on: ground))
  }

  /// Gives the cells of an area another ink and leaves their text and ground.
  package mutating func recolor(_ rectangle: Rectangle, role: Role) {
    forEachVisibleRow(of: rectangle) { frame, range in
      frame.cells.withUnsafeMutableBufferPointer { cells in
        for index in range { cells[index].role = role.kept(over: cells[index].role) }
      }
    }
  }

  /// Lays what stands in an area on another ground and leaves its text and inks.
  package mutating func lay(_ rectangle: Rectangle, on ground: Ground) {
    forEachVisibleRow(of: rectangle) { frame, range in
      // Both of a step's cards are laid anew with each key.
      frame.cells.withUnsafeMutableBufferPointer { cells in
        for index in range { cells[index].lay(on: ground) }
      }
    }
  }

  /// Fills an area with a cell; on the standard ground it keeps the ground it falls on.
  mutating func fill(_ rectangle: Rectangle, with cell: Cell) {
    forEachVisibleRow(of: rectangle) { frame, range in
      frame.mendBorders(of: range)
      frame.cells.withUnsafeMutableBufferPointer { cells in
        for index in range {
          var cell = cell
          cell.role = cell.role.kept(over: cells[index].role)
          cells[index] = cell
        }
      }
    }
  }

  private mutating func forEachVisibleRow(
    of rectangle: Rectangle, _ change: (inout Frame, Range<Int>) -> Void
  ) {
    let visible = rectangle.moved(columns: area.column, rows: area.row).intersection(clip)
    guard !visible.isEmpty else { return }
    noteDrawing(of: visible)
    for row in visible.row..<visible.endRow {
      let start = row * frame.size.columns + visible.column
      change(&frame, start..<start + visible.columns)
    }
  }

  /// Draws text of which every scalar is printable, a character by itself and one column wide, as
  /// nearly all Danish text is, without making strings on the way; nil, with nothing drawn, for
  /// any other text.
  private mutating func drawPlain(
    _ text: String, at place: Position, role: Role, room: Int
  ) -> Int? {
    let clip = clip
    let isPlain = isPlain
    noteDrawing(inRow: place.row)
    return text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      guard let columns = SafeText.plainColumns(bytes) else { return nil }
      let taken = min(columns, room)
      guard place.row >= clip.row, place.row < clip.endRow else { return taken }
      let first = max(place.column, clip.column)
      let last = min(place.column + taken, clip.endColumn)
      guard first < last else { return taken }
      let start = place.row * frame.size.columns
      frame.mendBorders(of: start + first..<start + last)
      frame.cells.withUnsafeMutableBufferPointer { cells in
        var column = place.column
        var index = 0
        while index < bytes.count, column < last {
          var scalar = SafeText.takePlainScalar(bytes, at: &index)
          if columns > room, column == place.column + room - 1 { scalar = isPlain ? 0x7E : 0x2026 }
          if column >= first {
            cells[start + column] = Cell(
              scalar, width: 1, role: role.kept(over: cells[start + column].role))
          }
          column += 1
        }
      }
      return taken
    } ?? nil
  }

  /// Draws text that is safe and fits, cell by cell, so text that runs from right to left stays
  /// within its cells.
  private mutating func drawSafe(_ text: String, at place: Position, role: Role) -> Int {
    let isVisibleRow = place.row >= clip.row && place.row < clip.endRow
    noteDrawing(inRow: place.row)
    var column = place.column
    var lastDrawn: Int?
    for scalar in text.unicodeScalars {
      let width = TextWidth.columns(of: scalar) ?? 1
      if width == 0 {
        if let lastDrawn { frame.cells[lastDrawn].add(scalar) }
        continue
      }
      lastDrawn = nil
      if isVisibleRow {
        let cell = Cell(scalar.value, width: UInt8(width), role: role)
        lastDrawn = put(cell, at: Position(column: column, row: place.row))
      }
      column += width
    }
    return column - place.column
  }

  /// Puts a cell; a wide one that is half outside of the clip leaves a blank.
  ///
  /// - Returns: where the cell stands, or nil when it is not visible as a whole.
  private mutating func put(_ cell: Cell, at place: Position) -> Int? {
    let start = place.row * frame.size.columns
    let first = max(place.column, clip.column)
    let last = min(place.column + cell.width, clip.endColumn)
    guard first < last else { return nil }
    frame.mendBorders(of: start + first..<start + last)
    var cell = cell
    cell.role = cell.role.kept(over: frame.cells[start + first].role)
    guard last - first == cell.width else {
      frame.cells[start + first] = Cell(ascii: 0x20, role: cell.role)
      return nil
    }
    frame.cells[start + first] = cell
    if cell.width == 2 { frame.cells[start + first + 1] = .continuation(role: cell.role) }
    return start + first
  }
}

extension Frame {
  /// Blanks the outer halves of wide characters that a write into the range would cut in two.
  mutating func mendBorders(of range: Range<Int>) {
    if cells[range.lowerBound].width == 0, range.lowerBound > 0 {
      cells[range.lowerBound - 1] = Cell(ascii: 0x20, role: cells[range.lowerBound - 1].role)
    }
    if range.upperBound < cells.count, cells[range.upperBound].width == 0 {
      cells[range.upperBound] = Cell(ascii: 0x20, role: cells[range.upperBound].role)
    }
  }
}
