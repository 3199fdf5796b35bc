import CaseModel
import ChangeLog

/// Contacts and authors: when the days of a name begin.
extension RetentionSearch {
  /// Parties and persons nobody has had to do with since.
  func takeContacts(_ rule: RetentionRule?, _ take: (RecordIndex, Day) -> Void) {
    let last = rule == nil ? [:] : lastNamed()
    for party in caseFile.standing(.party) {
      let values = caseFile.values(of: party)
      if let until = values.day(PartyField.contactUntil), until < today {
        take(party, until.adding(days: 1))
        continue
      }
      guard let rule else { continue }
      let names = Party(record: caseFile.name(of: party).description, values: values).searchNames
      let named = names.compactMap { last[$0] }
      if named.contains(where: { $0 == nil }) { continue }
      let days = named.compactMap { $0 } + [lastChange(of: party)].compactMap { $0 }
      guard let since = days.max().flatMap({ passed(rule.falls($0)) }) else { continue }
      take(party, since)
    }
    guard let rule else { return }
    let wrote = lastWritten()
    for person in caseFile.standing(.person) {
      let values = caseFile.values(of: person)
      let keys = [values.text(PersonField.initials), values.text(PersonField.name)]
        .compactMap { $0 }.map { SearchKey.name($0) }
      let days = keys.compactMap { wrote[$0] } + [lastChange(of: person)].compactMap { $0 }
      guard let since = days.max().flatMap({ passed(rule.falls($0)) }) else { continue }
      take(person, since)
    }
  }

  /// By the folded name of a party the last day a finding with it changed or a list went to it; nil
  /// while one of its findings is open.
  private func lastNamed() -> [String: Day?] {
    var last: [String: Day?] = [:]
    func note(_ name: String?, _ day: Day?) {
      guard let name else { return }
      let key = SearchKey.name(name)
      guard let known = last[key] else {
        last[key] = .some(day)
        return
      }
      guard let known, let day else {
        last[key] = .some(nil)
        return
      }
      last[key] = max(known, day)
    }
    for record in caseFile.records(of: .finding) {
      let named = [FindingField.responsible, .followUp, .owner]
        .compactMap { caseFile.shown(record, $0.rawValue)?.string }
      if named.isEmpty { continue }
      for name in named { note(name, overSince(record)) }
    }
    for sending in caseFile.sendings {
      if let on = sending.on { note(sending.party, on) }
    }
    return last
  }

  /// By the folded name of an author the last day a line of theirs was written.
  private func lastWritten() -> [String: Day] {
    var last: [String: Day] = [:]
    for line in caseFile.lines(by: { _ in true }) {
      guard let name = line.origin.actor else { continue }
      let day = line.origin.wallTime.moment.day
      last[SearchKey.name(name)] = max(day, last[SearchKey.name(name)] ?? day)
    }
    return last
  }

  func lastChange(of record: RecordIndex) -> Day? {
    ([caseFile.updated(record)?.wallTime.moment.day] + [day(caseFile.created(record))])
      .compactMap { $0 }.max()
  }

  /// The names on lines that are over the limit.
  func takeAuthors(
    _ rule: RetentionRule, _ items: inout [RetentionDue.Item], in plan: inout RedactionPlan
  ) {
    let lines = caseFile.lines { _ in true }.filter {
      passed(rule.falls($0.origin.wallTime.moment.day)) != nil
    }
    guard let first = lines.map(\.origin.wallTime.moment.day).min(),
      let record = lines.compactMap(\.record).first ?? caseFile.workspaceRecord
    else { return }
    plan.takeAuthors(lines.map(\.origin.name), of: record)
    items.append(RetentionDue.Item(record: record, since: rule.falls(first)))
  }
}
