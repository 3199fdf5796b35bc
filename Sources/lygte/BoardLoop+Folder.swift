import CaseModel
import CaseStorage
import ChangeLog
import CommandLineTool
import CursesTerminal
import Screens
import StorageFacts
import Wording

/// The folder under the board: opening it, saving, what others wrote, and the documents.
extension BoardLoop {
  func open(_ folder: String) {
    var settings = StorageSettings(
      folder: folder, stateFolder: request.stateFolder ?? "",
      device: world.variables["LYGTE_DEVICE"], machineIdentity: world.machineIdentity,
      claims: world.claims)
    settings.program = ProgramVersion.number
    settings.isReadOnly = request.isReadOnly
    do throws(StorageError) {
      let (opened, caseFile) = try WorkspaceFolder.open(settings)
      workspace = opened
      toldNotices = []
      keptDrafts = firstDrafts(of: caseFile)
      isChanged = true
      send(
        .opened(
          OpenedFolder(
            folder: OpenWorkspace.Folder(
              path: world.abbreviated(folder), device: opened.device,
              isOnlyHere: !world.isShared(folder)),
            caseFile: caseFile, drafts: keptDrafts,
            isReadOnly: opened.isReadOnly || request.isReadOnly,
            lastVisit: lastVisit(of: opened))))
      // An example is looked at once; it is not where somebody works.
      if !state.shown.caseFile.facts.isExample { remember(folder: folder) }
      tellNotices()
    } catch {
      if workspace == nil, state.shown.layers.isEmpty { state.welcome() }
      send(.told(sentence(error), .warning))
    }
  }

  func reload() {
    if let changes = readTails() { send(.arrived(changes)) }
    terminal.redrawAll()
  }

  func commit(_ draft: ActDraft, then after: AfterCommit) {
    guard let workspace else { return }
    if let why = photoNotCopied(draft) { return send(.commitFailed(why)) }
    defer { isChanged = true }
    do throws(StorageError) {
      if after.closesImport {
        // What the log names is there before it is named.
        for photo in comingPhotos {
          _ = try workspace.keepPhoto(photo.bytes, fileExtension: photo.ending)
        }
      }
      let changes = try workspace.append(
        draft, into: &state.livingCaseFile, actor: author, at: world.now, remembersLater: true)
      send(.committed(changes, device: workspace.device, then: after))
    } catch {
      if workspace.isReadOnly { state.sitting.workspace.isReadOnly = true }
      send(.commitFailed(sentence(error)))
    }
    tellNotices()
  }

  func readTails() -> FoldChanges? {
    guard let workspace else { return nil }
    var problem: StorageError?
    defer {
      if let problem { send(.told(sentence(problem), .warning)) }
      tellNotices()
    }
    do throws(StorageError) {
      let changes = try workspace.readTails(into: &state.livingCaseFile)
      lastProblem = nil
      return changes
    } catch {
      if error != lastProblem { problem = error }
      lastProblem = error
      return nil
    }
  }

  func readPast(_ point: PastPoint) {
    guard let workspace else { return }
    do throws(StorageError) {
      send(.pastRead(try workspace.read(asOf: point)))
    } catch {
      send(.told(sentence(error), .warning))
    }
  }

  func writeDocuments() {
    guard let workspace, isChanged else { return }
    isChanged = false
    workspace.rememberHead()
    workspace.writeDocuments(of: state.livingCaseFile)
    workspace.writeSnapshot(of: state.livingCaseFile)
    tellNotices()
  }

  /// The case file holds more than the documents show.
  func noteChange() { isChanged = true }

  /// Says each thing the disk noticed once.
  func tellNotices() {
    toldNotices.formIntersection(workspace?.notices ?? [])
    for notice in workspace?.notices ?? [] where toldNotices.insert(notice).inserted {
      send(.told(sentence(notice), .warning))
    }
    tellDamage()
  }
}
