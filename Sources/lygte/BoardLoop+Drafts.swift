import AppCore
import CaseModel
import CaseStorage
import ChangeLog
import CommandLineTool
import Wording

extension BoardLoop {
  private var draftsPath: String? {
    guard let workspace, let folder = request.stateFolder, !folder.isEmpty else { return nil }
    return "\(folder)/\(workspace.id)/drafts.json"
  }

  /// What was typed into forms and not saved, by form.
  func storedDrafts() -> [String: JSONValue] {
    guard let draftsPath else { return [:] }
    return world.storedJSON(at: draftsPath)?.object ?? [:]
  }

  /// Keeps what stands in open forms beside what was put aside, so that a killed terminal takes no
  /// word with it; what was saved meanwhile goes.
  func keepDrafts() {
    let drafts = state.drafts.merging(state.openDrafts) { $1 }
    guard drafts != keptDrafts else { return }
    let before = keptDrafts
    keptDrafts = drafts
    guard let draftsPath else { return }
    let stored = storedDrafts().taking(changesFrom: before, to: drafts)
    if let problem = world.store(.object(stored), at: draftsPath) {
      send(.told(state.words.program.draftNotKept(problem.path, problem.cause), .warning))
    }
  }

  private func lastFolderPath(_ folder: String) -> String { "\(folder)/last-folder.json" }

  /// Keeps which folder is open, so that the next start finds it from anywhere.
  func remember(folder: String) {
    guard let stateFolder = request.stateFolder, !stateFolder.isEmpty else { return }
    if let problem = world.store(["folder": .string(folder)], at: lastFolderPath(stateFolder)) {
      send(.told(state.words.program.draftNotKept(problem.path, problem.cause), .warning))
    }
  }

  /// When somebody last sat here with that folder open; nil for the first time.
  func lastVisit(of workspace: Workspace) -> Visit? {
    guard let folder = request.stateFolder, !folder.isEmpty else { return nil }
    return world.storedJSON(at: Visit.path(in: folder, workspace: workspace.id))
      .flatMap { Visit(json: $0) }
  }

  /// Keeps what had come by now, so that the next visit begins with what is new.
  func rememberVisit() {
    guard let workspace, let folder = request.stateFolder, !folder.isEmpty else { return }
    let visit = Visit(at: world.now, sequences: state.caseFile.sequences)
    let path = Visit.path(in: folder, workspace: workspace.id)
    if let problem = world.store(visit.json, at: path) {
      send(.told(state.words.program.draftNotKept(problem.path, problem.cause), .warning))
    }
  }

  /// Keeps who sits at this machine.
  func remember(_ person: AppState.Person) {
    guard let folder = request.stateFolder, !folder.isEmpty else { return }
    let value: JSONValue = [
      "initials": .string(person.initials), "role": .string(person.role),
    ]
    if let problem = world.store(value, at: "\(folder)/person.json") {
      send(.told(state.words.program.draftNotKept(problem.path, problem.cause), .warning))
    }
  }
}
