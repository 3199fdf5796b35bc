import CaseModel
import CaseStorage
import Casework
import ChangeLog
import CommandLineTool
import Screens
import Wording

extension BoardLoop {
  /// Makes the example, or takes the one that was made, and opens it.
  func openExample() {
    var environment = world.commandEnvironment()
    environment.isOutputTerminal = true
    switch CommandLineTool.run(arguments: ["demo"], environment: environment) {
    case .openBoard(let request):
      if let folder = request.folder { open(folder) }
    case .finished(let report): send(.told(report.errors, .warning))
    }
  }

  /// Makes a workspace with what was answered, and opens it.
  func create(_ new: NewFolder) {
    let path = world.absolute(new.path)
    var arguments = ["init", path, "--name", new.name]
    if !new.municipality.isEmpty { arguments += ["--municipality", new.municipality] }
    var environment = world.commandEnvironment()
    environment.authorship = state.sitting.who.authorship
    guard
      case .finished(let report) = CommandLineTool.run(
        arguments: arguments, environment: environment)
    else { return }
    guard report.status == .done else {
      send(.told(report.errors, .warning))
      return
    }
    let wantsTable = state.sitting.beginning.withTable
    open(path)
    makeBeginning(new)
    send(.told(state.words.program.folderMade(world.abbreviated(path)), .done))
    if wantsTable, let command = CommandCatalogue.table["import"] {
      for effect in command.run(&state) { _ = effect }
    }
  }

  /// The first area and walk, as one act.
  private func makeBeginning(_ new: NewFolder) {
    var draft = ActDraft()
    if !new.area.isEmpty {
      _ = EditWriter.make(.area, [AreaField.name: .string(new.area)], in: &draft)
    }
    if !new.walk.isEmpty {
      var random = SystemRandomNumberGenerator()
      let id = state.shown.indexes.identifiers.fresh(from: &random)
      var values: [WalkField: JSONValue] = [
        .id: .string(id.description), .name: .string(new.walk),
      ]
      if !new.area.isEmpty { values[.area] = .string(new.area) }
      if !new.walkDate.isEmpty { values[.date] = .string(new.walkDate) }
      _ = EditWriter.make(.walk, values, in: &draft)
    }
    guard !draft.isEmpty, let workspace else { return }
    do throws(StorageError) {
      let changes = try workspace.append(
        draft, into: &state.livingCaseFile, actor: author, at: world.now)
      send(.committed(changes, device: workspace.device, then: nil))
    } catch {
      send(.commitFailed(sentence(error)))
    }
  }
}
