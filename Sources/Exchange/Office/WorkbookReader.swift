import CaseModel
import Containers

/// Reads the sheets of an .xlsx workbook: what its cells show, never what they would work out.
struct WorkbookReader {
  private let parts: OfficeParts
  private let main: String

  init(_ parts: OfficeParts, main: String) {
    self.parts = parts
    self.main = main
  }

  private struct Sheet {
    let name: String
    let part: String
    let isHidden: Bool
  }

  func tables() throws(ContainerError) -> FoundTables {
    var oddities = TableOddities()
    let relations = try parts.relations(of: main)
    let (sheets, isFrom1904) = try sheets(relations)
    func part(_ kind: String) -> String? { relations.values.first { $0.kind == kind }?.target }
    let texts = try part("sharedStrings").map(sharedTexts) ?? []
    let days = try part("styles").map { (name) throws(ContainerError) in
      try DayStyles(name, in: parts)
    }
    var budget = SheetBudget()
    var found: [FoundTables.Found] = []
    for sheet in sheets {
      if sheet.isHidden {
        oddities.hiddenSheets.append(sheet.name)
        continue
      }
      var reading = SheetReading(
        name: sheet.name, texts: texts, days: days, isFrom1904: isFrom1904, budget: budget)
      try parts.read(sheet.part, prepared: BlankRows.removed) { (event, reader) throws(XMLFault) in
        try reading.take(event, &reader)
      }
      if reading.isDamaged { throw .damaged(sheet.part) }
      if reading.budget.isSpent { throw .bomb(sheet.part) }
      budget = reading.budget
      oddities.hiddenRows += reading.hiddenRows
      oddities.formulasWithoutValue += reading.formulasWithoutValue
      let rows = MergedCells(areas: reading.merged).laid(over: reading.rows)
      if !rows.isEmpty { found.append(FoundTables.Found(rows: rows, name: sheet.name)) }
    }
    // Lines of the only sheet need not be told apart from those of others.
    if found.count == 1 {
      found[0].rows = found[0].rows.map { TableRow(line: $0.line, cells: $0.cells) }
    }
    return FoundTables(tables: found, layout: .workbook, oddities: oddities)
  }

  private func sheets(
    _ relations: [String: OfficeParts.Relation]
  ) throws(ContainerError) -> (sheets: [Sheet], isFrom1904: Bool) {
    var sheets: [Sheet] = []
    var isFrom1904 = false
    try parts.read(main) { event, _ in
      guard case .start(let element) = event else { return }
      if element.name == "workbookPr" {
        isFrom1904 = element["date1904"].map { $0 == "1" || $0 == "true" } ?? false
      }
      guard element.name == "sheet", let name = element["name"],
        let relation = element["id"].flatMap({ relations[$0] }), relation.kind == "worksheet"
      else { return }
      sheets.append(
        Sheet(
          name: name, part: relation.target,
          isHidden: element["state"].map { $0 != "visible" } ?? false))
    }
    return (sheets, isFrom1904)
  }

  /// The texts that cells name by their place, without the marks of how they sound.
  private func sharedTexts(_ part: String) throws(ContainerError) -> [String] {
    var texts: [String] = []
    try parts.read(part) { (event, reader) throws(XMLFault) in
      guard case .start(let element) = event, element.name == "si" else { return }
      texts.append(try SheetText.text(&reader))
    }
    return texts
  }
}

/// The text of a cell or of a shared text.
enum SheetText {
  /// The texts of all runs up to the end of the element that was begun last.
  static func text(_ reader: inout XMLReader) throws(XMLFault) -> String {
    let depth = reader.depth
    var text = ""
    var isText = false
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        if element.name == "rPh" {
          try reader.skipElement()
        } else {
          isText = element.name == "t"
        }
      case .text(let piece): if isText { text += piece }
      case .end:
        isText = false
        if reader.depth < depth { return unescaped(text) }
      }
    }
    return unescaped(text)
  }

  /// `_x000D_` is how Excel writes a character that XML cannot hold.
  static func unescaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var meant = ""
    var rest = text[...]
    while let sign = rest.firstRange(of: "_x") {
      meant += rest[..<sign.lowerBound]
      let digits = rest[sign.upperBound...].prefix(4)
      let end = digits.endIndex
      if digits.utf8.count == 4, let code = UInt32(digits, radix: 16), end < rest.endIndex,
        rest[end] == "_", let scalar = Unicode.Scalar(code)
      {
        meant.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        meant += "_x"
        rest = rest[sign.upperBound...]
      }
    }
    return meant + rest
  }

  static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing("_x", with: "_x005F_x")
  }
}
