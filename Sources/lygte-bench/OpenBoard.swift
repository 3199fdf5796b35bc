import CaseModel
import CaseStorage
import Casework
import ChangeLog
import DiskTestSupport
import Language
import Screens
import TerminalModel
import Wording

/// A workspace with its board open at 120x40, as the program holds it, without the terminal.
struct OpenBoard {
  let workspace: WorkspaceFolder
  private(set) var state: AppState
  private var screen = RetainedScreen()
  var frame: Frame { screen.frame }

  private static let now = Moment(seconds: 1_764_000_000, offsetMinutes: 60)

  /// Reads and folds the logs, and draws the first frame.
  init(_ folder: BenchmarkFolder) throws(StorageError) {
    let opened = try WorkspaceFolder.open(folder.settings)
    workspace = opened.folder
    state = AppState(language: .danish, now: Self.now, random: SeededRandom(seed: 1))
    state.sitting.size = Size(columns: 120, rows: 40)
    state.sitting.who.person.initials = "MKJ"
    _ = update(&state, .opened(Self.opened(opened)))
    _ = screen.draw(state)
  }

  private static func opened(
    _ opened: (folder: WorkspaceFolder, caseFile: CaseFile)
  ) -> OpenedFolder {
    let workspace = opened.folder
    return OpenedFolder(
      folder: OpenWorkspace.Folder(
        path: workspace.settings.folder, device: workspace.device, isOnlyHere: true),
      caseFile: opened.caseFile, drafts: [:], isReadOnly: workspace.isReadOnly)
  }

  /// Lets time pass in which nobody presses a key.
  mutating func rest() {
    while state.hasMoreToGetReady { _ = update(&state, .rested) }
  }

  /// One key to the frame it leads to; acts it asks for are saved on the way.
  /// - Returns: whether an act was saved.
  @discardableResult
  mutating func press(_ key: KeyStroke) throws(StorageError) -> Bool {
    var isSaved = false
    for effect in update(&state, .terminal(.key(key))) {
      guard case .commit(let draft, let after) = effect else { continue }
      let changes = try workspace.append(
        draft, into: &state.shown.caseFile, actor: "MKJ", at: Self.now, remembersLater: true)
      _ = update(&state, .committed(changes, device: workspace.device, then: after))
      isSaved = true
    }
    _ = screen.draw(state)
    return isSaved
  }
}
