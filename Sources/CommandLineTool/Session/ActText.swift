import CaseModel
import ChangeLog
import Screens
import Wording

/// An act as the command line tells it.
struct ToldAct {
  let facts: LineOrigin
  var changes: [HistoryChange]
  var makes: [RecordIndex]
  let withdraws: [LineName]
  let isWithdrawn: Bool
  let redacts: [RedactionOrder]

  init(_ entry: HistoryEntry) {
    facts = entry.facts
    changes = entry.changes
    makes = entry.makes
    withdraws = entry.withdraws
    isWithdrawn = entry.isWithdrawn
    redacts = entry.redacts
  }
}

extension ToldAct {
  /// Whether it is one of those asked for.
  func matches(_ filter: HistoryFilter, in caseFile: CaseFile) -> Bool {
    if filter.isEmpty { return true }
    return filter.matches(
      HistoryEntry(
        facts: facts, changes: changes, makes: makes,
        touched: Set(makes + changes.map(\.record)), withdraws: withdraws,
        isWithdrawn: isWithdrawn, redacts: redacts), in: caseFile)
  }
}

/// A history, and the acts in it by name, so that an undo can say what it undid.
struct ToldHistory {
  private(set) var acts: [ToldAct] = []
  private var places: [LineName: Int] = [:]

  /// Everything that was done.
  init(_ caseFile: CaseFile) {
    for entry in caseFile.history() { take(entry) }
  }

  /// What was done to a finding and its comments, actions …, those that were undone among them.
  init(of finding: RecordIndex, in caseFile: CaseFile) {
    for entry in caseFile.wholeHistory(of: finding) { take(entry) }
  }

  private mutating func take(_ entry: HistoryEntry) {
    guard let place = places[entry.facts.act] else {
      places[entry.facts.act] = acts.count
      acts.append(ToldAct(entry))
      return
    }
    acts[place].changes += entry.changes
    acts[place].makes += entry.makes
  }

  func act(_ name: LineName) -> ToldAct? { places[name].map { acts[$0] } }

  /// What an entry belongs to, also once its making was undone.
  static func owner(of record: RecordIndex, in caseFile: CaseFile) -> RecordIndex? {
    if let owner = caseFile.owner(of: record) { return owner }
    guard caseFile.isWithdrawn(record), FindingField.holdsEntries(caseFile.kind(of: record)) else {
      return nil
    }
    return value(EntryField.of.rawValue, of: record, in: caseFile)
      .flatMap { caseFile.owner($0, of: caseFile.kind(of: record)) }
  }

  /// What a field held last, also once that was undone.
  static func value(_ field: String, of record: RecordIndex, in caseFile: CaseFile) -> JSONValue? {
    if let shown = caseFile.shown(record, field) { return shown }
    return caseFile.history(of: record).last { act in act.changes.contains { $0.field == field } }?
      .changes.first { $0.field == field }?.value
  }
}

extension FindingField {
  /// Whether a finding has lists of records of that kind.
  fileprivate static func holdsEntries(_ kind: RecordKind) -> Bool {
    entryLists.contains { $0.form == .entries(kind) }
  }
}

extension CommandRun {
  /// How what a thing belongs to is called, also once it was undone.
  func lastingName(of record: RecordIndex, in caseFile: CaseFile) -> String {
    let owner = ToldHistory.owner(of: record, in: caseFile) ?? record
    let id = ToldHistory.value(FindingField.id.rawValue, of: owner, in: caseFile)?.string ?? ""
    return id.isEmpty ? name(of: owner, in: caseFile) : id
  }

  /// `fund K7Q-4MJ · 9FA-2T9: Frist`: what an act is about; a long one is cut.
  func summary(
    makes: [RecordIndex], changes: [(record: RecordIndex, field: String)], in caseFile: CaseFile
  ) -> String {
    let made = Set(makes)
    var parts: [String] = []
    for record in makes {
      let owner = ToldHistory.owner(of: record, in: caseFile)
      if let owner, made.contains(owner) { continue }
      if keepsByName(record, in: caseFile) {
        parts.append(words.theRecord(record, in: caseFile))
        continue
      }
      let kind = words.kinds[caseFile.kind(of: record)]
      parts.append("\(kind) \(lastingName(of: record, in: caseFile))")
    }
    for change in changes where !made.contains(change.record) {
      let label = label(change.field, of: caseFile.kind(of: change.record))
      let name =
        keepsByName(change.record, in: caseFile)
        ? words.theRecord(change.record, in: caseFile)
        : lastingName(of: change.record, in: caseFile)
      let part = "\(name): \(label)"
      if !parts.contains(part) { parts.append(part) }
    }
    if parts.count > 6 { parts = parts.prefix(5) + [tool.andMore(parts.count - 5)] }
    return parts.joined(separator: " · ")
  }

  /// Whether people know it by its name: what the register keeps.
  private func keepsByName(_ record: RecordIndex, in caseFile: CaseFile) -> Bool {
    let schema = RecordSchema.of(caseFile.kind(of: record))
    return schema.map { $0.isEdited && $0.isRegistered } ?? false
  }

  func summary(of act: ToldAct, in caseFile: CaseFile) -> String {
    summary(
      makes: act.makes, changes: act.changes.map { ($0.record, $0.field) }, in: caseFile)
  }

  /// What an act undid or redid, in words; nil for one that did neither.
  func undoing(_ act: ToldAct, of history: ToldHistory, in caseFile: CaseFile) -> String? {
    var undone: [String] = []
    var redone: [String] = []
    for name in act.withdraws {
      guard var target = history.act(name) else { continue }
      var isRedo = false
      // An undo of an undo brings back what that one took away, and so on.
      while let next = target.withdraws.first.flatMap(history.act) {
        isRedo.toggle()
        target = next
      }
      let summary = summary(of: target, in: caseFile)
      if isRedo { redone.append(summary) } else { undone.append(summary) }
    }
    let parts = [
      undone.isEmpty ? nil : tool.undid(undone), redone.isEmpty ? nil : tool.redid(redone),
    ]
    let said = parts.compactMap { $0 }.joined(separator: "; ")
    return said.isEmpty ? nil : said
  }
}
