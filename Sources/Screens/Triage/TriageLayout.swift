import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// Where all of the desk lies below the line of progress: the finding as a card, what is like it,
/// and the panel that asks; in a wide window what else is known stands beside them.
struct TriageLayout {
  /// A line of the panel that stands for a row.
  struct RowLine: Equatable {
    let row: Int
    let text: String
    /// Whether it is the row's first, which has its key.
    let isFirst: Bool
  }

  let card: (area: Rectangle, page: TriagePage)
  let sides: [(area: Rectangle, page: TriagePage)]
  /// Empty where nothing is alike, or there is no room to tell of it.
  let alike: Rectangle
  let panel: Rectangle
  /// What taking the finding asks, side by side; empty where one thing alone is asked.
  let steps: [TriageStep]
  /// Where the lines of the rows lie.
  let list: Rectangle
  /// Those of the rows, as they are wrapped.
  let lines: [RowLine]
  /// The keys of the rows.
  let keys: [String]
  /// The first of the lines that shows.
  let top: Int
}

/// A step of taking a finding: what was answered, is asked, or will be.
struct TriageStep: Equatable {
  enum Standing: Equatable { case answered(String), asked, toCome([String]) }
  let title: String
  let standing: Standing
  /// Columns it takes, and where they begin.
  var column = 0
  var columns = 0
}

extension AppState {
  /// From how many columns on what is asked stands side by side.
  private static let leastSideBySide = 72
  private static let leastStep = 13

  /// - Returns: with places below the line of progress.
  func triageLayout(of desk: TriageFinding) -> TriageLayout {
    let body = body(self)
    let room = max(0, body.rows - 1)
    let pages = triagePages(of: desk, columns: body.columns)
    let own = pages.first?.columns ?? body.columns
    let page = pages.first?.page ?? TriagePage(lines: [])
    var steps = triageSteps(of: desk)
    let rows = triageRows(of: desk)
    let isBeside = own >= Self.leastSideBySide && steps.count > 1
    if !isBeside { steps = [] }
    Self.place(&steps, columns: own, longest: rows.map(Self.columns(of:)).max() ?? 0)
    let asked = steps.first { $0.standing == .asked }
    let width = asked?.columns ?? own
    let lines = rows.enumerated().flatMap { place, row in
      Self.lines(of: row, at: place, columns: width - (asked == nil ? 7 : 5))
    }
    let above = isBeside ? 3 : 1
    let wanted = above + lines.count
    // Of a low screen the finding keeps at least a third.
    let least = min(wanted, max(2, room - room / 3), room)
    let cardRows = min(page.lines.count, room - least)
    var left = room - least - cardRows
    let told = desk.stage == .duplicate ? 0 : min(2, desk.alike.count)
    let alikeRows = told > 0 && left > told ? told + 1 : told > 0 && left > 1 ? 2 : 0
    left -= alikeRows
    // A line between, where there is room for it.
    let gapAlike = alikeRows > 0 && left > 1 ? 1 : 0
    left -= gapAlike
    let gapPanel = left > 0 ? 1 : 0
    let panelRow = cardRows + gapAlike + alikeRows + gapPanel
    let panel = Rectangle(column: 0, row: panelRow, columns: own, rows: room - panelRow)
    let list = Rectangle(
      column: asked?.column ?? 0, row: panelRow + above, columns: asked?.columns ?? own,
      rows: max(0, panel.rows - above))
    var sides: [(area: Rectangle, page: TriagePage)] = []
    var column = own + 1
    for side in pages.dropFirst() {
      sides.append(
        (Rectangle(column: column, row: 0, columns: side.columns, rows: room), side.page))
      column += side.columns + 1
    }
    return TriageLayout(
      card: (Rectangle(column: 0, row: 0, columns: own, rows: cardRows), page), sides: sides,
      alike: Rectangle(column: 0, row: cardRows + gapAlike, columns: own, rows: alikeRows),
      panel: panel, steps: steps, list: list, lines: lines,
      keys: rows.map(\.key),
      top: Self.top(of: lines, selected: desk.selection, height: list.rows))
  }

  /// The first line shown, so that the selected row is whole in sight.
  private static func top(
    of lines: [TriageLayout.RowLine], selected: Int, height: Int
  ) -> Int {
    guard let last = lines.lastIndex(where: { $0.row == selected }),
      let first = lines.firstIndex(where: { $0.row == selected })
    else { return 0 }
    return max(0, min(first, last - height + 1))
  }

  private static func columns(of row: TriageRow) -> Int {
    TextWidth.columns(of: SafeText.simplified(row.text)) + 5
  }

  private static func lines(
    of row: TriageRow, at place: Int, columns: Int
  ) -> [TriageLayout.RowLine] {
    let text = SafeText.simplified(row.text)
    // What a verdict means is cut before it takes a line of its own.
    if case .verdict = row.choice {
      return [TriageLayout.RowLine(row: place, text: text, isFirst: true)]
    }
    return TextLayout.wrapped(text, toColumns: max(8, columns)).enumerated().map {
      TriageLayout.RowLine(row: place, text: $1, isFirst: $0 == 0)
    }
  }

  /// Shares the width: the asked one takes what its rows want, the others at least what a word takes.
  private static func place(_ steps: inout [TriageStep], columns: Int, longest: Int) {
    guard !steps.isEmpty else { return }
    let gap = 2
    let room = columns - 2 - gap * (steps.count - 1)
    let others = steps.count - 1
    let most = room - others * leastStep
    let even = room / steps.count
    let asked = min(most, max(longest, even))
    var column = 1
    for place in steps.indices {
      let isAsked = steps[place].standing == .asked
      steps[place].column = column
      steps[place].columns = isAsked ? asked : (room - asked) / max(1, others)
      column += steps[place].columns + gap
    }
  }

  /// What taking the finding asks, in order, with what was answered; empty where it is not taken.
  func triageSteps(of desk: TriageFinding) -> [TriageStep] {
    guard TriageStage.ofTaking.contains(desk.stage) else { return [] }
    let finding = shown.caseFile.finding(at: desk.record)
    return TriageStage.ofTaking.compactMap { stage in
      if let answer = desk.answer(to: stage) {
        let text = answer.text.map { shownAnswer($0, to: stage) } ?? "–"
        return TriageStep(title: title(of: stage), standing: .answered(text))
      }
      guard stage == desk.stage || Self.asks(stage, of: finding) else { return nil }
      return TriageStep(
        title: title(of: stage),
        standing: stage == desk.stage ? .asked : .toCome(toCome(stage, desk)))
    }
  }

  private func title(of stage: TriageStage) -> String {
    switch stage {
    case .category: words.fields[FindingField.category]
    case .action: words.fields[FindingField.actions]
    case .responsible: words.fields[FindingField.responsible]
    case .followUp: words.fields[FindingField.followUp]
    case .priority: words.fields[FindingField.due]
    default: ""
    }
  }

  private func shownAnswer(_ text: String, to stage: TriageStage) -> String {
    switch stage {
    case .category: words.code(text, of: .category)
    case .priority: words.code(text, of: .priority)
    case .responsible, .followUp: partyName(text, columns: 12)
    default: text
    }
  }

  /// What will be offered, in few words.
  private func toCome(_ stage: TriageStage, _ desk: TriageFinding) -> [String] {
    switch stage {
    case .action: Array(desk.proposals.actions.prefix(3))
    case .responsible: desk.proposals.responsible.prefix(3).map { partyName($0, columns: 12) }
    case .followUp: desk.proposals.followUp.prefix(3).map { partyName($0, columns: 12) }
    case .priority: Priority.allCases.prefix(3).map { words.code($0.rawValue, of: .priority) }
    default: []
    }
  }
}
