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
    for record in caseFile.conflictedRecords() where isInSight(record, in: caseFile) {
      for field in caseFile.conflicts(of: record) {
        let standing = caseFile.standing(record, field)
        rows.append(json(standing, field, of: record, in: caseFile))
        if wantsJSON { continue }
        print(
          "\(conflictName(record, in: caseFile)) \(conflictLabel(field, of: record, in: caseFile))")
        for (place, value) in standing.enumerated() {
          let text = shown.text(caseFile.identified(value.value), of: field)
          let who = [value.actor ?? "?", value.device, shown.moment(value.wallTime.text)]
          print(
            "  \(place + 1). \(text.isEmpty ? tool.nothing : text) "
              + "(\(who.joined(separator: ", ")))")
        }
      }
    }
    if wantsJSON { printDocument(.array(rows)) } else if rows.isEmpty { say(tool.noConflicts) }
    finishReading(session)
  }

  /// Whether neither it nor what it belongs to was taken out.
  private func isInSight(_ record: RecordIndex, in caseFile: CaseFile) -> Bool {
    let owner = caseFile.owner(of: record) ?? record
    if caseFile.isWithdrawn(record) || caseFile.isWithdrawn(owner) { return false }
    if record != owner, caseFile.shown(record, EntryField.removed.rawValue) == true { return false }
    return caseFile.kind(of: owner) != .finding || !isTakenOut(owner, in: caseFile)
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
