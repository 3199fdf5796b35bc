/// How many columns and rows something takes; never negative and at most 10,000 each way.
package struct Size: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 0), 10_000)
    self.rows = min(max(rows, 0), 10_000)
  }

  package static let zero = Size(columns: 0, rows: 0)

  package var isEmpty: Bool { columns == 0 || rows == 0 }
}

/// A place on the screen, counted from 0 at the top left; may lie outside of any frame.
package struct Position: Hashable, Sendable {
  package let column: Int
  package let row: Int

  /// Values beyond 100,000 are brought back to that, so sums of positions never overflow.
  package init(column: Int, row: Int) {
    self.column = min(max(column, -100_000), 100_000)
    self.row = min(max(row, -100_000), 100_000)
  }

  package static let origin = Position(column: 0, row: 0)

  package func moved(columns: Int = 0, rows: Int = 0) -> Position {
    Position(
      column: column + min(max(columns, -100_000), 100_000),
      row: row + min(max(rows, -100_000), 100_000))
  }
}

/// An area of the screen. Every way to make one gives a size of zero or more and never traps.
package struct Rectangle: Hashable, Sendable {
  package let origin: Position
  package let size: Size

  package init(origin: Position, size: Size) {
    self.origin = origin
    self.size = size
  }

  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Position(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  package init(_ size: Size) { self.init(origin: .origin, size: size) }

  package var column: Int { origin.column }
  package var row: Int { origin.row }
  package var columns: Int { size.columns }
  package var rows: Int { size.rows }
  package var isEmpty: Bool { size.isEmpty }
  /// The first column to the right of the area.
  package var endColumn: Int { column + columns }
  /// The first row below the area.
  package var endRow: Int { row + rows }

  package func contains(_ position: Position) -> Bool {
    position.column >= column && position.column < endColumn
      && position.row >= row && position.row < endRow
  }

  /// What both areas share; empty, at this area's corner, when they share nothing.
  package func intersection(_ other: Rectangle) -> Rectangle {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rectangle(
      column: left, row: top,
      columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top)
  }

  package func moved(columns: Int = 0, rows: Int = 0) -> Rectangle {
    Rectangle(origin: origin.moved(columns: columns, rows: rows), size: size)
  }
}

extension Rectangle {
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rectangle {
    let left = min(max(left, 0), columns)
    let top = min(max(top, 0), rows)
    let right = min(max(right, 0), columns - left)
    let bottom = min(max(bottom, 0), rows - top)
    return Rectangle(
      column: column + left, row: row + top,
      columns: columns - left - right, rows: rows - top - bottom)
  }

  package func inset(by margin: Int) -> Rectangle {
    inset(left: margin, top: margin, right: margin, bottom: margin)
  }

  /// The first `rows` rows and what is below them; the first part gets what there is.
  package func splitTop(_ rows: Int) -> (top: Rectangle, rest: Rectangle) {
    let taken = min(max(rows, 0), self.rows)
    return (
      Rectangle(column: column, row: row, columns: columns, rows: taken),
      inset(top: taken)
    )
  }

  /// What is above the last `rows` rows, and these.
  package func splitBottom(_ rows: Int) -> (rest: Rectangle, bottom: Rectangle) {
    let taken = min(max(rows, 0), self.rows)
    let (rest, bottom) = splitTop(self.rows - taken)
    return (rest, bottom)
  }

  package func splitLeft(_ columns: Int) -> (left: Rectangle, rest: Rectangle) {
    let taken = min(max(columns, 0), self.columns)
    return (
      Rectangle(column: column, row: row, columns: taken, rows: rows),
      inset(left: taken)
    )
  }

  package func splitRight(_ columns: Int) -> (rest: Rectangle, right: Rectangle) {
    let taken = min(max(columns, 0), self.columns)
    let (rest, right) = splitLeft(self.columns - taken)
    return (rest, right)
  }

  /// The area in `count` parts side by side with `gap` empty columns between them; the first
  /// parts get the columns that do not divide evenly. Empty for a count of zero or less.
  package func columns(_ count: Int, gap: Int = 0) -> [Rectangle] {
    guard count > 0, count <= 10_000 else { return [] }
    let gap = min(max(gap, 0), 10_000)
    let usable = max(0, columns - gap * (count - 1))
    var left = column
    return (0..<count).map { index in
      let width = usable / count + (index < usable % count ? 1 : 0)
      let part = Rectangle(
        column: min(left, endColumn), row: row, columns: min(width, endColumn - left), rows: rows)
      left += width + gap
      return part
    }
  }

  /// An area of the wanted size in the middle of this one, made smaller where it does not fit.
  package func centered(columns: Int, rows: Int) -> Rectangle {
    let size = Size(columns: min(columns, self.columns), rows: min(rows, self.rows))
    return Rectangle(
      origin: origin.moved(
        columns: (self.columns - size.columns) / 2, rows: (self.rows - size.rows) / 2),
      size: size)
  }
}
