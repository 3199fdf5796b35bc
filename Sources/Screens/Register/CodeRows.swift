import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// Every code of a list that holds the text: what the program knows by the words it has here, the
  /// finer below the coarser, and at the end what the workspace has added beside them.
  func codeRows(of schema: RecordSchema, _ list: CodeList, holding text: String) -> [ListLayer.Row]
  {
    let own = words.own.codes
    let records = codeRecords(of: schema)
    let added = own.added(to: list)
    let beside = added.filter { own.line(of: $0.code).count == 1 }.map(\.code)
    var rows = codesInOrder(list).filter { holds($0, list, text) }.map { code, depth in
      row(of: code, list, records[code], depth: depth)
    }
    let found = beside.filter { holds(($0, 0), list, text) }
    if !found.isEmpty {
      rows += [ListLayer.Row(""), ListLayer.Row(words.register.addedHere, isHeading: true)]
      rows += found.map { row(of: $0, list, records[$0], depth: 0) }
    }
    return rows
  }

  /// The codes that stand in the program's order, each with how deep it stands.
  private func codesInOrder(_ list: CodeList) -> [(code: String, depth: Int)] {
    guard list == .category else { return list.codes.map { ($0, 0) } }
    let added = words.own.codes.added(to: list)
    func below(_ code: String, _ depth: Int) -> [(String, Int)] {
      let finer = FindingCategory.allCases.filter { $0.parent?.rawValue == code }.map(\.rawValue)
      return [(code, depth)]
        + (finer + added.filter { $0.parent == code }.map(\.code))
        .flatMap { below($0, depth + 1) }
    }
    return FindingCategory.main.flatMap { below($0.rawValue, 0) }
  }

  /// The record that says what a code is called here; of several the one whose word holds.
  private func codeRecords(of schema: RecordSchema) -> [String: RecordIndex] {
    Dictionary(
      shown.caseFile.standing(schema.kind).flatMap { record in
        schema.sameKeys(shown.caseFile.values(of: record)).map { ($0, record) }
      }, uniquingKeysWith: { $1 })
  }

  private func holds(_ code: (code: String, depth: Int), _ list: CodeList, _ text: String) -> Bool {
    let own = words.own.codes[code.code, list]
    let texts = [words.codes.word(code.code, in: list), words.codes.standard(code.code, in: list)]
    let key = SearchKey.fold((texts + [code.code] + (own?.others ?? [])).joined(separator: " "))
    return text.split(separator: " ").allSatisfy { key.contains(SearchKey.fold(String($0))) }
  }

  private func row(
    of code: String, _ list: CodeList, _ record: RecordIndex?, depth: Int
  ) -> ListLayer.Row {
    let own = words.own.codes[code, list]
    let word = words.codes.word(code, in: list)
    var told: [String] = []
    if let own, own.isKnown, own.word != nil { told.append(words.codes.standard(code, in: list)) }
    told += own?.others ?? []
    if let record, inConflict(of: record) != nil { told.append(words.board.twoValues) }
    let said =
      list == .audience
      ? Audience(rawValue: code).map { words.exports.audience($0) } ?? ""
      : told.joined(separator: ", ")
    let trailing =
      record == nil
      ? "" : own?.isKnown == true ? words.register.yourWord : words.register.addedHere.lowercased()
    return ListLayer.Row(
      String(repeating: " ", count: depth * 2)
        + [word, list == .audience ? "" : said].filter { !$0.isEmpty }.joined(separator: "  ·  "),
      trailing: trailing, detail: list == .audience ? said : "",
      choice: record.map { RecordChoice.record($0) } ?? .code(code))
  }

  /// The code of the program's in the selected row that the workspace has said nothing of.
  var chosenCode: String? {
    guard case .code(let code)? = selectedChoice(RecordChoice.self) else { return nil }
    return code
  }

  /// A form for what a code of the program's is called here.
  mutating func openCode(_ code: String) -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    guard let kind = top(RecordList.self)?.kind, let schema = RecordSchema.of(kind),
      let list = schema.codes
    else { return [] }
    openForm(
      formMaker().record(
        schema, .newCode(kind, code), values: Values(), called: words.codes.word(code, in: list)))
    return []
  }
}
