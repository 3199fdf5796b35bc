import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// The kinds, with how many there are and what is missing of them.
  var registerContent: ListContent {
    let kinds = RecordSchema.all.filter { $0.isEdited && $0.isRegistered }
    // Those that came later keep the digits of the others as people know them.
    let later: Set<RecordKind> = [.request, .retention, .advice, .checklist]
    var rows = kinds.filter { $0.codes == nil && !later.contains($0.kind) }.map(kindRow)
    rows.append(
      (
        words.register.rules, "", joined(rulesInConflict, words.register.rulesSaid(ownRules)),
        .rules
      ))
    rows.append((words.columns.title, "", joined(columnsInConflict, columnsSaid), .columns))
    // What is called otherwise once in years stands last.
    rows += kinds.filter { $0.codes != nil }.map(kindRow)
    rows += kinds.filter { later.contains($0.kind) }.map(kindRow)
    let width = rows.map { TextWidth.columns(of: $0.0) }.max() ?? 0
    return (
      words.register.title,
      rows.enumerated().map { place, row in
        ListLayer.Row(
          ListLayer.numbered(
            TextLayout.padded(row.0, toColumns: width + 2) + row.1, at: place),
          trailing: row.2, choice: row.3)
      }
    )
  }

  private typealias RegisterRow = (
    title: String, count: String, said: String, choice: RegisterChoice
  )

  private func kindRow(_ schema: RecordSchema) -> RegisterRow {
    let count =
      schema.codes.map { words.own.codes.codes(of: $0).count }
      ?? shown.caseFile.standing(schema.kind).count
    let lacking = schema.kind == .party ? partiesWithoutAddress : 0
    return (
      KindWords.title(schema.words.several.in(words.language)), "\(count)",
      joined(
        conflictsSaid(of: schema.kind), lacking > 0 ? words.register.withoutAddress(lacking) : ""),
      .kind(schema.kind)
    )
  }

  private func joined(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Of the workspace's own fields the columns have a line of their own.
  private var rulesInConflict: String {
    let count = shown.caseFile.openConflicts().count {
      shown.caseFile.kind(of: $0.owner) == .workspace && $0.field != WorkspaceField.columns.rawValue
    }
    return count > 0 ? words.register.withTwoValues(count) : ""
  }

  private var columnsInConflict: String {
    columnsAreInConflict ? words.board.twoValues : ""
  }

  /// How many of its rules the workspace has set itself.
  private var ownRules: Int {
    let rules = shown.caseFile.rules
    return DayRule.allCases.count { rules.isOwn($0) }
  }

  /// Whose grouping the board has, and how many columns hold more than they should.
  private var columnsSaid: String {
    let columns = shown.indexes.board.columns
    let passed = columns.indices.count { place in
      columns[place].isPassed(by: shown.indexes.board.total(in: place))
    }
    return words.columns.said(isOwn: columns != BoardColumn.standard, passed: passed)
  }

  private var partiesWithoutAddress: Int {
    shown.caseFile.parties.count { $0.values.text(PartyField.email) == nil }
  }

  /// What the list of a kind shows.
  func recordContent(of list: RecordList) -> ListContent {
    let names = list.kind.names
    let title = KindWords.title(names.several.in(words.language))
    let all = sortedRecords(list.kind)
    let found = all.filter { holds($0, list.words) }
    var rows = list.kind == .party ? partyRows(found) : found.map { row(of: $0) }
    var (foundCount, count) = (found.count, all.count)
    if let schema = RecordSchema.of(list.kind), let codes = schema.codes {
      rows = codeRows(of: schema, codes, holding: list.words)
      (foundCount, count) = (
        rows.count { $0.choice != nil }, words.own.codes.codes(of: codes).count
      )
    }
    if list.words.isEmpty {
      rows += list.kind == .party ? namedRows : []
      rows += doubleRows(list.kind) + joinedRows(list.kind)
    }
    if rows.isEmpty {
      let nothing =
        list.words.isEmpty ? words.noRecordsYet(list.kind) : [words.register.noneHold(list.words)]
      rows += nothing.flatMap {
        TextLayout.wrapped($0, toColumns: max(1, sitting.size.columns - 3))
      }
      .map { ListLayer.Row($0, tone: .quiet) }
    }
    let said = list.words.isEmpty ? "\(count)" : words.register.of(foundCount, count)
    return (
      list.words.isEmpty ? "\(title) · \(said)" : "\(title) · \(said) · \(list.words)", rows
    )
  }

  /// By what they are called, as the language's alphabet has it.
  func sortedRecords(_ kind: RecordKind) -> [RecordIndex] {
    let alphabet = words.alphabet
    let records = shown.caseFile.standing(kind)
    if kind == .walk { return records.reversed() }
    let named = records.map { ($0, recordName($0)) }
    return named.sorted { alphabet.precedes($0.1, $1.1) }.map(\.0)
  }

  func identifier(_ record: RecordIndex) -> String {
    RecordSchema.of(shown.caseFile.kind(of: record))?.identifier
      .flatMap { shown.caseFile.shown(record, $0.name)?.string } ?? ""
  }

  private func holds(_ record: RecordIndex, _ text: String) -> Bool {
    let asked = text.split(separator: " ").map { SearchKey.fold(String($0)) }
    if asked.isEmpty { return true }
    let texts = shown.caseFile.fields(of: record).compactMap {
      shown.caseFile.shown(record, $0)?.string
    }
    let key = SearchKey.fold(([recordName(record)] + texts).joined(separator: " "))
    return asked.allSatisfy { key.contains($0) }
  }

  /// A record with what else it says in a few words.
  private func row(of record: RecordIndex) -> ListLayer.Row {
    let mark = inConflict(of: record) == nil ? "" : " · \(words.board.twoValues)"
    return ListLayer.Row(
      recordName(record), trailing: identifier(record),
      detail: words.summary(of: record, in: shown.caseFile) + mark,
      choice: RecordChoice.record(record))
  }

  /// Those that two machines wrote down each, to be joined.
  private func doubleRows(_ kind: RecordKind) -> [ListLayer.Row] {
    let doubles = RecordSchema.of(kind).map { shown.caseFile.doubles(of: $0) } ?? []
    if doubles.isEmpty { return [] }
    return [ListLayer.Row(""), ListLayer.Row(words.persons.maybeSame, isHeading: true)]
      + doubles.joined().map { record in
        ListLayer.Row(
          recordName(record), trailing: identifier(record), choice: RecordChoice.record(record))
      }
  }

  /// Those that are shown as others, at the end.
  private func joinedRows(_ kind: RecordKind) -> [ListLayer.Row] {
    let joined = shown.caseFile.joinedRecords(kind)
    if joined.isEmpty { return [] }
    return [ListLayer.Row(""), ListLayer.Row(words.register.joinedHeading, isHeading: true)]
      + joined.map { record in
        ListLayer.Row(
          recordName(record),
          trailing: words.register.shownAs(recordName(shown.caseFile.root(of: record))),
          tone: .quiet, choice: RecordChoice.joined(record))
      }
  }
}
