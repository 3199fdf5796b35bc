import CaseModel
import Exchange
import Wording

extension CommandRun {
  /// Writes a page to the file that is named, as a Word document or HTML where its name or
  /// `--format` says so, else as Markdown to standard output.
  mutating func deliver(
    _ page: PrintedPage, said: (_ path: String) -> String
  ) throws(CommandFailure) {
    let file = outputFile
    let asked = arguments.value(.format).flatMap { Self.isOfTexts($0) ? nil : $0 }
    let name = (asked ?? file.map { String($0.suffix(5)) } ?? "").lowercased()
    let isDocument = name.hasSuffix("docx")
    if isDocument { try needsFile("docx") }
    if name.hasSuffix("xlsx") { try needsFile("xlsx") }
    let isPage = name.hasSuffix("html") || name.hasSuffix(".htm")
    let bytes =
      name == "fragment"
      ? page.fragment()
      : name.hasSuffix("xlsx")
        ? page.workbook()
        : isDocument ? page.document() : isPage ? page.html() : page.markdown()
    guard let file else {
      self.report.output += environment.isOutputTerminal ? onTerminal(bytes) : bytes
      return
    }
    say(said(try write(bytes, to: file)))
  }

  /// What is written, not how.
  static func isOfTexts(_ format: String) -> Bool {
    ["texts", "tekster"].contains(format.lowercased())
  }
}

extension Finding {
  /// As they were seen on the walk: by number, those without one as they were written down.
  func isSeenBefore(_ other: Finding) -> Bool {
    let (left, right) = (number ?? .max, other.number ?? .max)
    return left == right ? createdAt < other.createdAt : left < right
  }
}
