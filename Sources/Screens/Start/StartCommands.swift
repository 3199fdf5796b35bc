import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// The start screen.
  static let opening: [Command] = [
    Command(
      "start", Phrase("Start", "Start"),
      help: Phrase(
        "vis, hvad der er sket, og hvad der venter", "show what has happened and what waits"),
      in: [.board], keys: "0", go: "s", obstacle: needsWorkspace
    ) { $0.openStart() }
  ]

  /// Where the lines of the start screen lead.
  static let start: [Command] = [
    Command(
      "start-assess", Phrase("Vurdér nye", "Assess new"),
      help: Phrase(
        "gå til de nye fund, der skal vurderes", "go to the new findings to be assessed"),
      in: [.start], keys: "v", hint: 2
    ) { $0.openAssessing() },
    Command(
      "start-answers", Phrase("Svar", "Answers"),
      help: Phrase(
        "gå til dem, hvor beboerne skal have svar", "go to those that owe residents an answer"),
      in: [.start], keys: "s", hint: 3
    ) {
      $0.openAttention(at: .noAnswer)
    },
    Command(
      "start-check", Phrase("Se efter", "Go and see"),
      help: Phrase("gå til dem, der er meldt udført", "go to those reported done"),
      in: [.start], keys: "b", hint: 4
    ) {
      $0.openAttention(at: .notConfirmed)
    },
    Command(
      "start-late", Phrase("Gennemgang", "Review"),
      help: Phrase(
        "gennemgå det, der er hos andre, det sene først",
        "go through what others have, the late first"),
      in: [.start], keys: "r"
    ) { $0.openReviewByParty() },
    Command(
      "start-again", Phrase("Genoptag", "Resume"),
      help: Phrase("gå til dem, der skal genoptages", "go to those to be resumed"),
      in: [.start], keys: "t"
    ) { $0.openAttention(at: .waitingOver) },
    Command(
      "start-silent", Phrase("Intet hørt", "Silent"),
      help: Phrase("gå til dem, vi intet har hørt om", "go to those nothing was heard of"),
      in: [.start], keys: "i"
    ) { $0.openAttention(at: .silent) },
    Command(
      "start-settle", Phrase("To værdier", "Two values"),
      help: Phrase("gå til felter med to værdier", "go to fields with two values"),
      in: [.start], keys: "="
    ) { $0.open(ConflictList()) },
  ]
}

extension AppState {
  mutating func openStart() -> [Effect] {
    need(\.attention)
    return open(StartList())
  }

  /// The triage deck where there is one, else the column of what is new.
  mutating func openAssessing() -> [Effect] {
    shown.layers.removeAll()
    if commands["triage"] != nil { return perform("triage") }
    return focusColumn(shown.indexes.board.columns.firstIndex { $0.states.contains(.new) } ?? 0)
  }
}
