import CaseModel
import ChangeLog
import Wording

/// What is worth a word though it was saved as asked.
extension CommandRun {
  /// A deadline or a day to wait for that has gone is mostly a slip of the year.
  mutating func remarkOnDaysGone(_ fields: [FieldArgument]) {
    for argument in fields where [.due, .waitingUntil].contains(argument.field) {
      guard
        let value = try? ValueReader.value(argument.text, for: argument.field, today: today),
        let day = value.string.flatMap({ Day(iso: $0) }), day < today
      else { continue }
      say(tool.dayGone(label(argument.field), FieldText(words: words).day(day.description)))
    }
  }

  /// One sentence for each field that had several values before the act settled it.
  func settledFields(
    _ asked: AskedFields, of records: [RecordIndex], in caseFile: CaseFile
  ) -> [String] {
    let shown = FieldText(words: words)
    return records.flatMap { record in
      caseFile.conflicts(of: record).compactMap { register in
        let isAsked =
          FindingField(rawValue: register).map { asked.values[$0] != nil }
          ?? asked.own.keys.contains { $0.rawValue == register }
        guard isAsked else { return nil }
        let texts = caseFile.standing(record, register).map { value in
          let text = shown.text(caseFile.identified(value.value), of: register)
          return text.isEmpty ? tool.nothing : text
        }
        return tool.settledBySetting(name(of: record, in: caseFile), words.fields[register], texts)
      }
    }
  }
}
