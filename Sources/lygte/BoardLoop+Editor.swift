import CaseModel
import CaseStorage
import CommandLineTool
import CursesTerminal
import Glibc
import OtherPrograms
import Screens
import Wording

extension BoardLoop {
  /// Opens the text editor on a field of the form on top.
  ///
  /// The text lies in the state folder meanwhile, beside what it belongs to: what was saved there
  /// outlives this program, and the next start offers it as a draft.
  func editOutside(_ field: String, _ text: String) {
    keepDrafts()
    let session = EditorSession(ProgramRunner(environment: world.variables))
    let folder = editorFolder(for: field, text)
    var isDone = true
    do throws(ProgramProblem) {
      let outcome = try terminal.withTerminalReleased { () throws(ProgramProblem) in
        try session.edit(text, help: state.words.program.editorHelp, in: folder)
      }
      switch outcome {
      case .edited(let edited):
        send(.editedOutside(field: field, text: edited))
        keepDrafts()
      case .unchanged: send(.editedOutside(field: field, text: nil))
      case .failed(_, let path):
        isDone = path == nil
        send(.told(state.words.program.editorFailed(path), .warning))
      case .unreadable(let path):
        isDone = false
        send(.told(state.words.program.editorUnreadable(path), .warning))
      }
    } catch {
      send(.told(state.words.program.sentence(error), .warning))
    }
    if isDone, let folder { removeEditorFolder(folder) }
    terminal.redrawAll()
  }

  private var editorsFolder: String? {
    guard let folder = request.stateFolder, !folder.isEmpty else { return nil }
    return "\(folder)/\(WorkspaceFolder.editorName)"
  }

  private static let factsName = "draft.json"

  /// Where the text lies while it is edited, with what it belongs to written down; nil where that
  /// cannot be written, and the editor's own place must do.
  private func editorFolder(for field: String, _ text: String) -> String? {
    guard let editorsFolder, let workspace, case .form(let layer) = state.shown.layers.last else {
      return nil
    }
    let key = layer.form.purpose.key
    let empty: JSONValue = [
      "purpose": .string(key), "focus": .string(field), "fields": .object([:]),
    ]
    let folder = "\(editorsFolder)/\(getpid())-\(world.now.seconds)"
    let facts: JSONValue = [
      "workspace": .string(workspace.id), "field": .string(field), "before": .string(text),
      "key": .string(key),
      "draft": layer.draft(in: state.shown.caseFile) ?? empty,
    ]
    return world.store(facts, at: "\(folder)/\(Self.factsName)") == nil ? folder : nil
  }

  private func removeEditorFolder(_ folder: String) {
    let files = POSIXFileSystem()
    do throws(FileProblem) {
      for name in try files.names(in: folder) ?? [] { try files.remove("\(folder)/\(name)") }
      try files.remove(folder)
    } catch {
      // The next start finds in it what is known already.
      return
    }
  }

  /// Takes what was saved in an editor that this machine's program did not live to see into the
  /// drafts; what another board has in its editor just now is left.
  func takeLeftTexts(into drafts: inout [String: JSONValue]) -> [String] {
    guard let editorsFolder, let workspace else { return [] }
    var taken: [String] = []
    for name in leftFolders(in: editorsFolder) {
      let folder = "\(editorsFolder)/\(name)"
      if let process = name.split(separator: "-").first.flatMap({ Int32($0) }),
        process != getpid(), isOurProgram(process)
      {
        continue
      }
      guard let facts = world.storedJSON(at: "\(folder)/\(Self.factsName)"),
        facts["workspace"]?.string == workspace.id
      else { continue }
      taken.append(folder)
      guard let key = facts["key"]?.string, let field = facts["field"]?.string,
        let text = EditorSession.leftText(in: folder, before: facts["before"]?.string ?? ""),
        var draft = (drafts[key] ?? facts["draft"])?.object
      else { continue }
      var fields = draft["fields"]?.object ?? [:]
      fields[field] = .string(text)
      draft["fields"] = .object(fields)
      drafts[key] = .object(draft)
    }
    return taken
  }

  /// Once their texts are kept as drafts.
  func forgetLeftTexts(_ folders: [String]) { folders.forEach(removeEditorFolder) }

  private func leftFolders(in folder: String) -> [String] {
    do throws(FileProblem) {
      return try POSIXFileSystem().names(in: folder) ?? []
    } catch {
      return []
    }
  }

  private func isOurProgram(_ process: Int32) -> Bool {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = readlink("/proc/\(process)/exe", &buffer, Int(PATH_MAX))
    guard length > 0, let own = world.programFile else { return false }
    let path = String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return FilePath.name(of: path) == FilePath.name(of: own)
  }
}
