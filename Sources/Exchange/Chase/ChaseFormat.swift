import CaseModel
import Language
import Wording

/// A form a list for a party can leave the program in.
package enum ChaseFormat: String, CaseIterable, Sendable {
  case text, markdown, html, csv, xlsx, docx

  package var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html, .csv, .xlsx, .docx: rawValue
    }
  }

  /// The form of that name or file extension; nil when there is none.
  package static func named(_ name: String) -> ChaseFormat? {
    let name = name.lowercased()
    return allCases.first { $0.rawValue == name || $0.fileExtension == name }
  }

  /// Whether it is no text, and of no use on a terminal.
  package var isPacked: Bool { self == .xlsx || self == .docx }

  /// - Parameter workspace: its name; may be empty.
  package func bytes(
    of list: ChaseList, _ language: Language, workspace: String,
    letterhead: Letterhead = .none
  ) -> [UInt8] {
    let lines = ChaseLines(list, language, workspace: workspace, letterhead: letterhead)
    switch self {
    case .text: return HarmlessText.document(Array(ChaseText.text(of: lines).utf8))
    case .markdown: return HarmlessText.document(Array(ChaseMarkdown.text(of: lines).utf8))
    case .html: return HarmlessText.document(Array(ChaseHTML.page(of: lines).utf8))
    case .csv: return HarmlessText.document(ChaseCSV.bytes(of: lines))
    case .xlsx: return ChaseWorkbook.bytes(of: lines)
    case .docx: return ChaseLetter.document(of: lines)
    }
  }
}

/// A list's head and cells in a language, whatever form they are written in.
struct ChaseLines {
  let list: ChaseList
  let language: Language
  let workspace: String
  let words: Words
  let letterhead: Letterhead

  init(
    _ list: ChaseList, _ language: Language, workspace: String, letterhead: Letterhead = .none
  ) {
    self.letterhead = letterhead
    self.list = list
    self.language = language
    self.workspace = workspace
    words = Words.in(language)
  }

  var chase: ChaseWords { words.chase }
  var heading: String { chase.heading(list.party, list.rows.count) }

  /// Whose list it is, its edition, who may read it, and what was left out of it.
  var head: [String] {
    let day = text(of: list.on)
    let edition = list.id.map { chase.edition(list.edition, $0, day) } ?? chase.draft(day)
    let audience = words.exports.audience(list.audience)
    let kept = words.exports.edition.kept(
      lackingText: list.lackingText, leftOut: list.leftOut, withheld: list.withheld,
      limited: list.limited)
    let number = list.caseNumber.map { words.exports.caseLine($0) } ?? ""
    return ([workspace, edition, audience, number] + kept).filter { !$0.isEmpty }
  }

  var header: [String] {
    [
      chase.number, chase.place, chase.mast, chase.category, chase.text, chase.actions, chase.due,
      chase.state, chase.silence,
      chase.promisedFor, chase.reply, chase.code, chase.list,
    ]
  }

  func cells(_ row: ChaseRow) -> [String] {
    let cells = row.cells
    return [
      cells.number.map(String.init) ?? "", cells.place, cells.mastNumber, category(cells),
      cells.text,
      EntryList.joined(cells.actions), cells.due.map(text) ?? "", state(cells.state),
      row.silence.map(String.init) ?? "", cells.promisedFor.map(text) ?? "", "", row.id,
      list.id ?? "",
    ]
  }

  /// Deadline, state, silence and promise in one line.
  func facts(_ row: ChaseRow) -> String {
    var facts = [
      row.cells.due.map { "\(chase.due) \(text(of: $0))" } ?? chase.noDue
    ]
    if let days = row.overdue { facts.append(words.dates.overdue(days)) }
    facts.append(state(row.cells.state))
    if let promised = row.cells.promisedFor {
      facts.append(
        row.brokenPromise.map {
          chase.brokenPromise(text(of: promised), words.dates.overdue($0))
        } ?? chase.promised(text(of: promised)))
    }
    if let silence = row.silence, silence > 0 {
      facts.append(chase.silentFor(words.dates.days(silence)))
    }
    return facts.joined(separator: " · ")
  }

  func text(of day: Day) -> String {
    let (year, month, number) = day.civil
    return words.dates.day(year, month, number)
  }

  func category(_ cells: ChaseCells) -> String {
    cells.category.isEmpty ? "" : words.codes.word(cells.category, in: .category)
  }

  private func state(_ state: FindingState) -> String {
    words.codes.state(state)
  }
}

/// The list as a table for Excel, which comes back with answers in it.
enum ChaseCSV {
  static func bytes(of lines: ChaseLines) -> [UInt8] {
    var writer = CSVWriter(separator: UInt8(ascii: ";"), startsWithMark: true)
    // One cell for the head: the reader takes what stands above the header for a title.
    writer.write([([lines.heading] + lines.head).joined(separator: " · ")])
    writer.write(lines.header)
    for row in lines.list.rows { writer.write(lines.cells(row)) }
    return writer.bytes
  }
}

/// The list as a pipe table below its head.
enum ChaseMarkdown {
  static func text(of lines: ChaseLines) -> String {
    var text = "# \(MarkdownExport.escaped(lines.heading))\n\n"
    text += lines.head.map { MarkdownExport.escaped($0) + "\n\n" }.joined()
    text += MarkdownExport.line(lines.header)
    text += "|" + String(repeating: " --- |", count: lines.header.count) + "\n"
    for row in lines.list.rows { text += MarkdownExport.line(lines.cells(row)) }
    return text + "\n\(MarkdownExport.escaped(lines.chase.request))\n"
  }
}
