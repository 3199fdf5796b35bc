/// What fields are called on the screen and in exports, by the name they have on disk.
package struct FieldWords: Sendable {
  package let finding: [String: String]
  package let entry: [String: String]
  package let sending: [String: String]
  package let walk: [String: String]
  package let area: [String: String]
  package let party: [String: String]
  package let workspace: [String: String]

  /// The finding's field as a label, or its name on disk where a newer version made it.
  package subscript(field: String) -> String { finding[field] ?? joined[field] ?? field }

  /// What shows one record as another, by the name it has on disk.
  package let joined: [String: String]
}
