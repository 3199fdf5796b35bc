import CaseModel
import CaseStorage
import Casework
import ChangeLog
import CommandLineTool
import Screens
import Wording

extension BoardLoop {
  private var draftsPath: String? { workspace.flatMap { draftsPath(of: $0.id) } }

  private func draftsPath(of workspace: String) -> String? {
    guard let folder = request.stateFolder, !folder.isEmpty else { return nil }
    return "\(folder)/\(workspace)/\(WorkspaceFolder.draftsName)"
  }

  /// What was typed into forms and not saved, by form; also what was typed before another
  /// workspace took this one in.
  func storedDrafts(of caseFile: CaseFile) -> [String: JSONValue] {
    guard let workspace, let draftsPath else { return [:] }
    var drafts = world.storedJSON(at: draftsPath)?.object ?? [:]
    for former in caseFile.takenIn.subtracting([workspace.id]).sorted() {
      guard let path = self.draftsPath(of: former),
        let left = world.storedJSON(at: path)?.object, !left.isEmpty
      else { continue }
      drafts.merge(left) { mine, _ in mine }
      // Only once they are kept here may they go there.
      if world.store(.object(drafts), at: draftsPath) == nil { _ = world.store([:], at: path) }
    }
    return drafts
  }

  /// As they are stored, with what was left in an editor.
  func firstDrafts(of caseFile: CaseFile) -> [String: JSONValue] {
    var drafts = storedDrafts(of: caseFile)
    let left = takeLeftTexts(into: &drafts)
    guard !left.isEmpty, let draftsPath else { return drafts }
    if world.store(.object(drafts), at: draftsPath) == nil { forgetLeftTexts(left) }
    return drafts
  }

  /// Keeps what stands in open forms beside what was put aside, so that a killed terminal takes no
  /// word with it; what was saved meanwhile goes.
  func keepDrafts() {
    let drafts = state.sitting.workspace.drafts.merging(state.openDrafts) { $1 }
    guard drafts != keptDrafts else { return }
    let before = keptDrafts
    keptDrafts = drafts
    guard let draftsPath else { return }
    let stored = storedDrafts(of: state.livingCaseFile).taking(changesFrom: before, to: drafts)
    // A draft is no place for a civil registration number either (DOMAIN B6).
    let masked = CivilNumberMask.masked(
      .object(stored), besides: FindingField.mastNumber.rawValue
    ).value
    if let problem = world.store(masked, at: draftsPath) {
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
  func lastVisit(of workspace: WorkspaceFolder) -> Visit? {
    guard let folder = request.stateFolder, !folder.isEmpty else { return nil }
    return world.storedJSON(at: Visit.path(in: folder, workspace: workspace.id))
      .flatMap { Visit(json: $0) }
  }

  /// Keeps what had come by now, so that the next visit begins with what is new.
  func rememberVisit() {
    guard let workspace, let folder = request.stateFolder, !folder.isEmpty else { return }
    let visit = state.visit(leavingAt: world.now)
    let path = Visit.path(in: folder, workspace: workspace.id)
    if let problem = world.store(visit.json, at: path) {
      send(.told(state.words.program.draftNotKept(problem.path, problem.cause), .warning))
    }
  }

  /// Keeps who sits at this machine.
  func remember(_ person: KnownPerson) {
    guard let folder = request.stateFolder, !folder.isEmpty else { return }
    if let problem = world.store(person.json, at: KeptPerson.path(in: folder)) {
      send(.told(state.words.program.draftNotKept(problem.path, problem.cause), .warning))
    }
  }
}
