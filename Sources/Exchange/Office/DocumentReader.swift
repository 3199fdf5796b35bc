import CaseModel
import Containers

/// Reads a .docx document as it stands once every change in it is accepted.
struct DocumentReader {
  private let styles: DocumentStyles
  private(set) var document = DocumentTables()
  /// A paragraph whose end is deleted waits for the next one.
  private var waiting: DocumentParagraph?

  static func read(
    _ parts: OfficeParts, main: String
  ) throws(ContainerError) -> DocumentTables {
    let relations = try parts.relations(of: main)
    func part(_ kind: String) -> String? {
      relations.values.first { $0.kind == kind && parts.holds($0.target) }?.target
    }
    let styles = try part("styles").map { (name) throws(ContainerError) in
      try DocumentStyles(name, in: parts)
    }
    var reading = DocumentReader(styles: styles ?? DocumentStyles())
    try parts.read(main) { (event, reader) throws(XMLFault) in
      guard case .start(let element) = event, element.name == "body" else { return }
      reading.document.pieces = try reading.blocks(&reader, holder: nil)
    }
    if let comments = part("comments") {
      try parts.read(comments) { event, _ in
        if case .start(let element) = event, element.name == "comment" {
          reading.document.oddities.comments += 1
        }
      }
    }
    return reading.document
  }

  private init(styles: DocumentStyles) { self.styles = styles }

  /// Paragraphs and tables up to the end of the element that was begun last.
  private mutating func blocks(
    _ reader: inout XMLReader, holder: Int?
  ) throws(XMLFault) -> [DocumentPiece] {
    let depth = reader.depth
    var pieces: [DocumentPiece] = []
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        switch element.name {
        case "p":
          let paragraph = try paragraph(&reader)
          if !paragraph.runsOn { pieces.append(.paragraph(paragraph)) }
        case "tbl":
          document.tables.append(DocumentTable(holder: holder))
          let place = document.tables.count - 1
          try table(&reader, at: place)
          pieces.append(.table(place))
        case "del", "moveFrom":
          document.oddities.trackedChanges += 1
          try reader.skipElement()
        case "ins", "moveTo": document.oddities.trackedChanges += 1
        case "Fallback", "sectPr", "tcPr", "sdtPr": try reader.skipElement()
        // Content controls and what wraps them are gone into.
        default: break
        }
      case .end: if reader.depth < depth { return pieces }
      case .text: break
      }
    }
    return pieces
  }

  private mutating func table(_ reader: inout XMLReader, at place: Int) throws(XMLFault) {
    let depth = reader.depth
    var line = 0
    /// By column: the lines a cell has reached down so far, and its width.
    var hanging: [Int: (first: Int, last: Int, width: Int)] = [:]
    while let event = try reader.next() {
      if case .end = event, reader.depth < depth { break }
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "tr":
        guard let row = try row(&reader, at: place) else { continue }
        line += 1
        var cells: [String] = []
        for cell in row {
          let column = cells.count
          if cell.goesOn, let above = hanging[column], above.last == line - 1 {
            hanging[column] = (above.first, line, cell.width)
          } else if cell.begins {
            close(hanging[column], column, place)
            hanging[column] = (line, line, cell.width)
          }
          cells.append(cell.goesOn ? "" : cell.text)
          cells += [String](repeating: "", count: cell.width - 1)
          if cell.width > 1, !cell.begins, !cell.goesOn {
            document.tables[place].areas.append(
              MergedCells.Area(lines: line...line, columns: column...(column + cell.width - 1)))
          }
        }
        document.tables[place].rows.append(TableRow(line: line, cells: cells))
      case "tblPr", "tblGrid", "Fallback": try reader.skipElement()
      default: break
      }
    }
    for (column, above) in hanging.sorted(by: { $0.key < $1.key }) { close(above, column, place) }
  }

  private mutating func close(
    _ above: (first: Int, last: Int, width: Int)?, _ column: Int, _ place: Int
  ) {
    guard let above, above.last > above.first else { return }
    document.tables[place].areas.append(
      MergedCells.Area(
        lines: above.first...above.last, columns: column...(column + above.width - 1)))
  }

  private struct Cell {
    var text = ""
    var width = 1
    /// Whether it begins or goes on a cell of several rows.
    var begins = false
    var goesOn = false
  }

  /// - Returns: nil for a row that is deleted.
  private mutating func row(
    _ reader: inout XMLReader, at place: Int
  ) throws(XMLFault) -> [Cell]? {
    let depth = reader.depth
    var cells: [Cell] = []
    var isDeleted = false
    var isInProperties = false
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        switch element.name {
        case "trPr": isInProperties = true
        case "del" where isInProperties:
          isDeleted = true
          document.oddities.trackedChanges += 1
        case "ins" where isInProperties: document.oddities.trackedChanges += 1
        case "gridBefore":
          let count = element["val"].flatMap { Int($0) } ?? 0
          cells += [Cell](repeating: Cell(), count: min(max(count, 0), 100))
        case "tc": cells.append(try cell(&reader, at: place))
        case "tblPrEx", "Fallback": try reader.skipElement()
        default: break
        }
      case .end(let name):
        if name == "trPr" { isInProperties = false }
        if reader.depth < depth { return isDeleted ? nil : cells }
      case .text: break
      }
    }
    return isDeleted ? nil : cells
  }

  private mutating func cell(
    _ reader: inout XMLReader, at place: Int
  ) throws(XMLFault) -> Cell {
    let depth = reader.depth
    var cell = Cell()
    var pieces: [DocumentPiece] = []
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        switch element.name {
        case "gridSpan":
          cell.width = min(max(element["val"].flatMap { Int($0) } ?? 1, 1), 100)
        case "vMerge":
          cell.begins = element["val"] == "restart"
          cell.goesOn = !cell.begins
        case "p":
          let paragraph = try paragraph(&reader)
          if !paragraph.runsOn { pieces.append(.paragraph(paragraph)) }
        case "tbl":
          document.tables.append(DocumentTable(holder: place))
          let inner = document.tables.count - 1
          try table(&reader, at: inner)
          pieces.append(.table(inner))
        case "del", "moveFrom":
          document.oddities.trackedChanges += 1
          try reader.skipElement()
        case "Fallback", "sdtPr": try reader.skipElement()
        default: break
        }
      case .end: if reader.depth < depth { break }
      case .text: break
      }
      if reader.depth < depth { break }
    }
    if let paragraph = waiting {
      waiting = nil
      pieces.append(.paragraph(paragraph))
    }
    cell.text = text(of: pieces)
    return cell
  }

  /// What a cell says: a paragraph a line, list items behind a bullet where there are several, and
  /// the words of tables in it.
  private func text(of pieces: [DocumentPiece]) -> String {
    let isList = pieces.count > 1
    return pieces.compactMap { piece -> String? in
      switch piece {
      case .paragraph(let paragraph):
        if paragraph.text.isEmpty { return nil }
        return isList && paragraph.listLevel != nil ? "• " + paragraph.text : paragraph.text
      case .table(let place):
        let lines = document.tables[place].rows.map { row in
          row.cells.filter { !$0.isEmpty }.joined(separator: " · ")
        }
        return lines.joined(separator: "\n")
      }
    }
    .joined(separator: "\n")
  }

  private mutating func paragraph(
    _ reader: inout XMLReader
  ) throws(XMLFault) -> DocumentParagraph {
    var run = ParagraphReading(styles: styles)
    try run.read(&reader)
    document.oddities.trackedChanges += run.trackedChanges
    var paragraph = run.paragraph
    if let before = waiting {
      paragraph.text = before.text + paragraph.text
      paragraph.heading = before.heading ?? paragraph.heading
      paragraph.listLevel = before.listLevel ?? paragraph.listLevel
      waiting = nil
    }
    if paragraph.runsOn { waiting = paragraph }
    return paragraph
  }
}
