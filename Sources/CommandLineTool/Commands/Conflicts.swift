import CaseModel
import ChangeLog
import Language
import Wording

extension Subcommand {
  static let conflicts = Subcommand(
    "conflicts", danish: "konflikter",
    calledAlso: ["to værdier", "two values", "disputes", "uenige"],
    in: .findings, .reads,
    mostWords: 0,
    title: Phrase("viser felter med to værdier", "shows fields with two values"),
    examples: Phrase(
      """
      lygte konflikter
      lygte konflikter --json
      """,
      """
      lygte conflicts
      lygte conflicts --json
      """),
    explanation: Phrase(
      """
      Viser felter, som to computere har givet hver sin værdi uden at vide af
      hinanden. Alle værdier er gemt. Afklar dem med: lygte afklar
      """,
      """
      Shows fields that two machines gave different values, unknown to each other.
      All values are kept. Settle them with: lygte resolve
      """),
    onScreen: ["two-values"]
  ) { run throws(CommandFailure) in try run.conflicts() }
}

extension CommandRun {
  /// `conflicts`: fields with more than one standing value.
  mutating func conflicts() throws(CommandFailure) {
    let session = try open()
    let shown = FieldText(words: words)
    var rows: [JSONValue] = []
    let caseFile = session.caseFile
    for conflict in caseFile.openConflicts() {
      let (record, field) = (conflict.record, conflict.field)
      if let removed = removal(conflict, in: caseFile) {
        rows.append(json(removed, of: record, in: caseFile))
        if !wantsJSON { printRemoval(removed, of: record, in: session) }
        continue
      }
      let standing = caseFile.standing(record, field)
      rows.append(json(standing, field, of: record, in: caseFile))
      if wantsJSON { continue }
      print(
        "\(conflictName(record, in: caseFile)) \(conflictLabel(field, of: record, in: caseFile))")
      for (place, value) in standing.enumerated() {
        let text = shown.text(caseFile.identified(value.value), of: field)
        print("  \(place + 1). \(text.isEmpty ? tool.nothing : text) \(by(value))")
      }
    }
    if wantsJSON { printDocument(.array(rows)) } else if rows.isEmpty { say(tool.noConflicts) }
    finishReading(session)
  }

  /// `(AHA, tablet, 30-11-2026 22.10)`.
  private func by(_ value: StandingValue) -> String {
    let moment = FieldText(words: words).moment(value.wallTime.text)
    return "(\([value.actor ?? "?", value.device, moment].joined(separator: ", ")))"
  }

  private func removal(_ conflict: OpenConflict, in caseFile: CaseFile) -> RemovedAndChanged? {
    conflict.field == RecordSchema.removed ? caseFile.removedAndChanged(conflict.record) : nil
  }

  private mutating func printRemoval(
    _ removed: RemovedAndChanged, of record: RecordIndex, in session: CaseSession
  ) {
    let caseFile = session.caseFile
    print(
      "\(conflictName(record, in: caseFile)) \(called(record, in: session)): "
        + words.settle.removedAndChanged.lowercased())
    print("  1. \(words.settle.removedThere) \(by(removed.removal))")
    for change in removed.changes {
      let text = FieldText(words: words).text(
        caseFile.identified(change.value.value), of: change.field)
      let label = conflictLabel(change.field, of: record, in: caseFile)
      print("  2. \(label): \(text.isEmpty ? tool.nothing : text) \(by(change.value))")
    }
    let field = conflictLabel(RecordSchema.removed, of: record, in: caseFile).lowercased()
    let name = conflictName(record, in: caseFile)
    print("  " + tool.settleRemoval("\(name) \(field)"))
  }

  private func json(
    _ removed: RemovedAndChanged, of record: RecordIndex, in caseFile: CaseFile
  ) -> JSONValue {
    func value(_ isRemoved: Bool, _ standing: StandingValue) -> [String: JSONValue] {
      [
        "value": .bool(isRemoved), "by": standing.actor.map { .string($0) } ?? .null,
        "device": .string(standing.device), "at": .string(standing.wallTime.text),
      ]
    }
    return .object([
      "id": .string(name(of: record, in: caseFile)), "field": .string(RecordSchema.removed),
      "kind": .string(caseFile.kind(of: record).rawValue),
      "values": .array(
        [.object(value(true, removed.removal))]
          + removed.changes.map { change in
            var members = value(false, change.value)
            members["changed"] = .string(change.field)
            members["to"] = caseFile.identified(change.value.value)
            return .object(members)
          }),
    ])
  }

  /// A finding by its identifier, an entry by its finding and its own name, which `resolve` takes.
  private func conflictName(_ record: RecordIndex, in caseFile: CaseFile) -> String {
    if record == caseFile.workspaceRecord { return words.settle.workspace.lowercased() }
    guard let owner = caseFile.owner(of: record) else { return name(of: record, in: caseFile) }
    return "\(name(of: owner, in: caseFile)) \(caseFile.name(of: record))"
  }

  func conflictLabel(
    _ field: String, of record: RecordIndex, in caseFile: CaseFile
  ) -> String {
    let kind = caseFile.kind(of: record)
    if kind == .workspace { return words.fields.label(field, of: kind) }
    return caseFile.owner(of: record) == nil ? label(field, of: kind) : words.fields.entry(field)
  }

  private func json(
    _ standing: [StandingValue], _ field: String, of record: RecordIndex, in caseFile: CaseFile
  ) -> JSONValue {
    let owner = caseFile.owner(of: record)
    var members: [String: JSONValue] = [
      "id": .string(name(of: owner ?? record, in: caseFile)), "field": .string(field),
      "kind": .string(caseFile.kind(of: record).rawValue),
      "values": .array(
        standing.map { value in
          [
            "value": caseFile.identified(value.value),
            "by": value.actor.map { .string($0) } ?? .null, "device": .string(value.device),
            "at": .string(value.wallTime.text),
          ]
        }),
    ]
    if owner != nil { members["entry"] = .string(caseFile.name(of: record).description) }
    return .object(members)
  }
}
