import CNcurses
import Glibc
import TerminalModel

extension CursesTerminal {
  /// Shows a frame: sends what differs from the one before, and puts the cursor last.
  ///
  /// What does not fit the screen is left out. A frame without a cursor has it at the top left,
  /// never hidden: screen readers and braille follow it.
  ///
  /// - Parameters:
  ///   - area: what may differ from the frame drawn before; nil for anything.
  ///   - wholeRows: whether a row of which anything changed is sent whole: what reads the terminal
  ///     aloud would else read pieces of words.
  package func draw(_ frame: Frame, area: Rectangle? = nil, wholeRows: Bool = false) {
    guard isOpen, !isReleased else {
      shownFrame = nil
      return
    }
    if shownFrame?.size != frame.size { shownFrame = nil }
    if shownFrame == nil { werase(screen_window()) }
    let size = size
    let visible = Rectangle(frame.size).intersection(Rectangle(size))
    let changed = shownFrame == nil ? visible : (area ?? visible).intersection(visible)
    if wholeRows { resendRows(changedIn: changed, of: frame) }
    send(changed, of: frame)
    let cursor = frame.cursor ?? .origin
    move(
      Int32(min(max(cursor.row, 0), max(0, size.rows - 1))),
      Int32(min(max(cursor.column, 0), max(0, size.columns - 1))))
    wnoutrefresh(screen_window())
    output.gather { _ = doupdate() }
    showTitle(frame.title)
    // Only what changed is copied: the frame is its maker's to draw on.
    if shownFrame == nil { shownFrame = frame } else { shownFrame?.take(changed, of: frame) }
  }

  /// Lets ncurses forget what it knows of the rows that changed, so that it writes them from the first
  /// column on.
  private func resendRows(changedIn area: Rectangle, of frame: Frame) {
    guard let shownFrame, !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      let columns = area.column..<area.endColumn
      if frame.changedColumns(columns, inRow: row, since: shownFrame) != nil {
        wredrawln(screen_window(), Int32(row), 1)
      }
    }
  }

  /// Tells ncurses the cells of an area that differ from what is shown, row by row from the first
  /// to the last; ncurses then finds what between them is as it was.
  private func send(_ area: Rectangle, of frame: Frame) {
    guard !area.isEmpty else { return }
    // By itself while it is filled: an object's property is guarded at each touch.
    var row = rowCells
    rowCells = []
    for index in area.row..<area.endRow {
      var columns = area.column..<area.endColumn
      if let shownFrame {
        guard let changed = frame.changedColumns(columns, inRow: index, since: shownFrame) else {
          continue
        }
        columns = changed
      }
      send(columns, inRow: index, of: frame, by: &row)
    }
    rowCells = row
  }

  /// How many colours it shows; 0 where there are none, or none are wanted.
  package var colourCount: Int { palette.colorCount }

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

  private func send(
    _ columns: Range<Int>, inRow row: Int, of frame: Frame, by cells: inout [cchar_t]
  ) {
    let start = row * frame.size.columns
    let room = min(frame.size.columns, size.columns)
    var (first, end) = (columns.lowerBound, columns.upperBound)
    // A wide character is sent as a whole.
    while first > 0, frame.cells[start + first].width == 0 { first -= 1 }
    while end < room, frame.cells[start + end].width == 0 { end += 1 }
    cells.removeAll(keepingCapacity: true)
    var role = frame.cells[start + first].role
    var attributes = attributes(of: role)
    // The role's looks are put together once; most cells differ from it in their letter alone.
    var plain = cchar_t()
    cell_set_plain(&plain, 0x20, attributes.bits, attributes.pair)
    let last: UInt32 = drawsUnicode ? 0x300 : 0x80
    frame.cells.withUnsafeBufferPointer { row in
      for column in first..<end {
        let cell = row[start + column]
        if cell.role.index != role.index {
          role = cell.role
          attributes = self.attributes(of: role)
          cell_set_plain(&plain, 0x20, attributes.bits, attributes.pair)
        }
        if let scalar = cell.singleScalar, scalar < last {
          plain.chars.0 = wchar_t(bitPattern: scalar)
          cells.append(plain)
        } else {
          append(cell, room: room - column, to: &cells, attributes)
        }
      }
    }
    cells_write(Int32(row), Int32(first), cells, Int32(cells.count))
  }

  private func append(
    _ cell: Cell, room: Int, to cells: inout [cchar_t], _ attributes: Palette.Attributes
  ) {
    guard cell.width > 0 else { return }
    var made = cchar_t()
    if let scalar = cell.singleScalar, room >= cell.width, drawsUnicode,
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
