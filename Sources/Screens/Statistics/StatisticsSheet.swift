import CaseModel
import Casework
import TerminalModel
import Wording

/// The figures as lines of text: a label, its number, then a bar that is nothing but the number
/// once more, so that who hears the screen read misses nothing.
package struct StatisticsSheet: Sendable {
  package enum Line: Hashable, Sendable {
    case heading(String)
    case text(String)
    case bar(label: String, number: String, share: Int, of: Int)
    case blank
  }

  package let lines: [Line]

  /// A line at a width.
  package struct LaidLine: Hashable, Sendable {
    package let text: String
    package var isHeading = false
  }

  /// Months that are shown; those before are counted.
  private static let shownMonths = 12
  private static let shownShares = 12

  package init(_ statistics: Statistics, words: Words) {
    guard statistics.all > 0 else {
      lines = [.text(words.statistics.nothing)]
      return
    }
    var lines: [Line] = [
      .text(words.statistics.summary(statistics.open, statistics.overdue, statistics.all)), .blank,
    ]
    lines.append(.heading(words.statistics.byState))
    let most = statistics.states.map(\.count).max() ?? 1
    lines += statistics.states.map { count in
      .bar(
        label: words.codes.state(count.state),
        number: String(count.count), share: count.count, of: most)
    }
    lines += Self.shares(words.statistics.byCategory, statistics.categories, words) {
      words.codes.word($0, in: .category)
    }
    lines += Self.shares(words.statistics.byArea, statistics.areas, words) { $0 }
    lines += Self.shares(words.statistics.byParty, statistics.parties, words) { $0 }
    lines += Self.times(statistics, words) + Self.months(statistics, words)
    self.lines = lines
  }

  private static func shares(
    _ heading: String, _ shares: [Statistics.Share], _ words: Words, name: (String) -> String
  ) -> [Line] {
    let open = shares.filter { $0.open > 0 }
    guard !open.isEmpty else { return [] }
    let most = open.map(\.open).max() ?? 1
    var lines: [Line] = [.blank, .heading(heading)]
    lines += open.prefix(shownShares).map { share in
      let over = share.overdue > 0 ? " (\(words.statistics.overdue(share.overdue)))" : ""
      return .bar(
        label: share.name.map(name) ?? words.statistics.none, number: "\(share.open)\(over)",
        share: share.open, of: most)
    }
    if open.count > shownShares {
      let rest = open.dropFirst(shownShares).map(\.open).reduce(0, +)
      lines.append(.text(words.statistics.otherShares(open.count - shownShares, rest)))
    }
    return lines
  }

  private static func times(_ statistics: Statistics, _ words: Words) -> [Line] {
    let rows: [(String, Spread?)] = [
      (words.statistics.age, statistics.age), (words.statistics.decided, statistics.decided),
      (words.statistics.answered, statistics.answered),
      (words.statistics.confirmed, statistics.confirmed),
    ]
    var lines: [Line] = [.blank, .heading(words.statistics.times)]
    for (label, spread) in rows {
      let text =
        spread.map { words.statistics.spread($0.median, $0.ninetieth, $0.longest, $0.count) }
        ?? words.statistics.notYet
      lines.append(.text("\(label): \(text)"))
    }
    return lines
  }

  private static func months(_ statistics: Statistics, _ words: Words) -> [Line] {
    let shown = statistics.months.suffix(shownMonths)
    guard !shown.isEmpty else { return [] }
    let most = shown.map { max($0.opened, $0.closed) }.max() ?? 1
    var lines: [Line] = [.blank, .heading(words.statistics.months)]
    for month in shown {
      let name = words.dates.month(month.year, month.month)
      lines.append(
        .bar(
          label: "\(name), \(words.statistics.opened)", number: String(month.opened),
          share: month.opened, of: max(1, most)))
      lines.append(
        .bar(
          label: "\(name), \(words.statistics.closed)", number: String(month.closed),
          share: month.closed, of: max(1, most)))
    }
    let before = statistics.months.count - shown.count
    if before > 0 { lines.append(.text(words.statistics.monthsBefore(before))) }
    return lines
  }

  /// The lines on so many columns; the bar takes what label and number leave.
  package func laid(columns: Int, isPlain: Bool) -> [LaidLine] {
    let numbers = lines.map { line -> Int in
      if case .bar(_, let number, _, _) = line { TextWidth.columns(of: number) } else { 0 }
    }
    let labels = lines.map { line -> Int in
      if case .bar(let label, _, _, _) = line { TextWidth.columns(of: label) } else { 0 }
    }
    let number = numbers.max() ?? 0
    // A bar shorter than eight columns says nothing; the label is cut before it is.
    let label = max(8, min(labels.max() ?? 0, 28, columns - number - 4 - 8))
    let room = max(0, columns - label - number - 4)
    return lines.flatMap { line -> [LaidLine] in
      switch line {
      case .blank: [LaidLine(text: "")]
      case .heading(let text): [LaidLine(text: text, isHeading: true)]
      case .text(let text):
        TextLayout.wrapped(text, toColumns: max(10, columns)).map { LaidLine(text: $0) }
      case .bar(let name, let count, let share, let most):
        [
          LaidLine(
            text: TextLayout.padded(TextLayout.cut(name, toColumns: label), toColumns: label) + "  "
              + TextLayout.padded(count, toColumns: number) + "  "
              + Self.bar(share, of: most, columns: min(room, 40), isPlain: isPlain))
        ]
      }
    }
  }

  /// At least one block for what is there at all.
  private static func bar(_ share: Int, of most: Int, columns: Int, isPlain: Bool) -> String {
    guard share > 0, most > 0, columns > 0 else { return "" }
    let length = max(1, share * columns / most)
    return String(repeating: isPlain ? "#" : "▄", count: length)
  }
}
