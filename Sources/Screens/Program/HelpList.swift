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
  mutating func openHelp() -> [Effect] {
    let (scope, language) = (scope, sitting.language)
    let rows = commands.listed(in: scope).map { command in
      let keys = keys(of: command)
      return ListLayer.Row(
        TextLayout.padded(keys, toColumns: 18)
          + " \(command.title.in(language)): \(command.help.in(language))",
        choice: RunCommand(command.identifier))
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
