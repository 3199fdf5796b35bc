import TerminalModel

extension AppState {
  /// Rows of a list between its title and the lines below.
  package var listHeight: Int { max(0, size.rows - 2 - BoardLayout.rowsBelow) }
}

extension ListLayer {
  /// The rows keys go to: those that lead somewhere, and in lists to be read every line.
  var stops: [Int] {
    let isRead =
      switch purpose {
      case .help, .messages, .history, .importPreview: true
      case .moveTo, .chooseFinding, .welcome, .themes, .settle: false
      }
    return rows.indices.filter { place in
      rows[place].choice != nil
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

  /// Selects the row at a line of the list.
  /// - Returns: false where no row is that keys go to.
  mutating func select(line: Int, height: Int) -> Bool {
    let row = top(height: height) + line
    guard (0..<height).contains(line), stops.contains(row) else { return false }
    top = top(height: height)
    selection = row
    return true
  }

  /// A row with the digit that chooses it; the tenth and later have none.
  static func numbered(_ text: String, at place: Int) -> String {
    place < 9 ? "\(place + 1)  \(text)" : "   \(text)"
  }

  /// Whether its rows stand with digits that choose them.
  var isNumbered: Bool {
    switch purpose {
    case .moveTo, .welcome, .themes, .settle: true
    case .help, .messages, .history, .importPreview, .chooseFinding: false
    }
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
    // The lines above the first choice are read with it.
    if selection < height, selection <= stops.first ?? 0 { return 0 }
    let lowest = max(selection - height + 1, 0)
    return min(max(min(top, max(0, rows.count - height)), lowest), selection)
  }
}
