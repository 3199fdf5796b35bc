import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension Words {
  /// `Vandringen Lærkehaven er oprettet.`
  package func recordAdded(_ kind: RecordKind, _ called: String) -> String {
    let the = kinds.the(kind)
    return Phrase("\(the) \(called) er oprettet.", "\(the) \(called) is added.").in(language)
  }

  package func recordChanged(_ kind: RecordKind, _ called: String) -> String {
    let the = kinds.the(kind)
    return Phrase("\(the) \(called) er rettet.", "\(the) \(called) is changed.").in(language)
  }

  package func recordRemoved(_ kind: RecordKind, _ called: String) -> String {
    let the = kinds.the(kind)
    return Phrase("\(the) \(called) er fjernet.", "\(the) \(called) is removed.").in(language)
  }

  /// Where a record is still named by its name once it is removed; nothing where it is not.
  package func stillInUse(_ record: RecordIndex, in caseFile: CaseFile) -> [String] {
    guard caseFile.kind(of: record) == .party, let name = caseFile.called(record) else { return [] }
    let use = PartyInUse(name, in: caseFile)
    return [
      use.findings > 0 ? register.stillNamed(use.findings) : nil,
      use.rules > 0 ? register.stillInRules(use.rules) : nil,
    ].compactMap { $0 }
  }

  package func noRecords(_ kind: RecordKind) -> String {
    let several = kinds.several(kind)
    return Phrase("Der er ingen \(several) endnu.", "There are no \(several) yet.").in(language)
  }

  /// In a list that is empty: what such records are for, and how one is made.
  package func noRecordsYet(_ kind: RecordKind) -> [String] {
    let names = kind.names
    let first = Phrase("a opretter \(names.aNew.danish).", "a makes \(names.aNew.english).")
    return [noRecords(kind), register.whatFor(kind), first.in(language)].compactMap { $0 }
  }

  /// Why a record is not made, changed or taken away.
  package func sentence(
    _ refusal: RecordRefusal, _ schema: RecordSchema, called: (RecordIndex) -> String
  ) -> String {
    let the = kinds.the(schema.kind)
    switch refusal {
    case .needs(let field):
      let label = fields[field]
      return Phrase("\(label) skal udfyldes.", "\(label) is needed.").in(language)
    case .stands(let other):
      let name = called(other)
      return Phrase("\(the) \(name) findes allerede.", "\(the) \(name) is here already.")
        .in(language)
    case .wordIsTaken(let word):
      let label = fields[AnyField.ownField(.word)]
      return Phrase(
        "Ordet »\(word)« bruges allerede om et andet felt. Vælg et andet navn, eller skriv et andet "
          + "ord i \(label).",
        "The word “\(word)” is used for another field already. Choose another name, or write "
          + "another word in \(label)."
      ).in(language)
    case .nameIsTaken(_, let name):
      let one = kinds[schema.kind]
      return Phrase(
        "»\(name)« er allerede navnet på \(schema.words.a.danish). Vælg et andet navn, eller ret "
          + "den, der findes.",
        "“\(name)” is the name of another \(one) already. Choose another name, or change that one."
      ).in(language)
    case .needsCodes:
      return Phrase(
        "Et felt med valg skal have valgmuligheder, adskilt med komma.",
        "A field of choices needs choices, divided by commas."
      ).in(language)
    case .outOfRange(let field, let range):
      let label = fields[field]
      return Phrase(
        "\(label) skal være mellem \(range.lowerBound) og \(range.upperBound).",
        "\(label) must be between \(range.lowerBound) and \(range.upperBound)."
      ).in(language)
    case .emptyRule:
      return Phrase(
        "En regel skal have en kategori eller et område, og en, der gør noget.",
        "A rule needs a category or an area, and somebody who does something."
      ).in(language)
    case .badQuestions(let refusal): return checklists.sentence(refusal)
    case .holdsFindings(let count):
      return Phrase(
        "\(the) har \(count) fund og kan ikke fjernes. Giv dem en anden vandring først.",
        "\(the) holds \(kinds.count(count, .finding)) and cannot be removed. "
          + "Give them another walk first."
      ).in(language)
    }
  }
}
