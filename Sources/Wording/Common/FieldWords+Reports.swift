import CaseModel
import Language

extension FieldWords {
  subscript(field: ReportField) -> String {
    switch field {
    case .id: say("Kode", "Id")
    case .walk: self[FindingField.walk]
    case .audience: say("Skrevet til", "Written for")
    case .state: self[WalkField.state]
    case .approvedBy: say("Godkendt af", "Approved by")
    case .approvedOn: say("Godkendt den", "Approved on")
    case .sentOn: say("Sendt den", "Sent on")
    case .sentTo: say("Sendt til", "Sent to")
    case .content: say("Indhold", "Content")
    case .page: say("Rapporten, som den blev sendt", "The report as it was sent")
    case .files: say("Filer", "Files")
    }
  }

  subscript(field: AdviceField) -> String {
    switch field {
    case .id: say("Kode", "Id")
    case .name: self[WalkField.name]
    case .text: self[EntryField.text]
    case .kind: say("Slags", "Kind")
    case .category: self[FindingField.category]
    case .state: say("Svar på status", "Answers state")
    case .source: self[FindingField.source]
    case .year: say("Årstal", "Year")
    case .language: say("Sprog", "Language")
    case .removed: self[EntryField.removed]
    }
  }
}
