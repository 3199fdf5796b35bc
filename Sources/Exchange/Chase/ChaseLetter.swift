import CaseModel
import Wording

/// The list as a letter in Word, with a table that comes back with answers in it.
enum ChaseLetter {
  static func document(of lines: ChaseLines) -> [UInt8] {
    let chase = lines.chase
    let from = lines.letterhead.line(lines.words)
    let edition = lines.words.exports.audience(lines.list.audience)
    let pageHead = [from, edition].filter { !$0.isEmpty }.joined(separator: " · ")
    var document = DocumentWriter(
      title: lines.heading, pageHead: pageHead, language: lines.language, isWide: true)
    if !from.isEmpty { document.paragraph(from) }
    document.heading(lines.heading, level: 1)
    for line in lines.head { document.paragraph(line) }
    document.paragraph(chase.greeting)
    document.paragraph(chase.mailBody(lines.list.rows.count))
    document.table(
      lines.header, lines.list.rows.map(lines.cells), caption: lines.heading)
    document.paragraph(chase.request)
    document.paragraph(chase.closing(lines.workspace))
    if !from.isEmpty { document.paragraph(from) }
    return document.file
  }
}
