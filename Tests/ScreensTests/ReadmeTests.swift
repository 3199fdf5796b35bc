import CaseModel
import Casework
import ChangeLog
import Language
import ReadmeTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// What README.md shows of the program is what the program does. One after the other, since
/// recording writes one file.
@Suite(.serialized)
struct ReadmeTests {
  @Test("the README's table of keys is the program's")
  func keys() throws {
    let table = KeyTable.markdown
    #expect(try ReadmePart(name: "keys").kept(recording: table) == table, "\(ReadmePart.advice)")
  }

  @Test("every command has a key", arguments: CommandCatalogue.table.all.map(\.identifier.rawValue))
  func hasKey(identifier: String) throws {
    let command = try #require(CommandCatalogue.table[CommandIdentifier(identifier)])
    #expect(!command.keys.isEmpty || command.go != nil)
  }

  @Test("the README shows the board as it is", arguments: [("board", "en"), ("tavle", "da")])
  func board(name: String, language: String) throws {
    let language = try #require(Language(rawValue: language))
    let text = "```text\n\(try exampleBoard(language).text)\n```\n"
    #expect(try ReadmePart(name: name).kept(recording: text) == text, "\(ReadmePart.advice)")
  }
}

/// The example's board on 80 columns and 24 rows, Saturday 21 November 2026 at 9 o'clock.
private func exampleBoard(_ language: Language) throws -> Frame {
  let today = Day(number: 20_778)
  var caseFile = CaseFile()
  let logs = try SampleWorkspace.logs(today: today, offsetMinutes: 60, seed: 7)
  _ = caseFile.fold(logs.values.flatMap { $0.map(\.line) })
  let now = try #require(Moment(rfc3339: "2026-11-21T09:00:00+01:00"))
  var state = AppState(language: language, now: now, random: SeededRandom(seed: 7))
  let folder = OpenWorkspace.Folder(path: "~/lygte/eksempel", device: "mkj", isOnlyHere: true)
  _ = update(
    &state,
    .opened(OpenedFolder(folder: folder, caseFile: caseFile, drafts: [:], isReadOnly: false)))
  return draw(state)
}

/// The table of keys, drawn from the registry of commands.
enum KeyTable {
  static var markdown: String {
    let english = Words.in(.english)
    var lines = ["| keys | what they do | på dansk | where |", "| --- | --- | --- | --- |"]
    for command in CommandCatalogue.table.all where command.keysLabel != "" {
      let names =
        command.keysLabel.map { [$0] }
        ?? command.keys.map(english.keyName) + [command.goLabel].compactMap { $0 }
      let keys = names.map { "`\($0)`" }.joined(separator: " ")
      let place = place(command)
      lines.append(
        "| \(keys) | \(command.help.english) | \(command.help.danish) "
          + "| \(place) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The places a command is valid in, in a few words.
  private static func place(_ command: Command) -> String {
    if [.all, .places].contains(command.scopes) { return "all" }
    if command.scopes == .lists { return "lists" }
    if command.scopes == .findings { return "board, finding, lists of findings" }
    if command.scopes == [.handEdits] { return "edited files" }
    return CommandCatalogue.table.scopes.filter(command.scopes.contains).map(\.rawValue).joined(
      separator: ", ")
  }
}
