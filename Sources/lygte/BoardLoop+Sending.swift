import CaseModel
import CaseStorage
import ChangeLog
import CommandLineTool
import CursesTerminal
import Exchange
import Language
import OtherPrograms
import Screens
import TerminalModel
import Wording

extension BoardLoop {
  /// Lets a list out the way it was asked for, and says where it went; what did not get out is not
  /// noted as sent.
  func deliver(_ delivery: ChaseDelivery) {
    let workspace = state.shown.caseFile.facts.name
    switch delivery.written(in: state.words, workspace: workspace, at: world.now) {
    case .clipboard(let text): copy(text)
    case .file(let name, let bytes): write(bytes, to: name)
    }
  }

  /// Into the clipboard: of the desktop, of tmux, and of the terminal itself, which may be at the
  /// other end of ssh.
  private func copy(_ text: String) {
    let tool = SystemClipboard(ProgramRunner(environment: world.variables)).copy(text)
    let isInTmux = world.variables["TMUX"]?.isEmpty == false
    let encoded = Base64.text(of: Array(text.utf8))
    guard let sequence = ClipboardSequence.copying(base64: encoded, isInTmux: isInTmux) else {
      if let tool { return send(.delivered(state.words.ball.copiedBy(tool))) }
      let kilobytes = ClipboardSequence.greatestLength * 3 / 4000
      return send(.notDelivered(state.words.ball.tooLongToCopy(kilobytes)))
    }
    terminal.write(sequence: sequence)
    send(.delivered(tool.map(state.words.ball.copiedBy) ?? state.words.ball.copied))
  }

  /// Into the folder the program was started in.
  private func write(_ bytes: [UInt8], to name: String) {
    let path = "\(world.currentFolder)/\(name)"
    var random = SystemRandomNumberGenerator()
    do throws(FileProblem) {
      try AtomicFile(POSIXFileSystem()).replace(
        path, with: bytes, mode: 0o600, token: Token.text(length: 8, random: &random))
      send(.delivered(world.abbreviated(path)))
    } catch {
      send(.notDelivered(sentence(StorageError.unwritable(error))))
    }
  }
}
