import CaseModel
import ChangeLog
import Language
import TerminalModel

extension CommandCatalogue {
  /// Deciding on new findings.
  static let triage: [Command] =
    [
      Command(
        "triage", Phrase("Vurdér nye", "Assess new"),
        help: Phrase(
          "vurdér nye fund, ét ad gangen, det ældste først",
          "decide on new findings one by one, oldest first"),
        in: [.board], keys: "V", obstacle: canWrite
      ) { $0.openTriage() }
    ]
    + [
      verdict(
        .take, "t", Phrase("Tag op", "Take up"),
        help: Phrase(
          "tag fundet op: tiltag, ansvarlig, opfølgning, frist",
          "take it up: action, responsible, follow-up, deadline")),
      verdict(
        .keep, "b", Phrase("Bevar", "Keep"),
        help: Phrase("lad det blive, som det er", "let it stay as it is"), obstacle: mayKeep),
      verdict(
        .duplicate, "d", Phrase("Dublet", "Duplicate"),
        help: Phrase("fundet er det samme som et andet", "it is the same as another finding")),
      verdict(
        .decline, "a", Phrase("Afvis", "Decline"),
        help: Phrase(
          "afvis fundet med en årsag, som beboerne kan læse",
          "decline it with a reason residents may read")),
      verdict(
        .later, "s", Phrase("Senere", "Later"),
        help: Phrase("vurdér fundet en anden dag", "decide on it another day")),
      verdict(
        .site, "p", Phrase("Skal ses", "See on site"),
        help: Phrase("fundet skal ses på stedet først", "it must be seen on site first")),
      verdict(
        .takeOut, "x Delete", Phrase("Fjern", "Take out"),
        help: Phrase(
          "fjern fundet, det er oprettet ved en fejl", "take out a finding made by mistake")),
    ]
    + [
      Command(
        "triage-write", Phrase("Skriv selv", "Write"),
        help: Phrase(
          "skriv det, listen ikke har, eller ret fundets felter",
          "write what the list lacks, or edit the fields"),
        in: [.triage], keys: "e F2", hint: 5, obstacle: needsDesk
      ) {
        $0.writeOnDesk()
      },
      Command(
        "triage-open", Phrase("Hele fundet", "Whole finding"),
        help: Phrase("vis hele fundet med historik", "show the whole finding with its history"),
        in: [.triage], keys: "o", hint: 6, obstacle: needsDesk
      ) {
        $0.openFromDesk()
      },
      Command(
        "triage-next", Phrase("Næste", "Next"),
        help: Phrase(
          "vis næste fund uden at vurdere dette",
          "show the next finding without deciding on this one"),
        in: [.triage], keys: "l Right", obstacle: needsDesk
      ) {
        $0.turnDesk(by: 1)
      },
      Command(
        "triage-previous", Phrase("Forrige", "Previous"),
        help: Phrase(
          "vis forrige fund, der ikke er vurderet", "show the finding before that still waits"),
        in: [.triage], keys: "h Left", obstacle: needsDesk
      ) {
        $0.turnDesk(by: -1)
      },
    ]

  /// The command that decides so on the finding on the desk.
  private static func verdict(
    _ verdict: TriageVerdict, _ keys: String, _ title: Phrase, help: Phrase,
    obstacle: @escaping @Sendable (AppState) -> Obstacle? = needsDesk
  ) -> Command {
    Command(
      CommandIdentifier(verdict.rawValue), title, help: help, in: [.triage], keys: keys,
      obstacle: obstacle
    ) {
      $0.give(verdict)
    }
  }

  static let needsDesk: @Sendable (AppState) -> Obstacle? = { state in
    state.triageDesk == nil ? .nothingToTriage : canWrite(state)
  }

  /// A problem is solved or declined, never kept.
  private static let mayKeep: @Sendable (AppState) -> Obstacle? = { state in
    guard let desk = state.triageDesk else { return .nothingToTriage }
    let finding = state.shown.caseFile.plainFinding(at: desk.record)
    guard Lifecycle.path(from: finding.state, to: .kept, kind: finding.kind) != nil,
      finding.kind != nil
    else { return .onlyWhatIsGoodIsKept }
    return canWrite(state)
  }
}
