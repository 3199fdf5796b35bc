import CaseModel

extension CaseFile {
  /// What a record is called: what its kind goes by, else its identifier; nil where it has neither.
  package func called(_ thing: RecordIndex) -> String? {
    let schema = RecordSchema.of(kind(of: thing))
    for field in [schema?.identity, schema?.identifier].compactMap({ $0 }) {
      if let text = shown(thing, field.name)?.string, !text.isEmpty { return text }
    }
    return nil
  }
}
