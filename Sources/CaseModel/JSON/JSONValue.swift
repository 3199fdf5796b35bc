/// A JSON value as the log, the documents and imports hold it.
///
/// Two texts are equal only when their UTF-8 bytes are: a decomposed `å` is another text than a composed one.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// Only in documents and in JSON of others; never in a log line.
  case decimal(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue {
  /// The text, or nil when this is no string.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The whole number, or nil when this is no integer.
  package var integer: Int64? {
    if case .integer(let number) = self { number } else { nil }
  }

  /// The number, whole or not, or nil when this is no number.
  package var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .decimal(let number): number
    default: nil
    }
  }

  /// The truth value, or nil when this is none.
  package var bool: Bool? {
    if case .bool(let claim) = self { claim } else { nil }
  }

  /// The elements, or nil when this is no array.
  package var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members, or nil when this is no object.
  package var object: [String: JSONValue]? {
    if case .object(let members) = self { members } else { nil }
  }

  package var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// The member of that name, or nil when there is none or this is no object.
  package subscript(member: String) -> JSONValue? { object?[member] }

  /// The element at that index, or nil when there is none or this is no array.
  package subscript(index: Int) -> JSONValue? {
    guard let elements = array, elements.indices.contains(index) else { return nil }
    return elements[index]
  }
}

extension JSONValue: Hashable {
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let one), .bool(let other)): one == other
    case (.integer(let one), .integer(let other)): one == other
    case (.decimal(let one), .decimal(let other)): one == other
    case (.string(let one), .string(let other)): one.utf8.elementsEqual(other.utf8)
    case (.array(let one), .array(let other)): one == other
    case (.object(let one), .object(let other)): one == other
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0 as UInt8)
    case .bool(let claim): hasher.combine(claim)
    case .integer(let number): hasher.combine(number)
    case .decimal(let number): hasher.combine(number)
    case .string(let text): hasher.combine(text)
    case .array(let elements): hasher.combine(elements)
    case .object(let members): hasher.combine(members)
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(stringLiteral text: String) { self = .string(text) }
  package init(integerLiteral number: Int64) { self = .integer(number) }
  package init(booleanLiteral claim: Bool) { self = .bool(claim) }
  package init(nilLiteral: ()) { self = .null }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// The last of two members with one name counts.
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(Dictionary(members, uniquingKeysWith: { $1 }))
  }
}
