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
  /// The case of the journal a record belongs to, and the day it was handed in.
  case journal(String)
  /// Why a finding is limited, or what a person disputes, or why a request is refused.
  case request(RequestStep, [String], person: String)
  /// Another party on every open finding.
  case reassign
  /// A record of a kind that is to be made, and the name of what it will belong to.
  ///
  /// `called` is what findings call it already, whose form is a draft of its own; nil for a form that
  /// begins empty.
  case newRecord(RecordKind, of: String?, called: String? = nil)
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

/// What is done about a person who is mentioned, in the order in which it is to be thought of.
package enum RequestStep: String, Hashable, Sendable {
  case correct, limit, refuse, erase
}

extension FormPurpose {
  /// One text for one purpose: what a draft is kept under.
  package var key: String {
    switch self {
    case .newFinding: "newFinding"
    case .edit(let records, .everything): "edit " + records.joined(separator: " ")
    case .edit(let records, .assignment): "assign " + records.joined(separator: " ")
    case .edit(let records, .field(let field)):
      "edit:\(field.rawValue) " + records.joined(separator: " ")
    case .edit(let records, .own(let field)):
      "edit:\(field.rawValue) " + records.joined(separator: " ")
    case .gate(let records, let goal): "gate:\(goal.rawValue) " + records.joined(separator: " ")
    case .entry(let kind, let records, let entry):
      "\(kind.rawValue):\(entry ?? "") " + records.joined(separator: " ")
    case .triage(let records, let stage):
      "triage:\(stage) " + records.joined(separator: " ")
    case .partyWord(let records): "partyWord " + records.joined(separator: " ")
    case .sendBack(let records): "sendBack " + records.joined(separator: " ")
    case .redact(let records): "redact " + records.joined(separator: " ")
    case .journal(let record): "journal \(record)"
    case .request(let step, let records, _):
      "request:\(step.rawValue) " + records.joined(separator: " ")
    case .reassign: "reassign"
    case .newRecord(let kind, let owner, let called):
      "new:\(kind.rawValue) \(owner ?? "")" + (called.map { " called \($0)" } ?? "")
    case .editRecord(let kind, let record): "edit:\(kind.rawValue) \(record)"
    case .newCode(let kind, let code): "new:\(kind.rawValue) code \(code)"
    case .column(let code): "column \(code ?? "")"
    case .firstStart: "firstStart"
    case .newWorkspace: "newWorkspace"
    case .openFolder: "openFolder"
    case .importFile: "importFile"
    }
  }

  /// What a record that is to be made is called already; nil where that is to be said.
  var calledAlready: String? {
    if case .newRecord(_, _, let called) = self { called } else { nil }
  }

  /// The findings or the record it is about; empty when there is none yet.
  package var records: [String] {
    switch self {
    case .edit(let records, _), .gate(let records, _), .entry(_, let records, _),
      .triage(let records, _), .partyWord(let records), .sendBack(let records),
      .redact(let records), .request(_, let records, _):
      records
    case .editRecord(_, let record), .journal(let record): [record]
    case .newRecord, .newCode, .newFinding, .reassign, .column, .firstStart, .newWorkspace,
      .openFolder,
      .importFile:
      []
    }
  }
}
