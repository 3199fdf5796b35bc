import CaseModel
import ChangeLog

/// A file that was exported and comes back, held against what stands here: what somebody changed in
/// it is offered cell by cell, as on a list that was sent.
///
/// No copy of the file is kept here. A value that a field has had before is no change of theirs: the
/// file is older than what stands.
struct ExportComparison {
  private let caseFile: CaseFile
  /// Whether the file has texts for residents beside descriptions of ours.
  private let tellsPublicText: Bool
  /// Whether it is of an edition for others, where the one stands in place of the other.
  private let isForOthers: Bool
  private(set) var offers: [ProposedChange] = []
  private(set) var unchanged = 0
  private(set) var older = 0
  private(set) var newRows = 0
  private(set) var notices: [ReturnedNotice] = []

  init(_ rows: [ImportRow], in caseFile: CaseFile) {
    self.caseFile = caseFile
    let told = rows.filter { $0.values[.publicText] != nil && $0.values[.observation] != nil }
    isForOthers =
      !told.isEmpty && told.allSatisfy { $0.values[.publicText] == $0.values[.observation] }
    tellsPublicText = !told.isEmpty && !isForOthers
    var records: [SayableIdentifier: RecordIndex] = [:]
    for record in caseFile.records(of: .finding) {
      let text = caseFile.shown(record, FindingField.id.rawValue)?.string
      if let id = text.flatMap(ReturnedList.identifier), records[id] == nil { records[id] = record }
    }
    for row in rows {
      guard let record = row.identifier.flatMap({ records[$0] }) else {
        newRows += 1
        continue
      }
      let before = offers.count
      compare(row, record)
      if offers.count == before { unchanged += 1 }
    }
  }

  private mutating func compare(_ row: ImportRow, _ record: RecordIndex) {
    let finding = caseFile.finding(at: record)
    let ofState: Set<FindingField> = [.state, .reason, .waitingUntil, .duplicateOf]
    for field in FindingField.registers where !ofState.contains(field) {
      guard field != .id, field != .walk, field != .source, let value = row.values[field] else {
        continue
      }
      guard let target = target(field, value, finding) else { continue }
      compare(value, for: target, line: row.line, record, finding)
    }
    for (name, value) in row.own.sorted(by: { $0.key < $1.key }) {
      guard let field = caseFile.ownFields.field(name.rawValue) else { continue }
      offer(value, for: .own(field), line: row.line, record, finding)
    }
    compareEntries(row, record, finding)
    compareState(row, record, finding)
  }

  /// An edition for others shows the text for residents where the description stands in ours.
  private func target(
    _ field: FindingField, _ value: JSONValue, _ finding: Finding
  ) -> FindingField? {
    let pairs: [FindingField: FindingField] = [.observation: .publicText, .place: .publicPlace]
    if isForOthers {
      // The column of texts for residents says it; the place of an edition may be a whole area.
      if field == .observation || field == .title { return nil }
      if field == .place {
        return finding.values.text(FindingField.publicPlace) == nil ? nil : .publicPlace
      }
    }
    guard !tellsPublicText, let other = pairs[field],
      let told = finding.values.text(other), !told.isEmpty, let text = value.string
    else { return field }
    let own = finding.values.text(field) ?? ""
    return Self.shared(text, told) > Self.shared(text, own) ? other : field
  }

  /// How many words two texts share.
  private static func shared(_ one: String, _ other: String) -> Int {
    func words(_ text: String) -> Set<Substring> {
      Set(SearchKey.fold(text).split { !($0.isLetter || $0.isNumber) })
    }
    return words(one).intersection(words(other)).count
  }

  private mutating func compare(
    _ value: JSONValue, for field: FindingField, line: Int, _ record: RecordIndex,
    _ finding: Finding
  ) {
    // What is printed as a title is the text's beginning where nobody gave one.
    if field == .title, value.string == finding.title { return }
    offer(value, for: .known(field), line: line, record, finding)
  }

  private mutating func offer(
    _ value: JSONValue, for field: NamedField, line: Int, _ record: RecordIndex,
    _ finding: Finding
  ) {
    let name = field.any.name
    let now = finding.values[name]
    if Self.folded(now) == Self.folded(value) { return }
    let hasBeen = caseFile.formerValues(record, name).contains {
      Self.folded($0.value) == Self.folded(value)
    }
    if hasBeen { return older += 1 }
    offers.append(
      ProposedChange(
        line: line, record: record, sending: .ofExport, column: .text,
        content: .cell(field, value), before: now ?? .null, changedHere: nil))
  }

  /// How many blanks stand between words tells nothing: programs save one table differently.
  private static func folded(_ value: JSONValue?) -> JSONValue {
    guard let value else { return .null }
    return value.string.map { .string(ImportMatcher.folded($0)) } ?? value
  }

  private mutating func compareEntries(
    _ row: ImportRow, _ record: RecordIndex, _ finding: Finding
  ) {
    let lists: [RecordKind] = [.action, .comment, .answer, .tag, .link]
    for kind in lists {
      let standing = Set(
        finding.entries(kind).compactMap { $0.text ?? $0.values.text(EntryField.url) }
          .map(ImportMatcher.folded))
      let new = row.entries.filter {
        $0.kind == kind && !standing.contains(ImportMatcher.folded($0.text))
      }
      if new.isEmpty { continue }
      offers.append(
        ProposedChange(
          line: row.line, record: record, sending: .ofExport, column: .actions,
          content: .entries(kind, new), before: .null, changedHere: nil))
    }
  }

  private mutating func compareState(
    _ row: ImportRow, _ record: RecordIndex, _ finding: Finding
  ) {
    guard let code = row.values[.state]?.string, let state = FindingState(rawValue: code) else {
      return
    }
    if state == finding.state { return compareDetails(row, record, finding) }
    if caseFile.stateSteps(of: record).contains(where: { $0.state == state }) { return older += 1 }
    if Move(record, to: state, in: caseFile).way.path.isEmpty {
      notices.append(.noWay(line: row.line, state))
      return
    }
    offers.append(
      ProposedChange(
        line: row.line, record: record, sending: .ofExport, column: .state,
        content: .moved(state, StateDetails(row)), before: .string(finding.state.rawValue),
        changedHere: nil))
  }

  /// Why it stands in its state and until when: a cell each.
  private mutating func compareDetails(
    _ row: ImportRow, _ record: RecordIndex, _ finding: Finding
  ) {
    for field in [FindingField.reason, .waitingUntil] {
      guard let value = row.values[field] else { continue }
      let now = finding.values[field.rawValue]
      if value == now { continue }
      let hasBeen = caseFile.formerValues(record, FindingField.state.rawValue).contains {
        $0.value[field.rawValue] == value
      }
      if hasBeen {
        older += 1
        continue
      }
      offers.append(
        ProposedChange(
          line: row.line, record: record, sending: .ofExport, column: .state,
          content: .detail(field, value), before: now ?? .null, changedHere: nil))
    }
  }
}

extension ReturnedComparison {
  /// - Parameter rows: of a file that bears identifiers of findings here.
  package init(ofExport rows: [ImportRow], in caseFile: CaseFile) {
    let compared = ExportComparison(rows, in: caseFile)
    var notices = compared.notices
    if compared.older > 0 { notices.append(.older(compared.older)) }
    if compared.newRows > 0 { notices.append(.newRows(compared.newRows)) }
    self.init(
      offers: compared.offers, notices: notices, sendings: [], rowsRead: rows.count,
      unchangedRows: compared.unchanged)
  }

  /// Whether rows bear identifiers of findings here, and so come from an export.
  package static func isExport(_ rows: [ImportRow], in caseFile: CaseFile) -> Bool {
    let wanted = Set(rows.compactMap(\.identifier))
    if wanted.isEmpty { return false }
    return caseFile.records(of: .finding).contains { record in
      caseFile.shown(record, FindingField.id.rawValue)?.string
        .flatMap(ReturnedList.identifier).map(wanted.contains) ?? false
    }
  }
}
