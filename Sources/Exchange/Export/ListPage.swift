import CaseModel
import Wording

/// Lists of findings as a page, for Word, a browser or Markdown.
package enum ListPage {
  /// The handbook's table under a title of the list's own, such as what is on for a meeting.
  package static func page(
    title: String, of edition: AudienceEdition, _ context: ExportContext
  ) -> PrintedPage {
    let (context, findings) = prepared(edition, context)
    let table = HandbookTable(
      words: context.words, readers: context.audience, own: OwnColumns(of: findings, context))
    var page = PrintedPage(
      title: title, head: table.head(context, count: findings.count), language: context.language)
    var section = PrintedPage.Section("")
    section.header = table.header
    section.rows = findings.map(table.cells)
    page.sections = [section]
    page.letterhead = context.letterhead.line(context.words)
    page.edition = context.audienceLine
    return page
  }

  /// The texts for residents alone, for whoever edits them; they come back by their codes.
  package static func publicTexts(
    of edition: AudienceEdition, _ context: ExportContext
  ) -> PrintedPage {
    let (context, findings) = prepared(edition, context)
    let words = context.words
    let (year, month, day) = context.today.civil
    var page = PrintedPage(
      title: words.exports.publicTexts(context.workspace),
      head: words.exports.head(
        context.headLine, words.dates.day(year, month, day), findings.count),
      language: context.language)
    var section = PrintedPage.Section("")
    section.sentences = [words.exports.publicTextsRequest]
    section.header = [
      words.fields[FindingField.id], words.fields[FindingField.number],
      words.fields[FindingField.publicPlace], words.fields[FindingField.publicText],
    ]
    section.rows = findings.map { finding in
      [
        finding.id, finding.number.map(String.init) ?? "",
        finding.values.text(FindingField.publicPlace) ?? finding.place ?? "",
        finding.observation,
      ]
    }
    page.sections = [section]
    page.letterhead = context.letterhead.line(words)
    page.edition = context.audienceLine
    return page
  }

  private static func prepared(
    _ edition: AudienceEdition, _ context: ExportContext
  ) -> (ExportContext, [Finding]) {
    var context = context
    context.audience = edition.reader.audience
    context.kept = context.words.exports.edition.kept(edition)
    return (context, edition.findings.map(\.finding))
  }
}

extension PrintedPage {
  /// Its first table as a workbook, below what stands on its head.
  package func workbook() -> [UInt8] {
    let section = sections.first { !$0.rows.isEmpty } ?? Section("")
    let columns = section.header.indices.map { place in
      let texts = [section.header[place]] + section.rows.map { $0[place] }
      return WrittenSheet.Column(header: texts[0], width: WrittenSheet.width(of: texts))
    }
    let lines = [letterhead, title, head].filter { !$0.isEmpty } + section.sentences
    return WorkbookWriter.bytes(
      of: WrittenSheet(
        name: title, lines: lines, columns: columns,
        rows: section.rows.map { row in
          row.map { $0.isEmpty ? SheetCell.blank : SheetCell.guarded($0) }
        }))
  }
}
