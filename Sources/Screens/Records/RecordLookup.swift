import CaseModel
import ChangeLog

/// Which record a person names.
package enum RecordMatch: Hashable, Sendable {
  case one(ThingIndex)
  /// Several are called so, or none is called so alone.
  case several([ThingIndex])
  case none
}

extension CaseFile {
  /// The record of a kind that a text names: by identifier, by what it is called, or by a part of
  /// that which only one has.
  package func record(named text: String, of schema: RecordSchema) -> RecordMatch {
    let records = standing(schema.kind)
    if let thing = ThingName(text).flatMap({ self.thing(named: $0) }), records.contains(thing) {
      return .one(thing)
    }
    let key = SearchKey.name(text)
    if key.isEmpty { return .none }
    let compact = key.filter { $0 != "-" }
    let said = records.filter { thing in
      guard let field = schema.identifier, let id = shown(thing, field.name)?.string else {
        return false
      }
      return SearchKey.name(id).filter { $0 != "-" } == compact
    }
    if !said.isEmpty { return Self.match(said) }
    let called = records.filter { thing in
      self.called(thing).map { SearchKey.name($0) == key } ?? false
        || schema.sameKeys(values(of: thing)).contains(key)
    }
    if !called.isEmpty { return Self.match(called) }
    return Self.match(
      records.filter { self.called($0).map { SearchKey.name($0).contains(key) } ?? false })
  }

  private static func match(_ things: [ThingIndex]) -> RecordMatch {
    if things.count > 1 { return .several(things) }
    return things.first.map { .one($0) } ?? .none
  }
}
