import Language

/// What the program knows of a kind of record, as one value.
///
/// Documents, JSON, hand edits, the look before a merge, joining by name, history and its filter,
/// undo, forms and the command line ask it; none of them knows a kind by itself.
package struct RecordSchema: Sendable {
  /// Where the records of a kind stand in the documents.
  package enum Home: Hashable, Sendable {
    /// In the document of their walk, or in `walks/loose.json`.
    case findings
    /// In a document each, with their findings.
    case walks
    case workspace
    /// Together in `register/NAME.json`, as a list of that name.
    case register(String)
    /// With the record each belongs to, as a list of that name.
    case entries(of: RecordKind, as: String)
    /// In the log alone.
    case log
  }

  /// Where what a record is called comes from.
  package enum Naming: Hashable, Sendable {
    /// It must be filled in.
    case asked
    /// What else was filled in says it.
    case filledIn
    /// One may be called nothing.
    case optional
  }

  package let kind: RecordKind
  package let words: KindNames
  package let home: Home
  /// In the order people read them and fill them in.
  package let fields: [AnyField]
  /// Names a record to people, and sorts it in its document; nil where nothing but the line that
  /// made it tells it from others.
  package let identity: AnyField?
  /// Whether the look before a merge tells of new ones.
  package let isTold: Bool
  /// Whether people make and change it field by field: by form, by command, and in its document.
  package let isEdited: Bool
  /// The least format of documents that has the kind: for a new one, one above the latest that a
  /// released program writes.
  package let since: Int64
  /// What a form asks for first, the rest standing folded below; empty for all.
  package let askedFirst: [AnyField]
  /// What people call it on the command line, where that is not its name on disk.
  package let command: String
  /// Where what it is called comes from.
  package let naming: Naming
  /// Takes the next number among those of its owner, when one is made; nil for what has no order.
  package let numbering: AnyField?
  /// What is written besides, when one is made with these values.
  package let filledIn: @Sendable (_ values: Values, _ today: Day) -> Values
  /// Two records of workspaces that were begun apart are held for one where they share a key, in
  /// search form; most kinds have none.
  package let sameKeys: @Sendable (_ values: Values) -> [String]
  /// Whether two that share a key may stand in one workspace all the same, as a walk by day and one
  /// at night do.
  package let mayStandBeside: @Sendable (_ one: Values, _ other: Values) -> Bool

  package init(
    _ kind: RecordKind, _ words: KindNames, home: Home, fields: [AnyField],
    identity: AnyField? = nil, isTold: Bool = false, isEdited: Bool = false,
    naming: Naming = .asked, since: Int64,
    askedFirst: [AnyField] = [], command: String? = nil, numbering: AnyField? = nil,
    filledIn: @escaping @Sendable (_ values: Values, _ today: Day) -> Values = { _, _ in Values() },
    sameKeys: @escaping @Sendable (_ values: Values) -> [String] = { _ in [] },
    mayStandBeside: @escaping @Sendable (_ one: Values, _ other: Values) -> Bool = { _, _ in false }
  ) {
    self.kind = kind
    self.words = words
    self.home = home
    self.fields = fields
    self.identity = identity
    self.isTold = isTold
    self.isEdited = isEdited
    self.naming = naming
    self.numbering = numbering
    self.since = since
    self.askedFirst = askedFirst
    self.command =
      command ?? (words.one.english.contains(" ") ? kind.rawValue : words.one.english)
    self.filledIn = filledIn
    self.sameKeys = sameKeys
    self.mayStandBeside = mayStandBeside
  }
}

extension RecordSchema {
  private static let byKind = Dictionary(
    all.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })

  private static let lists = Dictionary(
    grouping: all,
    by: { schema -> RecordKind? in
      if case .entries(let owner, _) = schema.home { owner } else { nil }
    })

  /// Nil for a kind of a newer version.
  package static func of(_ kind: RecordKind) -> RecordSchema? { byKind[kind] }

  /// The kind a person names, by its word in either language.
  package static func named(_ word: String) -> RecordSchema? {
    all.first { $0.kind.rawValue == word.lowercased() } ?? all.first { $0.words.means(word) }
  }

  /// What belongs to records of the kind and is listed with them.
  package static func entries(of kind: RecordKind) -> [RecordSchema] { lists[kind] ?? [] }

  /// Nil for a field of a newer version.
  package func field(named name: String) -> AnyField? {
    if let field = fields.first(where: { $0.name == name }) { return field }
    if name == JoiningField.sameAs.rawValue { return .joining(.sameAs) }
    if kind == .ownField, let code = OwnCodeName(rawValue: name) { return .ownCode(code) }
    return OwnFieldName(rawValue: name).map { .own($0) }
  }

  /// The name of the list it stands in; nil for what stands in none.
  package var listName: String? {
    switch home {
    case .register(let name), .entries(_, let name): name
    case .walks: "walks"
    case .findings: "findings"
    case .workspace, .log: nil
    }
  }

  /// What the records belong to; nil for records of their own.
  package var owner: RecordKind? {
    if case .entries(let owner, _) = home { owner } else { nil }
  }

  /// The field by which it is said aloud; nil where it has none.
  package var identifier: AnyField? { fields.first { $0.name == FindingField.id.rawValue } }

  /// Whether each has an identifier of its own that people say, so that no two may have the same.
  package var isSaidById: Bool { isEdited || (owner != nil && identifier != nil) }

  /// All but what says that it is gone, and what it belongs to.
  package var ownFields: [AnyField] {
    fields.filter { $0.name != Self.removed && $0.name != EntryField.of.rawValue }
  }

  /// What a person fills in, in order.
  package var asked: [AnyField] {
    ownFields.filter { field in
      switch field.form {
      case .fixed, .columns, .kept, .rank, .statePart, .entries: return false
      // Whether findings are invented is no matter of taste.
      default: return field != .workspace(.example)
      }
    }
  }

  /// What must be filled in: what it is called, where nothing else says it.
  package var needs: [AnyField] {
    // A limit that nobody has decided would be the program's.
    if kind == .retention { return [.retention(.what), .retention(.days), .retention(.decidedBy)] }
    return naming == .asked ? [identity].compactMap { $0 } : []
  }

  /// Whether one may be called nothing.
  package var mayBeNameless: Bool { naming == .optional }

  /// Whether the register lists it: records of their own that people keep.
  package var isRegistered: Bool {
    switch home {
    case .register, .walks: true
    case .findings, .workspace, .entries, .log: false
    }
  }

  /// Whether findings and others name it by its name and not by a reference.
  package var isReferredToByName: Bool { kind == .area || kind == .party }

  /// The field that takes a record away.
  package static let removed = EntryField.removed.rawValue
}
