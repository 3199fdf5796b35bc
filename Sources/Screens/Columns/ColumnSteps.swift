import CaseModel
import Casework
import ChangeLog
import Wording

extension AppState {
  mutating func showColumns() -> [Effect] { open(ColumnList()) }

  /// The code of the selected row's column.
  var chosenColumn: String? { selectedChoice(ColumnChoice.self)?.code }

  mutating func moveColumn(by step: Int) -> [Effect] {
    var grouping = columnGrouping
    guard let code = chosenColumn, let place = grouping.place(of: code) else {
      return refuse(.noRecord)
    }
    if place + step < 0 { return refuse(.firstColumn) }
    if place + step >= grouping.columns.count { return refuse(.lastColumn) }
    let name = title(of: grouping.columns[place])
    do throws(ColumnRefusal) {
      try grouping.change(code, [.place(place + step + 1)]) { words.columns.name(of: $0) }
    } catch {
      return refuse(error)
    }
    return commit(grouping, saying: words.columns.moved(name, place + step + 1))
  }

  mutating func removeColumn() -> [Effect] {
    var grouping = columnGrouping
    guard let code = chosenColumn, let place = grouping.place(of: code) else {
      return refuse(.noRecord)
    }
    let removed = grouping.columns[place]
    do throws(ColumnRefusal) {
      let neighbour = try grouping.remove(code)
      return commit(
        grouping,
        saying: words.columns.removed(
          title(of: removed), removed.states, to: title(of: neighbour)))
    } catch {
      return refuse(error)
    }
  }

  mutating func backToStandardColumns() -> [Effect] {
    commit(.standard, saying: words.columns.backToStandard)
  }

  /// - Parameter form: the key of the form that is done with.
  mutating func commit(
    _ grouping: ColumnGrouping, saying sentence: String, closing form: String? = nil
  ) -> [Effect] {
    let draft = grouping.draft(in: shown.caseFile)
    if draft.isEmpty {
      say(words.board.nothingChanged, .done)
      return form.map { closeForm($0) } ?? []
    }
    return commit(draft, then: AfterCommit(sentence, closesForm: form))
  }

  private mutating func refuse(_ refusal: ColumnRefusal) -> [Effect] {
    say(words.sentence(refusal), .refused)
    return []
  }
}

extension Words {
  /// Why the columns are not changed.
  package func sentence(_ refusal: ColumnRefusal) -> String {
    switch refusal {
    case .gone: columns.gone
    case .hides(let states): columns.hides(states)
    case .empties(let column): columns.empties(columns.name(of: column))
    case .holdsNothing: columns.holdsNothing
    case .standsInNone(let state): columns.standsInNone(state)
    case .isOnlyOne: columns.isOnlyOne
    case .needsTitle: columns.needsTitle
    case .titleTaken(let name): columns.titleTaken(name)
    case .outOfRange(let range): columns.outOfRange(range)
    }
  }
}
