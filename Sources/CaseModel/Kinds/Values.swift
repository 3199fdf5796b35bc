/// A record's values by field name: few, so a sorted list is smaller and quicker than a
/// dictionary.
package struct Values: Hashable, Sendable {
  private var pairs: [Pair] = []

  private struct Pair: Hashable, Sendable {
    let name: String
    var value: JSONValue
  }

  package init() {}

  /// Later values of one name replace earlier ones.
  package init(_ values: [(String, JSONValue)]) {
    for (name, value) in values { self[name] = value }
  }

  /// The value, or nil where there is none; `null` counts as none and is never stored.
  package subscript(name: String) -> JSONValue? {
    get { pairs.first { $0.name == name }?.value }
    set {
      let place = pairs.firstIndex { $0.name >= name } ?? pairs.endIndex
      let stands = place < pairs.endIndex && pairs[place].name == name
      switch (newValue, stands) {
      case (nil, true), (.null?, true): pairs.remove(at: place)
      case (nil, false), (.null?, false): break
      case (let value?, true): pairs[place].value = value
      case (let value?, false): pairs.insert(Pair(name: name, value: value), at: place)
      }
    }
  }

  package subscript<Field: RecordField>(field: Field) -> JSONValue? {
    get { self[field.rawValue] }
    set { self[field.rawValue] = newValue }
  }

  package var isEmpty: Bool { pairs.isEmpty }

  /// Every name with its value, sorted by name.
  package var all: [(name: String, value: JSONValue)] { pairs.map { ($0.name, $0.value) } }
}

extension Values {
  /// The text of a field, or nil where there is none or it was blanked.
  package func text<Field: RecordField>(_ field: Field) -> String? { self[field]?.string }

  package func integer<Field: RecordField>(_ field: Field) -> Int? {
    self[field]?.integer.map { Int($0) }
  }

  package func day<Field: RecordField>(_ field: Field) -> Day? {
    self[field]?.string.flatMap { Day(iso: $0) }
  }

  package func code<Field: RecordField, List: Code>(_ field: Field, _ list: List.Type) -> List? {
    self[field]?.string.flatMap { List(rawValue: $0) }
  }
}
