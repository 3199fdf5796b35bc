/// The forms a report leaves in. The raw value is what `--format` says and how a file ends.
package enum ReportFormat: String, CaseIterable, Sendable {
  case html, pdf, docx, md, csv
  /// A part of a page, for a page that has styles of its own.
  case fragment

  /// By a name people type or the ending of a file; nil for none.
  package init?(named name: String) {
    switch name.lowercased() {
    case "htm": self = .html
    case "markdown", "txt", "text": self = .md
    case let name:
      guard let format = ReportFormat(rawValue: name) else { return nil }
      self = format
    }
  }

  /// Whether it is no text, and of no use on a terminal.
  package var isPacked: Bool { self == .pdf || self == .docx }
}

extension ReportPage {
  /// Nil for what another program makes of the page.
  package func bytes(as format: ReportFormat) -> [UInt8]? {
    switch format {
    case .html: html()
    case .fragment: fragment()
    case .pdf: nil
    case .docx: document()
    case .md: markdown()
    case .csv: csv()
    }
  }
}
