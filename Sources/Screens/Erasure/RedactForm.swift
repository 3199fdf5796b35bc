import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// What must go.
  static let erasure: [Command] = [
    Command(
      "redact", Phrase("Fjern oplysning", "Remove personal data"),
      help: Phrase(
        "fjern et felt eller et ord for altid, også af historikken",
        "remove a field or a word for good, from the history too"),
      in: .findings, keys: "", obstacle: canChange
    ) {
      $0.openRedact()
    },
    Command(
      "redact-due", Phrase("Over slettefristen", "Due for deletion"),
      help: Phrase(
        "se, hvad der er over mappens slettefrister, og fjern det",
        "look at what is over the folder’s deletion deadlines, and take it out"),
      in: .places, keys: "", obstacle: needsWorkspace
    ) {
      $0.openDue()
    },
  ]
}

extension AppState {
  /// What may go of the open finding, and why.
  mutating func openRedact() -> [Effect] {
    guard let record = actedUpon.first else { return [] }
    let places = RedactionPlace.all(of: record, in: shown.caseFile)
    if places.isEmpty {
      say(words.erasure.nothingThere, .refused)
      return []
    }
    openForm(formMaker().redact(shown.caseFile.finding(at: record), places, in: shown.caseFile))
    return []
  }

  /// Takes it out, once a person has seen what changes and said yes.
  mutating func submitRedact(
    _ values: [String: JSONValue], of records: [RecordIndex], _ form: Form
  ) -> [Effect] {
    guard let record = records.first, let chosen = values["place"]?.string,
      let ground = values["ground"]?.string
    else { return [] }
    let place = RedactionPlace.all(of: record, in: shown.caseFile).first { $0.code == chosen }
    guard let place else { return refuse(form, "place", words.erasure.alreadyGone) }
    let plan: RedactionPlan
    if let word = values["word"]?.string {
      guard let pattern = NamePattern(word) else {
        return refuse(form, "word", words.erasure.nothingThere)
      }
      plan = RedactionPlan(word: pattern, in: place.field, of: place.record, shown.caseFile)
    } else {
      plan = RedactionPlan(field: place.field, of: place.record, in: shown.caseFile)
    }
    if let obstacle = plan.obstacles.first {
      return refuse(form, "place", sentence(obstacle, place))
    }
    if plan.isNamed(by: ground) { return refuse(form, "ground", words.erasure.groundNamesIt) }
    return askErasure(
      .place(place.record, field: place.field, word: values["word"]?.string), ground: ground,
      form: form.purpose.key)
  }

  private func sentence(_ obstacle: RedactionPlan.Obstacle, _ place: RedactionPlace) -> String {
    let label = words.fields.label(place.field, of: shown.caseFile.kind(of: place.record))
    return switch obstacle {
    case .nothing: words.erasure.nothingThere
    case .alreadyGone: words.erasure.alreadyGone
    case .notTyped: words.erasure.notTyped(label)
    case .inConflict: words.erasure.inConflict(name(of: place.record), label)
    }
  }
}

/// A text of a finding, or of what belongs to it, that can be taken out.
package struct RedactionPlace: Hashable, Sendable {
  let record: RecordIndex
  let field: String
  /// What tells it from the others.
  let code: String
  let beginning: String

  static func all(of finding: RecordIndex, in caseFile: CaseFile) -> [RedactionPlace] {
    ([finding] + caseFile.allEntries(of: finding)).flatMap { record in
      let schema = RecordSchema.of(caseFile.kind(of: record))
      return caseFile.fields(of: record).compactMap { field -> RedactionPlace? in
        guard schema?.field(named: field)?.isSalted ?? true,
          let text = caseFile.shown(record, field)?.texts.first(where: { !$0.isEmpty }),
          field != FindingField.source.rawValue
        else { return nil }
        return RedactionPlace(
          record: record, field: field,
          code: "\(caseFile.name(of: record).description) \(field)",
          beginning: Finding.beginning(of: text))
      }
    }
  }
}

extension FormMaker {
  /// What goes, a word of it alone where one is written, and why: `place`, `word`, `ground`.
  func redact(_ finding: Finding, _ places: [RedactionPlace], in caseFile: CaseFile) -> Form {
    let options = places.map { place in
      ChoiceEditor.Option(
        code: place.code,
        word: words.fields.label(place.field, of: caseFile.kind(of: place.record)) + ": "
          + place.beginning)
    }
    return Form(
      .redact([finding.name]), title: words.erasure.formTitle(spoken(finding)),
      introduction: [words.erasure.formIntroduction], cancelHint: words.erasure.formCancel,
      fields: [
        FormField(
          key: "place", form: .line, label: words.erasure.place,
          editor: .choice(ChoiceEditor(options, chosen: nil)), requirement: .required),
        FormField(
          key: "word", form: .line, label: words.erasure.onlyTheWord,
          editor: .line(LineEditor()), help: words.erasure.onlyTheWordHelp),
        FormField(
          key: "ground", form: .line, label: words.erasure.ground,
          editor: .line(LineEditor()), help: words.erasure.groundHelp, requirement: .required),
      ], focusedOn: "place")
  }
}
