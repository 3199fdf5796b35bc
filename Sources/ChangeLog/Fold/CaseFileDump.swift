import CaseModel

extension CaseFile {
  /// The whole state as one value, the same on every device that has the same lines.
  package func stateDump() -> JSONValue {
    var records: [String: JSONValue] = [:]
    for record in self.records() {
      var fields: [String: JSONValue] = [:]
      for field in self.fields(of: record) {
        let values = standing(record, field).map { standing -> JSONValue in
          ["value": standing.value, "line": .string(standing.line.description)]
        }
        fields[field] = .array(values)
      }
      records[name(of: record).description] = [
        "kind": .string(kind(of: record).rawValue), "withdrawn": .bool(isWithdrawn(record)),
        "fields": .object(fields),
        "entries": .array(entries(of: record).map { .string(name(of: $0).description) }),
        "conflicts": .array(conflicts(of: record).map { .string($0) }),
        "updated": updated(record).map { .string($0.name.description) } ?? .null,
      ]
    }
    return [
      "things": .object(records),
      "order": .array(self.records().map { .string(name(of: $0).description) }),
      "acts": .array(history().map { .string($0.facts.name.description) }),
      "withdrawn": .array(
        history().filter(\.isWithdrawn).map { .string($0.facts.name.description) }),
      "heads": .array(heads().map { .string("\($0.device) \($0.name) \($0.lamport)") }),
      "workspace": workspace.map { .string($0) } ?? .null,
      "problems": .array(problems().map { "\($0)" }.sorted().map { .string($0) }),
      "undo": .object(
        Dictionary(
          uniqueKeysWithValues: devices.map { device in
            (
              device,
              [
                "undo": undoable(by: device).map { .string($0.acts[0].description) } ?? .null,
                "redo": redoable(by: device).map { .string($0.acts[0].description) } ?? .null,
              ]
            )
          })),
    ]
  }
}
