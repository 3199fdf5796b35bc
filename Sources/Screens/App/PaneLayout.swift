import TerminalModel

extension ListLayer {
  /// One of the things a person chooses between, shown whole above the choices: as a card.
  package struct Pane: Hashable, Sendable {
    /// What is the same or another on the other panes.
    package struct Fact: Hashable, Sendable {
      package let label: String
      package let value: String
      /// What is said of it against the others, at the right.
      package let mark: String
      /// Whether it is no difference between them.
      package let isSame: Bool

      package init(_ label: String, _ value: String, mark: String = "", isSame: Bool = false) {
        self.label = label
        self.value = value
        self.mark = mark
        self.isSame = isSame
      }
    }

    package let heading: String
    /// At the right of the heading.
    package let tag: String
    /// Of many lines.
    package let text: String
    package let facts: [Fact]
    /// Who wrote it and the like, a line each.
    package let notes: [String]

    package init(
      heading: String, tag: String = "", text: String = "", facts: [Fact] = [],
      notes: [String] = []
    ) {
      self.heading = heading
      self.tag = tag
      self.text = text
      self.facts = facts
      self.notes = notes
    }
  }
}

/// Where the lines of a list's panes stand: side by side, or one below the other on a narrow screen.
package struct PaneLayout: Equatable, Sendable {
  package struct Line: Equatable, Sendable {
    package enum Meaning: Hashable, Sendable { case heading, text, label, same, note, mark, tag }
    package let column: Int
    package let row: Int
    package let columns: Int
    package let text: String
    package let meaning: Meaning
    package var isHeading: Bool { meaning == .heading }
  }

  package static let narrowestSideBySide = 80
  private static let gap = 2
  private static let narrowestPane = 24
  /// The bar and a column, and one at the right.
  private static let margin = (left: 2, right: 1)

  package private(set) var lines: [Line] = []
  /// Where each pane lies as a card; empty where each is a line alone.
  package private(set) var cards: [Rectangle] = []

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
        add(pane, at: 1 + place * (inner + Self.gap), from: 0, columns: inner, room: room)
      }
      // Beside each other they are equally high.
      let height = cards.map(\.rows).max() ?? 0
      cards = cards.map {
        Rectangle(column: $0.column, row: $0.row, columns: $0.columns, rows: height)
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
      row += add(pane, at: 1, from: row, columns: whole, room: share)
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
      let told = pane.text.isEmpty ? pane.heading : "\(place + 1)  \(pane.text)"
      let line = SafeText.simplified(
        told.split(whereSeparator: \.isNewline).joined(separator: " "))
      if TextWidth.columns(of: line) > columns { isCut = true }
      lines.append(Line(column: 2, row: place, columns: columns, text: line, meaning: .text))
    }
  }

  /// The heading, the text wrapped, the facts and the notes; what does not fit ends in a mark.
  @discardableResult
  private mutating func add(
    _ pane: ListLayer.Pane, at column: Int, from row: Int, columns: Int, room: Int
  ) -> Int {
    let width = max(1, columns - Self.margin.left - Self.margin.right)
    let left = column + Self.margin.left
    var rows: [[Line]] = [heading(of: pane, at: left, columns: width)]
    func add(_ text: String, _ meaning: Line.Meaning) {
      rows.append([Line(column: left, row: 0, columns: width, text: text, meaning: meaning)])
    }
    if !pane.text.isEmpty {
      for paragraph in pane.text.split(separator: "\n", omittingEmptySubsequences: false) {
        let text = SafeText.simplified(String(paragraph))
        for line in TextLayout.wrapped(text, toColumns: width) { add(line, .text) }
      }
    }
    let labels = pane.facts.map { TextWidth.columns(of: $0.label) }.max() ?? 0
    for fact in pane.facts {
      rows.append(line(of: fact, at: left, columns: width, labels: min(labels, width / 2)))
    }
    for note in pane.notes {
      for line in TextLayout.wrapped(SafeText.simplified(note), toColumns: width) {
        add(line, .note)
      }
    }
    if rows.count > room {
      rows.removeLast(rows.count - max(0, room - 1))
      add("…", .text)
      isCut = true
    }
    for (place, parts) in rows.enumerated() {
      lines += parts.map {
        Line(
          column: $0.column, row: row + place, columns: $0.columns, text: $0.text,
          meaning: $0.meaning)
      }
    }
    cards.append(Rectangle(column: column, row: row, columns: columns, rows: rows.count))
    return rows.count
  }

  private func heading(of pane: ListLayer.Pane, at left: Int, columns: Int) -> [Line] {
    let tag = SafeText.simplified(pane.tag)
    let taken = TextWidth.columns(of: tag)
    let heading = Line(
      column: left, row: 0, columns: max(1, columns - (taken > 0 ? taken + 1 : 0)),
      text: SafeText.simplified(pane.heading), meaning: .heading)
    guard taken > 0, taken < columns - 8 else { return [heading] }
    return [
      heading,
      Line(column: left + columns - taken, row: 0, columns: taken, text: tag, meaning: .tag),
    ]
  }

  private func line(
    of fact: ListLayer.Pane.Fact, at left: Int, columns: Int, labels: Int
  ) -> [Line] {
    let mark = SafeText.simplified(fact.mark)
    let taken = TextWidth.columns(of: mark)
    let edge = taken > 0 ? taken + 1 : 0
    var parts = [
      Line(
        column: left, row: 0, columns: labels, text: SafeText.simplified(fact.label),
        meaning: .label),
      Line(
        column: left + labels + 2, row: 0, columns: max(1, columns - labels - 2 - edge),
        text: SafeText.simplified(fact.value), meaning: fact.isSame ? .same : .text),
    ]
    if taken > 0 {
      parts.append(
        Line(column: left + columns - taken, row: 0, columns: taken, text: mark, meaning: .mark))
    }
    return parts
  }
}

extension PaneLayout.Line.Meaning {
  var role: Role {
    switch self {
    case .heading: .strong
    case .text: .plain
    case .label, .same, .note, .tag: .soft
    case .mark: .key
    }
  }
}
