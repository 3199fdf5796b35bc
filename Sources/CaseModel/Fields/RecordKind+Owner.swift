extension RecordKind {
  /// What a record of a kind may name as its owner in the field `of`.
  package enum Owner: Hashable, Sendable {
    /// It belongs to nothing.
    case none
    /// A record of that kind and no other.
    case one(RecordKind)
    /// A kind of a newer version: its own version knows.
    case any
  }

  package var owner: Owner {
    if self == .finding { return .none }
    if Self.entries.contains(self) || self == .meetingList { return .one(.finding) }
    return Self.firstFormat.contains(self) ? .none : .any
  }

  /// Whether a record of this kind can be an entry of one of that kind.
  package func mayBelong(to owner: RecordKind) -> Bool {
    switch self.owner {
    case .none: false
    case .one(let kind): kind == owner
    case .any: true
    }
  }

  /// The format of documents that had the kind first.
  package var since: Int64 { Self.firstFormat.contains(self) ? 1 : 2 }

  /// The kinds of the first format; all others came with a later version.
  package static let firstFormat: Set<RecordKind> = Set(entries).union([
    .workspace, .walk, .area, .party, .category, .route, .finding, .view, .meetingList, .review,
    .sending, .apart, .join,
  ])
}
