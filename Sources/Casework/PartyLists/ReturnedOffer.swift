import CaseModel
import ChangeLog

/// A cell a party changed on a list that came back, or a row it added: offered, not yet taken.
package struct ProposedChange: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// A text or a day that stands in a field of the finding.
    case field(FindingField, JSONValue)
    /// The state the party says it is in.
    case state(FindingState)
    /// The party says that it is not theirs, and perhaps why.
    case notOurs(Reason)
    /// Things to be done that did not stand on the list.
    case actions([String])
    case promise(Day)
    case reply(String)
    case newFinding(ReturnedRow)
    /// What an answer says of no point, to stay as a note on the list.
    case note(String)
    /// A value of a field in a file that was exported.
    case cell(NamedField, JSONValue)
    /// Entries that stand in such a file and not here.
    case entries(RecordKind, [ImportedEntry])
    /// The state such a file gives the finding, with the reason and the day of waiting beside it.
    case moved(FindingState, StateDetails)
    /// Another reason or day of waiting of the state it is in.
    case detail(FindingField, JSONValue)
  }

  /// Counted from 1 in the file.
  package let line: Int
  /// Nil for a row that was added.
  package let record: RecordIndex?
  /// The list it came on.
  package let sending: Sending
  package let column: ChaseCells.Column
  package let content: Content
  /// As it stood on the list; `null` for an empty cell.
  package let before: JSONValue
  /// What stands here now, where that is no longer what stood on the list; else nil. Taken all the
  /// same, both values stand.
  package let changedHere: JSONValue?

  /// How a person names it: `K7Q-4MJ:due`, or the added row's line, `row:12`.
  package func key(_ id: String) -> String {
    if case .note = content { return "note" }
    return record == nil ? "row:\(line)" : "\(id):\(cellName)"
  }

  /// What the changed cell is called in keys.
  package var cellName: String {
    switch content {
    case .cell(let field, _): field.any.name
    case .detail(let field, _): field.rawValue
    case .entries(let kind, _):
      FindingField.entryLists.first { $0.form == .entries(kind) }?.rawValue ?? kind.rawValue
    default: column.rawValue
    }
  }
}

/// What a person should know about a list that came back, besides what is offered.
package enum ReturnedNotice: Hashable, Sendable {
  /// A finding that is not on the list that was sent.
  case notOnList(line: Int, id: String)
  /// An identifier nobody here has, or that was misread.
  case unknown(line: Int, id: String)
  /// A row of a list that was not sent from here.
  case foreignList(line: Int, list: String)
  /// The identifier was gone: the finding was known by its number or its text.
  case knownByText(line: Int, id: String)
  /// A number in an answer is a point of the list and another finding's number.
  case knownByPlace(line: Int, place: Int, id: String)
  /// The list has no point of that number.
  case noPlace(line: Int, place: Int)
  /// A row that names no finding and cannot be made one: what it says is not taken.
  case ofNoFinding(line: Int, text: String)
  /// Two findings of the list fit.
  case ambiguous(line: Int)
  case unread(line: Int, ChaseCells.Column, String)
  /// The state cannot be the party's to say.
  case noWay(line: Int, FindingState)
  /// The finding's row stands twice.
  case repeated(line: Int, id: String)
  /// Cells that were emptied, which takes nothing away.
  case emptied(Int)
  /// Findings of the list that did not come back, which deletes nothing.
  case missing(Int)
  /// Cells of an exported file that hold what stood here before: the file is older.
  case older(Int)
  /// Rows of an exported file that are no finding here.
  case newRows(Int)
  /// What stands here already, such as from the first time the list was read.
  case alreadyHere(Int)
}

/// Why a list cannot be compared with any that was sent.
package enum ReturnedProblem: Error, Hashable, Sendable {
  /// Nothing was sent from here yet.
  case nothingSent
  /// The list bears an identifier that no list sent from here has.
  case foreign(String)
  /// The list bears none, and no row tells which list it was.
  case unrecognised
}
