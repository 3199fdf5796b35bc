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
    if handEdits.isEmpty { rows.append(ListLayer.Row(said.none, tone: .quiet)) }
    for edit in handEdits {
      if !rows.isEmpty { rows.append(ListLayer.Row("")) }
      rows.append(ListLayer.Row(edit.file, isHeading: true))
      rows += handEditRows(edit)
    }
    return (said.title(handEdits.count), rows)
  }

  private func handEditRows(_ edit: HandEdit) -> [ListLayer.Row] {
    let said = words.handEdits
    let text = HandEditText(words: words, caseFile: caseFile)
    let width = max(10, size.columns - 6)
    let choice = ListChoice.editedFile(edit.file, nil)
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
      let thing = deed.thing.flatMap { caseFile.thing(named: $0) }
      let isFinding = thing.map { caseFile.kind(of: $0) == .finding } ?? false
      let choice = ListChoice.editedFile(edit.file, isFinding ? thing : nil)
      rows.append(ListLayer.Row(text.label(deed), choice: choice))
      rows += SideBySide.lines(text.before(deed), text.after(deed), columns: width).map {
        ListLayer.Row("  " + $0, tone: .quiet, choice: choice)
      }
      if let meanwhile = text.meanwhile(deed) {
        rows += lines(meanwhile, width).map {
          ListLayer.Row("  " + $0, tone: .pressing, choice: choice)
        }
      }
    }
    if edit.troubles.isEmpty { return rows }
    rows.append(ListLayer.Row(said.cannotBeTaken, choice: choice))
    for trouble in edit.troubles {
      rows += lines(text.sentence(trouble), width).map {
        ListLayer.Row("  " + $0, tone: .pressing, choice: choice)
      }
    }
    return rows
  }

  private func lines(_ text: String, _ width: Int) -> [String] {
    TextLayout.wrapped(SafeText.simplified(text), toColumns: width)
  }
}
