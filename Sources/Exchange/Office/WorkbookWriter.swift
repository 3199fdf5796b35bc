import CaseModel
import Containers

/// A cell that is written: only what the program says is a number or a day is one.
enum SheetCell: Hashable {
  case text(String)
  case number(Int)
  case day(Day)
  case blank
}

/// A sheet as it is to be written: lines on top, a head that stays, rows below it.
struct WrittenSheet {
  struct Column {
    var header: String
    /// In characters.
    var width: Int
    /// Whether it cannot be changed where the sheet is protected.
    var isLocked = false
    /// What a list offers in each of its cells; another text may be written all the same.
    var choices: [String] = []
  }

  var name: String
  var lines: [String] = []
  var columns: [Column]
  var rows: [[SheetCell]]
  /// Whether locked columns are kept as they are.
  var isProtected = false
}

/// Writes an .xlsx workbook of one sheet. A text is always a text: no cell holds a formula.
enum WorkbookWriter {
  static func bytes(of sheet: WrittenSheet) -> [UInt8] {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes)
    zip.add("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")]))
    zip.add("xl/workbook.xml", workbook(sheet))
    zip.add(
      "xl/_rels/workbook.xml.rels",
      relations([("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")]))
    zip.add("xl/styles.xml", styles)
    zip.add("xl/worksheets/sheet1.xml", SheetXML.bytes(of: sheet))
    return zip.file
  }

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static var contentTypes: [UInt8] {
    var xml = XMLWriter()
    let types = "http://schemas.openxmlformats.org/package/2006/content-types"
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    xml.element("Types", [("xmlns", types)]) { xml in
      xml.element(
        "Default",
        [
          ("Extension", "rels"),
          ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"),
        ])
      xml.element("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
      for (part, type) in [
        ("/xl/workbook.xml", "sheet.main"), ("/xl/worksheets/sheet1.xml", "worksheet"),
        ("/xl/styles.xml", "styles"),
      ] {
        xml.element("Override", [("PartName", part), ("ContentType", "\(kind).\(type)+xml")])
      }
    }
    return xml.bytes
  }

  static func relations(_ relations: [(kind: String, target: String)]) -> [UInt8] {
    var xml = XMLWriter()
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    xml.element("Relationships", [("xmlns", package)]) { xml in
      for (place, relation) in relations.enumerated() {
        let isWhole = relation.kind.hasPrefix("http")
        xml.element(
          "Relationship",
          [
            ("Id", "rId\(place + 1)"),
            ("Type", isWhole ? relation.kind : "\(office)/\(relation.kind)"),
            ("Target", relation.target),
          ])
      }
    }
    return xml.bytes
  }

  /// The head comes again on every printed page, and the arrows of the filter stand in it.
  private static func workbook(_ sheet: WrittenSheet) -> [UInt8] {
    var xml = XMLWriter()
    let name = sheetName(sheet.name)
    let quoted = "'\(name.replacing("'", with: "''"))'"
    xml.element("workbook", [("xmlns", main), ("xmlns:r", office)]) { xml in
      xml.element("sheets") { xml in
        xml.element("sheet", [("name", name), ("sheetId", "1"), ("r:id", "rId1")])
      }
      xml.element("definedNames") { xml in
        let head = SheetXML.headLine(of: sheet)
        xml.element(
          "definedName",
          [("name", "_xlnm._FilterDatabase"), ("localSheetId", "0"), ("hidden", "1")]
        ) { $0.text("\(quoted)!\(SheetXML.filteredArea(of: sheet, isAbsolute: true))") }
        xml.element("definedName", [("name", "_xlnm.Print_Titles"), ("localSheetId", "0")]) {
          $0.text("\(quoted)!$\(head):$\(head)")
        }
      }
    }
    return xml.bytes
  }

  /// At most 31 characters, none of which Excel refuses.
  static func sheetName(_ text: String) -> String {
    let kept = TextRules.accepted(text, form: .line).filter { !":\\/?*[]".contains($0) }
    var name = String(kept.prefix(31)).trimmingQuotes
    while name.utf16.count > 31 { name.removeLast() }
    return name.isEmpty ? "Ark1" : name
  }

  /// 0 unlocked text, 1 locked text, 2 and 3 the same for days, 4 and 5 for numbers, 6 the head,
  /// 7 the line on top, 8 a line below it.
  private static var styles: [UInt8] {
    var xml = XMLWriter()
    xml.element("styleSheet", [("xmlns", main)]) { xml in
      xml.element("fonts", [("count", "3")]) { xml in
        font(&xml, isBold: false, size: 11)
        font(&xml, isBold: true, size: 11)
        font(&xml, isBold: true, size: 14)
      }
      xml.element("fills", [("count", "3")]) { xml in
        for kind in ["none", "gray125"] {
          xml.element("fill") { $0.element("patternFill", [("patternType", kind)]) }
        }
        xml.element("fill") { xml in
          xml.element("patternFill", [("patternType", "solid")]) { xml in
            xml.element("fgColor", [("rgb", "FFE7EBEF")])
          }
        }
      }
      xml.element("borders", [("count", "2")]) { xml in
        border(&xml, nil)
        border(&xml, "thin")
      }
      xml.element("cellStyleXfs", [("count", "1")]) { xml in
        xml.element("xf", [("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0")])
      }
      xml.element("cellXfs", [("count", "9")]) { xml in
        // 49 is text: what is typed in such a cell never becomes a formula. 14 is the reader's own
        // way to write a day.
        for format in ["49", "14", "0"] {
          for isLocked in [false, true] { style(&xml, format: format, isLocked: isLocked) }
        }
        style(&xml, format: "49", font: "1", fill: "2", isLocked: true)
        style(&xml, format: "49", font: "2", border: "0", isLocked: true, wraps: false)
        style(&xml, format: "49", border: "0", isLocked: true, wraps: false)
      }
      xml.element("cellStyles", [("count", "1")]) { xml in
        xml.element("cellStyle", [("name", "Normal"), ("xfId", "0"), ("builtinId", "0")])
      }
    }
    return xml.bytes
  }

  private static func font(_ xml: inout XMLWriter, isBold: Bool, size: Int) {
    xml.element("font") { xml in
      if isBold { xml.element("b") }
      xml.element("sz", [("val", String(size))])
      xml.element("name", [("val", "Calibri")])
    }
  }

  private static func border(_ xml: inout XMLWriter, _ style: String?) {
    xml.element("border") { xml in
      for side in ["left", "right", "top", "bottom", "diagonal"] {
        guard let style, side != "diagonal" else {
          xml.element(side)
          continue
        }
        xml.element(side, [("style", style)]) { $0.element("color", [("rgb", "FFB0B7BF")]) }
      }
    }
  }

  private static func style(
    _ xml: inout XMLWriter, format: String, font: String = "0", fill: String = "0",
    border: String = "1", isLocked: Bool, wraps: Bool = true
  ) {
    let attributes = [
      ("numFmtId", format), ("fontId", font), ("fillId", fill), ("borderId", border),
      ("xfId", "0"), ("applyNumberFormat", "1"), ("applyFont", "1"), ("applyFill", "1"),
      ("applyBorder", "1"), ("applyAlignment", "1"), ("applyProtection", "1"),
    ]
    xml.element("xf", attributes) { xml in
      xml.element("alignment", [("vertical", "top"), ("wrapText", wraps ? "1" : "0")])
      xml.element("protection", [("locked", isLocked ? "1" : "0")])
    }
  }
}

extension String {
  fileprivate var trimmingQuotes: String {
    var text = self[...]
    while text.first == "'" || text.first == " " { text.removeFirst() }
    while text.last == "'" || text.last == " " { text.removeLast() }
    return String(text)
  }
}
