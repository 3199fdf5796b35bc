extension Painter {
  /// Draws a line from left to right.
  ///
  /// - Parameter columns: nil for up to the right edge of the area.
  package mutating func horizontalRule(
    at position: Position, columns: Int? = nil, role: Role = .plain
  ) {
    let columns = columns ?? size.columns - position.column
    fill(
      Rectangle(column: position.column, row: position.row, columns: columns, rows: 1),
      with: border("─", "-", role: role))
  }

  /// Draws a line from top to bottom.
  ///
  /// - Parameter rows: nil for down to the bottom of the area.
  package mutating func verticalRule(
    at position: Position, rows: Int? = nil, role: Role = .plain
  ) {
    let rows = rows ?? size.rows - position.row
    fill(
      Rectangle(column: position.column, row: position.row, columns: 1, rows: rows),
      with: border("│", "|", role: role))
  }

  /// Draws a border along the edge of an area, with a title in its upper line, and blanks what is
  /// inside in the same role.
  ///
  /// - Returns: what is inside the border; empty where there is no room.
  @discardableResult
  package mutating func box(
    _ rectangle: Rectangle, title: String = "", role: Role = .plain, titleRole: Role? = nil
  ) -> Rectangle {
    let inner = rectangle.inset(by: 1)
    guard rectangle.columns >= 2, rectangle.rows >= 2 else {
      fill(rectangle, role: role)
      return inner
    }
    fill(rectangle, role: role)
    let right = rectangle.endColumn - 1
    let bottom = rectangle.endRow - 1
    let top = rectangle.row
    let left = rectangle.column
    horizontalRule(at: rectangle.origin, columns: rectangle.columns, role: role)
    horizontalRule(
      at: Position(column: left, row: bottom), columns: rectangle.columns, role: role)
    verticalRule(at: rectangle.origin, rows: rectangle.rows, role: role)
    verticalRule(at: Position(column: right, row: top), rows: rectangle.rows, role: role)
    corner(at: Position(column: left, row: top), border("┌", "+", role: role))
    corner(at: Position(column: right, row: top), border("┐", "+", role: role))
    corner(at: Position(column: left, row: bottom), border("└", "+", role: role))
    corner(at: Position(column: right, row: bottom), border("┘", "+", role: role))
    if !title.isEmpty, rectangle.columns >= 6 {
      let cut = TextLayout.cut(title, toColumns: rectangle.columns - 4, ellipsis: ellipsis)
      text(" \(cut) ", at: Position(column: left + 1, row: top), role: titleRole ?? role)
    }
    return inner
  }

  /// Draws lines one below the other, each cut at the right edge; those below the area are left
  /// out.
  ///
  /// - Returns: how many rows were drawn.
  @discardableResult
  package mutating func lines(
    _ lines: some Sequence<String>, in rectangle: Rectangle, role: Role = .plain
  ) -> Int {
    inside(rectangle) { painter in
      var row = 0
      for line in lines {
        guard row < painter.size.rows else { break }
        painter.text(line, at: Position(column: 0, row: row), role: role)
        row += 1
      }
      return row
    }
  }

  /// Draws a text wrapped between words.
  ///
  /// - Returns: how many rows were drawn.
  @discardableResult
  package mutating func paragraph(
    _ text: String, in rectangle: Rectangle, role: Role = .plain
  ) -> Int {
    lines(
      TextLayout.wrapped(text, toColumns: rectangle.columns), in: rectangle, role: role)
  }

  private func border(_ fine: Character, _ plain: Character, role: Role) -> Cell {
    Cell(text: String(isPlain ? plain : fine), role: role)
  }

  private mutating func corner(at position: Position, _ cell: Cell) {
    fill(Rectangle(origin: position, size: Size(columns: 1, rows: 1)), with: cell)
  }
}
