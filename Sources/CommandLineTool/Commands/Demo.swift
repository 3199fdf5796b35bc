import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let demo = Subcommand(
    "demo", danish: "eksempel",
    calledAlso: ["prøv", "try", "sample", "example"],
    in: .files, .writes,
    words: Phrase("[MAPPE]", "[DIR]"),
    title: Phrase("åbner det opdigtede eksempel", "opens the invented example"),
    examples: Phrase(
      """
      lygte eksempel
      lygte eksempel eksempel
      """,
      """
      lygte demo
      lygte demo example
      """),
    explanation: Phrase(
      """
      Laver et opdigtet eksempel og åbner det på tavlen. Det blandes aldrig med
      jeres egne fund. Et eksempel, som ingen har skrevet i, laves på ny; ellers
      åbnes det, som du forlod det. En anden mappe røres ikke.
      """,
      """
      Makes an invented example and opens it on the board. It never mixes with your
      own findings. An example nobody has written in is made afresh; else it opens
      as you left it. Any other folder is left alone.
      """)
  ) { run throws(CommandFailure) in try run.demo() }
}

extension CommandRun {
  /// `demo [DIR]`: makes the example afresh and gives its folder.
  ///
  /// An example somebody has written in is given as they left it, and a folder that holds anything
  /// else is left alone.
  mutating func demo() throws(CommandFailure) {
    let folder = try exampleFolder()
    if environment.isOutputTerminal { folderToOpen = folder } else { say(tool.openWith(folder)) }
  }

  private mutating func exampleFolder() throws(CommandFailure) -> String {
    guard arguments.words.count <= 1 else { throw .usage(tool.demoNeeds) }
    let folder: String
    if let given = arguments.words.first ?? arguments.value(.workspace) {
      folder = environment.absolute(given)
    } else if let data = environment.dataFolder {
      folder = FilePath.joined(data, "eksempel")
    } else {
      throw .unavailable(tool.noHome)
    }
    let writer = DemoWriter(fileSystem: environment.fileSystem, folder: folder)
    let seed = random.next()
    let logs: [String: [ComposedLine]]
    do throws(LineDamage) {
      logs = try SampleWorkspace.logs(today: today, offsetMinutes: now.offsetMinutes, seed: seed)
    } catch {
      throw .unavailable(tool.exampleDamaged)
    }
    do throws(FileProblem) {
      guard try writer.mayBeMadeAfresh() else { throw DemoWriter.foreign }
      if try writer.isWrittenIn() {
        say(tool.exampleKept(folder))
        return folder
      }
      try writer.write(logs, token: Token.text(length: 8, random: &random))
    } catch {
      if error == DemoWriter.foreign { throw .usage(tool.notOurExample(folder)) }
      throw failure(.unwritable(error))
    }
    say(tool.exampleMade(folder))
    return folder
  }
}

/// Puts the logs of the example into a folder.
struct DemoWriter {
  let fileSystem: any FileSystem
  let folder: String

  /// A folder of somebody else's.
  static let foreign = FileProblem(.makeFolder, "", 0)

  private var log: String { FilePath.joined(folder, "log") }

  /// Whether the folder is new, empty, or an example we made.
  func mayBeMadeAfresh() throws(FileProblem) -> Bool {
    guard let names = try fileSystem.names(in: folder) else { return true }
    if names.isEmpty { return true }
    guard let bytes = try fileSystem.contents(of: FilePath.joined(log, Self.firstLog)) else {
      return false
    }
    let line = bytes.prefix { $0 != 0x0A }
    do throws(LineDamage) {
      let workspace = try LogLine.parse(Array(line)).workspace ?? ""
      return workspace.hasPrefix(SampleWorkspace.identifierBeginning)
    } catch {
      return false
    }
  }

  /// Whether another device than those of the example has a log in it.
  func isWrittenIn() throws(FileProblem) -> Bool {
    let own = Set(SampleActor.allCases.map { $0.device + ".jsonl" })
    return try fileSystem.names(in: log)?.contains { !own.contains($0) } ?? false
  }

  func write(
    _ logs: [String: [ComposedLine]], token: String
  ) throws(FileProblem) {
    try fileSystem.makeFolders(log, mode: 0o700)
    for folder in [
      folder, log, FilePath.joined(folder, "walks"), FilePath.joined(folder, "register"),
    ] {
      for name in try fileSystem.names(in: folder) ?? [] {
        let path = FilePath.joined(folder, name)
        if try fileSystem.facts(at: path)?.kind == .regular { try fileSystem.remove(path) }
      }
    }
    for (device, lines) in logs.sorted(by: { $0.key < $1.key }) {
      try AtomicFile(fileSystem).replace(
        FilePath.joined(log, device + ".jsonl"), with: lines.flatMap(\.bytes), mode: 0o600,
        token: token)
    }
  }

  private static let firstLog = SampleActor.mkj.device + ".jsonl"
}
