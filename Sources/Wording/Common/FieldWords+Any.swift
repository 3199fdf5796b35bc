import CaseModel
import Language

extension FieldWords {
  /// The label of a field of any kind of record.
  package subscript(field: AnyField) -> String {
    switch field {
    case .finding(let field): self[field]
    case .entry(let field): self[field]
    case .walk(let field): self[field]
    case .stop(let field): self[field]
    case .participant(let field): self[field]
    case .photo(let field): self[field]
    case .picture(let field): self[field.photo]
    case .checklist(let field): self[field]
    case .check(let field): self[field]
    case .area(let field): self[field]
    case .party(let field): self[field]
    case .person(let field): self[field]
    case .workspace(let field): self[field]
    case .sending(let field): self[field]
    case .route(let field): self[field]
    case .category(let field): self[field]
    case .audience(let field): self[field]
    case .view(let field): self[field]
    case .meeting(let field): self[field]
    case .review(.by): say("Hvem", "Who")
    case .release(let field): self[field]
    case .report(let field): self[field]
    case .advice(let field): self[field]
    case .retention(let field): self[field]
    case .request(let field): self[field]
    case .joining(let field): self[field]
    case .ownField(let field): self[field]
    case .ownCode(let name): say("Valgmulighed \(name.code)", "Choice \(name.code)")
    case .own(let name): self[name.rawValue]
    }
  }

  private subscript(field: OwnFieldSetting) -> String {
    switch field {
    case .id: say("Kode", "Id")
    case .label: say("Navn", "Name")
    case .labelEnglish: say("Navn på engelsk", "Name in English")
    case .word: say("Søgeord", "Query word")
    case .form: "Form"
    case .codes: say("Valgmuligheder", "Choices")
    case .categories: say("Kategorier", "Categories")
    case .audience: say("Må læses af", "May be read by")
    case .rank: say("Rækkefølge", "Order")
    case .removed: self[EntryField.removed]
    }
  }

  private subscript(field: CategoryField) -> String {
    switch field {
    case .id: "Id"
    case .name: self[WalkField.name]
    case .nameEnglish: say("Navn på engelsk", "Name in English")
    case .code: say("Kode i filerne", "Code in files")
    case .parent: say("Hører under", "Belongs to")
    case .alias: self[PartyField.alias]
    case .removed: self[EntryField.removed]
    }
  }

  private subscript(field: AudienceField) -> String {
    switch field {
    case .id: "Id"
    case .name: self[WalkField.name]
    case .nameEnglish: say("Navn på engelsk", "Name in English")
    case .code: say("Kode i filerne", "Code in files")
    case .heading: say("Overskrift på det, de får", "Heading of what they get")
    case .headingEnglish: say("Øverst, på engelsk", "On top, in English")
    case .removed: self[EntryField.removed]
    }
  }

  private subscript(field: ReleaseField) -> String {
    switch field {
    case .way: say("Udgave", "Edition")
    case .audience: say("Skrevet til", "Written for")
    case .on: say("Dato", "Date")
    case .reason: self[FindingField.reason]
    case .count: say("Steder", "Places")
    case .walk: self[FindingField.walk]
    case .finding: say("Fund", "Finding")
    case .point: say("Hvad det gælder", "What it is about")
    }
  }

  private subscript(field: RouteField) -> String {
    switch field {
    case .category: self[FindingField.category]
    case .area: self[FindingField.area]
    case .responsible: self[FindingField.responsible]
    case .followUp: self[FindingField.followUp]
    case .removed: self[EntryField.removed]
    }
  }

  private subscript(field: ViewField) -> String {
    switch field {
    case .name: self[WalkField.name]
    case .query: say("Søgning", "Query")
    case .key: say("Ciffer", "Digit")
    case .removed: self[EntryField.removed]
    }
  }

  private subscript(field: MeetingField) -> String {
    switch field {
    case .of: self[EntryField.of]
    case .rank: say("Rækkefølge", "Order")
    case .removed: self[EntryField.removed]
    }
  }

  private subscript(field: JoiningField) -> String {
    switch field {
    case .sameAs: self[field.rawValue]
    case .one: say("Det ene", "One")
    case .other: say("Det andet", "The other")
    case .workspace: say("Mappe", "Folder")
    case .into: say("Lagt ind i", "Taken into")
    }
  }
}
