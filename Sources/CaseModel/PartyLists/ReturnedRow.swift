/// A row of a list that came back from a party, as its cells stand there.
package struct ReturnedRow: Hashable, Sendable {
  /// Counted from 1 in the file.
  package let line: Int
  /// What stands where the finding's identifier was.
  package var id: String
  /// Which point of the list it is, counted from 1, where an answer says no more than that.
  package var place: Int?
  /// What stands where the list's identifier was.
  package var list: String
  /// The cells that have a column, without blanks around them; also empty ones.
  package var cells: [ChaseCells.Column: String]
  package var actions: [String]

  package init(
    line: Int, id: String = "", list: String = "", cells: [ChaseCells.Column: String] = [:],
    actions: [String] = []
  ) {
    self.line = line
    self.id = id
    self.list = list
    self.cells = cells
    self.actions = actions
  }

  package func text(_ column: ChaseCells.Column) -> String { cells[column] ?? "" }
}

/// A list that came back, read but not yet compared.
package struct ReturnedList: Hashable, Sendable {
  package let rows: [ReturnedRow]
  /// Identifiers that stand on the list's head.
  package let headLists: [String]
  /// What a mail says of no point of the list.
  package var rest: [String] = []
  /// The address a mail came from.
  package var sender: String?
  /// The day it was written, where it says so: days without a year are seen from there.
  package var on: Day?
  /// Whether it was written as a mail, in which numbers are places on the list.
  package var isMail = false

  package init(rows: [ReturnedRow], headLists: [String]) {
    self.rows = rows
    self.headLists = headLists
  }

  /// The list's identifiers, of the rows and of the head.
  package var lists: Set<SayableIdentifier> {
    Set((rows.map(\.list) + headLists).compactMap { Self.identifier($0) })
  }

  package static func identifier(_ text: String) -> SayableIdentifier? {
    do { return try SayableIdentifier(reading: text) } catch { return nil }
  }
}
