import CaseModel

extension CaseFile {
  /// The whole state as one value, the same on every device that has the same lines.
  package func stateDump() -> JSONValue {
    var things: [String: JSONValue] = [:]
    for thing in self.things() {
      var fields: [String: JSONValue] = [:]
      for field in self.fields(of: thing) {
        let values = standing(thing, field).map { standing -> JSONValue in
          ["value": standing.value, "line": .string(standing.line.description)]
        }
        fields[field] = .array(values)
      }
      things[name(of: thing).description] = [
        "kind": .string(kind(of: thing).rawValue), "withdrawn": .bool(isWithdrawn(thing)),
        "fields": .object(fields),
        "entries": .array(entries(of: thing).map { .string(name(of: $0).description) }),
        "conflicts": .array(conflicts(of: thing).map { .string($0) }),
        "updated": updated(thing).map { .string($0.name.description) } ?? .null,
      ]
    }
    return [
      "things": .object(things),
      "order": .array(self.things().map { .string(name(of: $0).description) }),
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
