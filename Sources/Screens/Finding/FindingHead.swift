import CaseModel
import TerminalModel
import Wording

/// What stands above all else on the finding screen: what it is, and what the next step asks.
extension FindingRows {
  /// Number, place and how pressing it is, the code at the right; below it where and when.
  func headRows(columns: Int) -> [FindingRow] {
    let number = finding.number.map { "\($0)  " } ?? ""
    let place = finding.place ?? finding.area ?? ""
    var parts: [FindingRow.Part] = []
    var column = 0
    let room = max(0, columns - TextWidth.columns(of: finding.id) - 2)
    func add(_ text: String, _ meaning: FindingMeaning) {
      let text = SafeText.simplified(text)
      guard !text.isEmpty, column < room else { return }
      let cut = TextLayout.cut(text, toColumns: room - column)
      parts.append(.init(column: column, text: cut, meaning: meaning))
      column += TextWidth.columns(of: cut)
    }
    add(number, .label)
    add(place, .strong)
    switch finding.priority {
    case .urgent? where finding.isOpen: add("  !! \(words.codes.priority(.urgent))", .urgent)
    case .high? where finding.isOpen: add("  ! \(words.codes.priority(.high))", .urgent)
    default: break
    }
    if finding.kind == .positive { add("  + \(words.board.positive)", .positive) }
    let code = max(column, columns - TextWidth.columns(of: finding.id))
    parts.append(.init(column: code, text: finding.id, meaning: .label))
    var rows = [FindingRow(parts)]
    let walk = finding.values.text(FindingField.walk).flatMap { titles[$0] }
    let seen = finding.values[FindingField.observedOn].map {
      FieldText.shown($0, form: .partialDay, words: words)
    }
    let facts = [walk, seen, finding.values.text(FindingField.pointedOutBy)].compactMap { $0 }
      .filter { !$0.isEmpty }
    if !facts.isEmpty {
      let indent = TextWidth.columns(of: number)
      rows.append(
        FindingRow([
          .init(
            column: indent,
            text: TextLayout.cut(
              SafeText.simplified(facts.joined(separator: " · ")),
              toColumns: max(1, columns - indent)),
            meaning: .label)
        ]))
    }
    return rows
  }

  /// What the next step is and what it asks: told before it is refused.
  func nextRows(columns: Int) -> [FindingRow] {
    guard let goal = Lifecycle.onward(from: finding.state, kind: finding.kind),
      let path = Lifecycle.path(from: finding.state, to: goal, kind: finding.kind)
    else { return [] }
    let missing = Gate.missing(for: path, in: finding).map { words.fields[$0].lowercased() }
    let next = words.finding.next(words.codes.state(goal))
    let first = FindingRow.Part(column: 0, text: ">", meaning: .key)
    let head = FindingRow.Part(column: 2, text: next, meaning: .value)
    if missing.isEmpty { return [FindingRow([first, head])] }
    let asks = words.finding.nextAsks(missing.joined(separator: ", "))
    let column = 2 + TextWidth.columns(of: next)
    if column + 3 + TextWidth.columns(of: asks) <= columns {
      let tail = FindingRow.Part(column: column, text: " · " + asks, meaning: .missing)
      return [FindingRow([first, head, tail])]
    }
    return [FindingRow([first, head])]
      + TextLayout.wrapped(asks, toColumns: max(1, columns - 2)).map {
        FindingRow([.init(column: 2, text: $0, meaning: .missing)])
      }
  }

  /// Whether the title is only the beginning of what was written.
  var isTitleRepeated: Bool {
    guard !finding.conflicts.contains(where: { $0.field == FindingField.title.rawValue }),
      let text = finding.values.text(FindingField.observation)
    else { return false }
    func bare(_ text: String) -> String {
      String(text.filter { $0.isLetter || $0.isNumber }).lowercased()
    }
    return bare(text).hasPrefix(bare(finding.title))
  }
}
