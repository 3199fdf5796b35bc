import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension CommandCatalogue {
  /// The report of a walk, and the library of advice.
  static let reports: [Command] = [
    Command(
      "walk-report", Phrase("Rapport", "Report"),
      help: Phrase(
        "vis vandringens rapport, som den bliver læst", "show the walk’s report as it will read"),
      in: [.walks, .walk], keys: "r", hint: 7, obstacle: walkNeeded
    ) { state in
      state.chosenWalk.map { state.openReport(of: $0) } ?? []
    },
    Command(
      "report", Phrase("Rapport", "Report"),
      help: Phrase(
        "vis den rapport, der skal skrives først", "show the report that is due first"),
      in: [.board, .start], keys: "", go: "R", obstacle: needsWorkspace
    ) { $0.openDueReport() },
    Command(
      "report-write", Phrase("Skriv filerne", "Write files"),
      help: Phrase("skriv rapporten som filer", "write the report to files"),
      in: [.report], keys: "s", hint: 2
    ) { $0.askWhereReport() },
    Command(
      "report-onward", Phrase("Godkend/sendt", "Approve/sent"),
      help: Phrase(
        "godkend rapporten; er den det, så notér, at den er sendt",
        "approve the report; once it is, note that it was sent"),
      in: [.report], keys: ">", hint: 3, obstacle: canWrite
    ) { $0.reportOnward() },
    Command(
      "report-pass", Phrase("Spring over", "Pass over"),
      help: Phrase("spring et punkt over, med en grund", "pass over a point, with a reason"),
      in: [.report], keys: "l", hint: 5, obstacle: canWrite
    ) { $0.askToPass() },
    Command(
      "report-taken-out", Phrase("Taget ud", "Taken out"),
      help: Phrase("vis, hvad læserne ikke får", "show what these readers do not get"),
      in: [.report], keys: "v", hint: 4
    ) { $0.showTakenOut() },
    Command(
      "report-turn", Phrase("Hvem og hvad", "Who and what"),
      help: Phrase(
        "skift mellem siden og det, der skal rettes", "switch between the page and what to mend"),
      in: [.report], keys: "Tab", hint: 6
    ) { $0.turnReport() },
    Command(
      "advice", Phrase("Råd", "Advice"),
      help: Phrase(
        "giv fundet et råd fra biblioteket", "give the finding advice from the library"),
      in: .findings, keys: "b", obstacle: canChange
    ) { $0.openAdvice() },
    Command(
      "advice-fetch", Phrase("Hent råd", "Fetch advice"),
      help: Phrase(
        "læg de første råd og svar i biblioteket", "put the first texts into the library"),
      in: [.board], keys: "", go: "b", obstacle: canWrite
    ) { $0.fetchAdvice() },
  ]

  private static let walkNeeded: @Sendable (AppState) -> Obstacle? = { state in
    needsWorkspace(state) ?? (state.chosenWalk == nil ? .noRecord : nil)
  }
}
