import CaseModel
import Language
import TerminalModel
import Wording

/// Makes the forms of the program from what is known: nothing here asks a clock or a disk.
package struct FormMaker: Sendable {
  package let words: Words
  package let lists: FormLists
  package let today: Day
  package let rules: WorkspaceRules
  /// What parties are called now, whatever a rule still calls them.
  let names: PartyNames

  package init(
    words: Words, lists: FormLists, today: Day, rules: WorkspaceRules = WorkspaceRules(),
    names: PartyNames = PartyNames()
  ) {
    self.words = words
    self.lists = lists
    self.today = today
    self.rules = rules
    self.names = names
  }

  /// - Parameter proposals: what stands in the fields from the beginning, by field, as a person
  ///   would type it: the area one looks at, the walk of the day.
  package func newFinding(proposals: [FindingField: String] = [:]) -> Form {
    func asked(_ field: FindingField) -> FormField {
      self.field(
        field, original: .null, proposal: proposals[field],
        requirement: field == .observation ? .required : .optional)
    }
    var fields = [FindingField.observation, .place, .walk, .category, .priority, .area, .kind]
      .map(asked)
    fields.append(entryField(.actions, form: .line, editor: .line(LineEditor())))
    fields.append(
      entryField(
        .tags, form: .line,
        editor: .suggested(SuggestionEditor(candidates: lists.tags, isList: true))))
    fields.append(asked(.stop))
    return Form(
      .newFinding, title: words.forms.newFinding, cancelHint: words.forms.cancelKeepsDraft,
      fields: fields, own: ownFields(of: nil), ownHeading: words.forms.ownFields, asking: 5)
  }

  /// What is asked of a finding first; the rest stands folded below.
  static let askedFirst: [FindingField] = [.observation, .place, .category, .kind, .priority]

  /// Every field a person fills in: what is asked first, then the rest in groups, folded.
  ///
  /// - Parameter field: where to begin.
  package func editFinding(_ finding: Finding, focus field: FindingField? = nil) -> Form {
    var group: FormGroup?
    let first = Self.askedFirst.map { self.field($0, original: finding.values[$0] ?? .null) }
    let rest = FindingField.edited.filter { !Self.askedFirst.contains($0) }
    let fields = rest.map { field in
      let own = FormGroup(of: field)
      defer { group = own }
      var edited = self.field(
        field, original: finding.values[field] ?? .null,
        heading: own == group ? nil : words.say(own.heading))
      edited.propose(ruled(field, [finding]), because: words.forms.byRule)
      return edited
    }
    return Form(
      .edit([finding.name], .everything), title: words.forms.editFinding(spoken(finding)),
      cancelHint: words.forms.cancelKeepsDraft, fields: first + fields,
      own: ownFields(of: finding), ownHeading: words.forms.ownFields, focusedOn: field?.rawValue,
      asking: first.count)
  }

  /// One field alone, of one finding or the same of several: Enter saves it.
  ///
  /// The field begins empty where the findings differ.
  package func editField(_ field: FindingField, of findings: [Finding]) -> Form {
    let title =
      findings.count == 1
      ? words.forms.editField(words.fields[field], findings.first.map(spoken) ?? "")
      : words.forms.setField(words.fields[field], findings.count)
    var edited = self.field(field, original: common(field, of: findings))
    edited.propose(ruled(field, findings), because: words.forms.byRule)
    return Form(
      .edit(findings.map(\.name), .field(field)), title: title,
      cancelHint: words.forms.cancelKeepsDraft, fields: [edited])
  }

  /// Responsible, follow-up and deadline of one finding or of several.
  package func assign(_ findings: [Finding]) -> Form {
    let fields = [FindingField.responsible, .followUp, .due].map { field in
      var asked = question(field, original: common(field, of: findings))
      asked.propose(ruled(field, findings), because: words.forms.byRule)
      return asked
    }
    return Form(
      .edit(findings.map(\.name), .assignment),
      title: words.forms.assign(findings.count, findings.first.map(spoken) ?? ""),
      cancelHint: words.forms.cancelKeepsDraft, fields: fields)
  }

  /// Who does it, or follows it up, by the workspace's rules; nil where they tell of nobody, or of
  /// several.
  func ruled(_ field: FindingField, _ findings: [Finding]) -> String? {
    let parties = Set(
      findings.map { finding -> String? in
        switch field {
        case .responsible: rules.responsible(category: finding.category, area: finding.area)
        case .followUp: rules.followUp(category: finding.category, area: finding.area)
        default: nil
        }
      })
    return (parties.count == 1 ? parties.first ?? nil : nil).map(names.present)
  }

  /// The name people say, with what it is about.
  func spoken(_ finding: Finding) -> String {
    finding.id.isEmpty ? finding.title : "\(finding.id) \(finding.title)"
  }

  /// The value all findings share, else null.
  func common(_ field: FindingField, of findings: [Finding]) -> JSONValue {
    let values = Set(findings.map { $0.values[field] ?? .null })
    return values.count == 1 ? values.first ?? .null : .null
  }
}
