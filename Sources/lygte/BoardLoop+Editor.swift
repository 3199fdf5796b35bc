import CursesTerminal
import OtherPrograms
import Screens
import Wording

extension BoardLoop {
  /// Opens the text editor on a field of the form on top.
  func editOutside(_ field: String, _ text: String) {
    keepDrafts()
    let session = EditorSession(ProgramRunner(environment: world.variables))
    do throws(ProgramProblem) {
      let outcome = try terminal.withTerminalReleased { () throws(ProgramProblem) in
        try session.edit(text, help: state.words.program.editorHelp)
      }
      switch outcome {
      case .edited(let edited): send(.editedOutside(field: field, text: edited))
      case .unchanged: send(.editedOutside(field: field, text: nil))
      case .failed(_, let path):
        send(.told(state.words.program.editorFailed(path), .warning))
      case .unreadable(let path):
        send(.told(state.words.program.editorUnreadable(path), .warning))
      }
    } catch {
      send(.told(state.words.program.sentence(error), .warning))
    }
    terminal.redrawAll()
  }
}
