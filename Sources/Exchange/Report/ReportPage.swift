import CaseModel
import Language
import Wording

/// A report of a walk as files: a page that prints on A4 and needs nothing besides itself, a document
/// for Word, Markdown, and what is to be done as a table.
package struct ReportPage: Sendable {
  /// A photo's bytes as they may leave, and what they are.
  package struct Picture: Hashable, Sendable {
    let mediaType: String
    let bytes: [UInt8]

    /// As a page holds it.
    var data: String { "data:\(mediaType);base64,\(Base64.text(of: bytes))" }

    package init(mediaType: String, bytes: [UInt8]) {
      self.mediaType = mediaType
      self.bytes = bytes
    }
  }

  let report: ReportText
  /// By the file; a photo without bytes is told of in words alone.
  let pictures: [String: Picture]

  package init(
    _ report: ReportText, pictures: [String: Picture] = [:], namesPictures: Bool = false
  ) {
    self.report = report
    self.pictures = pictures
    self.namesPictures = namesPictures
  }

  /// A page the log kept, with its photos in their places again.
  package static func filled(_ page: String, with pictures: [String: Picture]) -> String {
    var page = page
    for (file, picture) in pictures {
      page = page.replacing(
        "src=\"photos/\(HTMLExport.escaped(file))\"", with: "src=\"\(picture.data)\"")
    }
    return page
  }

  /// Whether photos are named and not held, as the log keeps a page that was sent.
  let namesPictures: Bool

  /// The files of the photos that stand in it.
  package var files: [String] { report.content.photos.map(\.file) }

  package var isDraft: Bool { report.isDraft }
  /// How many findings it tells of.
  package var count: Int {
    let content = report.content
    return content.findings.count + content.positives.count + content.sayings.count
  }
  var words: Words { report.words }
  var said: ReportWords { words.exports.report }

  /// Who it is for, and of which day.
  var head: String {
    let lines = [report.frame.past, report.audienceLine, report.day(report.frame.day) + "."]
    return lines.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Who approved it, with the seal; else that nobody has.
  var standing: String { report.isDraft ? said.draft : report.frame.approval }

  package func markdown() -> [UInt8] {
    let escaped = MarkdownExport.escaped
    var text = report.frame.letterhead.isEmpty ? "" : "\(escaped(report.frame.letterhead))\n\n"
    text += "# \(escaped(report.title))\n\n"
    for line in [report.subtitle, head, standing] where !line.isEmpty {
      text += "\(escaped(line))\n\n"
    }
    for block in report.blocks { text += markdown(block) }
    for sentence in report.kept { text += "\(escaped(sentence))\n\n" }
    return HarmlessText.document(Array(text.utf8))
  }

  private func markdown(_ block: ReportBlock) -> String {
    let escaped = MarkdownExport.escaped
    switch block {
    case .heading(let text, let level):
      return String(repeating: "#", count: level) + " \(escaped(text))\n\n"
    case .paragraph(let text): return "\(escaped(text))\n\n"
    case .list(let lines):
      return lines.map { "- \(escaped($0.text))\n" }.joined() + "\n"
    case .facts(let facts):
      return facts.map { "- \(escaped("\($0.label): \($0.value)"))\n" }.joined() + "\n"
    case .table(let table):
      return MarkdownExport.line(table.header)
        + "|" + String(repeating: " --- |", count: table.header.count) + "\n"
        + table.rows.map { MarkdownExport.line($0.cells) }.joined() + "\n"
    case .sketch: return ""
    case .photos(let photos):
      return photos.map { "- \(escaped("\(said.caption($0)): \(said.shows($0))"))\n" }.joined()
        + "\n"
    }
  }

  /// What is to be done and what was found, a row each, as Danish Excel reads it.
  package func csv() -> [UInt8] {
    var writer = CSVWriter(separator: UInt8(ascii: ";"), startsWithMark: true)
    var isFirst = true
    for case .table(let table) in report.blocks {
      if !isFirst { writer.write([""]) }
      isFirst = false
      writer.write([table.caption])
      writer.write(table.header)
      for row in table.rows { writer.write(row.cells) }
    }
    if isFirst { writer.write([said.nothingFound]) }
    return HarmlessText.document(writer.bytes)
  }

  package func document() -> [UInt8] {
    let pageHead = [report.frame.letterhead, report.audienceLine].filter { !$0.isEmpty }
    var document = DocumentWriter(
      title: report.title, pageHead: pageHead.joined(separator: " · "), language: words.language,
      isWide: false)
    document.heading(report.title, level: 1)
    if !report.frame.letterhead.isEmpty { document.paragraph(report.frame.letterhead) }
    for line in [report.subtitle, head, standing] where !line.isEmpty { document.paragraph(line) }
    for block in report.blocks {
      switch block {
      // Of headings below the second Word needs none of its own.
      case .heading(let text, let level): document.heading(text, level: min(level, 3))
      case .paragraph(let text): document.paragraph(text)
      case .list(let lines):
        for line in lines { document.paragraph(line.text, style: "ListBullet") }
      case .facts(let facts):
        for fact in facts { document.paragraph("\(fact.label): \(fact.value)") }
      case .table(let table):
        document.table(table.header, table.rows.map(\.cells), caption: table.caption)
      case .sketch: break
      case .photos(let photos):
        for photo in photos {
          document.paragraph("\(said.caption(photo)): \(said.shows(photo))", style: "ListBullet")
        }
      }
    }
    for sentence in report.kept { document.paragraph(sentence) }
    return document.file
  }
}
