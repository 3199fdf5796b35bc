import CaseModel
import Wording

/// The handbook's table as a pipe table.
enum MarkdownExport {
  static func bytes(of findings: [Finding], _ context: ExportContext) -> [UInt8] {
    let table = HandbookTable(
      words: context.words, readers: context.audience, own: OwnColumns(of: findings, context))
    var text = "# \(escaped(context.words.exports.heading(context.workspace)))\n\n"
    text += "\(escaped(table.head(context, count: findings.count)))\n\n"
    text += line(table.header)
    text += "|" + String(repeating: " --- |", count: table.header.count) + "\n"
    for finding in findings { text += line(table.cells(finding)) }
    // Below the table, so that no cell holds what is no text of the finding.
    let notes = findings.compactMap { finding in
      table.twoValues(finding).map { "- \(escaped("\(finding.id) \($0)"))\n" }
    }
    if !notes.isEmpty { text += "\n" + notes.joined() }
    return Array(text.utf8)
  }

  static func line(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
  }

  /// The text as itself: nothing in it is markup, a link, or the end of a cell.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n": escaped += "<br>"
      // Only in front of a name it is a mark: "Vej & Park" stays as it is written.
      case "&": escaped += beginsEntity(scalars[(place + 1)...]) ? "&amp;" : "&"
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

  private static func beginsEntity(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = scalars.prefix(32).prefix { scalar in
      scalar == "#" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
    return !name.isEmpty && name.endIndex < scalars.endIndex && scalars[name.endIndex] == ";"
  }
}
