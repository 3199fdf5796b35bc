import CaseModel
import ChangeLog
import Language
import Wording

extension Words {
  /// What a record without a name of its own is called: what its first fields say.
  package func madeName(of record: RecordIndex, in caseFile: CaseFile) -> String {
    if caseFile.kind(of: record) == .route { return ruleName(caseFile.values(of: record)) }
    let texts = told(of: record, in: caseFile).prefix(2)
    return texts.isEmpty ? caseFile.name(of: record).description : texts.joined(separator: " · ")
  }

  /// The same of one that is being made; its values as a person reads them.
  package func madeName(of values: [AnyField: JSONValue], _ schema: RecordSchema) -> String {
    if schema.kind == .route {
      return ruleName(Values(values.map { ($0.key.name, $0.value) }))
    }
    return schema.asked.compactMap { field in
      values[field].map { FieldText.shown($0, form: field.form, words: self) }
    }.filter { !$0.isEmpty }.prefix(2).joined(separator: " · ")
  }

  /// For what an assignment rule holds: `belysning`, `hæk · Lærkehaven`.
  private func ruleName(_ values: Values) -> String {
    let category = values.text(RouteField.category).map { codes.word($0, in: .category) }
    let parts = [category, values.text(RouteField.area)].compactMap { $0 }
    return parts.isEmpty ? rules.everyCategory : parts.joined(separator: " · ")
  }

  /// What else a record says, on one line.
  package func summary(of record: RecordIndex, in caseFile: CaseFile) -> String {
    if caseFile.kind(of: record) == .route {
      let values = caseFile.values(of: record)
      return [RouteField.responsible, .followUp].compactMap { field in
        values.text(field).map { "\(fields[AnyField.route(field)]): \($0)" }
      }.joined(separator: " · ")
    }
    let hasName = caseFile.called(record)?.isEmpty == false
    return told(of: record, in: caseFile).dropFirst(hasName ? 0 : 2).joined(separator: " · ")
  }

  /// Its fields in order, but those that name it.
  private func told(of record: RecordIndex, in caseFile: CaseFile) -> [String] {
    guard let schema = RecordSchema.of(caseFile.kind(of: record)) else { return [] }
    return schema.asked.filter { $0 != schema.identity }.compactMap { field -> String? in
      guard let value = caseFile.shown(record, field.name), !value.isNull else { return nil }
      if let other = caseFile.reference(value) { return caseFile.called(other) }
      let text = FieldText.shown(value, form: field.form, words: self)
        .split(whereSeparator: \.isNewline).first.map(String.init)
      return text?.isEmpty == false ? text : nil
    }
  }
}

extension Words {
  /// What people call a record of any kind.
  package func called(_ record: RecordIndex, in caseFile: CaseFile) -> String {
    switch caseFile.kind(of: record) {
    case .finding:
      return caseFile.plainFinding(at: record).spokenName
    case .sending:
      let sending = caseFile.sending(at: record)
      return [sending.party, sending.on.map { FieldText.day($0, words: self) } ?? ""].filter {
        !$0.isEmpty
      }
      .joined(separator: " ")
    case .report:
      let values = caseFile.values(of: record)
      let walk = values[ReportField.walk].flatMap { caseFile.reference($0) }
      return [
        walk.flatMap { caseFile.called($0) } ?? "",
        values.text(ReportField.audience).map { codes.word($0, in: .audience) } ?? "",
      ].filter { !$0.isEmpty }.joined(separator: ", ")
    case .retention:
      let code = caseFile.shown(record, RetentionField.what.rawValue)?.string
      return code.map { codes.word($0, in: .retention) } ?? ""
    default:
      return caseFile.called(record) ?? madeName(of: record, in: caseFile)
    }
  }
}
