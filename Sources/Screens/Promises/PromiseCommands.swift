import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// Deadlines, what was promised, and handing it all over.
  static let promises: [Command] = [
    Command(
      "promises", Phrase("Aftaler", "Promises"),
      help: Phrase("vis, hvad andre har lovet", "show what others have promised"),
      in: [.board, .start], keys: "P", go: "P", obstacle: needsWorkspace
    ) {
      $0.openPromises()
    },
    Command(
      "deadlines", Phrase("Egne frister", "Our deadlines"),
      help: Phrase(
        "vis de frister, I selv har sat",
        "show the deadlines you have set"),
      in: [.board, .start, .promises], keys: "", go: "D", obstacle: needsWorkspace
    ) {
      $0.openDeadlines()
    },
    Command(
      "handover", Phrase("Overdragelse", "Handover"),
      help: Phrase(
        "vis alt, der er åbent, til den, der tager over",
        "show all that is open, for whoever takes over"),
      in: [.promises, .deadlines, .start], keys: "o", hint: 3, obstacle: needsWorkspace
    ) {
      $0.openHandover()
    },
    Command(
      "handover-print", Phrase("Udskriv", "Print"),
      help: Phrase(
        "skriv overdragelsen som en side, der kan udskrives",
        "write the handover as a page to print"),
      in: [.handover], keys: "p", hint: 3, obstacle: needsWorkspace
    ) {
      $0.openAudiences(.handover)
    },
    Command(
      "reassign", Phrase("Skift ansvarlig", "Reassign"),
      help: Phrase(
        "sæt en anden på alle åbne fund, én har", "put another on all open findings that one has"),
      in: [.promises, .deadlines, .handover], keys: "R", hint: 2, obstacle: canWrite
    ) {
      $0.openReassign()
    },
  ]
}

extension AppState {
  mutating func openPromises() -> [Effect] {
    need(\.attention)
    need(\.promises)
    return open(PromiseList())
  }

  mutating func openDeadlines() -> [Effect] {
    need(\.attention)
    need(\.promises)
    return open(DeadlineList())
  }
}
