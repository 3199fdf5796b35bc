import CaseModel
import ChangeLog

/// Finds what is over a limit, and what would be left of it.
struct RetentionSearch {
  let caseFile: CaseFile
  let today: Day
  private let scanner: IdentifyingScanner
  private let discloser: Discloser

  init(_ caseFile: CaseFile, _ today: Day) {
    self.caseFile = caseFile
    self.today = today
    let none: [RecordIndex] = []
    scanner = IdentifyingScanner(persons: caseFile.knownNames(places: none))
    discloser = caseFile.discloser(for: Reader(.residents), of: none)
  }

  func due(_ subject: RetentionSubject, _ rule: RetentionRule?) -> RetentionDue {
    var plan = RedactionPlan()
    var items: [RetentionDue.Item] = []
    func take(_ records: [RecordIndex], _ item: RecordIndex, _ since: Day) {
      let before = plan.targets.count
      for record in records { takeOut(of: record, subject, in: &plan) }
      if plan.targets.count > before {
        items.append(RetentionDue.Item(record: item, since: since))
      }
    }
    switch subject {
    case .closedFindings:
      guard let rule else { break }
      for record in caseFile.records(of: .finding) where items.count < RetentionDue.most {
        guard let over = overSince(record), let since = passed(rule.falls(over)) else { continue }
        take([record] + caseFile.allEntries(of: record), record, since)
      }
      takeRows(about: Set(items.map(\.record)), in: &plan)
    case .rawNotes:
      guard let rule else { break }
      for record in caseFile.standing(.walk) {
        guard let since = reported(record).flatMap({ passed(rule.falls($0)) }) else { continue }
        // With its stops and those who took part.
        take([record] + caseFile.allEntries(of: record), record, since)
      }
      for record in caseFile.records(of: .finding) where items.count < RetentionDue.most {
        guard let made = day(caseFile.created(record)), let from = report(of: record, made),
          let since = passed(rule.falls(from))
        else { continue }
        take([record], record, since)
      }
    case .contacts: takeContacts(rule) { take([$0], $0, $1) }
    case .sentLists:
      guard let rule else { break }
      for kind in [RecordKind.sending, .release] {
        for record in caseFile.records(of: kind) where items.count < RetentionDue.most {
          let on = caseFile.shown(record, SendingField.on.rawValue)?.string
            .flatMap { Day(iso: $0) }
          guard let since = on.flatMap({ passed(rule.falls($0)) }) else { continue }
          take([record], record, since)
        }
      }
    case .requests:
      guard let rule else { break }
      for record in caseFile.records(of: .request) {
        let answered = caseFile.values(of: record).day(RequestField.answeredOn)
        guard let since = answered.flatMap({ passed(rule.falls($0)) }) else { continue }
        take([record], record, since)
      }
    case .photos:
      for record in caseFile.standingPhotos() where items.count < RetentionDue.most {
        if let until = caseFile.values(of: record).day(PhotoField.keepUntil), until < today {
          take([record], record, until.adding(days: 1))
        } else if let rule, caseFile.mayShowSomebody(record),
          let since = day(caseFile.created(record)).flatMap({ passed(rule.falls($0)) })
        {
          take([record], record, since)
        }
      }
    case .authors:
      guard let rule else { break }
      for record in caseFile.standing(.walk) {
        let walked = caseFile.values(of: record).day(WalkField.date)
        guard let since = walked.flatMap({ passed(rule.falls($0)) }) else { continue }
        take([record], record, since)
      }
      takeAuthors(rule, &items, in: &plan)
    }
    if let rule { takeOthers(subject, rule) { take($0, $1, $2) } }
    return RetentionDue(subject: subject, rule: rule, items: items, plan: plan)
  }

  /// Kinds of which the days begin with something that happens to them, each above.
  private static let counted: Set<RecordKind> = [
    .finding, .walk, .party, .person, .sending, .release, .request,
  ]

  /// Every other kind that has fields under the limit, with what belongs to it: counted from its last
  /// change.
  private func takeOthers(
    _ subject: RetentionSubject, _ rule: RetentionRule,
    _ take: ([RecordIndex], RecordIndex, Day) -> Void
  ) {
    for schema in RecordSchema.all where schema.owner == nil && !Self.counted.contains(schema.kind)
    {
      let fields = ([schema] + RecordSchema.all.filter { $0.owner == schema.kind }).flatMap(
        \.fields)
      guard fields.contains(where: { $0.retention?.subject == subject }) else { continue }
      for record in caseFile.records(of: schema.kind) {
        guard let since = lastChange(of: record).flatMap({ passed(rule.falls($0)) }) else {
          continue
        }
        take([record] + caseFile.allEntries(of: record), record, since)
      }
    }
  }

  func passed(_ day: Day) -> Day? { day <= today ? day : nil }
  func day(_ origin: LineOrigin?) -> Day? { origin?.wallTime.moment.day }

  // When the days begin

  /// Since when nothing more happens to a finding; nil while something does.
  func overSince(_ record: RecordIndex) -> Day? {
    switch caseFile.plainState(of: record) {
    case .closed, .kept, .declined, .duplicate, .withdrawn:
      day(caseFile.changed(record, FindingField.state.rawValue)) ?? day(caseFile.created(record))
    case .new, .assessing, .assigned, .inProgress, .waiting, .done, .confirmed: nil
    }
  }

  /// The day a walk's report was approved; nil before.
  private func reported(_ walk: RecordIndex) -> Day? {
    let state = caseFile.values(of: walk).code(WalkField.state, WalkState.self)
    switch state {
    case .reported, .followedUp, .ended, .cancelled:
      return day(caseFile.changed(walk, WalkField.state.rawValue))
    case .idea, .planned, .invited, .walked, .gathered, nil: return nil
    }
  }

  /// What was read from a table without a walk has no report to wait for.
  private func report(of finding: RecordIndex, _ made: Day) -> Day? {
    guard
      let walk = caseFile.shown(finding, FindingField.walk.rawValue).flatMap(caseFile.reference)
    else { return made }
    return reported(walk).map { max($0, made) }
  }

  // What goes

  private func takeOut(
    of record: RecordIndex, _ subject: RetentionSubject, in plan: inout RedactionPlan
  ) {
    let kind = caseFile.kind(of: record)
    let schema = RecordSchema.of(kind)
    for name in caseFile.everyField(of: record) {
      guard let coverage = coverage(name, of: schema, subject) else { continue }
      switch coverage.way {
      case .whole: plan.takeWholeAlone(name, of: record, in: caseFile)
      case .cleaned:
        // What was said among ourselves is needed for no figures.
        // Why a finding was declined is part of its state, which must stay of the day it is of.
        if kind == .comment || kind == .followUp {
          plan.takeWholeAlone(name, of: record, in: caseFile)
        } else if name == FindingField.state.rawValue {
          if isMarked(name, of: record) { plan.takeWholeAlone(name, of: record, in: caseFile) }
        } else {
          plan.take(in: name, of: record, in: caseFile) { cleaned($0, of: name) }
        }
      case .party:
        plan.take(in: name, of: record, in: caseFile) { value in
          value.mappingTexts { discloser.mayName($0) ? $0 : LeftOut.mark }
        }
      case .personsName:
        let kind = caseFile.values(of: record).code(PartyField.kind, PartyKind.self)
        if kind?.isPerson == true { plan.takeWholeAlone(name, of: record, in: caseFile) }
      case .withPlace:
        if isMarked(FindingField.place.rawValue, of: record) {
          plan.takeWholeAlone(name, of: record, in: caseFile)
        }
      }
    }
  }

  private func coverage(
    _ name: String, of schema: RecordSchema?, _ subject: RetentionSubject
  ) -> RetentionCoverage? {
    guard let field = schema?.field(named: name), let coverage = field.retention else { return nil }
    if coverage.subject == subject { return coverage }
    // The row a closed finding was read from goes with it, whatever limit rows have.
    return subject == .closedFindings && schema?.kind == .finding ? coverage : nil
  }

  /// Whether anything a field ever held points at somebody.
  private func isMarked(_ field: String, of record: RecordIndex) -> Bool {
    caseFile.formerValues(record, field).contains {
      !$0.value.isBlanked && cleaned($0.value, of: field) != $0.value
    }
  }

  /// A value without what points at somebody.
  private func cleaned(_ value: JSONValue, of field: String) -> JSONValue {
    let isPlace = [FindingField.place, .publicPlace, .stop].contains { $0.rawValue == field }
    switch value {
    case .string(let text): return .string(cleaned(text, isPlace: isPlace))
    case .array(let values): return .array(values.map { cleaned($0, of: field) })
    case .integer(let number):
      // A telephone in a field of numbers.
      return cleaned(String(number), isPlace: false) == String(number) ? value : .null
    case .object(var members):
      // Codes, days and the names of other records stand bare beside what was typed.
      for name in ["reason", "text", "passed"] {
        if let member = members[name] { members[name] = cleaned(member, of: field) }
      }
      return .object(members)
    case .null, .bool, .decimal: return value
    }
  }

  private func cleaned(_ text: String, isPlace: Bool) -> String {
    let marks = scanner.marks(in: text, isPlace: isPlace).filter { $0.kind != .doubtfulNumber }
    if marks.isEmpty { return text }
    let scalars = Array(text.unicodeScalars)
    var left = String.UnicodeScalarView()
    var end = 0
    for mark in marks {
      left.append(contentsOf: scalars[end..<mark.range.lowerBound])
      left.append(contentsOf: LeftOut.mark.unicodeScalars)
      end = mark.range.upperBound
    }
    left.append(contentsOf: scalars[end...])
    return String(left)
  }

  /// The lists that were sent hold the findings' texts too.
  private func takeRows(about findings: Set<RecordIndex>, in plan: inout RedactionPlan) {
    if findings.isEmpty { return }
    let names = Set(findings.map { caseFile.name(of: $0).description })
    for sending in caseFile.records(of: .sending) {
      plan.take(in: SendingField.rows.rawValue, of: sending, in: caseFile) { value in
        .array(
          (value.array ?? []).map { row in
            guard let name = row["finding"]?["thing"]?.string, names.contains(name) else {
              return row
            }
            return row.mappingCells { cleaned($0, isPlace: false) }
          })
      }
    }
  }
}
