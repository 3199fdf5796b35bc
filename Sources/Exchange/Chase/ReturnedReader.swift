import CaseModel
import Language
import Wording

/// Reads a list that came back from a party: a workbook, CSV as Excel saves it, a pasted table, a
/// page, or an answer written in a mail.
package enum ReturnedReader {
  /// The list, or nil when the bytes are none: some other table, or no table at all.
  ///
  /// - Parameter isSaid: whether the person says that it is one: then a table that has lost the
  ///   list's identifiers is read too, as long as it has columns of ours.
  /// - Parameter sendings: the lists that were sent from here, whose texts are no answer where a mail
  ///   quotes them.
  /// - Parameter today: the day from which an answer that bears none is seen.
  /// - Throws: what kind of file it is where nothing can be read from it.
  package static func list(
    _ bytes: [UInt8], isSaid: Bool = false, sendings: [Sending] = [], workspace: String = "",
    today: Day
  ) throws(ImportError) -> ReturnedList? {
    if let mail = MailMessage(bytes) {
      return answer(in: mail, sent: texts(of: sendings) + [workspace], today: today)
    }
    let table: ReturnedList?
    do throws(ImportError) {
      table = try self.table(bytes, isSaid: isSaid)
    } catch {
      guard case .notText(.page) = error else { throw error }
      table = nil
    }
    if let table { return table }
    if FileSignature.kind(of: bytes) != nil || OfficeFile.isPacked(bytes) { return nil }
    let text = DecodedText(bytes).utf8
    let plain = HTMLTable.isPage(text) ? MailPage.text(text) : String(decoding: text, as: UTF8.self)
    let answer = MailAnswer(plain, sent: texts(of: sendings) + [workspace], on: today)
    let isPlainAnswer = !sendings.isEmpty && answer.tellsOfPoints && !hasCells(plain)
    guard isSaid || answer.quotesUs || isPlainAnswer, !answer.rows.isEmpty else { return nil }
    return list(of: answer)
  }

  /// Whether lines stand in cells, as in a table of any form; nobody writes an answer so.
  private static func hasCells(_ text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).contains { line in
      line.contains("\t") || line.count { $0 == ";" || $0 == "|" } >= 3
        || line.first.map { "[{<".contains($0) && line.dropFirst().first != nil } ?? false
          && ReturnedList.identifier(String(line.dropFirst().prefix(7))) == nil
    }
  }

  /// Why ``list(_:isSaid:sendings:today:)`` finds none in these bytes.
  package enum Fault: Hashable, Sendable {
    /// A table whose columns are none of the list's.
    case columns([String])
    /// A text or a mail that names no point of a list.
    case noPoint
  }

  package static func fault(in bytes: [UInt8]) -> Fault {
    if MailMessage(bytes) != nil { return .noPoint }
    do throws(ImportError) {
      let found = try TableFile.tables(in: bytes, knowledge)
      let rows = found.tables.first { !$0.rows.isEmpty }?.rows ?? []
      let header = rows.first { !$0.isBlank }?.cells ?? []
      let names = header.map { TextRules.accepted($0, form: .line) }.filter { !$0.isEmpty }
      return names.count > 1 ? .columns(names) : .noPoint
    } catch {
      return .noPoint
    }
  }

  /// A mail's own words, and the table that was sent with it.
  private static func answer(
    in mail: MailMessage, sent: [String], today: Day
  ) -> ReturnedList? {
    let day = mail.day ?? today
    let answer = MailAnswer(mail.text, sent: sent, on: day)
    var list = list(of: answer)
    for file in mail.files {
      do throws(ImportError) {
        guard let table = try table(file, isSaid: false) else { continue }
        list = ReturnedList(
          rows: table.rows + list.rows, headLists: table.headLists + list.headLists)
        list.rest = answer.rest
        list.isMail = true
      } catch {
        // A picture or a letter beside the answer.
        continue
      }
    }
    list.sender = mail.sender
    list.on = day
    return list.rows.isEmpty ? nil : list
  }

  private static func list(of answer: MailAnswer) -> ReturnedList {
    var list = ReturnedList(rows: answer.rows, headLists: answer.lists)
    list.rest = answer.rest
    list.isMail = true
    return list
  }

  private static func texts(of sendings: [Sending]) -> [String] {
    sendings.flatMap { sending in
      Language.allCases.flatMap { language -> [String] in
        let chase = Words.in(language).chase
        let count = sending.rows.count
        return [chase.heading(sending.party, count), chase.mailBody(count)]
      }
        + sending.rows.flatMap { row in
          [row.cells.text, row.cells.place] + row.cells.actions
            + row.cells.text.split(separator: "\n").map(String.init)
        }
    }
  }

  private static func table(
    _ bytes: [UInt8], isSaid: Bool
  ) throws(ImportError) -> ReturnedList? {
    let found = try TableFile.tables(in: bytes, knowledge)
    guard let table = found.withoutHeadings.table(knowledge) else { return nil }
    let columns = table.header.map(column)
    let known = columns.compactMap { $0 }
    guard known.contains(where: { $0 != .id && $0 != .list }) else { return nil }
    let rows = table.rows.map { row($0, columns, isGuarded: table.layout.isGuarded) }
    let titles =
      table.preamble.flatMap(\.cells) + table.oddities.outside
      + found.tables.compactMap(\.heading)
    let list = ReturnedList(rows: rows, headLists: titles.flatMap(lists))
    let bearsList = known.contains(.list) && known.contains(.id) && !list.lists.isEmpty
    // No table but a list that was sent has these three columns.
    let answers = [.id, .cell(.promisedFor), .cell(.reply)].allSatisfy(known.contains)
    return isSaid || bearsList || answers || (known.contains(.id) && !list.headLists.isEmpty)
      ? list : nil
  }

  private static let knowledge = TableKnowledge(
    knows: { column(named: $0) != nil }, isWanted: { $0.contains { column(named: $0) != nil } },
    key: { SearchKey.name(TextRules.accepted($0, form: .line)) }, stop: "", place: "", text: "")

  private enum Column: Hashable {
    case cell(ChaseCells.Column)
    case id, list
  }

  private static let columns: [String: Column] = {
    var columns: [String: Column] = [:]
    for language in Language.allCases {
      let words = Words.in(language)
      let chase = words.chase
      let names: [(String, Column)] = [
        (chase.code, .id), (chase.list, .list), (chase.number, .cell(.number)),
        (chase.place, .cell(.place)), (chase.text, .cell(.text)),
        (chase.actions, .cell(.actions)), (chase.due, .cell(.due)), (chase.state, .cell(.state)),
        (chase.promisedFor, .cell(.promisedFor)), (chase.reply, .cell(.reply)),
      ]
      for (name, column) in names { columns[SearchKey.name(name)] = column }
    }
    return columns
  }()

  private static func column(named header: String) -> Column? {
    columns[SearchKey.name(TextRules.accepted(header, form: .line))]
  }

  private static func row(
    _ row: TableRow, _ columns: [Column?], isGuarded: Bool
  ) -> ReturnedRow {
    var read = ReturnedRow(line: row.line)
    for (place, column) in columns.enumerated() {
      guard let column, row.cells.indices.contains(place) else { continue }
      let accepted = TextRules.accepted(row.cells[place], form: .text)
      let text = isGuarded ? FormulaGuard.unguarded(accepted) : accepted
      switch column {
      case .id: read.id = text
      case .list: read.list = text
      case .cell(let column):
        read.cells[column] = text
        if column == .actions { read.actions = text.isEmpty ? [] : EntryList.texts(text) }
      }
    }
    return read
  }

  /// The words of a title that can be a list's identifier.
  private static func lists(in title: String) -> [String] {
    title.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "-") })
      .map(String.init).filter { word in
        word.utf8.count == 7 && ReturnedList.identifier(word) != nil
      }
  }
}

extension FoundTables {
  /// What stands above a list's table is its title, never a place.
  fileprivate var withoutHeadings: FoundTables {
    var found = self
    for place in found.tables.indices { found.tables[place].heading = nil }
    return found
  }
}
