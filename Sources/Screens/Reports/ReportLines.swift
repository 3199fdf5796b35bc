import CaseModel
import TerminalModel
import Wording

/// A report's page as lines of a list: what it will read like, each point that is to be mended at its
/// finding.
struct ReportLines {
  private let text: ReportText
  private let columns: Int
  private let words: Words
  /// By the finding.
  private let points: [String: [ReportPoint]]

  init(_ text: ReportText, columns: Int, words: Words) {
    self.text = text
    self.columns = columns
    self.words = words
    points = Dictionary(grouping: text.content.toMend, by: \.finding)
  }

  var rows: [ListLayer.Row] {
    var page = Page(columns: columns)
    page.add(text.title, .strong)
    let head = [text.subtitle, text.audienceLine, standing].filter { !$0.isEmpty }
    for line in head { page.add(line, .quiet) }
    var told: Set<String> = []
    for block in text.blocks { add(block, to: &page, &told) }
    for point in text.content.toMend where !told.contains(point.finding) {
      told.insert(point.finding)
      addPoints(of: point.finding, to: &page)
    }
    if !text.kept.isEmpty { page.space() }
    for sentence in text.kept { page.add(sentence, .quiet) }
    return page.rows
  }

  private var standing: String { text.isDraft ? text.said.draft : text.frame.approval }

  private func add(_ block: ReportBlock, to page: inout Page, _ told: inout Set<String>) {
    switch block {
    case .heading(let heading, let level):
      page.space()
      if level == 2 {
        page.rows.append(ListLayer.Row(heading, isHeading: true))
      } else {
        page.add(heading, .strong)
      }
    case .paragraph(let text): page.add(text)
    case .facts(let facts):
      for fact in facts { page.add("\(fact.label): \(fact.value)") }
    case .list(let lines):
      for line in lines {
        page.add("• \(line.text)", indent: 2)
        tell(line.finding, &told, &page)
      }
    case .table(let table):
      for row in table.rows {
        add(row, of: table, to: &page)
        tell(row.finding, &told, &page)
      }
    case .photos(let photos):
      for photo in photos {
        page.add("[\(text.said.caption(photo)): \(text.said.shows(photo))]", .quiet)
      }
    case .sketch(let sketch):
      let places = sketch.points.map(\.number).joined(separator: ", ")
      page.add("[\(text.said.sketch): \(places)]", .quiet)
    }
  }

  /// What is to be mended of a finding stands where it is told of first.
  private func tell(_ finding: String, _ told: inout Set<String>, _ page: inout Page) {
    guard !finding.isEmpty, told.insert(finding).inserted else { return }
    addPoints(of: finding, to: &page)
  }

  private func addPoints(of finding: String, to page: inout Page) {
    for point in points[finding] ?? [] {
      let lack = text.said.lack(point.kind, words.fields)
      let subject = point.finding.isEmpty ? "\(point.place): " : ""
      var row = ListLayer.Row("    ▸ \(subject)\(lack)", choice: ReportChoice.point(point))
      row.tone = .warning
      row.bar = .due
      page.rows.append(row)
    }
  }

  /// Number and place, then what it says, with the day at the edge; below it who and the rest.
  private func add(_ row: ReportTable.Row, of table: ReportTable, to page: inout Page) {
    func cells(_ kinds: ReportTable.Column...) -> [String] {
      zip(row.cells, table.columns).filter { kinds.contains($1) && !$0.isEmpty }
        .map { $0.0.replacing("\n", with: " · ") }
    }
    let number = TextLayout.rightAligned(cells(.number).joined(), toColumns: 3)
    let place = cells(.place).joined()
    let day = cells(.day).joined(separator: " · ")
    let said = cells(.text).joined(separator: " ")
    let name = place.isEmpty ? "" : "\(place)  "
    let lines = TextLayout.wrapped(
      SafeText.simplified(name + said),
      toColumns: max(20, columns - 6 - TextWidth.columns(of: day)))
    for (place, line) in lines.enumerated() {
      var told = page.line(place == 0 ? line : "    \(line)")
      if place == 0 {
        let isNamed = !name.isEmpty && line.hasPrefix(SafeText.simplified(name))
        told = page.line(isNamed ? String(line.dropFirst(name.count)) : line)
        told.number = number
        if isNamed { told.name = SafeText.simplified(self.place(name)) }
        told = told.with(trailing: day)
      }
      page.rows.append(told)
    }
    let below = cells(.party, .fact).joined(separator: " · ")
    if !below.isEmpty { page.add(below, .quiet, indent: 4) }
  }

  private func place(_ name: String) -> String { String(name.dropLast(2)) }

  /// The lines that are laid so far; a line to read leads to the first that is to be mended.
  private struct Page {
    let columns: Int
    var rows: [ListLayer.Row] = []

    init(columns: Int) { self.columns = columns }

    mutating func space() {
      if rows.last?.text.isEmpty == false { rows.append(ListLayer.Row("")) }
    }

    func line(_ text: String) -> ListLayer.Row {
      ListLayer.Row(text, choice: ReportChoice.line(rows.count))
    }

    mutating func add(
      _ text: String, _ tone: ListLayer.Row.Tone = .plain, indent: Int = 0
    ) {
      let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: true)
      for paragraph in paragraphs {
        let lines = TextLayout.wrapped(
          SafeText.simplified(String(paragraph)), toColumns: max(10, columns - indent))
        for (place, line) in lines.enumerated() {
          let isFirst = place == 0 && line.hasPrefix("•")
          var row = self.line(
            (isFirst ? "" : String(repeating: " ", count: indent)) + line)
          row.tone = tone
          rows.append(row)
        }
      }
    }
  }
}

extension ListLayer.Row {
  /// The same with something at its edge.
  fileprivate func with(trailing: String) -> ListLayer.Row {
    var row = ListLayer.Row(text, trailing: trailing, choice: choice)
    row.number = number
    row.name = name
    row.tone = tone
    return row
  }
}
