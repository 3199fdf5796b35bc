import CaseModel
import ChangeLog
import Language
import TerminalModel
import Wording

/// The keys of a place, and the steps a finding goes.
struct HelpList: ListScreen {
  static let isRead = true
}

extension AppState {
  private static let keyColumns = 14

  mutating func openHelp() -> [Effect] {
    let (scope, language) = (scope, sitting.language)
    let rows = commands.listed(in: scope).map { command in
      // As many as have room; the first is what people learn.
      let keys = keys(of: command).split(separator: " ").reduce("") { keys, key in
        let both = keys.isEmpty ? String(key) : "\(keys) \(key)"
        return TextWidth.columns(of: both) <= Self.keyColumns ? both : keys
      }
      var row = ListLayer.Row(
        command.title.in(language), choice: RunCommand(command.identifier))
      row.key = TextLayout.padded(keys, toColumns: Self.keyColumns) + " "
      row.parts = [.init(": \(command.help.in(language))")]
      return row
    }
    var lines = [
      ListLayer.Row(words.board.helpHeading(scope.place.in(sitting.language)), isHeading: true)
    ]
    lines += rows
    if scope == .form { return lay(HelpList(), title: words.board.helpTitle, rows: lines) }
    lines.append(ListLayer.Row(""))
    lines.append(ListLayer.Row(words.board.stepsHeading, isHeading: true))
    lines += stepLines
    return lay(HelpList(), title: words.board.helpTitle, rows: lines)
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
