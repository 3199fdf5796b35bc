import CNcurses
import Glibc
import TerminalModel

extension CursesTerminal {
  /// Shows a frame: sends what differs from the one before, and puts the cursor last.
  ///
  /// What does not fit the screen is left out. A frame without a cursor has it at the top left,
  /// never hidden: screen readers and braille follow it.
  package func draw(_ frame: Frame, looks: (Role) -> Look) {
    guard isOpen, !isReleased else { return }
    let attributes = attributes(of: frame, looks: looks)
    if shownFrame?.size != frame.size { shownFrame = nil }
    if shownFrame == nil { werase(screen_window()) }
    let size = size
    for row in 0..<min(frame.size.rows, size.rows) {
      drawRow(row, of: frame, columns: min(frame.size.columns, size.columns), attributes)
    }
    let cursor = frame.cursor ?? .origin
    move(
      Int32(min(max(cursor.row, 0), max(0, size.rows - 1))),
      Int32(min(max(cursor.column, 0), max(0, size.columns - 1))))
    wnoutrefresh(screen_window())
    doupdate()
    showTitle(frame.title)
    shownFrame = frame
  }

  /// The attributes of each role by its number; a look that changed has all drawn again.
  private func attributes(
    of frame: Frame, looks: (Role) -> Look
  ) -> [Palette.Attributes] {
    var isPresent = [Bool](repeating: false, count: 256)
    for cell in frame.cells { isPresent[Int(cell.role.index)] = true }
    var result = [Palette.Attributes](repeating: Palette.Attributes(), count: 256)
    for index in 0..<256 where isPresent[index] {
      let made = palette.attributes(for: looks(Role(index: UInt8(index))))
      result[index] = made
      if let before = shownAttributes[index], before != made { shownFrame = nil }
      shownAttributes[index] = made
    }
    return result
  }

  /// Sends the columns of a row from the first to the last that differ; ncurses then finds what
  /// between them is as it was.
  private func drawRow(
    _ row: Int, of frame: Frame, columns: Int, _ attributes: [Palette.Attributes]
  ) {
    guard columns > 0 else { return }
    let start = row * frame.size.columns
    var first = 0
    var end = columns
    if let shown = shownFrame {
      while first < end, shown.cells[start + first] == frame.cells[start + first] { first += 1 }
      guard first < end else { return }
      while shown.cells[start + end - 1] == frame.cells[start + end - 1] { end -= 1 }
    }
    // A wide character is sent as a whole.
    while first > 0, frame.cells[start + first].width == 0 { first -= 1 }
    while end < columns, frame.cells[start + end].width == 0 { end += 1 }
    var cells: [cchar_t] = []
    cells.reserveCapacity(end - first)
    for column in first..<end {
      append(
        frame.cells[start + column], room: columns - column, to: &cells,
        attributes[Int(frame.cells[start + column].role.index)])
    }
    cells_write(Int32(row), Int32(first), cells, Int32(cells.count))
  }

  private func append(
    _ cell: Cell, room: Int, to cells: inout [cchar_t], _ attributes: Palette.Attributes
  ) {
    guard cell.width > 0 else { return }
    var made = cchar_t()
    if let scalar = cell.singleScalar, scalar < 0x300, scalar < 0x80 || drawsUnicode {
      var scalar = scalar
      cell_set(&made, &scalar, 1, attributes.bits, attributes.pair)
    } else if room >= cell.width, drawsUnicode, isDrawnAsCounted(cell) {
      cell_set(
        &made, cell.scalars, Int32(cell.scalars.count), attributes.bits, attributes.pair)
    } else {
      // Blanks of the same width, led by a question mark.
      var mark: UInt32 = 0x3F
      cell_set(&made, &mark, 1, attributes.bits, attributes.pair)
      if cell.width == 2, room >= 2 {
        cells.append(made)
        var blank: UInt32 = 0x20
        cell_set(&made, &blank, 1, attributes.bits, attributes.pair)
      }
    }
    cells.append(made)
  }

  /// Whether this machine's library, which ncurses counts with, agrees with our own table.
  private func isDrawnAsCounted(_ cell: Cell) -> Bool {
    var total = 0
    for scalar in cell.scalars {
      let width = Int(width_of_scalar(scalar))
      if width < 0 { return false }
      total += width
    }
    return total == cell.width
  }

  private func showTitle(_ title: String) {
    guard options.setsTitle, takesTitle, title != shownTitle else { return }
    shownTitle = title
    TerminalModes.write(TerminalModes.title(title))
  }

  /// Others, such as the Linux console, print the title on the screen.
  private var takesTitle: Bool {
    let kinds = ["xterm", "tmux", "screen", "rxvt", "foot", "alacritty", "st-", "vte", "gnome"]
    return kinds.contains { (options.terminalName ?? "").hasPrefix($0) }
  }
}
