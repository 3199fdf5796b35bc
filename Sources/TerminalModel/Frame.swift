/// A whole screen as a value: a grid of cells, where the cursor stands, and the window's title.
package struct Frame: Equatable, Sendable {
  package let size: Size
  /// Row by row, `size.columns` to a row.
  package internal(set) var cells: [Cell]
  /// Where the real cursor stands; nil parks it at the top left.
  package var cursor: Position?
  package var title: String

  package init(_ size: Size, filledWith role: Role = .plain) {
    self.size = size
    var cell = Cell.blank
    cell.role = role
    cells = Array(repeating: cell, count: size.columns * size.rows)
    cursor = nil
    title = ""
  }

  /// A blank for a place outside of the frame.
  package subscript(_ position: Position) -> Cell {
    guard Rectangle(size).contains(position) else { return .blank }
    return cells[position.row * size.columns + position.column]
  }

  /// The columns of a row from the first to the last cell that differ from another frame of the
  /// same size; nil when none does.
  /// - Parameter columns: those to look at, within the frame.
  package func changedColumns(
    _ columns: Range<Int>, inRow row: Int, since other: Frame
  ) -> Range<Int>? {
    let start = row * size.columns
    return cells.withUnsafeBufferPointer { new in
      other.cells.withUnsafeBufferPointer { old in
        var first = start + columns.lowerBound
        var last = start + columns.upperBound
        // Nearly all rows are as they were: told without a branch for each cell.
        var difference: UInt64 = 0
        for index in first..<last { difference |= new[index].difference(from: old[index]) }
        if difference == 0 { return nil }
        while first < last, new[first].isSame(as: old[first]) { first += 1 }
        guard first < last else { return nil }
        while new[last - 1].isSame(as: old[last - 1]) { last -= 1 }
        return first - start..<last - start
      }
    }
  }

  /// Takes a part of another frame of the same size.
  package mutating func take(_ part: Rectangle, of other: Frame) {
    let part = part.intersection(Rectangle(size))
    guard other.size == size, !part.isEmpty else { return }
    cells.withUnsafeMutableBufferPointer { own in
      other.cells.withUnsafeBufferPointer { new in
        guard let own = own.baseAddress, let new = new.baseAddress else { return }
        for row in part.row..<part.endRow {
          let start = row * size.columns + part.column
          (own + start).update(from: new + start, count: part.columns)
        }
      }
    }
  }

  /// The line as a person reads it: each wide character once.
  package func line(_ row: Int, trimmed: Bool = true) -> String {
    guard row >= 0, row < size.rows else { return "" }
    var view = String.UnicodeScalarView()
    for cell in cells[row * size.columns..<(row + 1) * size.columns] where cell.width > 0 {
      view.append(contentsOf: cell.text.unicodeScalars)
    }
    if trimmed {
      while view.last == " " { view.removeLast() }
    }
    return String(view)
  }

  /// All lines, top to bottom.
  package func lines(trimmed: Bool = true) -> [String] {
    (0..<size.rows).map { line($0, trimmed: trimmed) }
  }

  /// The lines without trailing blanks, joined by line feeds.
  package var text: String { lines().joined(separator: "\n") }

  /// Where a text first stands in one line, for tests that look for a word.
  package func position(of text: String) -> Position? {
    for row in 0..<size.rows {
      for column in 0..<size.columns where lineText(from: column, in: row).hasPrefix(text) {
        if self[Position(column: column, row: row)].width > 0 {
          return Position(column: column, row: row)
        }
      }
    }
    return nil
  }

  private func lineText(from column: Int, in row: Int) -> String {
    cells[row * size.columns + column..<(row + 1) * size.columns].map(\.text).joined()
  }
}

extension Frame {
  // One letter per role number, the same in every snapshot, so a diff shows only what changed.
  private static let roleLetters = Array(
    ".abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-/:;<=>?@[]^_{}~")

  private static func letter(for role: Role) -> Character {
    Int(role.index) < roleLetters.count ? roleLetters[Int(role.index)] : "?"
  }

  /// One letter a cell: `.` for plain text.
  package var roleGrid: [String] {
    (0..<size.rows).map { row in
      String(
        cells[row * size.columns..<(row + 1) * size.columns].map { Self.letter(for: $0.role) })
    }
  }

  /// Words and roles as one text: size, the lines each closed by `|`, the grid of role letters
  /// closed likewise, the letters' meaning, and where the cursor stands.
  package func snapshot(naming name: (Role) -> String) -> String {
    let roles = Set(cells.map(\.role)).subtracting([.plain]).sorted { $0.index < $1.index }
    var result = ["\(size.columns)x\(size.rows)"]
    result += lines(trimmed: false).map { $0 + "|" }
    result += roleGrid.map { $0 + "|" }
    result += roles.map { "\(Self.letter(for: $0)) \(name($0))" }
    if let cursor { result.append("cursor \(cursor.column),\(cursor.row)") }
    return result.joined(separator: "\n") + "\n"
  }
}
