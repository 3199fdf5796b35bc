import CaseModel
import Containers

/// A paragraph of a document as it stands once every change in it is accepted.
struct DocumentParagraph {
  var text = ""
  /// 1 for the greatest heading, 9 for a line that is only bold; nil for other text.
  var heading: Int?
  /// How deep it stands in a list; nil for none.
  var listLevel: Int?
  /// Whether its end is deleted, so that it goes on in the next.
  var runsOn = false
}

/// A table of a document, before its merged cells are laid over its rows.
struct DocumentTable {
  var rows: [TableRow] = []
  var areas: [MergedCells.Area] = []
  /// The place among the tables of the one that holds it in a cell.
  var holder: Int?
}

/// What a document holds, in order.
enum DocumentPiece {
  case paragraph(DocumentParagraph)
  /// The place among the document's tables.
  case table(Int)
}

/// Makes tables of what stands in a document.
struct DocumentTables {
  var pieces: [DocumentPiece] = []
  var tables: [DocumentTable] = []
  var oddities = TableOddities()

  /// The document's tables, each with the heading above it; beside them lists below a stop that has
  /// no table, and where no table holds findings all lists: a finding an item.
  func found(_ knowledge: TableKnowledge) -> FoundTables {
    var found = FoundTables(tables: [], layout: .document, oddities: oddities)
    found.tables = tables.enumerated().map { place, table in
      var rows = MergedCells(areas: table.areas).laid(over: table.rows)
      if tables.count > 1 {
        rows = rows.map { TableRow(line: $0.line, cells: $0.cells, part: .table(place + 1)) }
      }
      return FoundTables.Found(rows: rows, holder: table.holder)
    }
    let hasFindings = found.tables.contains { table in
      table.rows.prefix(12).contains { row in
        row.cells.contains(where: knowledge.knows) && knowledge.isWanted(row.cells)
      }
    }
    var heading = PendingHeading()
    var items: [TableRow] = []
    for (number, piece) in pieces.enumerated() {
      switch piece {
      case .table(let place):
        found.tables[place].heading = heading.take()
      case .paragraph(let paragraph) where paragraph.text.isEmpty: break
      case .paragraph(let paragraph):
        if paragraph.heading != nil {
          heading.set(paragraph.text, in: &found.oddities.outside)
        } else if let level = paragraph.listLevel,
          !hasFindings || heading.text.flatMap(StopHeading.read) != nil
        {
          heading.isUsed = true
          Self.add(paragraph.text, level: level, under: heading.text, line: number + 1, to: &items)
        } else {
          found.oddities.outside.append(paragraph.text)
        }
      }
    }
    heading.leave(in: &found.oddities.outside)
    if items.isEmpty { return found }
    let header = TableRow(line: 0, cells: [knowledge.text, knowledge.place, knowledge.stop])
    found.tables.append(FoundTables.Found(rows: [header] + items))
    return found
  }

  /// What stands indented belongs to the item above it.
  private static func add(
    _ text: String, level: Int, under heading: String?, line: Int, to items: inout [TableRow]
  ) {
    if level > 0, let last = items.indices.last {
      items[last].cells[0] += "\n" + text
      return
    }
    let stop = heading.flatMap(StopHeading.read)
    let place = stop.map { $0.place ?? "" } ?? heading.map(StopHeading.withoutNumber) ?? ""
    items.append(TableRow(line: line, cells: [text, place, stop?.stop ?? ""]))
  }
}
