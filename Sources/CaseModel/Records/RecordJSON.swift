/// What `--json`, the documents and the JSON export hold of a record.
package enum RecordJSON {
  /// Every field of ``FindingField`` by its name on disk, `null` or an empty list where there is
  /// none; `conflicts`; and fields of a newer version as they stand.
  ///
  /// `title` is the shown one; references hold the referred record's identifier; a blanked value
  /// is `{"redacted":true}`.
  package static func finding(_ finding: Finding) -> JSONValue {
    var members: [String: JSONValue] = [:]
    members.reserveCapacity(FindingField.allCases.count + 1)
    for (name, value) in finding.values.all { members[name] = value }
    for field in FindingField.allCases {
      switch field.form {
      case .entries(let kind):
        let entries = finding.entries(kind)
        if field.since > 1, entries.isEmpty { continue }
        members[field.rawValue] = .array(entries.map(entry))
      case .coordinate:
        members[field.rawValue] = finding.values[field].map(degrees) ?? .null
      default:
        if members[field.rawValue] == nil, field.since == 1 { members[field.rawValue] = .null }
      }
    }
    members["title"] = shownTitle(of: finding)
    members["state"] = shownState(of: finding)
    members["createdAt"] = stamp(finding.createdAt)
    members["createdBy"] = stamp(finding.createdBy)
    members["updatedAt"] = stamp(finding.updatedAt)
    members["updatedBy"] = stamp(finding.updatedBy)
    members["stateSince"] = stamp(finding.stateSince)
    members["reopened"] = .integer(Int64(finding.reopened))
    members["conflicts"] = .array(finding.conflicts.map(conflict))
    return .object(members)
  }

  /// The same for whoever has no walks beside it: with the walk's name and day, so that it is found
  /// in another folder too.
  package static func finding(_ finding: Finding, walks: [String: Walk]) -> JSONValue {
    let plain = self.finding(finding)
    guard let walk = finding.walk.flatMap({ walks[$0] }), !walk.name.isEmpty,
      var members = plain.object
    else { return plain }
    members["walkName"] = .string(walk.name)
    members["walkDate"] = walk.date.map { .string($0.description) }
    return .object(members)
  }

  static func stamp(_ text: String?) -> JSONValue {
    text.flatMap { $0.isEmpty ? nil : .string($0) } ?? .null
  }

  static func shownState(of finding: Finding) -> JSONValue {
    .string(
      finding.isUndone
        ? FindingState.withdrawn.rawValue
        : finding.values.text(FindingField.state) ?? FindingState.new.rawValue)
  }

  /// The entry's own values beside its name, time and author.
  package static func entry(_ entry: Entry) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for (name, value) in entry.values.all
    where name != EntryField.of.rawValue && name != EntryField.removed.rawValue {
      // Nothing but a coordinate looks like one.
      members[name] = degrees(value)
    }
    members["id"] = .string(entry.name)
    members["at"] = .string(entry.at)
    members["by"] = entry.by.map { .string($0) } ?? .null
    return .object(members)
  }

  package static func conflict(_ conflict: Conflict) -> JSONValue {
    .object([
      "field": .string(conflict.field),
      "values": .array(
        conflict.values.map { standing in
          .object([
            "value": standing.value, "by": standing.by.map { .string($0) } ?? .null,
            "device": .string(standing.device), "at": .string(standing.at),
          ])
        }),
    ])
  }

  /// A record of its own with what belongs to it: its values, `null` for what has none where its
  /// kind shows that, the lists of its entries, and fields of a newer version as they stand.
  package static func record(
    _ values: Values, of schema: RecordSchema, entries: [Entry] = []
  ) -> JSONValue {
    var members: [String: JSONValue] = [:]
    if schema.since == 1 {
      for field in schema.fields where field.isShownUnset { members[field.name] = .null }
    }
    for (name, value) in values.all {
      members[name] = schema.field(named: name)?.form == .coordinate ? degrees(value) : value
    }
    for list in RecordSchema.entries(of: schema.kind) {
      let own = entries.filter { $0.kind == list.kind }
      if let name = list.listName, !own.isEmpty { members[name] = .array(own.map(entry)) }
    }
    return .object(members)
  }

  package static func workspace(_ facts: WorkspaceFacts) -> JSONValue {
    var members = RecordSchema.of(.workspace).map { record(facts.values, of: $0) }?.object ?? [:]
    members["id"] = .string(facts.id)
    return .object(members)
  }

  static func shownTitle(of finding: Finding) -> JSONValue {
    // A blanked observation must not come back as an empty title that looks given.
    if let blanked = finding.values[FindingField.title], blanked.object != nil { return blanked }
    return finding.title.isEmpty ? .null : .string(finding.title)
  }

  /// Whole 1e-7 degrees, as the log holds them, to degrees.
  package static func degrees(_ value: JSONValue) -> JSONValue {
    guard let latitude = value["latitude"]?.integer, let longitude = value["longitude"]?.integer
    else { return value }
    return .object([
      "latitude": .decimal(Double(latitude) / 1e7),
      "longitude": .decimal(Double(longitude) / 1e7),
    ])
  }
}
