import CaseModel
import ChangeLog
import Wording

extension CommandRun {
  /// `log [ID]`: the whole history, or a finding's; `--json` as JSON Lines.
  mutating func log() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    let entries: [HistoryEntry]
    var thing: ThingIndex?
    if arguments.words.isEmpty {
      entries = caseFile.history()
    } else {
      let named = try finding(named: arguments.words.joined(separator: " "), in: session)
      thing = named
      entries = caseFile.history(of: named)
    }
    for entry in entries {
      if wantsJSON {
        print(json: json(entry, in: session))
      } else {
        for line in historyLines(entry, about: thing, in: session) { print(line) }
      }
    }
    finishReading(session)
  }

  /// One act: who, when, and what became of which field.
  private func json(_ entry: HistoryEntry, in session: CaseSession) -> JSONValue {
    let caseFile = session.caseFile
    let changes = entry.changes.map { change -> JSONValue in
      let owner = caseFile.owner(of: change.thing) ?? change.thing
      return .object([
        "thing": .string(caseFile.name(of: change.thing).description),
        "kind": .string(caseFile.kind(of: change.thing).rawValue),
        "id": .string(caseFile.shown(owner, FindingField.id.rawValue)?.string ?? ""),
        "field": .string(change.field), "value": change.value,
        "before": change.before ?? .null, "make": .bool(change.isOfMake),
      ])
    }
    return .object([
      "act": .string(entry.facts.act.description), "device": .string(entry.facts.device),
      "sequence": .integer(entry.facts.sequence), "lamport": .integer(entry.facts.lamport),
      "at": .string(entry.facts.wallTime.text),
      "by": entry.facts.actor.map { .string($0) } ?? .null,
      "changes": .array(changes),
      "withdraws": .array(entry.withdraws.map { .string($0.description) }),
      "withdrawn": .bool(entry.isWithdrawn), "seal": .bool(entry.facts.isSeal),
    ])
  }

  /// One head line, and a line for each field that changed.
  func historyLines(
    _ entry: HistoryEntry, about thing: ThingIndex?, in session: CaseSession
  ) -> [String] {
    let caseFile = session.caseFile
    let shown = FieldText(words: words)
    var head = shown.moment(entry.facts.wallTime.text) + "  " + (entry.facts.actor ?? tool.redacted)
    head += " (\(entry.facts.device))"
    if entry.isWithdrawn { head += " – \(tool.wasUndone)" }
    if entry.facts.isSeal { head += " – \(tool.seal)" }
    if !entry.withdraws.isEmpty {
      let undone = entry.withdraws.map { String($0.description.prefix(8)) }
      head += " – \(tool.undid(undone))"
    }
    var lines = [head]
    let made = Set(entry.makes)
    for maker in entry.makes {
      let owner = caseFile.owner(of: maker)
      let kind = caseFile.kind(of: maker).rawValue
      let name = self.name(of: owner ?? maker, in: caseFile)
      let text =
        caseFile.shown(maker, EntryField.text.rawValue)?.string
        ?? caseFile.shown(maker, WalkField.name.rawValue)?.string
        ?? (kind == RecordKind.finding.rawValue ? caseFile.plainFinding(at: maker).title : "")
      lines.append("  + \(tool.kinds[kind] ?? kind) \(name) \(text)")
    }
    for change in entry.changes where !made.contains(change.thing) {
      let owner = caseFile.owner(of: change.thing) ?? change.thing
      let name = owner == thing ? "" : self.name(of: owner, in: caseFile) + " "
      let before = change.before.map { text($0, of: change.field, in: caseFile) } ?? ""
      let after = text(change.value, of: change.field, in: caseFile)
      let old = before.isEmpty ? "" : before + " → "
      lines.append(
        "  \(name)\(words.fields[change.field]): \(old)\(after.isEmpty ? tool.nothing : after)")
    }
    for order in entry.redacts { lines.append("  \(tool.redacted): \(words.fields[order.field])") }
    return lines.map { $0.replacing("\n", with: " ") }
  }

  private func text(_ value: JSONValue, of field: String, in caseFile: CaseFile) -> String {
    if let thing = caseFile.reference(value) {
      return caseFile.shown(thing, WalkField.name.rawValue)?.string ?? name(of: thing, in: caseFile)
    }
    return FieldText(words: words).text(value, of: field)
  }
}
