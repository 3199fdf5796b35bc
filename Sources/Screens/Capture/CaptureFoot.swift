import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// What stands below the running list: an open list, what the line is like, the line itself, and how
/// it may begin.
struct CaptureFoot {
  let layer: CaptureLayer
  let state: AppState
  let choices: [CaptureOption]

  init(_ layer: CaptureLayer, _ state: AppState) {
    self.layer = layer
    self.state = state
    choices = layer.choosing.map { state.captureOptions($0, of: layer) } ?? []
  }

  private var said: CaptureWords { state.words.capture }

  /// The question of the open list, or what is told before one writes; nil for neither.
  private var head: (text: String, role: Role)? {
    if let choosing = layer.choosing { return (Self.question(choosing, state), .head) }
    if let told = Self.told(layer, state) { return (told, .soft) }
    return nil
  }

  var rows: Int { 3 + (head == nil ? 0 : 1) + choices.count }

  func draw(in painter: inout Painter) {
    var row = 0
    if let head {
      painter.line(" " + SafeText.simplified(head.text), at: .origin, role: head.role)
      row += 1
    }
    for (place, option) in choices.enumerated() where row < painter.size.rows - 2 {
      painter.pressable(
        Rectangle(column: 0, row: row, columns: painter.size.columns, rows: 1),
        PressKeys(.character(Character("\(place + 1)"))))
      painter.line(
        "  \(place + 1)  \(SafeText.simplified(option.word))", at: Position(column: 0, row: row),
        role: Role.plain.on(isChosen(option) ? .chosen : .standard))
      row += 1
    }
    drawLine(row: row, in: &painter)
    let below = layer.revisiting == nil ? said.beginnings : said.verdicts
    painter.text(" " + below, at: Position(column: 0, row: row + 2), role: .soft)
  }

  private func drawLine(row: Int, in painter: inout Painter) {
    let columns = painter.size.columns
    painter.fill(Rectangle(column: 0, row: row, columns: columns, rows: 2), on: .field)
    let number = state.capturedFindings(of: layer.walk).count + 1
    let isAsked = layer.choosing?.isTyped == true
    let label = isAsked ? "=" : layer.mending == nil ? "\(number)" : "~"
    painter.verticalRule(at: Position(column: 0, row: row), rows: 2, role: .accent)
    painter.textRight(label, endingAt: Position(column: 5, row: row), role: .soft)
    let width = max(1, columns - 7)
    let editor = isAsked ? layer.typed : layer.line
    let layout = editor.layout(columns: width)
    painter.line(
      layout.text, at: Position(column: 6, row: row), role: .strong, maxColumns: width)
    if layer.revisiting == nil {
      painter.placeCursor(at: Position(column: 6 + layout.cursorColumn, row: row))
    }
    let edge = painter.textRight(
      layer.mending != nil ? said.mending : layer.line.isEmpty ? "" : said.keptMeanwhile,
      endingAt: Position(column: columns - 1, row: row + 1), role: .soft)
    painter.text(
      Self.standing(layer, state), at: Position(column: 2, row: row + 1), role: .soft,
      maxColumns: max(0, edge - 3))
  }

  /// What is told above an open line: what it is like, or how much there is to see again.
  static func told(_ layer: CaptureLayer, _ state: AppState) -> String? {
    if layer.choosing != nil || layer.revisiting != nil { return nil }
    if !layer.line.isEmpty { return layer.alike }
    if layer.mending != nil { return nil }
    let unseen = state.revisitPoints(of: layer.walk).count { $0.verdict == nil }
    return unseen == 0 ? nil : state.words.capture.toSeeAgain(unseen)
  }

  /// What the line will have: where, what kind, who could do it, who said it.
  static func standing(_ layer: CaptureLayer, _ state: AppState) -> String {
    let (said, details) = (state.words.capture, layer.details)
    let parts: [String?] = [
      layer.stop.map { state.stopName($0) } ?? said.noStop,
      details[.category]?.string.map { state.words.codes.word($0, in: .category) },
      details[.responsible]?.string, details[.pointedOutBy]?.string,
      details[.photoNumber]?.string.map { said.photo($0) },
      details[.pointedOutCount]?.integer.map { said.manySaid(Int(clamping: $0)) },
      details[.heightCm]?.integer.map { said.height(Int(clamping: $0)) },
      details[.mastNumber]?.string.map { said.mast($0) },
      details[.measureFailed] == nil ? nil : said.measureFailed,
      details[.onlyIfPossible] == nil ? nil : said.ifPossible,
    ]
    return parts.compactMap { $0 }.map { SafeText.simplified($0) }
      .joined(separator: state.sitting.isPlain ? " - " : " · ")
  }

  static func question(_ choice: CaptureChoice, _ state: AppState) -> String {
    let said = state.words.capture
    let asked =
      switch choice {
      case .stop: said.chooseStop
      case .category: said.chooseCategory
      case .party: said.chooseParty
      case .pointedOutBy: said.choosePointedOut
      case .more: said.chooseMore
      case .photo, .count, .height, .mast:
        said.typeValue(choice.fields.first.map { state.words.fields[$0] } ?? "")
      }
    return choice.isTyped || choice == .more ? asked : "\(asked)  0 \(said.none)"
  }

  private func isChosen(_ option: CaptureOption) -> Bool {
    guard let choosing = layer.choosing else { return false }
    return switch option.value {
    case .stop(let stop): layer.stop == stop
    case .text(let text): choosing.fields.contains { layer.details[$0]?.string == text }
    case .mark(let field): layer.details[field] != nil
    case .typed(let choice): choice.fields.contains { layer.details[$0] != nil }
    }
  }
}
