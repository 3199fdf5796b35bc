import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// The running list of a walk, and the typing line at the bottom.
enum CaptureDrawing {
  static func draw(_ layer: CaptureLayer, _ state: AppState, in painter: inout Painter) {
    let choices = layer.choosing.map { state.captureOptions($0, of: layer) } ?? []
    painter.inside(body(state)) { painter in
      let (head, rest) = painter.bounds.splitTop(1)
      painter.inside(head) { drawHead(layer, state, in: &$0) }
      let below = min(rest.rows, 3 + (layer.choosing == nil ? 0 : choices.count + 1))
      let (list, foot) = rest.splitBottom(below)
      painter.inside(list) { drawList(layer, state, in: &$0) }
      painter.inside(foot) { drawFoot(layer, choices, state, in: &$0) }
    }
  }

  private static func drawHead(
    _ layer: CaptureLayer, _ state: AppState, in painter: inout Painter
  ) {
    let said = state.words.capture
    let name = state.shown.caseFile.called(layer.walk) ?? ""
    let (hour, minute, _) = state.sitting.now.time
    let time = state.words.dates.time(hour, minute)
    let edge = painter.textRight(
      said.count(state.capturedFindings(of: layer.walk).count, time),
      endingAt: Position(column: painter.size.columns - 1, row: 0), role: .soft)
    painter.text(
      " \(said.title)  \(name)", at: .origin, role: .strong, maxColumns: max(0, edge - 1))
  }

  /// The latest at the bottom, under the stop where they were seen.
  private static func drawList(
    _ layer: CaptureLayer, _ state: AppState, in painter: inout Painter
  ) {
    let findings = state.capturedFindings(of: layer.walk)
    if findings.isEmpty {
      painter.paragraph(
        state.words.capture.nothingYet, in: painter.bounds.inset(left: 1, top: 1, right: 1))
      return
    }
    var rows: [(place: Int, finding: RecordIndex?)] = []
    for (place, finding) in findings.enumerated().suffix(painter.size.rows) {
      let isOther =
        place == 0 || state.stop(of: findings[place - 1]) != state.stop(of: finding)
      if isOther || rows.isEmpty { rows.append((place, nil)) }
      rows.append((place, finding))
    }
    for (line, row) in rows.suffix(painter.size.rows).enumerated() {
      let position = Position(column: 0, row: line)
      guard let finding = row.finding else {
        drawStop(of: findings[row.place], state, at: position, in: &painter)
        continue
      }
      drawRow(
        finding, number: row.place + 1, isMended: finding == layer.mending, state, at: position,
        in: &painter)
    }
  }

  private static func drawStop(
    of finding: RecordIndex, _ state: AppState, at position: Position, in painter: inout Painter
  ) {
    let name =
      state.stop(of: finding).map { stop in
        state.stopName(stop)
      } ?? state.words.capture.noStop
    let taken = painter.text(
      " \(SafeText.simplified(name)) ", at: position, role: .head,
      maxColumns: painter.size.columns - 4)
    painter.horizontalRule(
      at: Position(column: taken, row: position.row),
      columns: max(0, painter.size.columns - taken - 1), role: .line)
  }

  private static func drawRow(
    _ finding: RecordIndex, number: Int, isMended: Bool, _ state: AppState,
    at position: Position, in painter: inout Painter
  ) {
    let values = state.shown.caseFile.plainFinding(at: finding).values
    let kind = values.code(FindingField.kind, FindingKind.self) ?? .problem
    let sheet = values.text(FindingField.sheetNumber) ?? "\(number)"
    let text = values.text(FindingField.observation) ?? values.text(FindingField.title) ?? ""
    let category = values.text(FindingField.category).map {
      state.words.codes.word($0, in: .category)
    }
    painter.fill(
      Rectangle(column: 0, row: position.row, columns: painter.size.columns, rows: 1),
      on: isMended ? .chosen : .standard)
    var edge = painter.size.columns - 1
    if let category {
      edge =
        painter.textRight(
          category, endingAt: Position(column: edge, row: position.row),
          role: .soft, maxColumns: painter.size.columns / 3) - 1
    }
    if state.identifies(text) {
      edge =
        painter.textRight(
          state.words.capture.identifies, endingAt: Position(column: edge, row: position.row),
          role: .dispute, maxColumns: painter.size.columns / 3) - 1
    }
    painter.textRight(
      sheet, endingAt: Position(column: 5, row: position.row), role: .soft)
    painter.text(
      sign(of: kind, isPlain: state.sitting.isPlain), at: position.moved(columns: 6, rows: 0),
      role: kind == .positive ? .good : .soft)
    painter.text(
      SafeText.simplified(text), at: position.moved(columns: 8, rows: 0),
      maxColumns: max(0, edge - 9))
  }

  /// A finding of the walk as a line, with what kind it is of.
  static func told(_ finding: RecordIndex, number: Int, _ state: AppState) -> String {
    let values = state.shown.caseFile.plainFinding(at: finding).values
    let kind = values.code(FindingField.kind, FindingKind.self) ?? .problem
    let sheet = values.text(FindingField.sheetNumber) ?? "\(number)"
    let text = values.text(FindingField.observation) ?? values.text(FindingField.title) ?? ""
    let category = values.text(FindingField.category).map {
      state.words.codes.word($0, in: .category)
    }
    let facts: [String?] = [
      kind == .problem ? nil : state.words.code(kind.rawValue, of: .kind), category,
      state.identifies(text) ? state.words.capture.identifies : nil,
    ]
    return (["\(sheet) \(text)"] + facts.compactMap { $0 }).joined(separator: ", ")
  }

  private static func sign(of kind: FindingKind, isPlain: Bool) -> String {
    switch kind {
    case .problem: isPlain ? "*" : "●"
    case .positive: "+"
    case .perception: "?"
    case .proposal: ">"
    }
  }

  private static func drawFoot(
    _ layer: CaptureLayer, _ choices: [CaptureOption], _ state: AppState,
    in painter: inout Painter
  ) {
    var row = 0
    if let choosing = layer.choosing {
      painter.line(
        " " + question(choosing, state.words.capture), at: .origin, role: .head)
      row += 1
      let chosen = chosen(choosing, layer)
      for (place, option) in choices.enumerated() where row < painter.size.rows - 2 {
        if place < 9 {
          painter.pressable(
            Rectangle(column: 0, row: row, columns: painter.size.columns, rows: 1),
            PressKeys(.character(Character("\(place + 1)"))))
        }
        painter.line(
          "  \(place + 1)  \(SafeText.simplified(option.word))", at: Position(column: 0, row: row),
          role: Role.plain.on(option.value == chosen ? .chosen : .standard))
        row += 1
      }
    }
    drawLine(layer, state, row: row, in: &painter)
    painter.text(
      " " + state.words.capture.beginnings, at: Position(column: 0, row: row + 2), role: .soft)
  }

  private static func drawLine(
    _ layer: CaptureLayer, _ state: AppState, row: Int, in painter: inout Painter
  ) {
    let said = state.words.capture
    let columns = painter.size.columns
    painter.fill(Rectangle(column: 0, row: row, columns: columns, rows: 2), on: .field)
    let number = state.capturedFindings(of: layer.walk).count + 1
    let label = layer.mending == nil ? "\(number)" : "~"
    painter.verticalRule(at: Position(column: 0, row: row), rows: 2, role: .accent)
    painter.textRight(label, endingAt: Position(column: 5, row: row), role: .soft)
    let width = max(1, columns - 7)
    let layout = layer.line.layout(columns: width)
    painter.line(
      layout.text, at: Position(column: 6, row: row), role: .strong, maxColumns: width)
    painter.placeCursor(at: Position(column: 6 + layout.cursorColumn, row: row))
    let edge = painter.textRight(
      layer.mending != nil ? said.mending : layer.line.isEmpty ? "" : said.keptMeanwhile,
      endingAt: Position(column: columns - 1, row: row + 1), role: .soft)
    painter.text(
      standing(layer, state), at: Position(column: 2, row: row + 1), role: .soft,
      maxColumns: max(0, edge - 3))
  }

  /// What the line will have: stop, kind, party, who said it.
  static func standing(_ layer: CaptureLayer, _ state: AppState) -> String {
    let said = state.words.capture
    let parts: [String?] = [
      layer.stop.map { state.stopName($0) } ?? said.noStop,
      layer.category.map { state.words.codes.word($0, in: .category) },
      layer.responsible, layer.pointedOutBy,
    ]
    return parts.compactMap { $0 }.map { SafeText.simplified($0) }
      .joined(separator: state.sitting.isPlain ? " - " : " · ")
  }

  static func question(_ choice: CaptureChoice, _ said: CaptureWords) -> String {
    let asked =
      switch choice {
      case .stop: said.chooseStop
      case .category: said.chooseCategory
      case .party: said.chooseParty
      case .pointedOutBy: said.choosePointedOut
      }
    return "\(asked)  0 \(said.none)"
  }

  private static func chosen(
    _ choice: CaptureChoice, _ layer: CaptureLayer
  ) -> CaptureOption.Value? {
    switch choice {
    case .stop: layer.stop.map { .stop($0) }
    case .category: layer.category.map { .text($0) }
    case .party: layer.responsible.map { .text($0) }
    case .pointedOutBy: layer.pointedOutBy.map { .text($0) }
    }
  }
}
