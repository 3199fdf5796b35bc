import CaseModel
import Language

extension FieldWords {
  subscript(field: RetentionField) -> String {
    switch field {
    case .id: say("Kode", "Id")
    case .what: say("Hvad", "What")
    case .days: say("Dage", "Days")
    case .decidedBy: say("Besluttet af", "Decided by")
    case .decidedOn: say("Besluttet den", "Decided on")
    case .ground: say("Grundlag", "Legal basis")
    case .removed: self[EntryField.removed]
    }
  }

  subscript(field: RequestField) -> String {
    switch field {
    case .id: say("Kode", "Id")
    case .person: say("Hvem", "Who")
    case .kind: say("Hvad", "What")
    case .receivedOn: say("Modtaget", "Received")
    case .answerBy: say("Svar senest", "Answer by")
    case .answer: say("Svar", "Answer")
    case .answeredOn: say("Svaret den", "Answered on")
    case .reason: say("Begrundelse", "Reasons")
    case .caseNumber: say("Sagsnummer", "Case number")
    case .removed: self[EntryField.removed]
    }
  }
}
