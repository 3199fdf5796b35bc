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

/// What leaves once it is noted why it may, although something in it points at somebody.
package enum LetOut: Hashable, Sendable {
  case print(PrintJob)
  case list(party: String)
}
