import CaseModel
import Containers

/// How much a workbook may hold, so that few bytes cannot stand for more than there is room for.
struct SheetBudget {
  /// Cells, those between others too: a hundred columns of forty thousand rows.
  private var cells = 4_000_000
  /// Bytes of text; a text that many cells share counts for each.
  private var text = 1 << 27

  var isSpent: Bool { cells < 0 || text < 0 }

  mutating func spend(cells: Int, text: Int) {
    self.cells -= cells
    self.text -= text
  }
}

/// A sheet as it is read.
struct SheetReading {
  let name: String
  let texts: [String]
  let days: DayStyles?
  let isFrom1904: Bool
  var budget: SheetBudget

  private(set) var rows: [TableRow] = []
  private(set) var merged: [MergedCells.Area] = []
  private(set) var hiddenRows = 0
  private(set) var formulasWithoutValue = 0
  private(set) var isDamaged = false
  private var line = 0
  private var isHidden = false
  private var cells: [String] = []
  /// Where a cell stands that does not say it.
  private var nextColumn = 0
  private var cell: Cell?

  private struct Cell {
    var column: Int
    var type: String
    var style: Int
    var value = ""
    var hasFormula = false
    /// The element whose text is read: `v`, `f` or none.
    var reads: String = ""
  }

  init(
    name: String, texts: [String], days: DayStyles?, isFrom1904: Bool, budget: SheetBudget
  ) {
    self.name = name
    self.texts = texts
    self.days = days
    self.isFrom1904 = isFrom1904
    self.budget = budget
  }

  mutating func take(_ event: XMLEvent, _ reader: inout XMLReader) throws(XMLFault) {
    switch event {
    case .start(let element): try begin(element, &reader)
    case .text(let text): if cell?.reads == "v" { cell?.value += text }
    case .end(let name):
      switch name {
      case "v", "f": cell?.reads = ""
      case "c": endCell()
      case "row": endRow()
      default: break
      }
    }
  }

  private mutating func begin(_ element: XMLElement, _ reader: inout XMLReader) throws(XMLFault) {
    switch element.name {
    case "row":
      line = element["r"].flatMap { Int($0) } ?? line + 1
      if !(1...1_048_576).contains(line) { isDamaged = true }
      isHidden = element["hidden"].map { $0 == "1" || $0 == "true" } ?? false
      cells = []
      nextColumn = 0
    case "c":
      let column = element["r"].flatMap(Self.place)?.column ?? nextColumn
      if !(0..<16_384).contains(column) || column < nextColumn { isDamaged = true }
      nextColumn = column + 1
      cell = Cell(
        column: column, type: element["t"] ?? "n",
        style: element["s"].flatMap { Int($0) } ?? 0)
    case "v": cell?.reads = "v"
    case "f":
      cell?.reads = "f"
      cell?.hasFormula = true
    case "is": if cell != nil { cell?.value = try SheetText.text(&reader) }
    case "mergeCell":
      let ends = element["ref"]?.split(separator: ":").compactMap { Self.place(String($0)) } ?? []
      if ends.count == 2, ends[0].line <= ends[1].line, ends[0].column <= ends[1].column,
        merged.count < 100_000
      {
        merged.append(
          MergedCells.Area(
            lines: ends[0].line...ends[1].line, columns: ends[0].column...ends[1].column))
      }
    // What is read aloud, printed on top or asked of other files.
    case "extLst", "headerFooter", "oleObjects", "controls": try reader.skipElement()
    default: break
    }
  }

  private mutating func endCell() {
    guard let cell else { return }
    self.cell = nil
    let text = text(of: cell)
    if isDamaged || budget.isSpent || text.isEmpty { return }
    budget.spend(cells: cell.column - cells.count + 1, text: text.utf8.count)
    if budget.isSpent { return }
    while cells.count < cell.column { cells.append("") }
    cells.append(text)
  }

  private mutating func endRow() {
    if !cells.isEmpty {
      if isHidden { hiddenRows += 1 }
      rows.append(TableRow(line: line, cells: cells, part: .sheet(name)))
    }
    cells = []
  }

  private mutating func text(of cell: Cell) -> String {
    switch cell.type {
    case "s":
      guard let place = Int(cell.value), texts.indices.contains(place) else {
        if !cell.value.isEmpty { isDamaged = true }
        return ""
      }
      return texts[place]
    case "inlineStr": return cell.value
    case "str": return SheetText.unescaped(cell.value)
    case "b": return cell.value == "1" || cell.value == "true" ? "ja" : "nej"
    case "e": return cell.value
    case "d":
      let day = cell.value.prefix(10)
      return cell.value.dropFirst(10).hasPrefix("T00:00:00") ? String(day) : cell.value
    default:
      if cell.value.isEmpty {
        if cell.hasFormula { formulasWithoutValue += 1 }
        return ""
      }
      guard let number = Double(cell.value), number.isFinite else { return cell.value }
      if let shape = days?.shape(ofStyle: cell.style),
        let text = ExcelDay.text(number, shape, isFrom1904: isFrom1904)
      {
        return text
      }
      return ExcelDay.text(number)
    }
  }

  /// `AB12` → line 12, column 27.
  private static func place(_ reference: String) -> (line: Int, column: Int)? {
    var column = 0
    var line = 0
    for byte in reference.utf8 {
      switch byte {
      case 0x41...0x5A where line == 0 && column < 1_000_000: column = column * 26 + Int(byte) - 64
      case 0x30...0x39 where line < 10_000_000: line = line * 10 + Int(byte) - 48
      case UInt8(ascii: "$"): break
      default: return nil
      }
    }
    return column > 0 && line > 0 ? (line, column - 1) : nil
  }
}
