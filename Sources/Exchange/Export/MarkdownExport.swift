import CaseModel
import Wording

/// The handbook's table as a pipe table.
enum MarkdownExport {
  static func bytes(of findings: [Finding], _ context: ExportContext) -> [UInt8] {
    let table = HandbookTable(words: context.words)
    var text = "# \(escaped(context.words.exports.heading(context.workspace)))\n\n"
    text += "\(escaped(table.head(context, count: findings.count)))\n\n"
    text += line(table.header)
    text += "|" + String(repeating: " --- |", count: table.header.count) + "\n"
    for finding in findings { text += line(table.cells(finding)) }
    return Array(text.utf8)
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
  }

  /// The text as itself: nothing in it is markup, a link, or the end of a cell.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": escaped += "<br>"
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "|", "`", "*", "_", "[", "]", "~", "#":
        escaped.unicodeScalars.append("\\")
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
