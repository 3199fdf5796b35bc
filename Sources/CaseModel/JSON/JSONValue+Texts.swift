extension JSONValue {
  /// Every text in the value, however deep.
  package var texts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let elements): elements.flatMap(\.texts)
    case .object(let members): members.keys.sorted().flatMap { members[$0]?.texts ?? [] }
    case .null, .bool, .integer, .decimal: []
    }
  }

  /// The value with every text in it changed.
  package func mappingTexts(_ change: (String) -> String) -> JSONValue {
    switch self {
    case .string(let text): .string(change(text))
    case .array(let elements): .array(elements.map { $0.mappingTexts(change) })
    case .object(let members): .object(members.mapValues { $0.mappingTexts(change) })
    case .null, .bool, .integer, .decimal: self
    }
  }
}
