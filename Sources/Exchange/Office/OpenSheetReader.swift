import CaseModel
import Containers

/// Reads the sheets of an .ods workbook (OpenDocument 1.3, part 3).
struct OpenSheetReader {
  private var found = FoundTables(tables: [], layout: .openWorkbook)
  private var budget = SheetBudget()
  /// Styles of sheets nobody sees.
  private var hiddenStyles: Set<String> = []
  private var style = ""

  static func tables(_ parts: OfficeParts) throws(ContainerError) -> FoundTables {
    var reading = OpenSheetReader()
    try parts.read("content.xml") { (event, reader) throws(XMLFault) in
      guard case .start(let element) = event else { return }
      switch element.name {
      case "style": reading.style = element["name"] ?? ""
      case "table-properties":
        if element["display"] == "false" { reading.hiddenStyles.insert(reading.style) }
      case "table": try reading.sheet(element, &reader)
      case "tracked-changes": try reader.skipElement()
      default: break
      }
    }
    if reading.budget.isSpent { throw .bomb("content.xml") }
    var found = reading.found
    if found.tables.count == 1 {
      found.tables[0].rows = found.tables[0].rows.map { TableRow(line: $0.line, cells: $0.cells) }
    }
    return found
  }

  private mutating func sheet(
    _ element: XMLElement, _ reader: inout XMLReader
  ) throws(XMLFault) {
    let name = element["name"] ?? ""
    if hiddenStyles.contains(element["style-name"] ?? "") {
      found.oddities.hiddenSheets.append(name)
      return try reader.skipElement()
    }
    let depth = reader.depth
    var rows: [TableRow] = []
    var areas: [MergedCells.Area] = []
    var line = 1
    while let event = try reader.next() {
      if case .end = event, reader.depth < depth { break }
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "table-row":
        let count = Self.count("number-rows-repeated", element)
        let isHidden = element["visibility"].map { $0 != "visible" } ?? false
        let cells = try row(&reader, line: line, &areas)
        // Repeated to the end of the sheet, a row of blanks is no row.
        if !cells.isEmpty {
          if isHidden { found.oddities.hiddenRows += count }
          for place in 0..<count where !budget.isSpent {
            rows.append(TableRow(line: line + place, cells: cells, part: .sheet(name)))
            budget.spend(
              cells: cells.count, text: cells.reduce(0) { $0 + $1.utf8.count })
          }
        }
        line += count
      case "shapes", "forms", "named-expressions": try reader.skipElement()
      default: break
      }
    }
    rows = MergedCells(areas: areas).laid(over: rows)
    if !rows.isEmpty { found.tables.append(FoundTables.Found(rows: rows, name: name)) }
  }

  /// The cells of a row up to the last that says something.
  private mutating func row(
    _ reader: inout XMLReader, line: Int, _ areas: inout [MergedCells.Area]
  ) throws(XMLFault) -> [String] {
    let depth = reader.depth
    var cells: [String] = []
    var blanks = 0
    while let event = try reader.next() {
      if case .end = event, reader.depth < depth { break }
      guard case .start(let element) = event,
        element.name == "table-cell" || element.name == "covered-table-cell"
      else { continue }
      let count = min(Self.count("number-columns-repeated", element), 16_384)
      let isCovered = element.name == "covered-table-cell"
      let text = try text(of: element, &reader)
      let column = cells.count + blanks
      let (width, height) = (
        Self.count("number-columns-spanned", element), Self.count("number-rows-spanned", element)
      )
      if width > 1 || height > 1, width <= 16_384, areas.count < 100_000 {
        areas.append(
          MergedCells.Area(
            lines: line...(line + height - 1), columns: column...(column + width - 1)))
      }
      if text.isEmpty || isCovered {
        blanks += count
        continue
      }
      if blanks + count + cells.count > 16_384 { break }
      cells += [String](repeating: "", count: blanks) + [String](repeating: text, count: count)
      budget.spend(cells: blanks, text: 0)
      blanks = 0
    }
    return cells
  }

  private mutating func text(
    of cell: XMLElement, _ reader: inout XMLReader
  ) throws(XMLFault) -> String {
    let shown = try shownText(&reader)
    switch cell["value-type"] {
    case "date":
      let date = cell["date-value"] ?? shown
      guard date.dropFirst(10).hasPrefix("T") else { return date }
      let time = date.dropFirst(11).prefix(5)
      return time == "00:00" ? String(date.prefix(10)) : "\(date.prefix(10)) \(time)"
    case "float":
      return cell["value"].flatMap { Double($0) }.map { ExcelDay.text($0) } ?? shown
    case "boolean": return cell["boolean-value"] == "true" ? "ja" : "nej"
    case nil:
      if shown.isEmpty, cell["formula"] != nil { found.oddities.formulasWithoutValue += 1 }
      return shown
    default: return shown
    }
  }

  /// The paragraphs of a cell, without what is noted beside it.
  private func shownText(_ reader: inout XMLReader) throws(XMLFault) -> String {
    let depth = reader.depth
    var text = ""
    var paragraphs = 0
    var isInParagraph = false
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        switch element.name {
        case "annotation", "table": try reader.skipElement()
        case "p":
          if paragraphs > 0 { text += "\n" }
          paragraphs += 1
          isInParagraph = true
        case "s": text += String(repeating: " ", count: min(Self.count("c", element), 1000))
        case "tab": text += "\t"
        case "line-break": text += "\n"
        default: break
        }
      case .text(let piece): if isInParagraph { text += piece }
      case .end(let name):
        if name == "p" { isInParagraph = false }
        if reader.depth < depth { return text }
      }
    }
    return text
  }

  private static func count(_ name: String, _ element: XMLElement) -> Int {
    min(max(element[name].flatMap { Int($0) } ?? 1, 1), 1_048_576)
  }
}
