import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// The running list of a walk, and the typing line at the bottom.
enum CaptureDrawing {
  static func draw(_ layer: CaptureLayer, _ state: AppState, in painter: inout Painter) {
    let foot = CaptureFoot(layer, state)
    painter.inside(body(state)) { painter in
      let (head, rest) = painter.bounds.splitTop(1)
      painter.inside(head) { drawHead(layer, state, in: &$0) }
      let (list, below) = rest.splitBottom(min(rest.rows, foot.rows))
      painter.inside(list) { painter in
        if let place = layer.revisiting {
          drawRevisits(layer, at: place, state, in: &painter)
        } else {
          drawList(layer, state, in: &painter)
        }
      }
      painter.inside(below) { foot.draw(in: &$0) }
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
    let taken = painter.text(
      " \(said.title)  \(SafeText.simplified(name))", at: .origin, role: .strong,
      maxColumns: max(0, edge - 1))
    if let stop = layer.stop {
      painter.text(
        "  " + SafeText.simplified(state.stopName(stop)), at: Position(column: taken, row: 0),
        role: .soft, maxColumns: max(0, edge - taken - 2))
    }
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
        drawStop(
          of: findings[row.place], isHere: state.stop(of: findings[row.place]) == layer.stop, state,
          at: position, in: &painter)
        continue
      }
      drawRow(
        finding, number: row.place + 1, isMended: finding == layer.mending, state, at: position,
        in: &painter)
    }
  }

  private static func drawStop(
    of finding: RecordIndex, isHere: Bool, _ state: AppState, at position: Position,
    in painter: inout Painter
  ) {
    let name =
      state.stop(of: finding).map { stop in
        state.stopName(stop)
      } ?? state.words.capture.noStop
    let taken = painter.text(
      " \(KindWords.title(SafeText.simplified(name))) ", at: position,
      role: isHere ? .accent : .soft,
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
    let sheet = sheet(values, number)
    let text = values.text(FindingField.observation) ?? values.text(FindingField.title) ?? ""
    let category = facts(values, state)
    painter.fill(
      Rectangle(column: 0, row: position.row, columns: painter.size.columns, rows: 1),
      on: isMended ? .chosen : .standard)
    var edge = painter.size.columns - 1
    if !category.isEmpty {
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

  /// The number it is known by: that of the sheet, else the one it was given, else its place.
  private static func sheet(_ values: Values, _ place: Int) -> String {
    values.text(FindingField.sheetNumber)
      ?? values.integer(FindingField.number).map { "\($0)" } ?? "\(place)"
  }

  /// What was said of a line besides its words, in a word or two.
  private static func facts(_ values: Values, _ state: AppState) -> String {
    let said = state.words.capture
    let facts: [String?] = [
      values.text(FindingField.photoNumber).map { said.photo($0) },
      values.integer(FindingField.heightCm).map { said.height($0) },
      values.text(FindingField.mastNumber).map { said.mast($0) },
      values.integer(FindingField.pointedOutCount).map { said.manySaid($0) },
      values.text(FindingField.category).map { state.words.codes.word($0, in: .category) },
    ]
    return facts.compactMap { $0 }.joined(separator: " ")
  }

  /// A finding of the walk as a line, with what kind it is of.
  static func told(_ finding: RecordIndex, number: Int, _ state: AppState) -> String {
    let values = state.shown.caseFile.plainFinding(at: finding).values
    let kind = values.code(FindingField.kind, FindingKind.self) ?? .problem
    let sheet = sheet(values, number)
    let text = values.text(FindingField.observation) ?? values.text(FindingField.title) ?? ""
    let category = Self.facts(values, state)
    let facts: [String?] = [
      kind == .problem ? nil : state.words.code(kind.rawValue, of: .kind),
      category.isEmpty ? nil : category,
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

  // What is seen again

  private static func drawRevisits(
    _ layer: CaptureLayer, at place: Int, _ state: AppState, in painter: inout Painter
  ) {
    let said = state.words.capture
    let points = state.revisitPoints(of: layer.walk)
    let heading = said.fromLast(points.count { $0.verdict != nil }, points.count)
    let taken = painter.text(
      " \(heading) ", at: .origin, role: .head, maxColumns: painter.size.columns - 4)
    painter.horizontalRule(
      at: Position(column: taken, row: 0), columns: max(0, painter.size.columns - taken - 1),
      role: .line)
    let rows = max(1, painter.size.rows - 1)
    let first = max(0, min(place - rows / 2, points.count - rows))
    for (line, row) in (first..<min(points.count, first + rows)).enumerated() {
      drawPoint(points[row], isChosen: row == place, state, row: line + 1, in: &painter)
    }
  }

  private static func drawPoint(
    _ point: RevisitList.Point, isChosen: Bool, _ state: AppState, row: Int,
    in painter: inout Painter
  ) {
    let ground: Ground = isChosen ? .chosen : .standard
    let columns = painter.size.columns
    painter.fill(Rectangle(column: 0, row: row, columns: columns, rows: 1), on: ground)
    if isChosen {
      painter.verticalRule(at: Position(column: 0, row: row), rows: 1, role: Role.accent.on(ground))
    }
    let told = told(point, state)
    let edge = painter.textRight(
      told.standing, endingAt: Position(column: columns - 1, row: row),
      role: (point.verdict == nil ? Role.soft : .good).on(ground), maxColumns: columns / 3)
    painter.text(
      told.name, at: Position(column: 2, row: row), role: Role.plain.on(ground),
      maxColumns: max(0, edge - 3))
  }

  /// A point that is seen again: what it is, and what was said of it, or how it stands.
  static func told(
    _ point: RevisitList.Point, _ state: AppState
  ) -> (name: String, standing: String) {
    let finding = state.shown.caseFile.plainFinding(at: point.finding)
    let place = state.shown.caseFile.whereabouts(of: point.finding)
    let number = finding.number.map { "\($0)" } ?? ""
    let name = [number, place, finding.title].filter { !$0.isEmpty }
      .map { SafeText.simplified($0) }.joined(separator: "  ")
    let standing =
      point.verdict.map { state.words.codes.revisitVerdict($0) }
      ?? state.words.codes.state(finding.state)
    return (name, standing)
  }
}
