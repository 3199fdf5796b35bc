import CaseModel

extension HandEditReader {
  /// What a person wrote for a field, through the reader that typed texts go through.
  struct Change {
    let before: JSONValue
    let after: JSONValue
    let meanwhile: JSONValue
  }

  /// What becomes of a field; nil where nothing does, or where what was written cannot be taken.
  mutating func changed(
    _ written: JSONValue, _ field: AnyField, form: FieldForm? = nil, _ was: Standing,
    _ now: Standing, _ at: (place: String, field: String)
  ) -> Change? {
    let name = field.name
    if written == shown(was, field) || written == shown(now, field) { return nil }
    if was.isBlanked(name) || now.isBlanked(name) {
      if Self.text(written)?.isEmpty != true { trouble(at.place, at.field, .redacted) }
      return nil
    }
    let (before, after) = (stored(was, field), stored(now, field))
    if case .reference(let kind) = field.form, referred(written, kind) == before { return nil }
    guard let read = read(written, field, form: form, at), read != before, read != after else {
      return nil
    }
    return Change(before: before, after: read, meanwhile: after)
  }

  /// As the document has it.
  private func shown(_ record: Standing, _ field: AnyField) -> JSONValue {
    let value = record.values[field.name] ?? .null
    return field.form == .coordinate ? RecordJSON.degrees(value) : value
  }

  /// As the log has it; a reference as the name it leads to.
  private func stored(_ record: Standing, _ field: AnyField) -> JSONValue {
    if case .reference = field.form { return reference(record, field.name) }
    return record.values[field.name] ?? .null
  }

  mutating func read(
    _ written: JSONValue, _ field: AnyField, form: FieldForm? = nil,
    _ at: (place: String, field: String)
  ) -> JSONValue? {
    do throws(ValueError) {
      return try value(written, field, form: form)
    } catch {
      invalid(at.place, at.field, error)
      return nil
    }
  }

  /// A value as the log holds it.
  ///
  /// - Parameter form: of a field of the workspace's own.
  func value(
    _ written: JSONValue, _ field: AnyField, form: FieldForm? = nil
  ) throws(ValueError) -> JSONValue {
    if written.isNull { return .null }
    let own = current.ownCodes
    if field.form == .coordinate, let latitude = written["latitude"]?.number,
      let longitude = written["longitude"]?.number
    {
      guard (-90...90).contains(latitude), (-180...180).contains(longitude) else {
        throw .notACoordinate("\(latitude) \(longitude)")
      }
      return [
        "latitude": .integer(Int64((latitude * 1e7).rounded())),
        "longitude": .integer(Int64((longitude * 1e7).rounded())),
      ]
    }
    if case .reference(let kind) = field.form {
      // What the program keeps, no person refers to.
      guard kind == .finding || RecordSchema.of(kind)?.isEdited == true,
        let referred = referred(written, kind)
      else { throw .notEditable }
      return referred
    }
    if case .codes = field.form, let codes = written.array?.compactMap(\.string) {
      return try ValueReader.value(codes.joined(separator: ","), for: field, today: today, own: own)
    }
    guard let text = Self.text(written) else { throw .notEditable }
    if let form { return try ValueReader.value(text, form: form, today: today) }
    return try ValueReader.value(text, for: field, today: today, own: own)
  }
}
