import CaseModel
import ChangeLog
import Wording

/// The look before a merge, in words: the same on the screen and on the command line.
package struct MergePreviewText {
  let words: Words
  /// The text of a field's value.
  let text: (JSONValue, String) -> String

  /// - Parameter own: the workspace's own fields with those that come.
  package init(words: Words, own: OwnFields, text: @escaping (JSONValue, String) -> String) {
    self.words = Words.in(words.language, own: own)
    self.text = text
  }

  private var merging: MergingWords { words.merging }

  /// `K7Q-4MJ 2 Vester Allé 17`.
  package func name(of row: MergePreview.Row) -> String {
    [row.id, row.title].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What changes on the finding, a line each.
  package func details(of row: MergePreview.Row) -> [String] {
    var lines: [String] = []
    lines += values(row.inConflict, row.withThird) { words.fields[$0] }
    for change in row.fields where !row.inConflict.contains(change.field) {
      lines.append(
        merging.fieldChange(
          words.fields[change.field], shown(change.before, change.field),
          shown(change.after, change.field)))
    }
    for entry in row.entries {
      let kind = kind(entry.kind)
      let text = oneLine(entry.text)
      lines.append(
        entry.isRemoved ? merging.entryGoes(kind, text) : merging.entryComes(kind, text))
    }
    return lines
  }

  /// Which fields have two values afterwards, and which have more.
  private func values(
    _ inConflict: [String], _ withThird: [String], _ label: (String) -> String
  ) -> [String] {
    let two = inConflict.filter { !withThird.contains($0) }
    return (two.isEmpty ? [] : [merging.twoValues(two.map(label))])
      + (withThird.isEmpty ? [] : [merging.moreValues(withThird.map(label))])
  }

  /// Walks, areas, parties and other records that come; not those that will show as one of ours.
  package func newRecords(
    of look: MergePreview, besides join: JoinPreview?
  ) -> [MergePreview.Record] {
    look.records.filter { record in
      record.isNew
        && join?.same.contains { $0.kind == record.kind && $0.theirs == record.text } != true
    }
  }

  /// Those that are here and change.
  package func changedRecords(of look: MergePreview) -> [MergePreview.Record] {
    look.records.filter { !$0.isNew }
  }

  /// `vandring Lærkeparken, aften`.
  package func name(of record: MergePreview.Record) -> String {
    [kind(record.kind), oneLine(record.text)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What changes on the record, a line each.
  package func details(of record: MergePreview.Record) -> [String] {
    func label(_ field: String) -> String { words.fields.label(field, of: record.kind) }
    var lines: [String] = []
    if !record.removedAndChanged.isEmpty {
      let labels = record.removedAndChanged.map(label)
      return [
        record.isRemoved
          ? words.settle.removedThereChangedHere(labels)
          : words.settle.removedHereChangedThere(labels)
      ]
    }
    lines += values(record.inConflict, record.withThird, label)
    if record.isRemoved { lines.append(merging.recordGoes) }
    for change in record.fields where !record.inConflict.contains(change.field) {
      if change.field == RecordSchema.removed {
        lines.append(merging.recordComesBack)
      } else {
        lines.append(
          merging.fieldChange(
            label(change.field), shown(change.before, change.field, of: record.kind),
            shown(change.after, change.field, of: record.kind)))
      }
    }
    return lines
  }

  private func shown(_ value: JSONValue?, _ field: String, of kind: RecordKind) -> String {
    guard let value, !value.isNull else { return merging.nothing }
    let form = RecordSchema.of(kind)?.field(named: field)?.form ?? .line
    let text = oneLine(FieldText.shown(value, form: form, words: words))
    return text.isEmpty ? merging.nothing : text
  }

  private func kind(_ kind: RecordKind) -> String {
    words.kinds[kind]
  }

  private func shown(_ value: JSONValue?, _ field: String) -> String {
    let shown = value.map { oneLine(told($0, field)) } ?? ""
    return shown.isEmpty ? merging.nothing : shown
  }

  private func told(_ value: JSONValue, _ field: String) -> String {
    guard let own = words.own.field(field) else { return text(value, field) }
    return FieldText.shown(value, form: own.form, words: words)
  }

  private func oneLine(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 80 ? String(line.prefix(79)) + "…" : line
  }
}

extension MergingCounts {
  /// - Parameters:
  ///   - damaged: lines of the other folder that cannot be read.
  ///   - incomplete: what has not come whole.
  package init(_ look: MergePreview, photos: Int, damaged: Int, incomplete: Int) {
    self.init()
    new = look.new.count
    changed = look.changed.count
    notes = look.entries(of: .comment)
    inConflict = look.fieldsInConflict
    self.photos = photos
    self.damaged = damaged
    self.incomplete = incomplete
    same = look.same
  }
}
