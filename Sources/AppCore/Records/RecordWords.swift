import CaseModel
import Language
import Wording

extension RecordKind {
  /// What it is called; of a kind this version does not know, that it is of a newer one.
  package var words: KindNames { RecordSchema.of(self)?.words ?? .newer }
}

extension Words {
  /// `vandring`.
  package func one(_ kind: RecordKind) -> String { kind.words.one.in(language) }

  /// `Vandring`, where a line begins with it.
  package func heading(_ kind: RecordKind) -> String { Self.heading(one(kind)) }

  /// `1 vandring`, `3 vandringer`.
  package func count(_ count: Int, _ kind: RecordKind) -> String {
    let words = count == 1 ? kind.words.one : kind.words.several
    return "\(count) \(words.in(language))"
  }

  package static func heading(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A field of any record as a label; one of a newer version by its name on disk.
  package func label(_ name: String, of kind: RecordKind) -> String {
    RecordSchema.of(kind)?.field(named: name).map { label($0) } ?? fields[name]
  }

  /// A field of any record as a label.
  package func label(_ field: AnyField) -> String {
    switch field {
    case .finding(let field): fields.finding[field.rawValue] ?? field.rawValue
    case .entry(let field): fields.entry[field.rawValue] ?? field.rawValue
    case .walk(let field): fields.walk[field.rawValue] ?? field.rawValue
    case .area(let field): fields.area[field.rawValue] ?? field.rawValue
    case .party(let field): fields.party[field.rawValue] ?? field.rawValue
    case .workspace(let field): fields.workspace[field.rawValue] ?? field.rawValue
    case .sending(let field): fields.sending[field.rawValue] ?? field.rawValue
    case .route(let field): label(field)
    case .view(let field): label(field)
    case .meeting(let field): label(field)
    case .review: Phrase("Hvem", "Who").in(language)
    case .joining(let field): label(field)
    case .own(let name): name.rawValue
    }
  }

  private func label(_ field: RouteField) -> String {
    switch field {
    case .category: label(FindingField.category.any)
    case .area: label(FindingField.area.any)
    case .responsible: label(FindingField.responsible.any)
    case .followUp: label(FindingField.followUp.any)
    case .removed: label(EntryField.removed.any)
    }
  }

  private func label(_ field: ViewField) -> String {
    switch field {
    case .name: label(WalkField.name.any)
    case .query: Phrase("Søgning", "Query").in(language)
    case .key: Phrase("Ciffer", "Digit").in(language)
    case .removed: label(EntryField.removed.any)
    }
  }

  private func label(_ field: MeetingField) -> String {
    switch field {
    case .of: label(EntryField.of.any)
    case .rank: Phrase("Rækkefølge", "Order").in(language)
    case .removed: label(EntryField.removed.any)
    }
  }

  private func label(_ field: JoiningField) -> String {
    switch field {
    case .sameAs: fields.joined[field.rawValue] ?? field.rawValue
    case .one: Phrase("Det ene", "One").in(language)
    case .other: Phrase("Det andet", "The other").in(language)
    case .workspace: heading(.workspace)
    case .into: Phrase("Lagt ind i", "Taken into").in(language)
    }
  }
}
