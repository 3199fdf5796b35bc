import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// Writing: new findings, fields, entries.
  static let editing: [Command] = [
    Command(
      "add", Phrase("Nyt fund", "New finding"),
      help: Phrase("skriv et nyt fund", "write a new finding"),
      in: [.board], keys: "a Insert", hint: 3, obstacle: canWrite
    ) {
      $0.openNewFinding()
    },
    Command(
      "drafts", Phrase("Kladder", "Drafts"),
      help: Phrase(
        "vis, hvad der er skrevet og lagt til side", "show what was typed and put aside"),
      in: [.board, .start], keys: "", go: "d", obstacle: needsWorkspace
    ) {
      $0.openDraftList()
    },
    Command(
      "edit", Phrase("Ret", "Edit"),
      help: Phrase("ret fundets felter", "edit the finding’s fields"),
      in: .findings, keys: "e F2", obstacle: canChange
    ) { $0.openEdit() },
    Command(
      "edit-outside", Phrase("Ret i teksteditor", "Edit in text editor"),
      help: Phrase("ret beskrivelsen i en teksteditor", "edit the description in an editor"),
      in: .findings, keys: "E", obstacle: canChange
    ) {
      $0.editObservationOutside()
    },
    Command(
      "assign", Phrase("Ansvarlig", "Responsible"),
      help: Phrase("sæt ansvarlig, opfølgning og frist", "set responsible, follow-up and deadline"),
      in: .findings, keys: "r", obstacle: canChange
    ) {
      $0.openFields(.assign)
    },
    Command(
      "set-due", Phrase("Frist", "Deadline"),
      help: Phrase("sæt fristen", "set the deadline"),
      in: .findings, keys: "d", obstacle: canChange
    ) {
      $0.openFields(.date)
    },
    Command(
      "comment", Phrase("Note", "Comment"),
      help: Phrase("føj en note til fundet", "add a comment to the finding"),
      in: .findings, keys: "c", obstacle: canChange
    ) {
      $0.openEntry(.comment)
    },
    Command(
      "add-action", Phrase("Tiltag", "Action"),
      help: Phrase("skriv, hvad der skal gøres", "write what is to be done"),
      in: .findings, keys: "t", obstacle: canChange
    ) {
      $0.openEntry(.action)
    },
    Command(
      "answer", Phrase("Svar til beboerne", "Answer residents"),
      help: Phrase("skriv, hvad beboerne har fået at vide", "write what residents were told"),
      in: .findings, keys: "s", obstacle: canChange
    ) {
      $0.openEntry(.answer)
    },
    Command(
      "more-pressing", Phrase("Haster mere", "More pressing"),
      help: Phrase("sæt prioriteten en op", "raise the priority by one"),
      in: .findings, keys: "+", obstacle: canChange
    ) {
      $0.changePriority(by: 1)
    },
    Command(
      "less-pressing", Phrase("Haster mindre", "Less pressing"),
      help: Phrase("sæt prioriteten en ned", "lower the priority by one"),
      in: .findings, keys: "-", obstacle: canChange
    ) {
      $0.changePriority(by: -1)
    },
  ]
}

extension AppState {
  /// Which few fields a quick form asks for.
  enum FieldGroup { case assign, date }

  mutating func openNewFinding() -> [Effect] {
    openForm(formMaker().newFinding())
    return []
  }

  mutating func openEdit(focus: FindingField? = nil) -> [Effect] {
    guard let first = actedUpon.first else { return [] }
    openForm(formMaker().editFinding(shown.caseFile.finding(at: first), focus: focus))
    return []
  }

  mutating func openFields(_ group: FieldGroup) -> [Effect] {
    let findings = actedUpon.map { shown.caseFile.finding(at: $0) }
    switch group {
    case .assign: openForm(formMaker().assign(findings))
    case .date: openForm(formMaker().editField(.due, of: findings))
    }
    return []
  }

  mutating func openEntry(_ kind: RecordKind) -> [Effect] {
    let findings = actedUpon.map { shown.caseFile.finding(at: $0) }
    switch kind {
    case .action: openForm(formMaker().action(of: findings))
    case .answer: openForm(formMaker().answer(of: findings))
    default: openForm(formMaker().comment(of: findings))
    }
    return []
  }

  mutating func editObservationOutside() -> [Effect] {
    _ = openEdit(focus: .observation)
    guard case .form(let layer) = shown.layers.last else { return [] }
    let field = FindingField.observation.rawValue
    return [.editOutside(field: field, text: layer.form[field]?.editor.content ?? "")]
  }

  /// One more or less pressing; none, low, medium, high, urgent.
  mutating func changePriority(by step: Int) -> [Effect] {
    let records = actedUpon
    shown.areas.bulk.leftReasons = [:]
    let scale: [Priority?] = [nil, .low, .medium, .high, .urgent]
    var draft = ActDraft()
    var last: Priority?
    var changed: [RecordIndex] = []
    for record in records {
      let now = shown.caseFile.plainFinding(at: record).priority
      let at = scale.firstIndex(of: now) ?? 0
      guard scale.indices.contains(at + step) else {
        shown.areas.bulk.leftReasons[record] =
          now.map { words.bulk.standsThere(words.codes.word($0.rawValue, in: .priority)) }
          ?? words.bulk.noPriority
        continue
      }
      changed.append(record)
      last = scale[at + step]
      let value: JSONValue = last.map { .string($0.rawValue) } ?? .null
      draft.set(
        .existing(shown.caseFile.name(of: record)),
        EditWriter.values([.priority: value], of: record, in: shown.caseFile))
    }
    guard !draft.isEmpty, let first = changed.first else {
      shown.areas.bulk.leftReasons = [:]
      return refuse(step > 0 ? .alreadyMostPressing : .alreadyLeastPressing)
    }
    let said =
      records.count == 1
      ? words.board.prioritySet(name(of: first), last) : words.board.changedSeveral(changed.count)
    return commit(draft, then: AfterCommit(said, follow: .existing(first)))
  }
}
