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
}
