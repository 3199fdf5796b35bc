import CaseModel
import ChangeLog

/// Which format a document says it is of: the smallest that can say what stands in it.
///
/// So a program that came before a field, and one that knows it, write the same document as long as
/// the field is not used, and the older leaves alone what it could not write.
package struct DocumentFormats: Sendable {
  /// By kind, the fields that format 1 did not have, with the format that had them first.
  private let later: [RecordKind: [String: Int64]]
  /// The latest format this program understands.
  package let latest: Int64

  package init(later: [RecordKind: [String: Int64]]) {
    self.later = later.filter { !$0.value.isEmpty }
    latest = later.values.flatMap(\.values).reduce(1, max)
  }

  /// Those of this program.
  package static let own = DocumentFormats(
    later: Dictionary(
      RecordSchema.all.map { ($0.kind, later($0)) }, uniquingKeysWith: { $1 }))

  private static func later(_ schema: RecordSchema) -> [String: Int64] {
    var fields = Dictionary(
      schema.fields.filter { $0.since > 1 }.map { ($0.name, $0.since) }, uniquingKeysWith: { $1 })
    // Every entry says what it is of, so one of a later format asks for that.
    if schema.owner != nil, schema.since > 1 { fields[EntryField.of.rawValue] = schema.since }
    return fields
  }

  /// What the values of a record of that kind ask for.
  ///
  /// Fields that a workspace has given itself came with the second.
  func least(_ values: Values, of kind: RecordKind) -> Int64 {
    let fields = later[kind] ?? [:]
    if fields.isEmpty, kind != .finding { return 1 }
    return values.all.reduce(1) { least, value in
      max(least, fields[value.name] ?? (OwnFieldName(rawValue: value.name) == nil ? 1 : 2))
    }
  }

  /// What a record with what belongs to it asks for.
  func least(_ record: RecordIndex, _ caseFile: CaseFile) -> Int64 {
    if later.isEmpty { return 1 }
    return caseFile.entryValues(of: record)
      .reduce(least(caseFile.values(of: record), of: caseFile.kind(of: record))) {
        max($0, least($1.values, of: $1.kind))
      }
  }

  func least(_ finding: Finding) -> Int64 {
    if later.isEmpty { return 1 }
    return finding.entries.reduce(least(finding.values, of: .finding)) {
      max($0, least($1.values, of: $1.kind))
    }
  }
}
