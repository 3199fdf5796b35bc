import CaseModel
import Containers

/// The XML of a sheet that is written (ECMA-376 part 1, 18.3; the order of its parts is fixed).
enum SheetXML {
  static func bytes(of sheet: WrittenSheet) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("worksheet", [("xmlns", WorkbookWriter.main)]) { xml in
      xml.element("sheetPr") { $0.element("pageSetUpPr", [("fitToPage", "1")]) }
      view(&xml, sheet)
      xml.element("cols") { xml in
        for (place, column) in sheet.columns.enumerated() {
          xml.element(
            "col",
            [
              ("min", String(place + 1)), ("max", String(place + 1)),
              ("width", String(column.width)), ("customWidth", "1"),
            ])
        }
      }
      data(&xml, sheet)
      if sheet.isProtected {
        // No password: whoever needs to can lift it; nobody changes an identifier by mistake.
        let allowed = [
          "formatCells", "formatColumns", "formatRows", "insertRows", "deleteRows", "sort",
          "autoFilter",
        ]
        xml.element(
          "sheetProtection",
          [("sheet", "1"), ("objects", "1"), ("scenarios", "1")] + allowed.map { ($0, "0") })
      }
      xml.element("autoFilter", [("ref", filteredArea(of: sheet, isAbsolute: false))])
      choices(&xml, sheet)
      xml.element(
        "pageMargins",
        [
          ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"),
          ("footer", "0.3"),
        ])
      // 9 is A4.
      xml.element(
        "pageSetup",
        [
          ("paperSize", "9"), ("orientation", "landscape"), ("fitToWidth", "1"),
          ("fitToHeight", "0"),
        ])
      xml.element("headerFooter") { $0.element("oddFooter") { $0.text("&R&P / &N") } }
    }
    return xml.bytes
  }

  /// The line its head stands on, from 1.
  static func headLine(of sheet: WrittenSheet) -> Int {
    sheet.lines.isEmpty ? 1 : sheet.lines.count + 2
  }

  static func filteredArea(of sheet: WrittenSheet, isAbsolute: Bool) -> String {
    let head = headLine(of: sheet)
    let mark = isAbsolute ? "$" : ""
    let last = letters(max(sheet.columns.count - 1, 0))
    return "\(mark)A\(mark)\(head):\(mark)\(last)\(mark)\(head + sheet.rows.count)"
  }

  /// What is above and in the head stays in sight.
  private static func view(_ xml: inout XMLWriter, _ sheet: WrittenSheet) {
    let head = headLine(of: sheet)
    xml.element("sheetViews") { xml in
      xml.element("sheetView", [("workbookViewId", "0"), ("tabSelected", "1")]) { xml in
        let first = "A\(head + 1)"
        xml.element(
          "pane",
          [
            ("ySplit", String(head)), ("topLeftCell", first), ("activePane", "bottomLeft"),
            ("state", "frozen"),
          ])
        xml.element(
          "selection", [("pane", "bottomLeft"), ("activeCell", first), ("sqref", first)])
      }
    }
  }

  private static func data(_ xml: inout XMLWriter, _ sheet: WrittenSheet) {
    xml.element("sheetData") { xml in
      for (place, line) in sheet.lines.enumerated() {
        row(&xml, place + 1, [.text(line)]) { _ in place == 0 ? 7 : 8 }
      }
      let head = headLine(of: sheet)
      row(&xml, head, sheet.columns.map { .text($0.header) }) { _ in 6 }
      for (place, cells) in sheet.rows.enumerated() {
        row(&xml, head + 1 + place, cells) { column in
          let isLocked = sheet.columns.indices.contains(column) && sheet.columns[column].isLocked
          let kind =
            switch cells[column] {
            case .text, .blank: 0
            case .day: 2
            case .number: 4
            }
          return kind + (isLocked ? 1 : 0)
        }
      }
    }
  }

  private static func row(
    _ xml: inout XMLWriter, _ line: Int, _ cells: [SheetCell], style: (Int) -> Int
  ) {
    xml.element("row", [("r", String(line))]) { xml in
      for (column, cell) in cells.enumerated() {
        let place = [("r", "\(letters(column))\(line)"), ("s", String(style(column)))]
        switch cell {
        case .blank: xml.element("c", place)
        case .number(let number):
          xml.element("c", place) { $0.element("v") { $0.text(String(number)) } }
        case .day(let day):
          xml.element("c", place) { xml in
            xml.element("v") { $0.text(String(ExcelDay.number(of: day))) }
          }
        case .text(let text):
          xml.element("c", place + [("t", "inlineStr")]) { xml in
            xml.element("is") { xml in
              xml.element("t", [("xml:space", "preserve")]) { $0.text(written(text)) }
            }
          }
        }
      }
    }
  }

  /// Excel refuses a file with a longer text in a cell.
  private static let greatestLength = 32_767

  private static func written(_ text: String) -> String {
    let text = SheetText.escaped(text)
    guard text.utf16.count > greatestLength else { return text }
    var cut = String(text.prefix(greatestLength))
    while cut.utf16.count > greatestLength - 4 { cut.removeLast() }
    return cut + " […]"
  }

  /// Lists of what may be answered. Another answer is taken too.
  private static func choices(_ xml: inout XMLWriter, _ sheet: WrittenSheet) {
    let places = sheet.columns.indices.filter { !sheet.columns[$0].choices.isEmpty }
    guard !places.isEmpty, !sheet.rows.isEmpty else { return }
    let head = headLine(of: sheet)
    xml.element("dataValidations", [("count", String(places.count))]) { xml in
      for place in places {
        let column = letters(place)
        // A list in the cell itself is cut at commas and may be 255 characters long.
        let list = sheet.columns[place].choices.map { $0.filter { !",\"".contains($0) } }
          .joined(separator: ",")
        xml.element(
          "dataValidation",
          [
            ("type", "list"), ("allowBlank", "1"), ("showErrorMessage", "0"),
            ("sqref", "\(column)\(head + 1):\(column)\(head + sheet.rows.count)"),
          ]
        ) { xml in
          xml.element("formula1") { $0.text("\"\(list.prefix(255))\"") }
        }
      }
    }
  }

  /// 0 is A, 26 is AA.
  private static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
