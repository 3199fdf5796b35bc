/// The cells that a finding was made of, under the names they are kept by.
///
/// The names are one list for all rows of a table, and the cells are the texts that the row's values
/// are made of: as a value of its own the source of each row would take more memory than its texts.
package struct SourceCells: Hashable, Sendable {
  /// Of the columns.
  package let names: [String]
  /// An empty one says nothing; one beyond the columns is named by its place.
  package let cells: [String]

  package init(names: [String], cells: [String]) {
    self.names = names
    self.cells = cells
  }

  package func name(of place: Int) -> String {
    names.indices.contains(place) ? names[place] : "\(place + 1)"
  }

  /// The cells that say something, by their names.
  package var json: JSONValue {
    var members: [String: JSONValue] = [:]
    for (place, cell) in cells.enumerated() where !cell.isEmpty {
      members[name(of: place)] = .string(cell)
    }
    return .object(members)
  }
}
