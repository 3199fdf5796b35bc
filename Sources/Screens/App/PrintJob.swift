import CaseModel
import ChangeLog

/// A page for readers, to be printed.
package struct PrintJob: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case findings([RecordIndex])
    case handover
  }
  package let content: Content
  package let audience: Audience

  package init(_ content: Content, for audience: Audience) {
    self.content = content
    self.audience = audience
  }
}

/// A page that is about to be written, to the file that is asked for.
package enum PageToWrite: Hashable, Sendable {
  case page(PrintJob)
  /// A list's rows in columns.
  case rows(title: String, rows: [[String]])
  /// The sheets for a walk.
  case walkPaper(RecordIndex)
  /// The report of a walk for its readers.
  case report(RecordIndex, Audience)
  /// The page for phones of a walk.
  case phoneForm(RecordIndex)
}

/// What leaves once it is noted why it may, although something in it points at somebody.
package enum LetOut: Hashable, Sendable {
  case print(PrintJob)
  case list(party: String)
}
