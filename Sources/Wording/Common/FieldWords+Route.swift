import CaseModel
import Language

extension FieldWords {
  package subscript(field: StopField) -> String {
    switch field {
    case .id: say("Kode", "Id")
    case .of: self[FindingField.walk]
    case .number: say("Nr.", "No.")
    case .place: self[FindingField.place]
    case .kind: say("Slags", "Kind")
    case .pointedOutBy: self[FindingField.pointedOutBy]
    case .coordinate: self[FindingField.coordinate]
    case .notes: self[WalkField.notes]
    case .removed: self[EntryField.removed]
    }
  }

  package subscript(field: ParticipantField) -> String {
    switch field {
    case .id: say("Kode", "Id")
    case .of: self[FindingField.walk]
    case .name: self[WalkField.name]
    case .role: say("Rolle", "Role")
    case .count: say("Antal", "Number")
    case .attendance: say("Fremmøde", "Attendance")
    case .wantsAnswer: say("Vil have svar", "Wants an answer")
    case .contact: say("Kontakt", "Contact")
    case .notes: self[WalkField.notes]
    case .removed: self[EntryField.removed]
    }
  }

  package subscript(field: ChecklistField) -> String {
    switch field {
    case .id: say("Kode", "Id")
    case .name: self[WalkField.name]
    case .version: say("Udgave", "Version")
    case .timeOfDay: say("Spørges på tid af døgnet", "Asked at time of day")
    case .items: say("Spørgsmål", "Questions")
    case .source: say("Hvor spørgsmålene kommer fra", "Where the questions come from")
    case .former: say("Udgaven før", "Version before")
    case .removed: self[EntryField.removed]
    }
  }

  package subscript(field: CheckField) -> String {
    switch field {
    case .id: say("Kode", "Id")
    case .of: self[FindingField.walk]
    case .stop: self[FindingField.stop]
    case .checklist: self[WalkField.checklist]
    case .item: say("Spørgsmål nr.", "Question no.")
    case .question: say("Spørgsmål", "Question")
    case .answer: say("Svar", "Answer")
    case .note: say("Note", "Note")
    case .removed: self[EntryField.removed]
    }
  }
}
