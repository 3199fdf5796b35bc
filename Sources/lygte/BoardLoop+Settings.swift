import CaseModel
import CaseStorage
import CommandLineTool
import Screens

extension BoardLoop {
  /// Keeps the theme that was chosen for the next time the board is opened.
  func keep(theme code: String) {
    let environment = world.commandEnvironment()
    var random = SystemRandomNumberGenerator()
    do throws(KeptProblem) {
      var kept = try KeptSettings.read(in: environment)
      kept.values[KeptSetting.theme.rawValue] = .string(code)
      do throws(FileProblem) {
        try kept.write(in: environment, token: Token.text(length: 8, random: &random))
      } catch {
        send(.told(sentence(StorageError.unwritable(error)), .warning))
      }
    } catch {
      // What is wrong with the file was told when the board was opened.
    }
  }
}
