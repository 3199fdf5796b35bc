import CaseModel

/// The changes a person had before their eyes when they began to write.
///
/// What another device changed while a form lay open was not among them: the form's save must
/// leave it standing, so that both values are kept and seen.
package struct SeenChanges: Hashable, Sendable {
  private var names: [RecordIndex: [String: [LineName]]] = [:]
  private var filled: [RecordIndex: Set<String>] = [:]

  /// Every field of the things, as they stand now.
  package init(_ records: [RecordIndex], in caseFile: CaseFile) {
    for record in records {
      var fields: [String: [LineName]] = [:]
      for field in caseFile.fields(of: record) {
        fields[field] = caseFile.standingNames(record, field)
        if caseFile.shown(record, field)?.isNull == false {
          filled[record, default: []].insert(field)
        }
      }
      names[record] = fields
    }
  }

  /// What was kept of it with a draft; things that are not here are left out.
  package init(json: JSONValue, in caseFile: CaseFile) {
    for (name, fields) in json.object ?? [:] {
      guard let record = RecordName(name).flatMap({ caseFile.record(named: $0) }) else { continue }
      names[record] = (fields["names"]?.object ?? [:]).mapValues { lines in
        (lines.array ?? []).compactMap { $0.string.flatMap { LineName($0) } }
      }
      filled[record] = Set((fields["filled"]?.array ?? []).compactMap(\.string))
    }
  }

  /// Notes what of a field was seen, where that is known better than from what stands now: on a
  /// list that was sent once.
  package mutating func note(_ record: RecordIndex, _ field: String, _ lines: [LineName]) {
    names[record, default: [:]][field] = lines
  }

  /// To be kept with a draft, by the things' names in the log.
  package func json(in caseFile: CaseFile) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for (record, fields) in names {
      members[caseFile.name(of: record).description] = [
        "names": .object(fields.mapValues { .array($0.map { .string($0.description) }) }),
        "filled": .array((filled[record] ?? []).sorted().map { .string($0) }),
      ]
    }
    return .object(members)
  }

  /// The lines a new value of the field knowingly replaces; nil for a thing that was not looked at.
  package func replaced(_ record: RecordIndex, _ field: String) -> [LineName]? {
    names[record].map { $0[field] ?? [] }
  }

  /// Whether the field held anything then.
  package func stood(_ record: RecordIndex, _ field: String) -> Bool {
    filled[record]?.contains(field) == true
  }
}
