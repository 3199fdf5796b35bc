import CaseModel

/// A document of the folder that somebody edited by hand, and what it was written from.
package struct EditedDocument: Sendable {
  /// What a document is about.
  package enum Content: Hashable, Sendable {
    case workspace
    /// The findings of a walk; nil: those without one.
    case findings(walk: RecordName?)
    case register(RecordKind)
    /// A file that stands for nothing in the log.
    case nothingKnown
  }

  /// The path inside the workspace, `walks/k7q-4mj.json`.
  package let file: String
  package let content: Content
  /// The SHA-256 of its bytes: what a person decides about is what they saw.
  package let digest: LineHash
  /// Its members as they stand now; nil where it is no JSON any more.
  package let members: [String: JSONValue]?
  /// The line where it stops being JSON, from 1.
  package let brokenLine: Int?
  /// What the lines said that it was written from, `asOf`.
  package let base: CaseFile
  /// Whether it was written from lines that have not come here yet.
  package let isAhead: Bool
  /// Identifiers of findings that stand in other edited documents: a finding moved there is not
  /// taken out here.
  package var foundElsewhere: Set<String> = []

  package init(
    file: String, content: Content, digest: LineHash, members: [String: JSONValue]?,
    brokenLine: Int? = nil, base: CaseFile, isAhead: Bool = false
  ) {
    self.file = file
    self.content = content
    self.digest = digest
    self.members = members
    self.brokenLine = brokenLine
    self.base = base
    self.isAhead = isAhead
  }

  /// The identifiers of the findings that stand in it.
  package var identifiers: Set<String> {
    Set((members?["findings"]?.array ?? []).compactMap { $0["id"]?.string })
  }
}
