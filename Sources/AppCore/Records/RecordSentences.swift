import CaseModel
import ChangeLog
import Language
import Wording

extension Words {
  /// `Vandringen Lærkehaven er oprettet.`
  package func recordAdded(_ kind: RecordKind, _ called: String) -> String {
    let the = Self.heading(kind.words.the.in(language))
    return Phrase("\(the) \(called) er oprettet.", "\(the) \(called) is added.").in(language)
  }

  package func recordChanged(_ kind: RecordKind, _ called: String) -> String {
    let the = Self.heading(kind.words.the.in(language))
    return Phrase("\(the) \(called) er rettet.", "\(the) \(called) is changed.").in(language)
  }

  package func recordRemoved(_ kind: RecordKind, _ called: String) -> String {
    let the = Self.heading(kind.words.the.in(language))
    return Phrase("\(the) \(called) er fjernet.", "\(the) \(called) is removed.").in(language)
  }

  package func noRecords(_ kind: RecordKind) -> String {
    let several = kind.words.several.in(language)
    return Phrase("Der er ingen \(several) endnu.", "There are no \(several) yet.").in(language)
  }

  /// Why a record is not made, changed or taken away.
  package func sentence(
    _ refusal: RecordRefusal, _ schema: RecordSchema, called: (ThingIndex) -> String
  ) -> String {
    let the = Self.heading(schema.words.the.in(language))
    switch refusal {
    case .needs(let field):
      let label = label(field)
      return Phrase("\(label) skal udfyldes.", "\(label) is needed.").in(language)
    case .stands(let other):
      let name = called(other)
      return Phrase("\(the) \(name) findes allerede.", "\(the) \(name) is here already.")
        .in(language)
    case .holdsFindings(let count):
      return Phrase(
        "\(the) har \(count) fund og kan ikke fjernes. Giv dem en anden vandring først.",
        "\(the) holds \(self.count(count, .finding)) and cannot be removed. "
          + "Give them another walk first."
      ).in(language)
    }
  }
}
