import CaseModel
import Language
import TerminalModel
import Wording

/// A field of the workspace's own, as a form may ask for it.
package struct OwnFormField: Equatable, Sendable {
  let field: OwnField
  let asked: FormField
  /// Which categories stand below which.
  let codes: OwnCodes
}

extension Form {
  /// Asks for what the chosen category asks for, besides what holds something already: what that very
  /// category asks for right below it, and what every one asks for at the end.
  ///
  /// - Parameter keys: fields that are asked for whatever the category, as something was typed in
  ///   them once.
  mutating func askOwnFields(besides keys: Set<String> = []) {
    if own.isEmpty { return }
    let category = chosenCategory
    let focused = focusedField?.key
    let wasOnMore = isOnMore
    func isOwn(_ field: FormField) -> Bool { own.contains { $0.asked.key == field.key } }
    let rest = fields.filter { !isOwn($0) }
    // How many of the program's own fields stand before the fold.
    let unfolded = foldedFrom.map { fields[..<$0].count { !isOwn($0) } }
    var below: [FormField] = []
    var last: [FormField] = []
    for candidate in own {
      var standing = self[candidate.asked.key] ?? candidate.asked
      standing.heading = nil
      let isKept = standing.isTyped || !standing.original.isNull || keys.contains(standing.key)
      let isAsked = candidate.field.isAsked(in: category.map(candidate.codes.line) ?? [])
      if isAsked, !candidate.field.categories.isEmpty {
        below.append(standing)
      } else if isAsked || isKept {
        last.append(standing)
      }
    }
    if !last.isEmpty { last[0].heading = ownHeading }
    let place =
      rest.firstIndex { $0.key == FindingField.category.rawValue }
      .map { $0 + 1 } ?? rest.count
    fields = rest[..<place] + below + rest[place...] + last
    if let unfolded { foldedFrom = unfolded < place ? unfolded : unfolded + below.count }
    focus =
      wasOnMore
      ? foldedFrom ?? 0
      : fields.firstIndex { $0.key == focused } ?? min(focus, max(0, fields.count - 1))
  }

  /// How many fields of the workspace's own stand before a place.
  func ownFields(before place: Int) -> Int {
    fields.prefix(place).count { field in own.contains { $0.asked.key == field.key } }
  }

  private var chosenCategory: String? {
    guard case .choice(let choice)? = self[FindingField.category.rawValue]?.editor else {
      return nil
    }
    return choice.chosen
  }
}

extension FormMaker {
  /// Every field of the workspace's own that may be asked for.
  ///
  /// - Parameter finding: nil for one that is to be made.
  func ownFields(of finding: Finding?) -> [OwnFormField] {
    words.own.standing.map { field in
      OwnFormField(
        field: field,
        asked: self.field(field, original: finding?.values[field.name.rawValue] ?? .null),
        codes: words.own.codes)
    }
  }

  /// One field of the workspace's own, of one finding or the same of several.
  package func editField(_ field: OwnField, of findings: [Finding]) -> Form {
    let label = words.say(field.label)
    let title =
      findings.count == 1
      ? words.forms.editField(label, findings.first.map(spoken) ?? "")
      : words.forms.setField(label, findings.count)
    let values = Set(findings.map { $0.values[field.name.rawValue] ?? .null })
    return Form(
      .edit(findings.map(\.name), .own(field.name)), title: title,
      cancelHint: words.forms.cancelKeepsDraft,
      fields: [
        self.field(field, original: values.count == 1 ? values.first ?? .null : .null)
      ])
  }

  /// With the editor its form asks for; what does not fit it stands as text, until it is changed.
  func field(_ field: OwnField, original: JSONValue) -> FormField {
    let fits = field.fits(original)
    return FormField(
      key: field.name.rawValue, field: .own(field.name), form: field.form,
      label: words.say(field.label),
      editor: fits
        ? editor(.own(field.name), form: field.form, original: original)
        : .line(LineEditor(FieldText.shown(original, form: field.form, words: words))),
      original: original, help: fits ? "" : words.finding.unfit)
  }
}
