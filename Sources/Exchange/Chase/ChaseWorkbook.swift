import CaseModel
import Wording

/// The list as a sheet of Excel that comes back with answers in it: what finds the finding again
/// cannot be changed by mistake, and the answer is chosen from a list.
enum ChaseWorkbook {
  static func bytes(of lines: ChaseLines) -> [UInt8] {
    let rows = lines.list.rows.map { row in cells(of: row, lines) }
    let states = states(lines)
    let columns = lines.header.enumerated().map { place, header in
      let texts = lines.list.rows.map { lines.cells($0)[place] }
      var column = WrittenSheet.Column(
        header: header, width: WrittenSheet.width(of: [header] + texts))
      column.isLocked = [lines.chase.code, lines.chase.list].contains(header)
      if header == lines.chase.state { column.choices = states }
      // Room for what is to be written.
      if header == lines.chase.reply { column.width = 36 }
      if header == lines.chase.promisedFor { column.width = 14 }
      return column
    }
    return WorkbookWriter.bytes(
      of: WrittenSheet(
        name: lines.list.party, lines: [lines.heading] + lines.head + [lines.chase.request],
        columns: columns, rows: rows, isProtected: true))
  }

  private static func cells(of row: ChaseRow, _ lines: ChaseLines) -> [SheetCell] {
    let texts = lines.cells(row)
    return lines.header.indices.map { place in
      switch lines.header[place] {
      case lines.chase.due: row.cells.due.map(SheetCell.day) ?? .blank
      case lines.chase.promisedFor: row.cells.promisedFor.map(SheetCell.day) ?? .blank
      case lines.chase.number: row.cells.number.map(SheetCell.number) ?? .blank
      case lines.chase.silence: row.silence.map(SheetCell.number) ?? .blank
      default: texts[place].isEmpty ? .blank : .guarded(texts[place])
      }
    }
  }

  /// How far a party can say it has come, and that it is not its own.
  private static func states(_ lines: ChaseLines) -> [String] {
    let codes = lines.words.codes
    return [FindingState.inProgress, .waiting, .done].map { codes.state($0) }
      + [codes.reason(.notOurs)]
  }
}
