import CaseModel
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// What needs attention; made when it is first asked for and mended from then on.
  var attentionIndex: AttentionIndex {
    shown.indexes.attention
      ?? AttentionIndex(shown.caseFile, limits: shown.caseFile.attentionLimits)
  }

  mutating func needAttention() {
    if shown.indexes.attention == nil { shown.indexes.attention = attentionIndex }
  }

  /// Counts what the figures are made of. Only the first time and on a new day all findings are
  /// read for it; after that those that have changed.
  mutating func countFigures() {
    if shown.indexes.figureSubjects == nil || shown.indexes.figures?.today != today {
      var subjects: [ThingIndex: FigureSubject] = [:]
      for thing in shown.caseFile.things(of: .finding) {
        subjects[thing] = shown.caseFile.figureSubject(of: thing, today: today)
      }
      shown.indexes.figureSubjects = subjects
    }
    shown.indexes.figures = (shown.indexes.figureSubjects?.values).map {
      Figures(Array($0), today: today)
    }
  }

  /// Takes up what became of findings.
  mutating func mendOverview(_ findings: Set<ThingIndex>, isWorkspaceChanged: Bool) {
    if isWorkspaceChanged, shown.indexes.attention?.limits != shown.caseFile.attentionLimits {
      shown.indexes.attention = nil
    }
    for thing in findings {
      shown.indexes.attention?.update(thing, in: shown.caseFile)
      shown.indexes.promises?.update(thing, in: shown.caseFile)
      if shown.indexes.figureSubjects != nil {
        let subject = shown.caseFile.figureSubject(of: thing, today: today)
        shown.indexes.figureSubjects?[thing] = subject
      }
    }
    if shows(.figures) { countFigures() }
  }

  func shows(_ purpose: ListPurpose) -> Bool {
    shown.layers.contains {
      if case .list(let layer) = $0 { layer.purpose == purpose } else { false }
    }
  }
}

extension AppState {
  /// How many lines of a reason or a section stand on a list; more are counted, so that a list of
  /// thousands costs no more than a screen can show.
  static let longestSection = 200

  func attentionHeading(_ reason: AttentionReason) -> String {
    words.attention.heading(reason)
  }

  private var attentionLines: [AttentionLine] {
    let index = attentionIndex
    return index.lines(on: today)
      + AttentionIndex.walkLines(in: shown.caseFile, limits: index.limits, on: today)
  }

  func attentionContent(isCounted: Bool) -> ListContent {
    let lines = attentionLines
    let title = isCounted ? words.attention.countsTitle : words.attention.title
    let head = "\(title) · \(words.attention.count(lines.count))"
    guard !lines.isEmpty else {
      return (title, [ListLayer.Row(words.attention.nothing, tone: .quiet)])
    }
    return (head, isCounted ? countRows(lines) : lineRows(lines))
  }

  private func countRows(_ lines: [AttentionLine]) -> [ListLayer.Row] {
    let counts = Dictionary(lines.map { ($0.reason, 1) }, uniquingKeysWith: +)
    var rows = AttentionReason.allCases.compactMap { reason -> ListLayer.Row? in
      counts[reason].map { count in
        ListLayer.Row(
          "\(Self.padded(count)) \(attentionHeading(reason))", choice: .attention(reason))
      }
    }
    rows.append(ListLayer.Row(""))
    rows.append(
      ListLayer.Row(words.attention.ofOpen(attentionIndex.openCount), tone: .quiet))
    return rows
  }

  private static func padded(_ count: Int) -> String {
    let text = String(count)
    return String(repeating: " ", count: max(0, 5 - text.count)) + text
  }

  private func lineRows(_ lines: [AttentionLine]) -> [ListLayer.Row] {
    var rows: [ListLayer.Row] = []
    var rest = lines[...]
    while let first = rest.first {
      let section = rest.prefix { $0.reason == first.reason }
      rest = rest.dropFirst(section.count)
      if !rows.isEmpty { rows.append(ListLayer.Row("")) }
      rows.append(ListLayer.Row(attentionHeading(first.reason), isHeading: true))
      rows += section.prefix(Self.longestSection).map(row)
      if section.count > Self.longestSection {
        rows.append(
          ListLayer.Row(words.attention.more(section.count - Self.longestSection), tone: .quiet))
      }
    }
    return rows
  }

  private func row(_ line: AttentionLine) -> ListLayer.Row {
    let days = words.dates.days(line.cause.days(on: today))
    if line.reason.isOfWalk {
      return ListLayer.Row(
        shown.caseFile.values(of: line.thing).text(WalkField.name) ?? "", trailing: days,
        choice: .walk(line.thing))
    }
    let command = line.reason.command(in: shown.caseFile.plainState(of: line.thing))
    let key =
      line.reason == .twoValues
      ? "=" : command.flatMap { CommandCatalogue.command($0)?.keys.first?.name } ?? ""
    let late = [days, line.alsoText(words, on: today)].compactMap { $0 }.joined(separator: ", ")
    return ListLayer.Row(
      named(line.thing), trailing: "\(late)  \(key)", shortTrailing: "\(days)  \(key)",
      tone: line.reason == .overdue ? .pressing : .plain, thing: line.thing,
      choice: .finding(line.thing))
  }

  /// `8 Lærkestien ved broen · Der bør sættes et spejl op`.
  func named(_ thing: ThingIndex) -> String {
    let finding = shown.caseFile.plainFinding(at: thing)
    return "\(finding.spokenName) · \(finding.title)"
  }
}
