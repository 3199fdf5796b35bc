import CaseModel
import ChangeLog

/// Which record a person names.
package enum RecordMatch: Hashable, Sendable {
  case one(RecordIndex)
  /// Several are called so, or none is called so alone.
  case several([RecordIndex])
  case none
}

extension CaseFile {
  /// The record of a kind that a text names: by identifier, by what it is called, or by a part of
  /// that which only one has.
  ///
  /// - Parameter naming: what people call a record, where it is not what ``called(_:)`` says.
  package func record(
    named text: String, of schema: RecordSchema, naming: ((RecordIndex) -> String)? = nil
  ) -> RecordMatch {
    let called = { (record: RecordIndex) in naming.map { $0(record) } ?? self.called(record) }
    let records = standing(schema.kind)
    if let record = RecordName(text).flatMap({ self.record(named: $0) }), records.contains(record) {
      return .one(record)
    }
    let key = SearchKey.name(text)
    if key.isEmpty { return .none }
    let compact = key.filter { $0 != "-" }
    let said = records.filter { record in
      guard let field = schema.identifier, let id = shown(record, field.name)?.string else {
        return false
      }
      return SearchKey.name(id).filter { $0 != "-" } == compact
    }
    if !said.isEmpty { return Self.match(said) }
    let same = records.filter { record in
      called(record).map { SearchKey.name($0) == key } ?? false
        || schema.sameKeys(values(of: record)).contains(key)
    }
    if !same.isEmpty { return Self.match(same) }
    return Self.match(
      records.filter { called($0).map { SearchKey.name($0).contains(key) } ?? false })
  }

  private static func match(_ records: [RecordIndex]) -> RecordMatch {
    if records.count > 1 { return .several(records) }
    return records.first.map { .one($0) } ?? .none
  }
}
