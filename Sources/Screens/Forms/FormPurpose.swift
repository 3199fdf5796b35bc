import CaseModel
import Casework

/// What a form is for, and which things it is about, by their names in the log.
package enum FormPurpose: Hashable, Sendable {
  case newFinding
  /// Fields of one finding, or the same fields of several.
  case edit([String], FormScope)
  /// What a move to a state asks for.
  case gate([String], goal: FindingState)
  /// A comment, an action, an answer: a new one of these findings, or the named one.
  case entry(RecordKind, of: [String], entry: String?)
  /// What is asked on the desk of triage.
  case triage([String], stage: String)
  /// An answer received from the responsible party of these findings.
  case partyWord([String])
  /// These findings go back, since they are not their party's.
  case sendBack([String])
  /// What is taken out of these findings for good.
  case redact([String])
  /// Another party on every open finding.
  case reassign
  /// A record of a kind that is to be made, and the name of what it will belong to.
  case newRecord(RecordKind, of: String?)
  case editRecord(RecordKind, String)
  /// What a code of the program's is called in this workspace, which has said nothing of it yet.
  case newCode(RecordKind, String)
  /// A column of the board, by its code; nil for a new one.
  case column(String?)
  case firstStart
  case newWorkspace
  case openFolder
  case importFile
}

/// Which fields an editing form holds.
package enum FormScope: Hashable, Sendable {
  case everything
  /// Responsible, follow-up and deadline.
  case assignment
  case field(FindingField)
  case own(OwnFieldName)
}

extension FormPurpose {
  /// One text for one purpose: what a draft is kept under.
  package var key: String {
    switch self {
    case .newFinding: "newFinding"
    case .edit(let things, .everything): "edit " + things.joined(separator: " ")
    case .edit(let things, .assignment): "assign " + things.joined(separator: " ")
    case .edit(let things, .field(let field)):
      "edit:\(field.rawValue) " + things.joined(separator: " ")
    case .edit(let things, .own(let field)):
      "edit:\(field.rawValue) " + things.joined(separator: " ")
    case .gate(let things, let goal): "gate:\(goal.rawValue) " + things.joined(separator: " ")
    case .entry(let kind, let things, let entry):
      "\(kind.rawValue):\(entry ?? "") " + things.joined(separator: " ")
    case .triage(let things, let stage):
      "triage:\(stage) " + things.joined(separator: " ")
    case .partyWord(let things): "partyWord " + things.joined(separator: " ")
    case .sendBack(let things): "sendBack " + things.joined(separator: " ")
    case .redact(let things): "redact " + things.joined(separator: " ")
    case .reassign: "reassign"
    case .newRecord(let kind, let owner): "new:\(kind.rawValue) \(owner ?? "")"
    case .editRecord(let kind, let thing): "edit:\(kind.rawValue) \(thing)"
    case .newCode(let kind, let code): "new:\(kind.rawValue) code \(code)"
    case .column(let code): "column \(code ?? "")"
    case .firstStart: "firstStart"
    case .newWorkspace: "newWorkspace"
    case .openFolder: "openFolder"
    case .importFile: "importFile"
    }
  }

  /// The findings or the record it is about; empty when there is none yet.
  package var things: [String] {
    switch self {
    case .edit(let things, _), .gate(let things, _), .entry(_, let things, _),
      .triage(let things, _), .partyWord(let things), .sendBack(let things),
      .redact(let things):
      things
    case .editRecord(_, let thing): [thing]
    case .newRecord, .newCode, .newFinding, .reassign, .column, .firstStart, .newWorkspace,
      .openFolder,
      .importFile:
      []
    }
  }
}
