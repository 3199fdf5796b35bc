import CaseModel
import Containers

/// A paragraph of a .docx document as it is read.
struct ParagraphReading {
  let styles: DocumentStyles
  private(set) var paragraph = DocumentParagraph()
  private(set) var trackedChanges = 0
  private var isBold = true
  private var hasText = false
  private var runIsBold = false
  private var isText = false

  init(styles: DocumentStyles) { self.styles = styles }

  /// Reads up to the paragraph's end.
  mutating func read(_ reader: inout XMLReader) throws(XMLFault) {
    let depth = reader.depth
    while let event = try reader.next() {
      switch event {
      case .start(let element): try begin(element, &reader)
      case .text(let text):
        if isText {
          paragraph.text += text
          if text.contains(where: { !$0.isWhitespace }) {
            hasText = true
            if !runIsBold { isBold = false }
          }
        }
      case .end(let name):
        if name == "t" { isText = false }
        if reader.depth < depth {
          finish()
          return
        }
      }
    }
  }

  private mutating func begin(
    _ element: XMLElement, _ reader: inout XMLReader
  ) throws(XMLFault) {
    switch element.name {
    case "pPr": try properties(&reader)
    case "r": runIsBold = false
    case "rPr": try runProperties(&reader)
    case "t": isText = true
    case "tab", "ptab": paragraph.text += "\t"
    case "br", "cr": paragraph.text += "\n"
    case "noBreakHyphen": paragraph.text += "-"
    // A paragraph within: of a text box.
    case "p": if !paragraph.text.isEmpty { paragraph.text += "\n" }
    case "ins", "moveTo": trackedChanges += 1
    case "del", "moveFrom":
      trackedChanges += 1
      try reader.skipElement()
    case "Fallback", "instrText", "delText", "sdtPr", "fldData": try reader.skipElement()
    default: break
    }
  }

  private mutating func properties(_ reader: inout XMLReader) throws(XMLFault) {
    let depth = reader.depth
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        let value = element["val"]
        switch element.name {
        case "pStyle":
          guard let id = value else { break }
          paragraph.heading = paragraph.heading ?? styles.heading(id)
          if styles.isInList(id), paragraph.listLevel == nil { paragraph.listLevel = 0 }
        case "outlineLvl":
          if let level = value.flatMap({ Int($0) }), level < 9 { paragraph.heading = level + 1 }
        case "numId": paragraph.listLevel = value == "0" ? nil : paragraph.listLevel ?? 0
        case "ilvl": paragraph.listLevel = value.flatMap { Int($0) } ?? 0
        // The mark at the end of the paragraph.
        case "del", "moveFrom":
          paragraph.runsOn = true
          trackedChanges += 1
        case "ins": trackedChanges += 1
        case "pPrChange", "rPrChange": try reader.skipElement()
        default: break
        }
      case .end: if reader.depth < depth { return }
      case .text: break
      }
    }
  }

  private mutating func runProperties(_ reader: inout XMLReader) throws(XMLFault) {
    let depth = reader.depth
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        if element.name == "b" {
          runIsBold = element["val"].map { $0 != "0" && $0 != "false" } ?? true
        } else if element.name == "rPrChange" {
          try reader.skipElement()
        }
      case .end: if reader.depth < depth { return }
      case .text: break
      }
    }
  }

  private mutating func finish() {
    paragraph.text = TextRules.accepted(paragraph.text, form: .text)
    // What people use for a heading who have never met a style.
    if paragraph.heading == nil, paragraph.listLevel == nil, hasText, isBold,
      paragraph.text.count <= 80, !paragraph.text.contains("\n"), paragraph.text.last != "."
    {
      paragraph.heading = 9
    }
    if paragraph.heading != nil { paragraph.listLevel = nil }
  }
}
