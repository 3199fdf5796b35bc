import CaseModel
import CaseStorage
import Wording

extension CommandRun {
  /// The file `--output` names; nil for standard output.
  var outputFile: String? {
    arguments.value(.output).flatMap { $0 == "-" ? nil : $0 }
  }

  /// Writes a file for its owner alone; one that stands there is asked about first.
  /// - Returns: its absolute path.
  mutating func write(_ bytes: [UInt8], to file: String) throws(CommandFailure) -> String {
    let path = environment.absolute(file)
    try mayReplace(path)
    do throws(FileProblem) {
      try AtomicFile(environment.fileSystem).replace(
        path, with: bytes, mode: 0o600, token: Token.text(length: 8, random: &random))
    } catch {
      throw failure(.unwritable(error))
    }
    // For a sentence: a name with a line break in it begins no line of its own.
    return HarmlessText.line(path)
  }

  /// A file that stands there is replaced only when the person says so.
  func mayReplace(_ path: String) throws(CommandFailure) {
    if arguments.has(.yes) { return }
    do throws(FileProblem) {
      if try environment.fileSystem.facts(at: path) == nil { return }
    } catch {
      throw failure(.unwritable(error))
    }
    guard let answer = environment.ask(tool.mayReplace(HarmlessText.line(path))) else {
      throw .usage(tool.standsThere(HarmlessText.line(path)))
    }
    guard Vocabulary.isYes(answer) else {
      throw .needsLook(tool.notReplaced(HarmlessText.line(path)))
    }
  }

  /// A file is written byte for byte; a terminal gets nothing it would obey.
  func onTerminal(_ bytes: [UInt8]) -> [UInt8] {
    Array(SafeOutput.document(String(decoding: bytes, as: UTF8.self)).utf8)
  }
}
