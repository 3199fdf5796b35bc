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
  /// What to say of logs that stand there and could not be read, or are not whole any more.
  var unreadLogs: [String] = []
  /// The folder a command has opened, which may have noticed something.
  var opened: Workspace?
  /// What was noticed of it and said.
  var toldNotices: Set<StorageNotice> = []
  /// The folder whose board is to be opened when all is said.
  var folderToOpen: String?
  /// The walk whose typing line is to be opened, by its name in the log; empty for the one of today.
  var walkToCapture: String?
  /// By whom the changes are, once that is decided.
  var decidedAuthor: Author?

  init(
    _ arguments: ParsedArguments, _ environment: CommandEnvironment, _ words: Words, now: Moment
  ) {
    self.arguments = arguments
    self.environment = environment
    self.words = words
    self.now = now
    random = CommandRandom(environment)
    report.unprinted = { number in
      let problem = FileProblem(.append, "", number)
      return SafeOutput.line(words.storage.unprinted(problem.cause))
    }
  }

  var tool: ToolWords { words.tool }
  /// The day things are reckoned from: that of `--as-of`, else the clock's.
  var today: Day { past?.day ?? now.day }
  /// The point of `--as-of`, once the folder is open.
  var past: PastPoint?
  var wantsJSON: Bool { arguments.has(.json) }

  /// A sentence for the person, on standard error.
  mutating func say(_ sentence: String) {
    report.errors += SafeOutput.line(sentence) + "\n"
  }

  /// Sentences that stand below each other.
  mutating func say(_ lines: [String]) { for line in lines { say(line) } }

  /// A line of output for the person.
  mutating func print(_ line: String) {
    report.output += SafeOutput.line(line).utf8
    report.output.append(0x0A)
  }

  /// A text of several lines, those after the first below its beginning.
  mutating func print(_ lines: [String], indent: Int) {
    for (place, line) in lines.enumerated() {
      print((place == 0 ? "" : String(repeating: " ", count: indent)) + line)
    }
  }

  /// A JSON value on a line of its own.
  mutating func print(json value: JSONValue) {
    report.output += SafeOutput.json(JSONWriter.bytes(of: value, as: .canonical))
    report.output.append(0x0A)
  }

  mutating func needsLook() { report.status = .needsLook }

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
