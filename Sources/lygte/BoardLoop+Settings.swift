import CaseModel
import CaseStorage
import CommandLineTool
import Language
import Screens
import Wording

extension BoardLoop {
  /// Keeps the theme that was chosen for the next time the board is opened.
  func keep(theme code: String) { keep(.string(code), as: .theme) }

  /// Takes up what else was kept for the screen.
  func useKeptSettings() {
    do throws(KeptProblem) {
      let kept = try KeptSettings.read(in: world.commandEnvironment())
      state.sitting.hidesBeside = kept.showsBeside == false
    } catch {
      // What is wrong with the file was told when the command line was read.
    }
  }

  /// Keeps a setting for the next time the board is opened.
  func keep(_ value: JSONValue, as setting: KeptSetting) {
    let environment = world.commandEnvironment()
    var random = SystemRandomNumberGenerator()
    do throws(KeptProblem) {
      var kept = try KeptSettings.read(in: environment)
      kept.values[setting.rawValue] = value
      do throws(FileProblem) {
        try kept.write(in: environment, token: Token.text(length: 8, random: &random))
      } catch {
        send(.told(sentence(StorageError.unwritable(error)), .warning))
      }
    } catch {
      // What is wrong with the file was told when the board was opened.
    }
  }

  /// Takes up the keys a person has given commands, and names what is wrong with them.
  func useOwnKeys() {
    do throws(KeptProblem) {
      guard let file = try KeptSettings.keys(in: world.commandEnvironment()) else { return }
      let keys = OwnKeys(file, for: state.sitting.commands)
      state.sitting.use(keys)
      for problem in keys.problems {
        let sentence = problem.sentence(state.sitting.commands).in(state.sitting.language)
        send(.told(sentence, .warning))
      }
    } catch {
      switch error {
      case .disk(let problem): send(.told(sentence(StorageError.unreadable(problem)), .warning))
      case .damaged(let path): send(.told(state.words.program.keysDamaged(path), .warning))
      }
    }
  }
}
