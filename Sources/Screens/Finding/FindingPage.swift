import CaseModel
import TerminalModel

/// Rows under construction: wraps texts to a width and keeps labels in a column of their own.
struct FindingPage {
  let columns: Int
  /// 0 when labels stand above their values.
  let labelColumns: Int
  private(set) var rows: [FindingRow] = []

  private static let narrowestWithTwoColumns = 34

  init(columns: Int, labels: [String]) {
    self.columns = max(columns, 1)
    let longest = labels.map { TextWidth.columns(of: $0) }.max() ?? 0
    labelColumns =
      columns >= Self.narrowestWithTwoColumns ? min(longest + 1, columns * 2 / 5) : 0
  }

  mutating func add(_ rows: [FindingRow]) { self.rows += rows }

  /// An empty row, where there is not one already.
  mutating func space() {
    if let last = rows.last, !last.parts.isEmpty { rows.append(.empty) }
  }

  mutating func heading(_ text: String) {
    space()
    rows.append(FindingRow([.init(column: 0, text: text, meaning: .heading)]))
  }

  /// A label with its value, which may take several lines.
  mutating func field(
    _ label: String, _ value: String, target: FindingTarget, meaning: FindingMeaning = .value
  ) {
    let short = TextLayout.cut(label, toColumns: labelColumns > 0 ? labelColumns - 1 : columns)
    let label = FindingRow.Part(column: 0, text: short, meaning: .label)
    guard labelColumns > 0 else {
      rows.append(FindingRow([label], target: target, isSelectable: true))
      text(value, at: 2, target: target, meaning: meaning, isSelectable: false)
      return
    }
    let first = rows.count
    text(value, at: labelColumns, target: target, meaning: meaning)
    if first < rows.count { rows[first].parts.insert(label, at: 0) }
  }

  /// A text wrapped to the width; the first line can be selected.
  mutating func text(
    _ text: String, at column: Int = 0, target: FindingTarget?, meaning: FindingMeaning = .value,
    isSelectable: Bool = true
  ) {
    let lines = TextLayout.wrapped(text, toColumns: max(columns - column, 1))
    for (place, line) in lines.enumerated() {
      rows.append(
        FindingRow(
          [.init(column: column, text: line, meaning: meaning)], target: target,
          isSelectable: isSelectable && place == 0 && target != nil))
    }
  }
}
