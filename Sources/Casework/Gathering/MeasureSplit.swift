import CaseModel
import ChangeLog

/// Parts a sentence that holds several measures, so that each gets somebody and a day (DOMAIN E, 6).
package enum MeasureSplit {
  /// The measures of a text, each a sentence; one alone where nothing parts them.
  package static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(text)
    while let (before, after) = firstBreak(in: rest) {
      parts.append(before)
      rest = after
    }
    parts.append(String(rest))
    let sentences = parts.map { part in
      let trimmed = TextRules.accepted(part, form: .line)
      return trimmed.hasSuffix(".") ? String(trimmed.dropLast()) : trimmed
    }
    .filter { !$0.isEmpty }
    return sentences.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  /// What parts measures; a comma does not, since it parts what is one.
  private static let breaks = ["\n", "; ", ". ", ", og ", " samt ", " og ", ", and ", " and "]

  private static func firstBreak(in text: Substring) -> (before: String, after: Substring)? {
    var first: (start: Substring.Index, end: Substring.Index)?
    for mark in breaks {
      guard let range = place(of: mark, in: text) else { continue }
      if first.map({ range.start < $0.start }) ?? true { first = range }
    }
    return first.map { (String(text[..<$0.start]), text[$0.end...]) }
  }

  private static func place(
    of mark: String, in text: Substring
  ) -> (start: Substring.Index, end: Substring.Index)? {
    var at = text.startIndex
    while at < text.endIndex {
      if text[at...].hasPrefix(mark) {
        let end = text.index(at, offsetBy: mark.count)
        // "hæk og hegn" is one thing: a measure has at least two words on either side.
        let joins = mark.contains("og") || mark.contains("and") || mark.contains("samt")
        let words = { (part: Substring) in part.split(separator: " ").count }
        if !joins || words(text[..<at]) > 1 && words(text[end...]) > 1 { return (at, end) }
      }
      at = text.index(after: at)
    }
    return nil
  }

  /// Parts what a finding says is to be done: its one action where it has one, else a proposal's own
  /// words.
  ///
  /// - Returns: nil where nothing is to be parted.
  package static func draft(
    of record: RecordIndex, in caseFile: CaseFile
  ) -> (draft: ActDraft, parts: [String])? {
    let actions = caseFile.entries(of: record, kind: .action)
    let reference = RecordReference.existing(caseFile.name(of: record))
    var draft = ActDraft()
    if actions.isEmpty {
      let finding = caseFile.plainFinding(at: record)
      let parts = parts(of: finding.observation)
      guard parts.count > 1 else { return nil }
      for part in parts {
        _ = EditWriter.entry(.action, of: reference, [.text: .string(part)], in: &draft)
      }
      return (draft, parts)
    }
    for action in actions {
      let values = caseFile.values(of: action)
      let parts = parts(of: values.text(EntryField.text) ?? "")
      guard parts.count > 1 else { continue }
      draft.set(
        .existing(caseFile.name(of: action)),
        EditWriter.values([EntryField.text: .string(parts[0])], of: action, in: caseFile))
      for part in parts.dropFirst() {
        var same: [EntryField: JSONValue] = [.text: .string(part)]
        for field in [EntryField.party, .due] { same[field] = values[field] }
        _ = EditWriter.entry(.action, of: reference, same, in: &draft)
      }
      return (draft, parts)
    }
    return nil
  }
}
