import CaseModel

/// What a person did to a document by hand, read as what they could have asked for.
package struct HandEdit: Hashable, Sendable {
  /// One difference that can be taken into the log.
  package struct Deed: Hashable, Sendable {
    /// The identifier or the name of what is changed, as the document has it; empty for a finding
    /// that is made.
    package let place: String
    /// What is changed, or what it belongs to; nil for what is made.
    package let record: RecordName?
    /// What the field belongs to: a finding, an entry of it, a walk ….
    package let kind: RecordKind
    /// The member's name in the document; empty where all of it comes or goes.
    package let field: String
    package let form: FieldForm
    /// What the document was written with, as the log holds it; `null` for nothing.
    package let before: JSONValue
    package let after: JSONValue
    /// What stands now, where that is no longer what the document was written with. Taken all the
    /// same, both values stand.
    package let meanwhile: JSONValue?
    let writing: Writing
  }

  enum Writing: Hashable, Sendable {
    case field(RecordName, FindingField, JSONValue)
    case move(RecordName, [LifecycleStep], MoveAnswers)
    /// Reason, date or reference of the state it stands in.
    case statePart(RecordName, MoveAnswers)
    case removedEntry(RecordName)
    case newEntry(of: RecordName, NewEntry)
    case newFinding(
      [FindingField: JSONValue], [OwnFieldName: JSONValue], walk: RecordName?, [NewEntry])
    /// A field of an entry, a walk, an area, a party or the workspace.
    case record(RecordName, AnyField, JSONValue)
    case newRecord(RecordKind, [AnyField: JSONValue], [NewEntry])
  }

  struct NewEntry: Hashable, Sendable {
    let kind: RecordKind
    let values: [AnyField: JSONValue]
  }

  /// What cannot be understood or taken, and where.
  package struct Trouble: Hashable, Sendable {
    package enum Cause: Hashable, Sendable {
      case notJSON(line: Int)
      /// Written from lines that have not come here yet.
      case ahead
      /// A file that stands for nothing in the log.
      case unknownFile
      /// What should be a list or an object is none.
      case notAsWritten
      case value(ValueError)
      /// Nothing here has that identifier.
      case unknownName
      /// It stands twice in the document.
      case twice
      /// It is gone, while something of an unknown name has come: its identifier may be edited.
      case missing
      /// Records of registers are not taken out in the file.
      case notRemovable
      case unknownMember
      case notEditable
      /// It was removed as personal data and must not come back.
      case redacted
      case noWay(FindingState, FindingState)
      case gate(FindingState, [FindingField])
    }

    /// The finding's identifier or the record's name; empty for the document as a whole.
    package let place: String
    package let field: String
    package let cause: Cause
  }

  package let file: String
  package internal(set) var deeds: [Deed] = []
  package internal(set) var troubles: [Trouble] = []
  /// The lines that the document was written from, by what they changed: a deed replaces these, and
  /// what others wrote since stays standing.
  var seen: [RecordName: [String: [LineName]]] = [:]

  /// Whether it says the same as the log: only blanks or the order of members differ, or it was
  /// taken already.
  package var isEmpty: Bool { deeds.isEmpty && troubles.isEmpty }

  init(file: String) { self.file = file }
}
