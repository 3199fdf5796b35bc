/// The page as a Word document, for those who go on writing in it.
extension PrintedPage {
  package func document() -> [UInt8] {
    let isWide = sections.contains { $0.header.count > 5 }
    let pageHead = [letterhead, edition.isEmpty ? head : edition].filter { !$0.isEmpty }
    var document = DocumentWriter(
      title: title, pageHead: pageHead.joined(separator: " · "), language: language,
      isWide: isWide)
    document.heading(title, level: 1)
    if !letterhead.isEmpty { document.paragraph(letterhead) }
    document.paragraph(head)
    for section in sections {
      if !section.heading.isEmpty { document.heading(section.heading, level: 2) }
      for sentence in section.sentences { document.paragraph(sentence) }
      if section.header.isEmpty || section.rows.isEmpty { continue }
      document.table(
        section.header, section.rows,
        caption: section.heading.isEmpty ? title : section.heading)
    }
    return document.file
  }
}
