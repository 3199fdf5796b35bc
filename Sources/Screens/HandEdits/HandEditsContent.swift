import CaseModel
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// Every file that was edited by hand: what stands in the history and in the file, side by side,
  /// and what cannot be taken in.
  var handEditsContent: ListContent {
    let said = words.handEdits
    var rows: [ListLayer.Row] = []
    if shown.areas.handEdits.edits.isEmpty { rows.append(ListLayer.Row(said.none, tone: .quiet)) }
    for edit in shown.areas.handEdits.edits {
      if !rows.isEmpty { rows.append(ListLayer.Row("")) }
      rows.append(ListLayer.Row(edit.file, isHeading: true))
      rows += handEditRows(edit)
    }
    return (said.title(shown.areas.handEdits.edits.count), rows)
  }

  private func handEditRows(_ edit: HandEdit) -> [ListLayer.Row] {
    let said = words.handEdits
    let text = HandEditText(words: words, caseFile: shown.caseFile)
    let width = max(10, sitting.size.columns - 6)
    let choice = EditedFile(file: edit.file, finding: nil)
    var rows = [
      ListLayer.Row(
        said.counts(edit.deeds.count, edit.troubles.count), tone: .quiet, choice: choice)
    ]
    if !edit.deeds.isEmpty, width >= SideBySide.narrowest {
      rows += SideBySide.lines(said.inLog, said.inFile, columns: width).map {
        ListLayer.Row("  " + $0, tone: .quiet, choice: choice)
      }
    }
    for deed in edit.deeds {
      let record = deed.record.flatMap { shown.caseFile.record(named: $0) }
      let isFinding = record.map { shown.caseFile.kind(of: $0) == .finding } ?? false
      let choice = EditedFile(file: edit.file, finding: isFinding ? record : nil)
      rows.append(ListLayer.Row(text.label(deed), choice: choice))
      rows += SideBySide.lines(text.before(deed), text.after(deed), columns: width).map {
        ListLayer.Row("  " + $0, tone: .quiet, choice: choice)
      }
      if let meanwhile = text.meanwhile(deed) {
        rows += lines(meanwhile, width).map {
          ListLayer.Row("  " + $0, tone: .warning, choice: choice)
        }
      }
    }
    if edit.troubles.isEmpty { return rows }
    rows.append(ListLayer.Row(said.cannotBeTaken, choice: choice))
    for trouble in edit.troubles {
      rows += lines(text.sentence(trouble), width).map {
        ListLayer.Row("  " + $0, tone: .warning, choice: choice)
      }
    }
    return rows
  }

  private func lines(_ text: String, _ width: Int) -> [String] {
    TextLayout.wrapped(SafeText.simplified(text), toColumns: width)
  }
}
