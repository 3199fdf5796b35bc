import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

/// Deciding on new findings: the finding above, what can be said of it below.
enum TriageDrawing {
  static func draw(_ layer: TriageLayer, _ state: AppState, in painter: inout Painter) {
    painter.inside(body(state)) { painter in
      let (head, rest) = painter.bounds.splitTop(1)
      painter.inside(head) { drawHead(layer, state, in: &$0) }
      guard let desk = layer.desk else {
        painter.inside(rest) { drawNothingLeft(state, in: &$0) }
        return
      }
      let layout = state.triageLayout(of: desk)
      painter.inside(rest) { painter in
        painter.inside(layout.card.area) { drawLines(of: layout.card.page, in: &$0) }
        for side in layout.sides {
          painter.verticalRule(
            at: Position(column: side.area.column - 1, row: 0), role: .line)
          painter.inside(side.area) { drawLines(of: side.page, in: &$0) }
        }
        painter.inside(layout.alike) { drawAlike(desk, state, in: &$0) }
        drawPanel(layout, desk, state, in: &painter)
      }
    }
  }

  /// How far one has come: what was decided in this sitting of all there was; told in words above.
  private static func drawHead(
    _ layer: TriageLayer, _ state: AppState, in painter: inout Painter
  ) {
    let columns = max(0, painter.size.columns - 2)
    let all = layer.decided + state.triageCounts.waiting
    let done = all == 0 ? columns : columns * layer.decided / all
    painter.heavyRule(at: Position(column: 1, row: 0), columns: done, role: .good)
    painter.horizontalRule(
      at: Position(column: 1 + done, row: 0), columns: columns - done, role: .line)
  }

  private static func drawNothingLeft(_ state: AppState, in painter: inout Painter) {
    painter.paragraph(
      state.words.triage.nothingLeft, in: painter.bounds.inset(left: 1, top: 1, right: 1))
    painter.placeCursor(at: Position(column: 0, row: min(1, painter.size.rows - 1)))
  }

  private static func drawLines(of page: TriagePage, in painter: inout Painter) {
    let lines = page.lines(height: painter.size.rows)
    let card = Rectangle(
      column: 1, row: 0, columns: max(0, painter.size.columns - 2), rows: lines.count)
    painter.fill(card, on: .card)
    painter.bar(.new, at: card.origin, rows: card.rows)
    for (line, part) in lines.enumerated() {
      painter.text(
        SafeText.simplified(part.text), at: Position(column: 3, row: line),
        role: part.meaning.role, maxColumns: max(0, painter.size.columns - 5))
    }
  }

  /// What is like the finding, with how each of them stands.
  private static func drawAlike(
    _ desk: TriageFinding, _ state: AppState, in painter: inout Painter
  ) {
    guard !painter.bounds.isEmpty else { return }
    let hints = ["triage-duplicate", "triage-open"].compactMap { name -> ListLayer.Row.Hint? in
      guard let command = state.commands[CommandIdentifier(name)], let key = command.keys.first
      else { return nil }
      return .init(
        state.words.keyName(key), command.title.in(state.sitting.language).lowercased())
    }
    drawHeading(
      "\(state.words.triage.alike) ", String(desk.alike.count), hints: hints, in: &painter)
    for (line, alike) in desk.alike.prefix(painter.size.rows - 1).enumerated() {
      let finding = state.shown.caseFile.plainFinding(at: alike.record)
      let row = line + 1
      let edge = painter.textRight(
        state.words.codes.state(finding.state),
        endingAt: Position(column: painter.size.columns - 1, row: row), role: .soft)
      painter.spans(
        [
          (
            TextLayout.rightAligned(finding.number.map(String.init) ?? "", toColumns: 3) + " ",
            .soft
          ),
          (SafeText.simplified(finding.place ?? finding.id) + "  ", .strong),
          (SafeText.simplified(finding.title), .plain),
        ], at: Position(column: 1, row: row), maxColumns: max(0, edge - 3))
    }
  }

  private static func drawHeading(
    _ text: String, _ count: String, hints: [ListLayer.Row.Hint] = [], in painter: inout Painter
  ) {
    let wanted = TextWidth.columns(of: text + count)
    let edge = ListDrawing.drawHints(
      hints, endingAt: painter.size.columns - 1, least: wanted + 4, in: &painter)
    let taken = painter.spans(
      [(text, .head), (count, .soft)], at: Position(column: 1, row: 0), maxColumns: edge - 1)
    if taken + 3 < edge {
      painter.horizontalRule(
        at: Position(column: taken + 2, row: 0), columns: edge - taken - 2, role: .line)
    }
  }

  /// The question, and what can be said to it: with the steps side by side where there are several.
  private static func drawPanel(
    _ layout: TriageLayout, _ desk: TriageFinding, _ state: AppState, in painter: inout Painter
  ) {
    painter.inside(layout.panel) {
      drawHeading(state.triageQuestion(of: desk), "", in: &$0)
    }
    for (place, step) in layout.steps.enumerated() {
      let area = Rectangle(
        column: step.column, row: layout.panel.row + 1, columns: step.columns,
        rows: max(0, layout.panel.rows - 1))
      painter.inside(area) { draw(step, number: place + 1, in: &$0) }
    }
    painter.inside(layout.list) { drawRows(layout, desk, in: &$0) }
  }

  /// A step: its name over a rule, and what was answered or will be offered.
  private static func draw(_ step: TriageStep, number: Int, in painter: inout Painter) {
    let columns = painter.size.columns
    let isAsked = step.standing == .asked
    var title: RowText.Spans = [("\(number) \(step.title)", isAsked ? .key : .soft)]
    if case .answered = step.standing {
      title = [("\(number) \(step.title) ", .plain), ("✓", .good)]
    }
    painter.spans(title, at: .origin, maxColumns: columns)
    let rule = Position(column: 0, row: 1)
    if isAsked {
      painter.heavyRule(at: rule, columns: columns, role: .accent)
    } else {
      painter.horizontalRule(at: rule, columns: columns, role: .line)
    }
    switch step.standing {
    case .asked: break
    case .answered(let text):
      painter.paragraph(
        SafeText.simplified(text), in: painter.bounds.inset(top: 2), role: .plain)
    case .toCome(let texts):
      for (line, text) in texts.enumerated() {
        painter.text(
          SafeText.simplified(text), at: Position(column: 0, row: 2 + line), role: .soft)
      }
    }
  }

  private static func drawRows(
    _ layout: TriageLayout, _ desk: TriageFinding, in painter: inout Painter
  ) {
    // Beside others a column is its own margin.
    let (key, text) = layout.steps.isEmpty ? (2, 5) : (1, 3)
    let rows = layout.lines.dropFirst(layout.top).prefix(painter.size.rows)
    let keys = layout.keys
    for (line, row) in rows.enumerated() {
      let isSelected = row.row == desk.selection
      let start = Position(column: 0, row: line)
      let area = Rectangle(column: 0, row: line, columns: painter.size.columns, rows: 1)
      painter.pressable(area, PressRow(row.row))
      if isSelected {
        painter.fill(area, on: .chosen)
        painter.bar(.here, at: start)
        if row.isFirst { painter.placeCursor(at: start) }
      }
      if row.isFirst, keys.indices.contains(row.row) {
        painter.text(keys[row.row], at: start.moved(columns: key, rows: 0), role: .key)
      }
      // What a verdict is called stands out; what it means explains.
      let parts = row.text.split(separator: ": ", maxSplits: 1).map(String.init)
      let isNamed = parts.count == 2 && desk.stage == .verdict
      let ink: Role = isSelected ? .strong : .plain
      let name = TextLayout.padded(parts.first ?? "", toColumns: nameColumns)
      painter.spans(
        isNamed ? [(name, ink), (parts[1], .soft)] : [(row.text, ink)],
        at: start.moved(columns: text, rows: 0),
        maxColumns: max(0, painter.size.columns - text - 2))
    }
    ScrollMarks.draw(
      above: layout.top > 0, below: layout.top + painter.size.rows < layout.lines.count,
      in: &painter)
  }

  /// Columns of what a verdict is called, so that what the verdicts mean stands below each other.
  private static let nameColumns = 12
}

extension TriagePage.Meaning {
  fileprivate var role: Role {
    switch self {
    case .title: .strong
    case .label: .soft
    case .value: .plain
    case .heading: .head
    case .conflict: .dispute
    }
  }
}
