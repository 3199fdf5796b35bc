import CaseModel
import CaseStorage
import Language
import Screens
import Wording

extension Subcommand {
  static let install = Subcommand(
    "install", danish: "installér",
    aliases: ["installer"],
    calledAlso: ["opsæt", "setup"],
    in: .other, .ofTodayOnly,
    mostWords: 0,
    title: Phrase("lægger programmet på plads", "puts the program in its place"),
    examples: Phrase(
      """
      lygte installér
      lygte installér --prefix /usr/local
      """,
      """
      lygte install
      lygte install --prefix /usr/local
      """),
    explanation: Phrase(
      """
      Kopierer programmet, temaerne, manualsiden og det, Tab skal bruge i bash, zsh og fish, og \
      siger hvorhen. Står der en ældre udgave, erstattes den. Et program, der skal bruge Swifts \
      biblioteker, kan ikke flyttes til en computer uden Swift og bliver ikke installeret.
      """,
      """
      Copies the program, the themes, the manual page and what Tab needs in bash, zsh and fish, \
      and says where to. An older one that stands there is replaced. A program that needs \
      Swift's libraries cannot go to a machine without Swift and is not installed.
      """),
    rows: [
      .option(
        .prefix, "hvor der installeres (ellers ~/.local)", "where to install (else ~/.local)"),
      .option(.json, "de skrevne filer", "the files that were written"),
    ]
  ) { run throws(CommandFailure) in try run.install() }
}

extension CommandRun {
  /// `install [--prefix DIR]`: prints each file that was written.
  mutating func install() throws(CommandFailure) {
    let prefix = try prefix()
    let files = InstalledFile.all(of: try runningProgram())
    try requireWritable(files, below: prefix)
    var written: [String] = []
    for file in files {
      let path = FilePath.joined(prefix, file.place)
      do throws(FileProblem) {
        try put(file, at: path)
      } catch {
        throw failure(.unwritable(error))
      }
      written.append(path)
    }
    if wantsJSON {
      printDocument(.array(written.map { .string($0) }))
    } else {
      written.forEach { print($0) }
    }
    say(tool.installed(prefix))
    let programs = FilePath.joined(prefix, "bin")
    let path = environment.variable("PATH") ?? ""
    if !path.split(separator: ":").contains(Substring(programs)) { say(tool.notInPath(programs)) }
    // Below any other folder zsh does not look by itself.
    if prefix != "/usr", prefix != "/usr/local" {
      say(tool.zshPath(FilePath.folder(of: FilePath.joined(prefix, Shell.zsh.place))))
    }
  }

  private func prefix() throws(CommandFailure) -> String {
    if let asked = arguments.value(.prefix) { return environment.absolute(asked) }
    guard let home = environment.variable("HOME"), home.hasPrefix("/") else {
      throw .unavailable(tool.noHome)
    }
    return FilePath.joined(home, ".local")
  }

  /// The bytes of the program that runs.
  /// - Throws: when it would not start where no toolchain is.
  private func runningProgram() throws(CommandFailure) -> [UInt8] {
    guard let path = environment.programFile else { throw .unavailable(tool.programNotFound) }
    let bytes: [UInt8]?
    do throws(FileProblem) {
      bytes = try environment.fileSystem.contents(of: path)
    } catch {
      throw failure(.unreadable(error))
    }
    guard let bytes else { throw .unavailable(tool.programNotFound) }
    let missing = ProgramFile(bytes).ofSwift
    guard missing.isEmpty else { throw .usage(tool.isDynamic(path, missing)) }
    return bytes
  }

  /// Asked of every folder before anything is written, so that nothing is installed by half.
  private func requireWritable(
    _ files: [InstalledFile], below prefix: String
  ) throws(CommandFailure) {
    for file in files {
      var folder = FilePath.folder(of: FilePath.joined(prefix, file.place))
      do throws(FileProblem) {
        while try environment.fileSystem.facts(at: folder) == nil {
          folder = FilePath.folder(of: folder)
        }
        // With the dot a link to a folder counts as one.
        let facts = try environment.fileSystem.facts(at: FilePath.joined(folder, "."))
        guard facts?.kind == .folder else { throw FileProblem(.makeFolder, folder, 0) }
        try environment.fileSystem.requireWritable(folder)
      } catch {
        throw .unavailable(tool.prefixNotWritable(folder))
      }
    }
  }

  private mutating func put(_ file: InstalledFile, at path: String) throws(FileProblem) {
    let fileSystem = environment.fileSystem
    try fileSystem.makeFolders(FilePath.folder(of: path), mode: 0o755)
    try AtomicFile(fileSystem).replace(
      path, with: file.bytes, mode: file.mode, token: Token.text(length: 8, random: &random))
    // One that stood there may have been closed to others.
    try fileSystem.setMode(file.mode, at: path)
  }
}

/// A file that belongs to the installed program.
struct InstalledFile {
  /// Below the prefix.
  let place: String
  let mode: UInt32
  let bytes: [UInt8]

  private init(_ place: String, mode: UInt32 = 0o644, _ bytes: [UInt8]) {
    self.place = place
    self.mode = mode
    self.bytes = bytes
  }

  static func all(of program: [UInt8]) -> [InstalledFile] {
    var files = [InstalledFile("bin/lygte", mode: 0o755, program)]
    for code in BuiltInThemes.codes {
      guard let bytes = BuiltInThemes.bytes(of: code) else { continue }
      files.append(InstalledFile("share/lygte/themes/\(code).json", bytes))
    }
    for language in Language.allCases {
      let folder = language == .english ? "" : "\(language.rawValue)/"
      files.append(
        InstalledFile(
          "share/man/\(folder)man1/lygte.1", Array(ManualPage(language: language).text.utf8)))
    }
    for shell in Shell.allCases {
      files.append(InstalledFile(shell.place, Array(shell.script.utf8)))
    }
    return files
  }
}
