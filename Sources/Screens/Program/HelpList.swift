import CaseModel
import ChangeLog
import Language
import TerminalModel
import Wording

/// The keys of a place, and the steps a finding goes.
struct HelpList: ListScreen {
  static let isRead = true
  /// The place it is about.
  let place: Scope

  func resized(in state: AppState) -> ListContent? {
    (state.words.board.helpTitle, state.helpRows(of: place))
  }
}

extension AppState {
  private static let keyColumns = 14
  /// From how many columns on what the commands do stands in a column of its own.
  private static let leastColumns = 110

  /// What is enough for a first day, in the order people learn it.
  private static let first: [CommandIdentifier] = [
    "add", "open", "next-state", "search", "undo", "help", "quit",
  ]

  mutating func openHelp() -> [Effect] {
    lay(HelpList(place: scope), title: words.board.helpTitle, rows: helpRows(of: scope))
  }

  /// The keys of a place: on the board the few that are enough at first, then all others.
  func helpRows(of scope: Scope) -> [ListLayer.Row] {
    let listed = commands.listed(in: scope)
    let first =
      scope == .board
      ? Self.first.compactMap { name in listed.first { $0.identifier == name } } : []
    let others = listed.filter { command in
      !first.contains { $0.identifier == command.identifier }
    }
    var lines: [ListLayer.Row] = []
    if !first.isEmpty {
      lines.append(ListLayer.Row(words.board.firstKeysHeading, isHeading: true))
      lines += helpRows(first) + [ListLayer.Row("")]
    }
    lines.append(
      ListLayer.Row(words.board.helpHeading(scope.place.in(sitting.language)), isHeading: true))
    lines += helpRows(others)
    if scope == .form { return lines }
    lines.append(ListLayer.Row(""))
    lines.append(ListLayer.Row(words.board.stepsHeading, isHeading: true))
    return lines + stepLines
  }

  private func helpRows(_ commands: [Command]) -> [ListLayer.Row] {
    let language = sitting.language
    let isInColumns = sitting.size.columns >= Self.leastColumns
    let widest = commands.map { TextWidth.columns(of: $0.title.in(language)) }.max() ?? 0
    return commands.map { command in
      // As many as have room; the first is what people learn.
      let keys = keys(of: command).split(separator: " ").reduce("") { keys, key in
        let both = keys.isEmpty ? String(key) : "\(keys) \(key)"
        return TextWidth.columns(of: both) <= Self.keyColumns ? both : keys
      }
      let (title, help) = (command.title.in(language), command.help.in(language))
      var row = ListLayer.Row(title, choice: RunCommand(command.identifier))
      row.key = TextLayout.rightAligned(keys, toColumns: Self.keyColumns) + "  "
      let gap = String(repeating: " ", count: widest - TextWidth.columns(of: title) + 2)
      row.parts = [.init(isInColumns ? gap + help : ": " + help)]
      return row
    }
  }

  /// The lifecycle as help tells it, from the one table of steps.
  private var stepLines: [ListLayer.Row] {
    var seen: Set<String> = []
    return Lifecycle.steps.compactMap { step in
      let needs = step.needs.map { words.fields[$0].lowercased() }
      let from = Lifecycle.steps.filter { $0.name == step.name && $0.to == step.to }.map(\.from)
      let states = from.map { words.codes.word($0.rawValue, in: .state) }
      let goal = words.codes.state(step.to)
      let name = words.codes.step(step.name)
      let start = states.count > 4 ? words.board.anyState : states.joined(separator: ", ")
      guard seen.insert("\(name)-\(goal)").inserted else { return nil }
      let asked = needs.isEmpty ? "" : "  [\(needs.joined(separator: ", "))]"
      return ListLayer.Row("\(name): \(start) \(sitting.isPlain ? "->" : "→") \(goal)\(asked)")
    }
  }
}
