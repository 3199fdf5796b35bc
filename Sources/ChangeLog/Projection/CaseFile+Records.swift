import CaseModel

extension CaseFile {
  /// What a record is called: what its kind goes by, else its identifier; nil where it has neither.
  package func called(_ record: RecordIndex) -> String? {
    let schema = RecordSchema.of(kind(of: record))
    // One that says only more words for a code goes by that.
    let code = schema?.codes.flatMap { _ in schema?.codeField }
    for field in [schema?.identity, code, schema?.identifier].compactMap({ $0 }) {
      if let text = shown(record, field.name)?.string, !text.isEmpty { return text }
    }
    return nil
  }

  /// What stands in the first fields of a record that has no name, as it is stored.
  func firstTexts(of record: RecordIndex, _ schema: RecordSchema) -> String {
    schema.asked.compactMap { shown(record, $0.name)?.string }.prefix(2).joined(separator: " · ")
  }
}
