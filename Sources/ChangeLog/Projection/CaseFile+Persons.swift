import CaseModel

extension CaseFile {
  /// Those who stand in the register with these initials, in the order they were written: one, unless
  /// two machines wrote one down each.
  package func persons(withInitials initials: String) -> [RecordIndex] {
    let key = SearchKey.name(initials)
    if key.isEmpty { return [] }
    return standing(.person).filter { record in
      shown(record, PersonField.initials.rawValue)?.string.map { SearchKey.name($0) == key }
        ?? false
    }
  }

  /// What the register says that whoever writes with these initials does; of several roles the
  /// narrowest, until it is settled. Nil where it says nothing.
  package func role(withInitials initials: String) -> PersonRole? {
    persons(withInitials: initials)
      .flatMap { conflict(of: $0, PersonField.role) }
      .reduce(nil) { narrowest, role in narrowest.map { .narrower($0, role) } ?? role }
  }

  /// The roles that stand in a record: several where two have written one each.
  private func conflict(of record: RecordIndex, _ field: PersonField) -> [PersonRole] {
    standing(record, field.rawValue).compactMap { $0.value.string.flatMap(PersonRole.init) }
  }

  /// Records of a kind that two machines have written down each, as they are held for the same, to
  /// be joined by a person.
  package func doubles(of schema: RecordSchema) -> [[RecordIndex]] {
    var groups: [String: [RecordIndex]] = [:]
    var order: [String] = []
    for record in standing(schema.kind) {
      // One record may have two keys that are written alike, and is never like itself.
      for key in Set(schema.sameKeys(values(of: record))).sorted() where !key.isEmpty {
        if groups[key] == nil { order.append(key) }
        groups[key, default: []].append(record)
      }
    }
    var seen = Set<[RecordIndex]>()
    return order.compactMap { groups[$0] }.filter { $0.count > 1 && seen.insert($0).inserted }
  }
}
