import StorageFacts

/// Something that verifying found.
package struct VerifyFact: Hashable, Sendable {
  package typealias Kind = VerifyFactKind

  package let kind: Kind
  /// The file's path inside the workspace; empty when no file can be named.
  package let file: String
  /// From 1; nil when the file as a whole is meant.
  package let line: Int?
  /// What else the sentence takes.
  package let details: [String]

  package init(_ kind: Kind, file: String, line: Int? = nil, details: [String] = []) {
    self.kind = kind
    self.file = file
    self.line = line
    self.details = details
  }

  package var code: String { kind.rawValue }
  /// The file, the line or empty, then the details.
  package var parts: [String] { [file, line.map { String($0) } ?? ""] + details }
}

/// What verifying a workspace found; nothing was written.
package struct VerifyReport: Hashable, Sendable {
  /// How a seal was found.
  package enum Seal: Hashable, Sendable {
    case notAsked
    /// The sealed line and the time it was written at.
    case found(file: String, line: Int, at: String)
    case notFound
    /// So few characters that they fit several.
    case ambiguous
  }

  package var facts: [VerifyFact] = []
  package var logs = 0
  package var lines = 0
  package var devices = 0
  package var documents = 0
  package var photos = 0
  /// Lines whose person, clock or device the environment said.
  package var claimedLines = 0
  package var seal = Seal.notAsked
  /// How many lines the seal holds together, itself among them.
  package var sealedLines = 0
  /// Lines it holds that are not here: the logs were cut since.
  package var missingSealedLines = 0

  /// Whether something shows that lines are still to come: none can be said to be lost or not.
  package var isIncomplete: Bool {
    facts.contains { [.pendingLine, .pendingAct, .aheadDocument].contains($0.kind) }
  }

  /// Whether nothing is wrong; remarks may stand.
  package var isWhole: Bool {
    if !facts.allSatisfy(\.kind.isRemark) { return false }
    switch seal {
    case .notAsked, .found: return missingSealedLines == 0
    case .notFound, .ambiguous: return false
    }
  }
}

extension VerifyFact: StorageFact {
  package var factKind: StorageFactKind { .verify(kind) }
}
