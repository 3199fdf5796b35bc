import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// What residents may read, by area: public texts and coarse places, and how many findings are
  /// withheld for want of one. No initials, no internal text, no house number.
  var showingContent: ListContent {
    var texts: [String: [(place: String, state: String, text: String)]] = [:]
    var told = 0
    var withheld = 0
    let discloser = shown.caseFile.discloser(for: Reader(.residents), of: [])
    for record in shown.indexes.board.everything {
      // Most have none, and are not read whole.
      guard FindingReader(record, in: shown.caseFile).text(.publicText)?.isEmpty == false,
        let open = discloser.disclosed(shown.caseFile.finding(at: record)), !open.lacksText,
        discloser.heldBack(in: open).isEmpty
      else {
        withheld += 1
        continue
      }
      told += 1
      let finding = open.finding
      texts[finding.area ?? "", default: []].append(
        (
          finding.values.text(FindingField.publicPlace) ?? "", words.codes.state(finding.state),
          finding.observation
        ))
    }
    var rows: [ListLayer.Row] = []
    for area in texts.keys.sorted(by: words.alphabet.precedes) {
      rows.append(ListLayer.Row(area.isEmpty ? words.review.noArea : area, isHeading: true))
      for entry in texts[area] ?? [] { rows += showingRows(entry.place, entry.state, entry.text) }
    }
    if rows.isEmpty { rows = [ListLayer.Row(words.review.showingNone)] }
    return (words.review.showingTitle(told, withheld), rows)
  }

  private func showingRows(_ place: String, _ state: String, _ text: String) -> [ListLayer.Row] {
    let lines = TextLayout.wrapped(
      SafeText.simplified(text), toColumns: max(10, sitting.size.columns - 4 - 16))
    var rows = lines.enumerated().map { number, line in
      ListLayer.Row(line, trailing: number == 0 ? state : "")
    }
    if !place.isEmpty { rows.insert(ListLayer.Row(place, tone: .quiet), at: 0) }
    return rows + [ListLayer.Row("")]
  }
}
