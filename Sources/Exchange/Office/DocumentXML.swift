import CaseModel
import Containers
import Language

/// The parts of a .docx document that is written (ECMA-376 part 1, 17).
enum DocumentXML {
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  static func paragraph(_ xml: inout XMLWriter, _ text: String, style: String? = nil) {
    xml.element("w:p") { xml in
      if let style { xml.element("w:pPr") { $0.element("w:pStyle", [("w:val", style)]) } }
      if text.isEmpty { return }
      xml.element("w:r") { xml in
        for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
          .enumerated()
        {
          if place > 0 { xml.element("w:br") }
          xml.element("w:t", [("xml:space", "preserve")]) { $0.text(String(line)) }
        }
      }
    }
  }

  /// The paragraphs of a cell: what stands behind bullets is a list.
  static func lines(of cell: String) -> [(text: String, isItem: Bool)] {
    guard cell.hasPrefix("• ") else { return [(cell, false)] }
    return EntryList.texts(cell).map { ($0, true) }
  }

  static var contentTypes: [UInt8] {
    var xml = XMLWriter()
    let types = "http://schemas.openxmlformats.org/package/2006/content-types"
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    xml.element("Types", [("xmlns", types)]) { xml in
      xml.element(
        "Default",
        [
          ("Extension", "rels"),
          ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"),
        ])
      xml.element("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
      for (part, type) in [
        ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"),
        ("header1", "header"), ("footer1", "footer"),
      ] {
        xml.element(
          "Override", [("PartName", "/word/\(part).xml"), ("ContentType", "\(kind).\(type)+xml")])
      }
      xml.element(
        "Override",
        [
          ("PartName", "/docProps/core.xml"),
          ("ContentType", "application/vnd.openxmlformats-package.core-properties+xml"),
        ])
    }
    return xml.bytes
  }

  /// What the document is called and which language it is in: a reader aloud says it first.
  static func properties(_ title: String, _ language: Language) -> [UInt8] {
    var xml = XMLWriter()
    let core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    xml.element(
      "cp:coreProperties",
      [("xmlns:cp", core), ("xmlns:dc", "http://purl.org/dc/elements/1.1/")]
    ) { xml in
      xml.element("dc:title") { $0.text(TextRules.accepted(title, form: .line)) }
      xml.element("dc:language") { $0.text(language == .danish ? "da-DK" : "en-GB") }
    }
    return xml.bytes
  }

  /// Names of styles are English in every language; Word shows its own.
  static func styles(_ language: Language) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", [("xmlns:w", word)]) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            xml.element("w:rFonts", [("w:ascii", "Calibri"), ("w:hAnsi", "Calibri")])
            xml.element("w:sz", [("w:val", "22")])
            xml.element("w:lang", [("w:val", language == .danish ? "da-DK" : "en-GB")])
          }
        }
        xml.element("w:pPrDefault") { xml in
          xml.element("w:pPr") { $0.element("w:spacing", [("w:after", "80")]) }
        }
      }
      style(&xml, "Normal", "Normal", isDefault: true)
      style(&xml, "Heading1", "heading 1", outline: 0, size: 36, isBold: true)
      style(&xml, "Heading2", "heading 2", outline: 1, size: 28, isBold: true)
      style(&xml, "Heading3", "heading 3", outline: 2, size: 24, isBold: true)
      style(&xml, "TableHead", "Table head", size: 20, isBold: true)
      style(&xml, "ListBullet", "List Bullet", isList: true)
      xml.element("w:style", [("w:type", "table"), ("w:styleId", "TableGrid")]) { xml in
        xml.element("w:name", [("w:val", "Table Grid")])
        xml.element("w:tblPr") { xml in
          xml.element("w:tblBorders") { xml in
            for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
              xml.element(
                "w:\(side)",
                [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "808080")])
            }
          }
          xml.element("w:tblCellMar") { xml in
            for side in ["left", "right"] {
              xml.element("w:\(side)", [("w:w", "85"), ("w:type", "dxa")])
            }
          }
        }
      }
    }
    return xml.bytes
  }

  private static func style(
    _ xml: inout XMLWriter, _ id: String, _ name: String, isDefault: Bool = false,
    outline: Int? = nil, size: Int? = nil, isBold: Bool = false, isList: Bool = false
  ) {
    let attributes = [("w:type", "paragraph")] + (isDefault ? [("w:default", "1")] : [])
    xml.element("w:style", attributes + [("w:styleId", id)]) { xml in
      xml.element("w:name", [("w:val", name)])
      if !isDefault { xml.element("w:basedOn", [("w:val", "Normal")]) }
      xml.element("w:qFormat")
      xml.element("w:pPr") { xml in
        if let outline {
          xml.element("w:keepNext")
          xml.element("w:spacing", [("w:before", "240"), ("w:after", "80")])
          xml.element("w:outlineLvl", [("w:val", String(outline))])
        }
        if isList {
          xml.element("w:numPr") { $0.element("w:numId", [("w:val", "1")]) }
        }
      }
      xml.element("w:rPr") { xml in
        if isBold { xml.element("w:b") }
        if let size { xml.element("w:sz", [("w:val", String(size))]) }
      }
    }
  }

  static var numbering: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:numbering", [("xmlns:w", word)]) { xml in
      xml.element("w:abstractNum", [("w:abstractNumId", "0")]) { xml in
        xml.element("w:lvl", [("w:ilvl", "0")]) { xml in
          xml.element("w:start", [("w:val", "1")])
          xml.element("w:numFmt", [("w:val", "bullet")])
          xml.element("w:lvlText", [("w:val", "•")])
          xml.element("w:lvlJc", [("w:val", "left")])
          xml.element("w:pPr") { $0.element("w:ind", [("w:left", "284"), ("w:hanging", "284")]) }
        }
      }
      xml.element("w:num", [("w:numId", "1")]) { xml in
        xml.element("w:abstractNumId", [("w:val", "0")])
      }
    }
    return xml.bytes
  }

  static func header(_ text: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:hdr", [("xmlns:w", word)]) { paragraph(&$0, text) }
    return xml.bytes
  }

  /// Page and pages.
  static var footer: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:ftr", [("xmlns:w", word)]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.element("w:jc", [("w:val", "right")]) }
        for (place, field) in ["PAGE", "NUMPAGES"].enumerated() {
          if place > 0 {
            xml.element("w:r") { xml in
              xml.element("w:t", [("xml:space", "preserve")]) { $0.text(" / ") }
            }
          }
          xml.element("w:fldSimple", [("w:instr", " \(field) ")]) { xml in
            xml.element("w:r") { xml in xml.element("w:t") { $0.text("1") } }
          }
        }
      }
    }
    return xml.bytes
  }
}
