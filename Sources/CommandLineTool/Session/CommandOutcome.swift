import Casework
import Language
import Wording

/// What came of a command.
package enum CommandOutcome: Sendable {
  case finished(CommandReport)
  /// No subcommand was given, or the example is to be looked at: the board is opened.
  case openBoard(BoardRequest)
}

/// What a command prints and how it ends.
package struct CommandReport: Sendable {
  /// For standard output: data.
  package var output: [UInt8] = []
  /// For standard error: talk, made safe for a terminal.
  package var errors = ""
  package var status = ExitStatus.done
  /// What the person is told when standard output does not take it, after the system's number.
  package var unprinted: @Sendable (_ errorNumber: Int32) -> String = { _ in "" }

  package init(output: [UInt8] = []) { self.output = output }
}

/// How the program ends; the numbers are part of what scripts rely on.
package enum ExitStatus: Int32, CaseIterable, Sendable {
  case done = 0
  /// Done, or not, but something needs a look.
  case needsLook = 1
  case wrongUsage = 2
  case unavailable = 3
  /// Busy, try again.
  case busy = 75

  /// As the manual tells it.
  var meaning: Phrase {
    switch self {
    case .done: Phrase("gjort", "done")
    case .needsLook:
      Phrase(
        "gjort, men noget skal ses efter: afviste rækker, skade",
        "done, but something needs a look: rows refused, damage found")
    case .wrongUsage: Phrase("forkert brug", "wrong usage")
    case .unavailable: Phrase("kan ikke læse eller skrive", "cannot read or write")
    case .busy: Phrase("optaget, prøv igen", "busy, try again")
    }
  }
}

/// What the board is opened with.
package struct BoardRequest: Sendable {
  /// Absolute; nil when no workspace was found, where the first start is shown.
  package let folder: String?
  /// Where a workspace would be made by default; nil when the home folder is not known.
  package let defaultFolder: String?
  /// Where this machine remembers things; nil when the home folder is not known.
  package let stateFolder: String?
  package let language: Language
  package let usesColour: Bool
  /// Whether lines, arrows and marks beyond ASCII may be drawn.
  package let usesUnicode: Bool
  package let usesMouse: Bool
  /// Whether the screen is written to be read aloud.
  package let readsAloud: Bool
  /// Whether nothing may be written.
  package let isReadOnly: Bool
  /// By whom what is written on the board is.
  package let authorship: Authorship
  /// The theme asked for, or nil for the standard one.
  package let theme: String?
  /// The walk whose typing line is opened first, by its identifier or name; nil for the board.
  package let captures: String?
  /// Sentences to be said before the board is drawn.
  package let talk: String
  /// Why the person's own settings could not be read, to be told on the board; nil when they could.
  package let trouble: String?
}

/// Why a command was not done, as a sentence for the person, and how the program ends.
struct CommandFailure: Error {
  let status: ExitStatus
  /// The sentence, and what stands below it.
  let lines: [String]

  init(status: ExitStatus, lines: [String]) {
    self.status = status
    self.lines = lines
  }

  init(status: ExitStatus, sentence: String) { self.init(status: status, lines: [sentence]) }

  /// The same where logs could not be read: what was asked for may stand in them, and then it is no
  /// slip of whoever asked.
  func after(unread logs: [String]) -> CommandFailure {
    guard !logs.isEmpty, status == .wrongUsage || status == .needsLook else { return self }
    return CommandFailure(
      status: .unavailable,
      lines: [(logs + lines.prefix(1)).joined(separator: " ")] + lines.dropFirst())
  }

  static func usage(_ sentence: String) -> Self { Self(status: .wrongUsage, sentence: sentence) }
  static func usage(_ lines: [String]) -> Self { Self(status: .wrongUsage, lines: lines) }
  static func needsLook(_ sentence: String) -> Self { Self(status: .needsLook, sentence: sentence) }
  static func needsLook(_ lines: [String]) -> Self { Self(status: .needsLook, lines: lines) }
  static func unavailable(_ sentence: String) -> Self {
    Self(status: .unavailable, sentence: sentence)
  }
  static func unavailable(_ lines: [String]) -> Self { Self(status: .unavailable, lines: lines) }
}
