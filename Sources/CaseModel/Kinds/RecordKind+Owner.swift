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

  package var owner: Owner { Self.owners[self] ?? .any }

  private static let owners: [RecordKind: Owner] = Dictionary(
    RecordSchema.all.map { schema in
      let field = schema.fields.first { $0.name == EntryField.of.rawValue }
      if case .reference(let owner) = field?.form { return (schema.kind, .one(owner)) }
      return (schema.kind, .none)
    }, uniquingKeysWith: { first, _ in first })

  /// Whether a record of this kind can be an entry of one of that kind.
  package func mayBelong(to owner: RecordKind) -> Bool {
    switch self.owner {
    case .none: false
    case .one(let kind): kind == owner
    case .any: true
    }
  }

  /// The format of documents that had the kind first.
  package var since: Int64 { RecordSchema.of(self)?.since ?? 2 }

  /// The kinds that belong to a finding and are listed with it.
  package static let entries: [RecordKind] = RecordSchema.entries(of: .finding).map(\.kind)

  /// What it is called; of a kind this version does not know, that it is of a newer one.
  package var names: KindNames { RecordSchema.of(self)?.words ?? .newer }
}
