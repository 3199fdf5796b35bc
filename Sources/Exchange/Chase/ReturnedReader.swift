import CaseModel
import Language
import Wording

/// Reads a list that came back from a party: a workbook, CSV as Excel saves it, a pasted table, a
/// page.
package enum ReturnedReader {
  /// The list, or nil when the bytes are none: some other table, or no table at all.
  ///
  /// - Parameter isSaid: whether the person says that it is one: then a table that has lost the
  ///   list's identifiers is read too, as long as it has columns of ours.
  /// - Throws: what kind of file it is where no table can be read from it.
  package static func list(
    _ bytes: [UInt8], isSaid: Bool = false
  ) throws(ImportError) -> ReturnedList? {
    let knowledge = TableKnowledge(
      knows: { column(named: $0) != nil }, isWanted: { $0.contains { column(named: $0) != nil } },
      key: { SearchKey.name(TextRules.accepted($0, form: .line)) }, stop: "", place: "", text: "")
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
