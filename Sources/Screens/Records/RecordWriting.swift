import CaseModel
import Casework
import ChangeLog
import Language
import Wording

/// Why a record is not made, changed or taken away.
package enum RecordRefusal: Error, Hashable, Sendable {
  /// It would be called nothing.
  case needs(AnyField)
  /// Another record stands that is held for the same.
  case stands(RecordIndex)
  /// Another field, of the program's or of the workspace's own, is called so.
  case wordIsTaken(String)
  /// What was typed in the field is what another code of the list is called.
  case nameIsTaken(AnyField, String)
  /// A field that takes one of several codes has none.
  case needsCodes
  /// A rule without a place to hold or without anybody.
  case emptyRule
  /// A number that is too small or too large.
  case outOfRange(AnyField, ClosedRange<Int64>)
  /// The lines are no questions of a checklist.
  case badQuestions(ChecklistItem.Refusal)
  /// So many findings stand on the walk.
  case holdsFindings(Int)
}

/// What people do to records of their own, on the screen and on the command line alike.
package struct RecordWriting: Sendable {
  package let schema: RecordSchema
  package let caseFile: CaseFile
  package let today: Day

  /// In which a checklist that is ready to use is written down.
  package let language: Language

  package init(
    _ schema: RecordSchema, in caseFile: CaseFile, today: Day, language: Language = .danish
  ) {
    self.schema = schema
    self.language = language
    self.caseFile = caseFile
    self.today = today
  }

  /// Makes a record.
  ///
  /// - Parameter identifier: what it will be called aloud, where its kind has such.
  /// - Throws: the draft is as it was then.
  package func make(
    _ values: [AnyField: JSONValue], of owner: RecordReference? = nil,
    identifier: SayableIdentifier, in draft: inout ActDraft
  ) throws(RecordRefusal) {
    var values = values.filter { !$0.value.isNull }
    if schema.kind == .checklist { fillChecklist(&values) }
    let given = Set(values.keys)
    for (name, value) in schema.filledIn(Self.plain(values), today).all {
      if let field = schema.field(named: name) { values[field] = value }
    }
    let isNamed = schema.codeField.map { given.contains($0) } ?? true
    if !isNamed, let code = known(Self.plain(values)), let field = schema.identity {
      throw .nameIsTaken(field, values[field]?.string ?? code)
    }
    try check(Self.plain(values), besides: nil)
    if let field = schema.identifier { values[field] = .string(identifier.description) }
    if let field = schema.numbering, values[field] == nil,
      case .existing(let name)? = owner, let owner = caseFile.record(named: name)
    {
      values[field] = .integer(caseFile.nextNumber(field, of: owner, kind: schema.kind))
    }
    _ = EditWriter.make(schema, values, of: owner, in: &draft)
  }

  /// Changes fields of a record; nothing for values that stand already.
  ///
  /// - Parameter identifier: of the new version that a checklist becomes whose questions are changed
  ///   once somebody has answered them.
  package func change(
    _ record: RecordIndex, _ values: [AnyField: JSONValue], seen: SeenChanges? = nil,
    identifier: SayableIdentifier? = nil, in draft: inout ActDraft
  ) throws(RecordRefusal) {
    let before = caseFile.values(of: record)
    let changed = values.filter { field, value in value != stored(record, field) }
    if changed.isEmpty { return }
    var after = before
    if schema.kind == .ownField { after["codes"] = OwnCode.list(caseFile.codes(of: record)) }
    for (field, value) in changed { after[field.name] = value }
    // Two that stand alike already are no reason to refuse another field.
    try checkRule(after)
    try checkWords(after)
    if let identifier, changed.keys.contains(.checklist(.items)), caseFile.isAnswered(record) {
      return try makeVersion(after: record, after, identifier, in: &draft)
    }
    if changed.keys.contains(where: { $0 == schema.identity })
      || schema.sameKeys(after) != schema.sameKeys(before)
    {
      try check(after, besides: record)
    }
    if schema.kind == .ownField { try checkCodes(after) }
    try checkQuestions(after)
    draft.set(
      .existing(caseFile.name(of: record)),
      EditWriter.values(changed, of: record, in: caseFile, seen: seen))
  }

  package func remove(_ record: RecordIndex, in draft: inout ActDraft) throws(RecordRefusal) {
    if schema.home == .walks {
      let findings = caseFile.records(of: .finding).count { finding in
        caseFile.plainState(of: finding) != .withdrawn
          && caseFile.shown(finding, FindingField.walk.rawValue).flatMap(caseFile.reference)
            .map { caseFile.root(of: $0) } == record
      }
      if findings > 0 { throw .holdsFindings(findings) }
    }
    EditWriter.remove(record, in: caseFile, draft: &draft)
  }

  private func check(_ values: Values, besides record: RecordIndex?) throws(RecordRefusal) {
    let isKnownCode = known(values) != nil
    if let field = schema.identity, !schema.mayBeNameless,
      values[field.name]?.string?.isEmpty != false, !isKnownCode
    {
      throw .needs(field)
    }
    try checkWords(values)
    if schema.kind == .ownField { try checkCodes(values) }
    if schema.kind == .ownField, let word = values.text(OwnFieldSetting.word),
      Vocabulary.findingField(named: word) != nil || QueryKeyword.named(word) != nil
    {
      throw .wordIsTaken(word)
    }
    try checkRule(values)
    try checkQuestions(values)
    let keys = Set(schema.sameKeys(values))
    if keys.isEmpty { return }
    let other = caseFile.standing(schema.kind).first { other in
      let standing = caseFile.values(of: other)
      return other != record && !keys.isDisjoint(with: schema.sameKeys(standing))
        && !schema.mayStandBeside(values, standing)
    }
    if let other { throw .stands(other) }
  }

  /// The code of the program's that a record gives a word for.
  private func known(_ values: Values) -> String? {
    guard let list = schema.codes, let field = schema.codeField,
      let code = values[field.name]?.string
    else { return nil }
    return list.codes.contains(code) ? code : nil
  }

  /// Two codes of one list that are called alike could not be told apart.
  private func checkWords(_ values: Values) throws(RecordRefusal) {
    guard let list = schema.codes, let field = schema.codeField else { return }
    let code = values[field.name]?.string ?? ""
    let own = caseFile.ownCodes
    for field in [CategoryField.name, .nameEnglish] {
      guard let text = values.text(field), !text.isEmpty else { continue }
      let key = OwnWord.key(text)
      let other = own.codes(of: list).first { other in
        other != code
          && ([other]
            + Language.allCases.map { Words.in($0, own: OwnFields([], codes: own)) }
            .map { $0.codes.word(other, in: list) }).contains { OwnWord.key($0) == key }
      }
      if other != nil, let named = schema.field(named: field.rawValue) {
        throw .nameIsTaken(named, text)
      }
    }
  }

  private func checkCodes(_ values: Values) throws(RecordRefusal) {
    let isOfCodes = values.code(OwnFieldSetting.form, OwnForm.self) == .code
    if isOfCodes, OwnCode.all(in: values[OwnFieldSetting.codes] ?? .null).isEmpty {
      throw .needsCodes
    }
  }

  /// A rule without a place to hold, or without anybody, would never be looked at.
  private func checkRule(_ values: Values) throws(RecordRefusal) {
    if schema.kind == .retention {
      for field in schema.needs where values[field.name] == nil { throw .needs(field) }
      if let days = values[RetentionField.days]?.integer, !RetentionField.range.contains(days) {
        throw .outOfRange(.retention(.days), RetentionField.range)
      }
    }
    guard schema.kind == .route else { return }
    let holds = values.text(RouteField.category) ?? values.text(RouteField.area)
    let names = values.text(RouteField.responsible) ?? values.text(RouteField.followUp)
    if holds == nil || names == nil { throw .emptyRule }
  }

  /// What the log holds; a reference as the name of what it leads to.
  private func stored(_ record: RecordIndex, _ field: AnyField) -> JSONValue {
    if field.form == .options { return OwnCode.list(caseFile.codes(of: record)) }
    let value = caseFile.shown(record, field.name) ?? .null
    guard case .reference = field.form, let name = value["thing"]?.string else { return value }
    return .string(name)
  }

  private static func plain(_ values: [AnyField: JSONValue]) -> Values {
    Values(values.map { ($0.key.name, $0.value) })
  }
}
