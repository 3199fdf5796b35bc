import CaseModel

/// What the workspace has given itself: values of its own fields, and the codes they may take.
extension HandEditReader {
  mutating func readOwn(
    _ members: [String: JSONValue], _ was: Standing, _ now: Standing, called id: String
  ) {
    let held = (was.values.all + now.values.all).map(\.name)
    for member in Set(held + members.keys).sorted() {
      guard let name = OwnFieldName(rawValue: member) else { continue }
      guard let field = current.ownFields.field(member) else {
        let written = members[member] ?? .null
        if written != was.values[member] ?? .null, written != now.values[member] ?? .null {
          trouble(id, member, .unknownMember)
        }
        continue
      }
      guard
        let change = changed(
          members[member] ?? .null, .own(name), form: field.form, was, now,
          (place: id, field: member))
      else { continue }
      see(was)
      deed(
        id, was.name, .finding, member, field.form, from: change.before, to: change.after,
        meanwhile: change.meanwhile, .record(was.name, .own(name), change.after))
    }
  }

  mutating func readCodes(
    _ written: [String: JSONValue], _ was: Standing, _ now: Standing, _ schema: RecordSchema,
    named place: String
  ) {
    guard schema.kind == .ownField else { return }
    let held = (was.values.all + now.values.all).map(\.name)
    for member in Set(held + written.keys).sorted() {
      guard case .ownCode(let name)? = schema.field(named: member),
        let change = changed(
          written[member] ?? .null, .ownCode(name), was, now, (place: place, field: member))
      else { continue }
      see(was)
      deed(
        place, was.name, schema.kind, member, .line, from: change.before, to: change.after,
        meanwhile: change.meanwhile, .record(was.name, .ownCode(name), change.after))
    }
  }
}

extension RecordSchema {
  /// Whether a member of its document holds the word of a code.
  func isCode(_ member: String) -> Bool {
    if case .ownCode? = field(named: member) { true } else { false }
  }
}
