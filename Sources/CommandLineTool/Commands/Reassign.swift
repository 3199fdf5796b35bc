import CaseModel
import Casework
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let reassign = Subcommand(
    "reassign", danish: "skift",
    calledAlso: ["overtag", "ny medarbejder", "udskift", "hand over", "replace"],
    in: .answers, .ofTodayOnly, takes: [.query],
    words: Phrase("FRA TIL [SØGNING]", "FROM TO [QUERY]"),
    title: Phrase("sætter en anden på alle åbne fund", "puts another party on all open findings"),
    examples: Phrase(
      """
      lygte skift Projektlederen "Mette Kjær" --prøv
      lygte skift Driftsgården "Vej & Park" --felt ansvarlig område:Lærkehaven
      """,
      """
      lygte reassign Projektlederen "Mette Kjær" --dry-run
      lygte reassign Driftsgården "Vej & Park" --field responsible area:Lærkehaven
      """),
    explanation: Phrase(
      """
      Skifter en part ud på alle åbne fund, der har den, i én ændring, som kan
      fortrydes. Fund med to værdier i feltet ændres ikke.
      """,
      """
      Puts another party on all open findings that have the one, as one change that
      can be undone. Findings with two values in the field are left.
      """),
    rows: [
      .option(
        .field, "opfølgning (ellers), ansvarlig eller ejer", "followUp (else), responsible or owner"
      ),
      .option(.dryRun, "vis kun, hvad der ville ske", "only show what would happen"),
      .option(.yes, "gør det uden at spørge", "do it without asking"),
    ],
    onScreen: ["promises", "reassign"]
  ) { run throws(CommandFailure) in try run.reassign() }
}

extension CommandRun {
  /// `reassign FROM TO [--field followUp] [QUERY]`: another person on every open finding, as one
  /// act; the summary comes first.
  mutating func reassign() throws(CommandFailure) {
    guard arguments.words.count >= 2 else { throw .usage(words.promises.reassignNeeds) }
    let from = arguments.words[0]
    let field = try reassignedField()
    let session = try open()
    let goal = try party(TextRules.accepted(arguments.words[1], form: .party), in: session)
    let caseFile = session.caseFile
    let plan = Reassignment(
      from: from, to: goal, field: field, among: try narrowed(in: session), in: caseFile)
    switch plan.obstacle {
    case nil: break
    case .sameParty: throw .usage(words.promises.sameParty)
    case .nothing: throw .needsLook(words.promises.reassignNothing(from, label(field)))
    case .inConflict(let count): throw .needsLook(words.promises.conflictsLeft(count))
    }
    let count = plan.records.count
    say(words.promises.reassignSummary(count, label(field), plan.from, plan.to))
    if plan.inConflict > 0 { say(words.promises.conflictsLeft(plan.inConflict)) }
    if arguments.has(.dryRun) { return }
    try mayReassign()
    try save(plan.draft(in: caseFile), in: session)
    say(words.promises.reassigned(count, label(field), plan.from, plan.to))
    say(tool.undoHint)
    finishWriting(session)
  }

  private func mayReassign() throws(CommandFailure) {
    if arguments.has(.yes) { return }
    guard let answer = environment.ask(words.promises.reassignAsk) else {
      throw .usage(words.promises.reassignNeedsYes)
    }
    guard Vocabulary.isYes(answer) else {
      throw .needsLook(words.promises.reassignStopped)
    }
  }

  private func reassignedField() throws(CommandFailure) -> FindingField {
    guard let word = arguments.value(.field) else { return .followUp }
    guard let field = Vocabulary.findingField(named: word), field.form == .party else {
      throw .usage(words.promises.reassignField(word))
    }
    return field
  }

  /// The findings of the query that follows the two names; nil words mean all.
  private func narrowed(in session: CaseSession) throws(CommandFailure) -> [RecordIndex] {
    let rest = Array(arguments.words.dropFirst(2))
    if rest.isEmpty { return session.caseFile.records(of: .finding) }
    return try selected(in: session, by: rest).compactMap { finding in
      RecordName(finding.name).flatMap { session.caseFile.record(named: $0) }
    }
  }
}
