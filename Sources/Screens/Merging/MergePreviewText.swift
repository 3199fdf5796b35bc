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
    if !row.inConflict.isEmpty {
      lines.append(merging.twoValues(row.inConflict.map { words.fields[$0] }))
    }
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

  /// Walks, areas and parties that come, a line each; not those that will show as one of ours.
  package func registers(of look: MergePreview, besides join: JoinPreview?) -> [String] {
    look.registers.filter { entry in
      join?.same.contains { $0.kind == entry.kind && $0.theirs == entry.text } != true
    }.map(register)
  }

  /// `vandring Lærkeparken, aften`.
  private func register(_ entry: MergePreview.EntryChange) -> String {
    [kind(entry.kind), oneLine(entry.text)].filter { !$0.isEmpty }.joined(separator: " ")
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
