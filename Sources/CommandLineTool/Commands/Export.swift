import CaseModel
import CaseStorage
import ChangeLog
import Exchange
import Wording

extension CommandRun {
  /// `export [QUERY] --format … [-o FILE]`.
  mutating func export() throws(CommandFailure) {
    let format = try exportFormat()
    let session = try open()
    let findings = try selected(in: session)
    let context = ExportContext(
      language: words.language, today: today, workspace: session.caseFile.facts.name,
      walks: session.caseFile.walks)
    let bytes = format.write(findings, context)
    if let file = outputFile {
      let path = environment.absolute(file)
      try mayReplace(path)
      do throws(FileProblem) {
        try AtomicFile(environment.fileSystem).replace(
          path, with: bytes, mode: 0o600, token: Token.text(length: 8, random: &random))
      } catch {
        throw failure(.unwritable(error))
      }
      say(tool.exported(findings.count, path))
    } else {
      report.output += environment.isOutputTerminal ? onTerminal(bytes) : bytes
    }
    // In machine formats the audience stands beside the file (FORMAT 30).
    if !format.saysAudience { say(context.audienceLine) }
    finishReading(session)
  }

  /// A file that stands there is replaced only when the person says so.
  func mayReplace(_ path: String) throws(CommandFailure) {
    if arguments.has(.yes) { return }
    do throws(FileProblem) {
      if try environment.fileSystem.facts(at: path) == nil { return }
    } catch {
      throw failure(.unwritable(error))
    }
    guard let answer = environment.ask(tool.mayReplace(path)) else {
      throw .usage(tool.standsThere(path))
    }
    guard ["j", "ja", "y", "yes"].contains(SearchKey.name(answer)) else {
      throw .needsLook(tool.notReplaced(path))
    }
  }

  private var outputFile: String? {
    arguments.value(.output).flatMap { $0 == "-" ? nil : $0 }
  }

  /// A file is written byte for byte; a terminal gets nothing it would obey.
  private func onTerminal(_ bytes: [UInt8]) -> [UInt8] {
    Array(SafeOutput.talk(String(decoding: bytes, as: UTF8.self)).utf8)
  }

  /// What `--format` says, else the ending of the file, else CSV.
  private func exportFormat() throws(CommandFailure) -> ExportFormat {
    let ending = outputFile.flatMap { file in
      FilePath.name(of: file).split(separator: ".").dropFirst().last.map(String.init)
    }
    let option = arguments.value(.csv)
    if let name = arguments.value(.format) ?? (option == nil ? ending : "csv") {
      let isCSV = name.lowercased() == "csv"
      if let format = ExportFormat.named(name, option: isCSV ? option : nil) { return format }
      if isCSV, let option, ["excel", "da", "dansk"].contains(option.lowercased()),
        let format = ExportFormat.named("csv")
      {
        return format
      }
      var names: [String] = []
      for format in ExportFormat.all {
        let name = format.option.map { "\(format.name) --csv \($0)" } ?? format.name
        if !names.contains(name) { names.append(name) }
      }
      throw .usage(tool.unknownFormat(isCSV ? option ?? name : name, names))
    }
    guard let format = ExportFormat.named("csv") else { throw .usage(tool.unknownFormat("", [])) }
    return format
  }
}
