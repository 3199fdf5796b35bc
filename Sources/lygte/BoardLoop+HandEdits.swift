import CaseModel
import CaseStorage
import ChangeLog
import Screens
import Wording

extension BoardLoop {
  /// Looks which files were edited by hand, and what was edited in them.
  ///
  /// One that says what the log says is written again: there is nothing to decide about it.
  func lookAtHandEdits() {
    let said = state.words.handEdits
    guard let found = editedDocuments() else { return }
    editedDigests = [:]
    var edits: [HandEdit] = []
    for document in found {
      let edit = HandEditReader.read(document, in: state.livingCaseFile, today: world.now.day)
      if edit.isEmpty {
        if putBack(document.file, document.digest) != nil {
          send(.told(said.sameAsLog(document.file), .done))
        }
        continue
      }
      editedDigests[document.file] = document.digest
      edits.append(edit)
    }
    send(.handEditsSeen(edits))
    tellNotices()
  }

  private func editedDocuments() -> [EditedDocument]? {
    guard let workspace else { return nil }
    let found: Result<[EditedDocument], StorageError>
    do throws(StorageError) {
      found = .success(try workspace.editedDocuments(in: state.livingCaseFile))
    } catch {
      found = .failure(error)
    }
    switch found {
    case .success(let documents): return documents
    case .failure(let error):
      send(.told(sentence(error), .warning))
      return nil
    }
  }

  /// Takes an edit into the log; the file is written again.
  func takeHandEdit(_ file: String, _ draft: ActDraft, then after: AfterCommit) {
    guard let workspace, let digest = editedDigests[file] else { return }
    let said = state.words.handEdits
    do throws(StorageError) {
      let decided = try workspace.take(
        draft, from: file, digest, into: &state.livingCaseFile, actor: author, at: world.now)
      noteChange()
      if let changes = decided.changes {
        send(.committed(changes, device: workspace.device, then: after))
      }
      if state.hasTroubles(inEdited: file) {
        let lies = said.copyLies(world.abbreviated(decided.copy))
        send(.told("\(lies) \(said.restLies)", .warning))
      }
      if !decided.isPutBack { send(.told(said.notWritten(file), .warning)) }
    } catch {
      if workspace.isReadOnly { state.sitting.workspace.isReadOnly = true }
      send(.commitFailed(sentence(error)))
    }
    tellNotices()
    lookAtHandEdits()
  }

  /// Writes a file again as the log says; what stood there is kept aside.
  func putHandEditBack(_ file: String) {
    guard let digest = editedDigests[file] else { return }
    let said = state.words.handEdits
    if let copy = putBack(file, digest) {
      send(.told(said.putBack(file) + " " + said.copyLies(world.abbreviated(copy)), .done))
    }
    lookAtHandEdits()
  }

  /// - Returns: where the edited file lies now; nil after it was said why it stays.
  private func putBack(_ file: String, _ digest: LineHash) -> String? {
    guard let workspace else { return nil }
    do throws(StorageError) {
      let decided = try workspace.putBack(
        file, digest, in: state.livingCaseFile, at: world.now)
      return decided.copy
    } catch {
      send(.told(sentence(error), .warning))
      return nil
    }
  }
}
