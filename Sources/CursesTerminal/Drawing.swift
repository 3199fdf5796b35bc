import CNcurses
import Glibc
import TerminalModel

extension CursesTerminal {
  /// Shows a frame: sends what differs from the one before, and puts the cursor last.
  ///
  /// What does not fit the screen is left out. A frame without a cursor has it at the top left,
  /// never hidden: screen readers and braille follow it.
  ///
  /// - Parameter rows: those that may differ from the frame drawn before; nil for any.
  package func draw(_ frame: Frame, rows: Range<Int>? = nil) {
    guard isOpen, !isReleased else {
      shownFrame = nil
      return
    }
    if shownFrame?.size != frame.size { shownFrame = nil }
    if shownFrame == nil { werase(screen_window()) }
    let size = size
    let rows = shownFrame == nil ? 0..<frame.size.rows : rows ?? 0..<frame.size.rows
    for row in rows.clamped(to: 0..<min(frame.size.rows, size.rows)) {
      drawRow(row, of: frame, columns: min(frame.size.columns, size.columns))
    }
    let cursor = frame.cursor ?? .origin
    move(
      Int32(min(max(cursor.row, 0), max(0, size.rows - 1))),
      Int32(min(max(cursor.column, 0), max(0, size.columns - 1))))
    wnoutrefresh(screen_window())
    output.gather { _ = doupdate() }
    showTitle(frame.title)
    // Only the rows that changed are copied: the frame is its maker's to draw on.
    if shownFrame == nil { shownFrame = frame } else { shownFrame?.take(rows, of: frame) }
  }

  /// How roles look from the next frame on, which draws all anew.
  package func setLooks(_ looks: @escaping (Role) -> Look) {
    self.looks = looks
    shownFrame = nil
    for index in attributes.indices { attributes[index] = nil }
  }

  private func attributes(of role: Role) -> Palette.Attributes {
    if let known = attributes[Int(role.index)] { return known }
    let made = palette.attributes(for: looks(role))
    attributes[Int(role.index)] = made
    return made
  }

  /// Sends the columns of a row from the first to the last that differ; ncurses then finds what
  /// between them is as it was.
  private func drawRow(_ row: Int, of frame: Frame, columns: Int) {
    guard columns > 0 else { return }
    let start = row * frame.size.columns
    var first = 0
    var end = columns
    if let shown = shownFrame {
      guard let changed = frame.changedColumns(inRow: row, since: shown) else { return }
      first = changed.lowerBound
      end = min(changed.upperBound, columns)
      guard first < end else { return }
    }
    // A wide character is sent as a whole.
    while first > 0, frame.cells[start + first].width == 0 { first -= 1 }
    while end < columns, frame.cells[start + end].width == 0 { end += 1 }
    rowCells.removeAll(keepingCapacity: true)
    for column in first..<end {
      let cell = frame.cells[start + column]
      append(
        cell, room: columns - column, to: &rowCells, attributes(of: cell.role))
    }
    cells_write(Int32(row), Int32(first), rowCells, Int32(rowCells.count))
  }

  private func append(
    _ cell: Cell, room: Int, to cells: inout [cchar_t], _ attributes: Palette.Attributes
  ) {
    guard cell.width > 0 else { return }
    var made = cchar_t()
    if let scalar = cell.singleScalar, scalar < 0x300, scalar < 0x80 || drawsUnicode {
      cell_set_plain(&made, scalar, attributes.bits, attributes.pair)
    } else if let scalar = cell.singleScalar, room >= cell.width, drawsUnicode,
      isDrawnAsCounted(cell)
    {
      cell_set_plain(&made, scalar, attributes.bits, attributes.pair)
    } else if room >= cell.width, drawsUnicode, isDrawnAsCounted(cell) {
      cell_set(
        &made, cell.scalars, Int32(cell.scalars.count), attributes.bits, attributes.pair)
    } else {
      // Blanks of the same width, led by a question mark.
      cell_set_plain(&made, 0x3F, attributes.bits, attributes.pair)
      if cell.width == 2, room >= 2 {
        cells.append(made)
        cell_set_plain(&made, 0x20, attributes.bits, attributes.pair)
      }
    }
    cells.append(made)
  }

  /// Whether this machine's library, which ncurses counts with, agrees with our own table.
  private func isDrawnAsCounted(_ cell: Cell) -> Bool {
    if let scalar = cell.singleScalar { return Int(width_of_scalar(scalar)) == cell.width }
    var total = 0
    for scalar in cell.scalars {
      let width = Int(width_of_scalar(scalar))
      if width < 0 { return false }
      total += width
    }
    return total == cell.width
  }

  private func showTitle(_ title: String) {
    guard title != shownTitle, options.setsTitle, takesTitle else { return }
    shownTitle = title
    TerminalModes.write(TerminalModes.title(title))
  }

  /// Others, such as the Linux console, print the title on the screen.
  private var takesTitle: Bool {
    let kinds = ["xterm", "tmux", "screen", "rxvt", "foot", "alacritty", "st-", "vte", "gnome"]
    return kinds.contains { (options.terminalName ?? "").hasPrefix($0) }
  }
}
