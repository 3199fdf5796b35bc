import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel

extension CommandCatalogue {
  /// Going from card to card and column to column.
  static let movingAbout: [Command] =
    [
      Command(
        "left", Phrase("Til venstre", "Left"),
        help: Phrase("gå til kolonnen til venstre", "go to the column on the left"),
        in: [.board], keys: "h Left"
      ) { $0.focusColumn(by: -1) },
      Command(
        "right", Phrase("Til højre", "Right"),
        help: Phrase("gå til kolonnen til højre", "go to the column on the right"),
        in: [.board], keys: "l Right"
      ) { $0.focusColumn(by: 1) },
      Command(
        "next-column", Phrase("Næste kolonne", "Next column"),
        help: Phrase("gå en kolonne frem", "go one column on"),
        in: [.board], keys: "Tab"
      ) { $0.focusColumn(by: 1) },
      Command(
        "previous-column", Phrase("Forrige kolonne", "Previous column"),
        help: Phrase("gå en kolonne tilbage", "go one column back"),
        in: [.board], keys: "Shift-Tab"
      ) { $0.focusColumn(by: -1) },
      Command(
        "down", Phrase("Ned", "Down"),
        help: Phrase("gå en linje eller et kort ned", "go down a line or a card"),
        in: .all, keys: "j Down"
      ) { $0.step(by: 1) },
      Command(
        "up", Phrase("Op", "Up"),
        help: Phrase("gå en linje eller et kort op", "go up a line or a card"),
        in: .all, keys: "k Up"
      ) { $0.step(by: -1) },
      Command(
        "page-down", Phrase("Side ned", "Page down"),
        help: Phrase("gå en skærm ned", "go down a screen"),
        in: .all, keys: "PageDown Ctrl-D Ctrl-F"
      ) {
        $0.step(by: $0.pageLength)
      },
      Command(
        "page-up", Phrase("Side op", "Page up"),
        help: Phrase("gå en skærm op", "go up a screen"),
        in: .all, keys: "PageUp Ctrl-U Ctrl-B"
      ) {
        $0.step(by: -$0.pageLength)
      },
      Command(
        "top", Phrase("Øverst", "Top"),
        help: Phrase("gå til det øverste", "go to the top"),
        in: .all, keys: "Home", go: "g"
      ) { $0.step(by: -$0.farAway) },
      Command(
        "bottom", Phrase("Nederst", "Bottom"),
        help: Phrase("gå til det nederste", "go to the bottom"),
        in: .all, keys: "G End", go: "e"
      ) { $0.step(by: $0.farAway) },
      Command(
        "other-pane", Phrase("Den anden side", "Other side"),
        help: Phrase("gå mellem felter og tilføjelser", "go between fields and additions"),
        in: [.finding], keys: "Tab"
      ) { $0.switchPane() },
      Command(
        "previous-finding", Phrase("Forrige fund", "Previous finding"),
        help: Phrase("vis fundet før i kolonnen", "show the finding before"),
        in: [.finding], keys: "h Left"
      ) { $0.showNeighbour(by: -1) },
      Command(
        "next-finding", Phrase("Næste fund", "Next finding"),
        help: Phrase("vis fundet efter i kolonnen", "show the finding after"),
        in: [.finding], keys: "l Right", hint: 6
      ) { $0.showNeighbour(by: 1) },
    ]
    + (1...9).map { number in
      Command(
        CommandIdentifier("column-\(number)"), Phrase("Kolonne 1-9", "Column 1-9"),
        help: Phrase("gå til kolonnen med tallet", "go to the column of the number"), in: [.board],
        keys: "\(number)",
        keysLabel: number == 1 ? "1-9" : ""
      ) {
        $0.takeOffer(number) ?? $0.focusColumn(number - 1)
      }
    }
}

extension AppState {
  /// More than any list holds.
  var farAway: Int { 1 << 40 }

  /// Rows a page key goes over.
  var pageLength: Int {
    switch shown.layers.last {
    case nil: max(1, (sitting.size.rows - 6) / 5)
    default: max(1, sitting.size.rows - 6)
    }
  }

  /// Moves the selection of whatever lies on top.
  mutating func step(by step: Int) -> [Effect] {
    switch shown.layers.last {
    case nil:
      stepCard(by: step)
    case .finding(var layer):
      layer.screen.move(by: step, in: findingLayout(of: layer), height: findingHeight)
      shown.layers[shown.layers.endIndex - 1] = .finding(layer)
    case .list(var layer):
      layer.step(by: step, height: listHeight)
      shown.layers[shown.layers.endIndex - 1] = .list(layer)
    case .area(let layer): layer.step(by: step, in: &self)
    case .form, .palette: break
    }
    return []
  }

  mutating func switchPane() -> [Effect] {
    guard case .finding(var layer) = shown.layers.last else { return [] }
    layer.screen.switchPane(in: findingLayout(of: layer), height: findingHeight)
    shown.layers[shown.layers.endIndex - 1] = .finding(layer)
    return []
  }

  /// Opens the card before or after in the column, without going back to the board.
  mutating func showNeighbour(by step: Int) -> [Effect] {
    guard case .finding(let layer) = shown.layers.last else { return [] }
    if let next = neighbour(of: layer.record, by: step) { return show(next) }
    stepCard(by: step)
    return selected.map { show($0) } ?? []
  }

  private mutating func show(_ record: RecordIndex) -> [Effect] {
    shown.layers[shown.layers.endIndex - 1] = .finding(FindingLayer(record, in: shown.caseFile))
    return []
  }

  /// The finding before or after in the list the finding was opened from, whose selection follows;
  /// nil when it was not opened from one.
  private mutating func neighbour(of record: RecordIndex, by step: Int) -> RecordIndex? {
    guard shown.layers.count > 1, case .list(var list) = shown.layers[shown.layers.endIndex - 2],
      list.rows.contains(where: { $0.record == record })
    else { return nil }
    repeat {
      let before = list.selection
      list.step(by: step.signum(), height: listHeight)
      if list.selection == before { return record }
    } while list.selected?.record == nil || list.selected?.record == record
    shown.layers[shown.layers.endIndex - 2] = .list(list)
    return list.selected?.record
  }

}
