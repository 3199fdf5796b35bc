import CaseModel
import CaseStorage
import ChangeLog
import CommandLineTool
import DiskTestSupport
import Testing

/// The command line in a folder of its own, with a fixed clock and fixed random numbers.
final class Tool: @unchecked Sendable {
  let folder = OwnFolder()
  var variables: [String: String]
  var currentFolder: String
  var input: [UInt8] = []
  var columns: Int?
  /// What is taken for the program that runs.
  var programFile: String?
  var fileSystem: any FileSystem = POSIXFileSystem()
  /// What is answered to each question; nil where nobody can be asked.
  var answer: String?
  /// What is answered to the first questions, one after the other, before ``answer`` is.
  var answers: [String] = []
  /// What was asked, the latest last.
  private(set) var questions: [String] = []

  init(_ extra: [String: String] = [:]) {
    variables = [
      "HOME": folder.path, "LYGTE_NOW": "2026-11-23T09:30:00+01:00", "LYGTE_USER": "MKJ",
      "LYGTE_SEED": "7", "LYGTE_DEVICE": "kontor", "LANG": "da_DK.UTF-8",
    ].merging(extra) { $1 }
    currentFolder = folder.path
  }

  /// A workspace made by `init`, in which further commands run.
  static func workspace(_ extra: [String: String] = [:]) -> Tool {
    let tool = Tool(extra)
    #expect(tool.run("init", "w").status == .done)
    tool.currentFolder = tool.folder.path("w")
    return tool
  }

  /// The example, in which further commands run.
  static func example() -> Tool {
    let tool = Tool()
    #expect(tool.run("demo", "w").status == .done)
    tool.currentFolder = tool.folder.path("w")
    return tool
  }

  func outcome(_ arguments: [String]) -> CommandOutcome {
    let input = input
    let (programFile, fileSystem) = (programFile, fileSystem)
    let clock = Moment(seconds: 0, offsetMinutes: 0)
    return CommandLineTool.run(
      arguments: arguments,
      environment: CommandEnvironment(
        variables: variables, systemAccount: "konto", currentFolder: currentFolder, clock: clock,
        fileSystem: fileSystem, machineIdentity: "machine", isOutputTerminal: columns != nil,
        outputColumns: columns, programFile: programFile,
        readStandardInput: { input },
        ask: { self.answer(to: $0) }))
  }

  private func answer(to question: String) -> String? {
    questions.append(question)
    return answers.isEmpty ? answer : answers.removeFirst()
  }

  @discardableResult
  func run(_ arguments: String...) -> CommandReport { run(arguments) }

  func run(_ arguments: [String]) -> CommandReport {
    guard case .finished(let report) = outcome(arguments) else {
      Issue.record("The board was opened by \(arguments)")
      return CommandReport()
    }
    return report
  }

  /// Runs a command that must be done, and gives its output without the last line feed.
  @discardableResult
  func done(_ arguments: String...) -> String {
    let report = run(arguments)
    #expect(report.status == .done, "\(arguments): \(report.errors)")
    return report.text
  }

  func json(_ arguments: String...) -> JSONValue { values(arguments) }

  func values(_ arguments: [String]) -> JSONValue {
    let report = run(arguments + ["--json"])
    #expect(report.status == .done, "\(arguments): \(report.errors)")
    return (try? JSONParser.value(from: report.output, mode: .lenientDocument)) ?? .null
  }

  func shown(_ id: String) -> JSONValue { json("show", id) }

  func write(_ text: String, to name: String) { write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) {
    let path = folder.path(name)
    #expect(throws: Never.self) {
      try AtomicFile(POSIXFileSystem()).replace(path, with: bytes, mode: 0o600, token: "00000000")
    }
  }

  func contents(_ name: String) -> [UInt8]? {
    (try? POSIXFileSystem().contents(of: folder.path(name))) ?? nil
  }

  func mode(_ name: String) -> UInt32? {
    ((try? POSIXFileSystem().facts(at: folder.path(name))) ?? nil)?.mode
  }
}

extension CommandReport {
  var text: String {
    let text = String(decoding: output, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
