import CaseModel

extension HandEdit {
  /// The act that takes the deeds into the log, as if they had been asked for on the board: one step
  /// of undo.
  ///
  /// Each replaces what the document was written from; what others wrote since stays standing, so
  /// that both values are seen.
  /// - Parameter fresh: gives an identifier that is not used, for a finding that was added.
  package func draft(in current: CaseFile, fresh: () -> SayableIdentifier) -> ActDraft {
    var draft = ActDraft()
    let seen = seenChanges(in: current)
    let moved = Set(deeds.compactMap(\.moved))
    for deed in deeds {
      switch deed.writing {
      case .field(let name, let field, let value):
        // A move writes the fields that go with it, since it may set them itself.
        guard !moved.contains(name), let record = current.record(named: name) else { continue }
        draft.set(
          .existing(name), EditWriter.values([field: value], of: record, in: current, seen: seen))
      case .move(let name, let path, var answers):
        guard let record = current.record(named: name) else { continue }
        answers.fields = fields(of: name)
        EditWriter.move(
          record, along: path, answers: answers, in: current, seen: seen, draft: &draft)
      case .statePart(let name, _):
        guard let record = current.record(named: name), deed == firstStatePart(of: name) else {
          continue
        }
        draft.set(.existing(name), [amended(record, name, current, seen)])
      case .removedEntry(let name):
        guard let record = current.record(named: name) else { continue }
        draft.set(
          .existing(name),
          EditWriter.values([EntryField.removed: true], of: record, in: current, seen: seen))
      case .newEntry(let owner, let entry): make(entry, of: .existing(owner), in: &draft)
      case .newFinding(var values, let own, let walk, let entries):
        values[.walk] = walk.map { .string($0.description) }
        let made = EditWriter.makeFinding(id: fresh(), values, own: own, in: &draft)
        for entry in entries { make(entry, of: made, in: &draft) }
      case .record(let name, let field, let value):
        guard let record = current.record(named: name) else { continue }
        draft.set(
          .existing(name), EditWriter.values([field: value], of: record, in: current, seen: seen))
      case .newRecord(let kind, var values, let entries):
        guard let schema = RecordSchema.of(kind) else { continue }
        if let identifier = schema.identifier {
          values[identifier] = .string(fresh().description)
        }
        let made = EditWriter.make(schema, values, in: &draft)
        for entry in entries { make(entry, of: made, in: &draft) }
      }
    }
    return draft
  }

  private func make(_ entry: NewEntry, of owner: RecordReference, in draft: inout ActDraft) {
    guard let schema = RecordSchema.of(entry.kind) else { return }
    _ = EditWriter.make(schema, entry.values, of: owner, in: &draft)
  }

  private func seenChanges(in current: CaseFile) -> SeenChanges {
    var changes = SeenChanges([], in: current)
    for (name, fields) in seen {
      guard let record = current.record(named: name) else { continue }
      for (field, lines) in fields { changes.note(record, field, lines) }
    }
    return changes
  }

  /// The values of a finding that change beside its state.
  private func fields(of name: RecordName) -> [FindingField: JSONValue] {
    var values: [FindingField: JSONValue] = [:]
    for deed in deeds {
      if case .field(name, let field, let value) = deed.writing { values[field] = value }
    }
    return values
  }

  private func firstStatePart(of name: RecordName) -> Deed? {
    deeds.first { if case .statePart(name, _) = $0.writing { true } else { false } }
  }

  /// The parts of a state are one value in the log, so they are written together.
  private func amended(
    _ record: RecordIndex, _ name: RecordName, _ current: CaseFile, _ seen: SeenChanges
  ) -> FieldValue {
    var all = MoveAnswers()
    for deed in deeds {
      guard case .statePart(name, let answers) = deed.writing else { continue }
      all.reason = answers.reason ?? all.reason
      all.waitingUntil = answers.waitingUntil ?? all.waitingUntil
      all.duplicateOf = answers.duplicateOf ?? all.duplicateOf
    }
    return EditWriter.amendedState(
      of: record, reason: all.reason, waitingUntil: all.waitingUntil, duplicateOf: all.duplicateOf,
      in: current, seen: seen)
  }
}

extension HandEdit.Deed {
  /// The finding whose state it changes.
  fileprivate var moved: RecordName? {
    if case .move(let name, _, _) = writing { name } else { nil }
  }

  /// Whether it makes something new.
  package var isNew: Bool {
    switch writing {
    case .newEntry, .newFinding, .newRecord: true
    default: false
    }
  }

  /// Whether it makes a finding.
  package var isNewFinding: Bool {
    if case .newFinding = writing { true } else { false }
  }

  /// Whether a finding or something of it is taken out.
  package var isTakenOut: Bool {
    switch writing {
    case .removedEntry: true
    case .move(_, let path, _): path.last?.to == .withdrawn
    default: false
    }
  }
}
