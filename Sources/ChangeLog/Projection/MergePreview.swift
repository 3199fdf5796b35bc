import CaseModel

/// What lines from elsewhere would change, finding by finding: the look before a merge.
package struct MergePreview: Hashable, Sendable {
  /// A field whose shown value becomes another.
  package struct FieldChange: Hashable, Sendable {
    package let field: String
    /// Nil where nothing showed.
    package let before: JSONValue?
    package let after: JSONValue?
  }

  /// A comment, action, photo … that comes, or that is taken away.
  package struct EntryChange: Hashable, Sendable {
    package let kind: RecordKind
    package let text: String
    package let isRemoved: Bool
  }

  /// A finding that comes or changes.
  package struct Row: Hashable, Sendable {
    /// The same on every machine.
    package let name: RecordName
    package let id: String
    /// As people say it: number and place, else identifier and title.
    package let title: String
    package let isNew: Bool
    package let fields: [FieldChange]
    package let entries: [EntryChange]
    /// Fields that get more than one value by it.
    package let inConflict: [String]
    /// Those of them in which two stood before.
    package let withThird: [String]

    package init(
      name: RecordName, id: String, title: String, isNew: Bool, fields: [FieldChange],
      entries: [EntryChange], inConflict: [String], withThird: [String] = []
    ) {
      self.name = name
      self.id = id
      self.title = title
      self.isNew = isNew
      self.fields = fields
      self.entries = entries
      self.inConflict = inConflict
      self.withThird = withThird
    }
  }

  /// Those that come first, then those that change, each in the order they were made.
  package var rows: [Row] = []
  /// Findings of the other folder that are here already, just so.
  package var same = 0
  /// Walks, areas, parties and other records of their own that come or change.
  package var records: [Record] = []
  /// The workspace's own fields once it is done.
  package var own = OwnFields.none
  /// Acts that come.
  package var acts = 0

  package init() {}

  package var new: [Row] { rows.filter(\.isNew) }
  package var changed: [Row] { rows.filter { !$0.isNew } }
  package var inConflict: [Row] { rows.filter { !$0.inConflict.isEmpty } }
  /// How many fields get more than one value.
  package var fieldsInConflict: Int {
    rows.reduce(0) { $0 + $1.inConflict.count }
      + records.reduce(0) { $0 + $1.inConflict.count + ($1.removedAndChanged.isEmpty ? 0 : 1) }
  }
  /// How many entries of that kind come.
  package func entries(of kind: RecordKind) -> Int {
    rows.reduce(0) { $0 + $1.entries.filter { $0.kind == kind && !$0.isRemoved }.count }
  }
}

extension MergePreview {
  /// - Parameters:
  ///   - before: the case file as it is here.
  ///   - after: a copy of it that has taken in the other lines.
  ///   - theirs: the other folder's case file.
  ///   - changes: what taking them in changed.
  package init(
    before: CaseFile, after: CaseFile, theirs: CaseFile, changes: FoldChanges
  ) {
    acts = changes.newLines
    own = after.ownFields
    let made = Set(changes.made)
    var touched: [RecordIndex: Set<RecordIndex>] = [:]
    for record in changes.touched {
      guard let owner = after.finding(holding: record) else { continue }
      touched[owner, default: []].insert(record)
    }
    let ordered = after.records(of: .finding).filter { touched[$0] != nil || made.contains($0) }
    for record in ordered where !after.isWithdrawn(record) || before.isKnown(record) {
      let row = Self.row(record, touched[record] ?? [], made, before, after)
      if row.isNew || !row.fields.isEmpty || !row.entries.isEmpty || !row.inConflict.isEmpty {
        rows.append(row)
      }
    }
    rows = rows.filter(\.isNew) + rows.filter { !$0.isNew }
    let seen = Set(rows.map(\.name))
    same = theirs.records(of: .finding).count {
      !theirs.isWithdrawn($0) && !seen.contains(theirs.name(of: $0))
    }
    records = Self.records(changes, before, after)
  }

  private static func row(
    _ record: RecordIndex, _ touched: Set<RecordIndex>, _ made: Set<RecordIndex>,
    _ before: CaseFile, _ after: CaseFile
  ) -> Row {
    let isNew = !before.isKnown(record)
    var fields: [FieldChange] = []
    if !isNew, touched.contains(record) {
      for field in Set(before.fields(of: record) + after.fields(of: record)).sorted()
      where field != FindingField.rank.rawValue {
        let change = FieldChange(
          field: field, before: before.shown(record, field), after: after.shown(record, field))
        if change.before != change.after { fields.append(change) }
      }
      if before.isWithdrawn(record) != after.isWithdrawn(record) {
        let state = JSONValue.object(["state": "withdrawn"])
        let isTakenOut = after.isWithdrawn(record)
        fields.append(
          FieldChange(
            field: FindingField.state.rawValue, before: isTakenOut ? nil : state,
            after: isTakenOut ? state : after.shown(record, FindingField.state.rawValue)))
      }
    }
    let inConflict = gainingValues(record, isNew: isNew, before, after)
    return Row(
      name: after.name(of: record),
      id: after.shown(record, FindingField.id.rawValue)?.string ?? "",
      title: title(of: after.plainFinding(at: record)), isNew: isNew, fields: fields,
      entries: touched.sorted().compactMap { entry in
        entry == record ? nil : Self.entry(entry, made, before, after)
      },
      inConflict: inConflict,
      withThird: isNew ? [] : inConflict.filter(Set(before.conflicts(of: record)).contains))
  }

  /// The fields in which more values stand beside each other afterwards: a second, or a third.
  static func gainingValues(
    _ record: RecordIndex, isNew: Bool, _ before: CaseFile, _ after: CaseFile
  ) -> [String] {
    let earlier = Set(isNew ? [] : before.conflicts(of: record))
    return Set(after.conflicts(of: record)).filter { field in
      !earlier.contains(field)
        || after.standingNames(record, field).count > before.standingNames(record, field).count
    }.sorted()
  }

  private static func entry(
    _ entry: RecordIndex, _ made: Set<RecordIndex>, _ before: CaseFile, _ after: CaseFile
  ) -> EntryChange? {
    let isNew = made.contains(entry) && !before.isKnown(entry)
    if isNew, after.isGone(entry) { return nil }
    // Touched only because something came that names it as its owner.
    if !isNew, before.isGone(entry) == after.isGone(entry),
      before.shownValues(of: entry) == after.shownValues(of: entry)
    {
      return nil
    }
    let text = after.shown(entry, EntryField.text.rawValue) ?? after.shown(entry, "name")
    return EntryChange(
      kind: after.kind(of: entry), text: text?.string ?? "",
      isRemoved: !isNew && after.isGone(entry) && !before.isGone(entry))
  }

  private static func title(of finding: Finding) -> String {
    if let number = finding.number, let place = finding.place, !place.isEmpty {
      return "\(number) \(place)"
    }
    return finding.title
  }
}

extension CaseFile {
  /// Whether a line that is here has made the thing; an index of a copy that knows more is not
  /// known here.
  func isKnown(_ record: RecordIndex) -> Bool {
    Int(record.rawValue) < state.records.count && state.records[Int(record.rawValue)].kind >= 0
  }
}
