import CaseModel
import Casework
import Language
import TerminalModel
import Wording

extension FormMaker {
  /// A comment: `comment`.
  package func comment(of findings: [Finding], entry: Entry? = nil) -> Form {
    let text = entry?.values[EntryField.text] ?? .null
    return entryForm(
      .comment, title: words.forms.comment, of: findings, entry: entry,
      fields: [
        entryField(
          .comment, form: .text, editor: .text(TextArea(text.string ?? "")), original: text,
          requirement: .required)
      ])
  }

  /// An action: `text`, `party`, `due`, and `doneOn` where there is one already.
  package func action(of findings: [Finding], entry: Entry? = nil) -> Form {
    var fields = [
      valueField(.text, .text, of: entry, requirement: .required),
      valueField(.party, .party, of: entry),
      valueField(.due, .due, of: entry),
    ]
    if entry != nil { fields.append(valueField(.doneOn, .doneOn, of: entry)) }
    return entryForm(
      .action, title: words.forms.action, of: findings, entry: entry, fields: fields)
  }

  /// An answer to residents: `text`, `to`, `channel`, `on`.
  package func answer(of findings: [Finding], entry: Entry? = nil) -> Form {
    let text = entry?.values[EntryField.text] ?? .null
    return entryForm(
      .answer, title: words.forms.answer, of: findings, entry: entry,
      fields: [
        entryField(
          .text, form: .text, editor: .text(TextArea(text.string ?? "")), original: text,
          label: words.say(AskedField.answer.label), requirement: .required),
        valueField(.to, .to, of: entry), valueField(.channel, .channel, of: entry),
        valueField(
          .on, .on, of: entry, proposal: entry == nil ? FieldText.day(today, words: words) : nil),
      ])
  }

  /// Initials and role: `initials`, and `role` with the code of a ``PersonRole``.
  package func firstStart(initials: String? = nil) -> Form {
    return Form(
      .firstStart, title: words.forms.firstStart,
      introduction: [words.forms.firstStartIntroduction], cancelHint: words.forms.cancelLeaves,
      fields: [
        entryField(
          .initials, form: .line, editor: .line(LineEditor()), proposal: initials,
          requirement: .required),
        entryField(
          .role, form: .line,
          editor: .choice(
            ChoiceEditor(
              PersonRole.allCases.map {
                ChoiceEditor.Option(code: $0.rawValue, word: words.codes.personRole($0))
              }, chosen: nil)), proposal: PersonRole.leader.rawValue),
      ])
  }

  /// The path of a folder that exists: `folder`.
  package func openFolder() -> Form {
    Form(
      .openFolder, title: words.forms.openFolder, cancelHint: words.forms.cancelKeepsDraft,
      fields: [
        entryField(.folder, form: .line, editor: .line(LineEditor()), requirement: .required)
      ])
  }

  /// The path of a table's file, or of files of phones: `file`.
  ///
  /// - Parameter ofWalk: whether it is asked for at a walk, whose notes are meant before a table.
  package func importFile(ofWalk: Bool = false) -> Form {
    Form(
      .importFile, title: ofWalk ? words.forms.importNotes : words.forms.importFile,
      introduction: [
        ofWalk ? words.forms.importNotesIntroduction : words.forms.importFileIntroduction
      ],
      cancelHint: words.forms.cancelKeepsDraft,
      fields: [
        entryField(.file, form: .line, editor: .line(LineEditor()), requirement: .required)
      ])
  }

  /// `name`, `municipality`, `area`, `walkName`, `walkDate`, and `folder` where one is proposed.
  package func newWorkspace(
    name: String? = nil, folder: String? = nil, withTable: Bool = false
  ) -> Form {
    Form(
      .newWorkspace,
      title: withTable ? words.forms.newWorkspaceForTable : words.forms.newWorkspace,
      introduction: [
        withTable
          ? words.forms.newWorkspaceForTableIntroduction : words.forms.newWorkspaceIntroduction
      ],
      cancelHint: words.forms.cancelKeepsDraft,
      fields: [
        entryField(
          .name, form: .line, editor: .line(LineEditor()), proposal: name,
          requirement: .required),
        entryField(.municipality, form: .line, editor: .line(LineEditor())),
        entryField(
          .area, form: .area, editor: .suggested(SuggestionEditor(candidates: lists.areas))),
        entryField(.walkName, form: .line, editor: .line(LineEditor())),
        entryField(.walkDate, form: .day, editor: .day(LineEditor())),
        entryField(
          .folder, form: .line, editor: .line(LineEditor()), proposal: folder,
          requirement: .required),
      ])
  }

  private func entryForm(
    _ kind: RecordKind, title: String, of findings: [Finding], entry: Entry?,
    fields: [FormField]
  ) -> Form {
    let name = findings.count == 1 ? findings.first.map(spoken) : nil
    return Form(
      .entry(kind, of: findings.map(\.name), entry: entry?.name),
      title: name.map { words.forms.gateTitle(title, $0) } ?? title,
      cancelHint: words.forms.cancelKeepsDraft, fields: fields)
  }

  private func valueField(
    _ asked: AskedField, _ field: EntryField, of entry: Entry?, proposal: String? = nil,
    requirement: FormField.Requirement = .optional
  ) -> FormField {
    let original = entry?.values[field] ?? .null
    let text = FieldText.typed(original, form: field.form, words: words) ?? ""
    let editor: FieldEditor =
      switch field {
      case .party, .to: partyEditor(text)
      case .due, .doneOn, .on: .day(LineEditor(text))
      default: .line(LineEditor(text))
      }
    return entryField(
      asked, form: field.form, editor: editor, original: original, proposal: proposal,
      requirement: requirement)
  }
}
