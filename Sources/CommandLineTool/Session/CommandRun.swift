import CaseModel
import CaseStorage
import ChangeLog
import StorageFacts
import Wording

/// One command on its way: what was asked, the world around it, and what is to be printed.
///
/// Each command runs a method of it, in the subcommand's own file.
struct CommandRun {
  let arguments: ParsedArguments
  let environment: CommandEnvironment
  /// What the folder calls its own fields is known once it is open.
  var words: Words
  let now: Moment
  var random: CommandRandom
  var report = CommandReport()
  /// What to say of logs that stand there and could not be read.
  var unreadLogs: [String] = []
  /// The folder whose board is to be opened when all is said.
  var folderToOpen: String?
  /// Whether it was said that nobody knows who writes.
  private var hasSaidUnknown = false

  init(
    _ arguments: ParsedArguments, _ environment: CommandEnvironment, _ words: Words, now: Moment
  ) {
    self.arguments = arguments
    self.environment = environment
    self.words = words
    self.now = now
    random = CommandRandom(environment)
  }

  var tool: ToolWords { words.tool }
  /// The day things are reckoned from: that of `--as-of`, else the clock's.
  var today: Day { past?.day ?? now.day }
  /// The point of `--as-of`, once the folder is open.
  var past: PastPoint?
  var wantsJSON: Bool { arguments.has(.json) }

  /// A sentence for the person, on standard error.
  mutating func say(_ sentence: String) {
    report.errors += SafeOutput.talk(sentence) + "\n"
  }

  /// A line of output for the person.
  mutating func print(_ line: String) {
    report.output += SafeOutput.talk(line).utf8
    report.output.append(0x0A)
  }

  /// A JSON value on a line of its own.
  mutating func print(json value: JSONValue) {
    report.output += SafeOutput.json(JSONWriter.bytes(of: value, as: .canonical))
    report.output.append(0x0A)
  }

  mutating func needsLook() { report.status = .needsLook }

  /// How the person calls themselves: `LYGTE_USER`, else the stored initials, else the login name.
  ///
  /// Where none is known, that is said once.
  mutating func actor() throws(CommandFailure) -> String {
    if let user = environment.variable("LYGTE_USER") {
      return TextRules.accepted(user, form: .line)
    }
    if let initials = try storedInitials() { return initials }
    let login = environment.variable("USER") ?? environment.variable("LOGNAME")
    let name = TextRules.accepted(login ?? "", form: .line)
    if !name.isEmpty { return name }
    if !hasSaidUnknown { say(tool.writtenAsUnknown(tool.unknownPerson)) }
    hasSaidUnknown = true
    return tool.unknownPerson
  }

  private func storedInitials() throws(CommandFailure) -> String? {
    guard let folder = environment.stateFolder else { return nil }
    let path = FilePath.joined(folder, "person.json")
    do throws(FileProblem) {
      guard let bytes = try environment.fileSystem.contents(of: path) else { return nil }
      // A file that cannot be understood is as if nobody had been asked yet.
      let person: JSONValue
      do throws(JSONDamage) {
        person = try JSONParser.value(from: bytes, mode: .lenientDocument)
      } catch {
        return nil
      }
      let initials = TextRules.accepted(person["initials"]?.string ?? "", form: .line)
      return initials.isEmpty ? nil : initials
    } catch {
      throw failure(.unreadable(error))
    }
  }

  /// The sentence for a fact of the folder.
  func sentence(_ fact: some StorageFact) -> String { words.storage.sentence(fact) }

  func failure(_ error: StorageError) -> CommandFailure {
    let sentence = sentence(error)
    switch error {
    case .busy: return CommandFailure(status: .busy, sentence: sentence)
    case .deviceName: return .usage(sentence)
    case .editedMeanwhile: return .needsLook(sentence)
    default: return .unavailable(sentence)
    }
  }
}
