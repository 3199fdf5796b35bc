import CaseModel
import Casework
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let triage = Subcommand(
    "triage", danish: "vurdér",
    aliases: ["vurder"],
    calledAlso: ["sortér", "nye", "assess", "inbox"],
    in: .findings, .reads,
    mostWords: 0,
    title: Phrase("viser de fund, der skal vurderes", "shows findings that wait for a verdict"),
    examples: Phrase(
      """
      lygte vurdér
      lygte vurdér --json
      """,
      """
      lygte triage
      lygte triage --json
      """),
    explanation: Phrase(
      """
      Viser de fund, der skal vurderes, det ældste først, med det, der ligner, og det,
      der plejer at blive gjort. Vurdér dem på tavlen med V, eller med lygte flyt.
      """,
      """
      Shows the findings that wait for a verdict, oldest first, with what is like them
      and what is usually done. Decide on the board with V, or with lygte move.
      """),
    rows: [
      .option(
        .json, "hvert fund med forslag og lignende fund",
        "each finding with proposals and look-alikes")
    ],
    onScreen: ["triage"]
  ) { run throws(CommandFailure) in try run.triage() }
}

extension CommandRun {
  /// `triage`: what waits to be decided on, oldest first, with what is like it and what is usual.
  mutating func triage() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    let lore = TriageSuggestions(caseFile, beside: BoardIndex(caseFile), on: today)
    let index = caseFile.likenessIndex()
    var rows: [JSONValue] = []
    for record in lore.waiting {
      let finding = caseFile.finding(at: record)
      let proposals = lore.proposals(for: finding, rules: caseFile.rules)
      let alike = TriageAlike.all(of: record, by: index, in: caseFile)
      if wantsJSON {
        rows.append(json(finding, proposals, alike, in: caseFile))
      } else {
        print(finding, proposals, alike, in: caseFile)
      }
    }
    if wantsJSON {
      printDocument(.array(rows))
    } else {
      say(words.triage.left(lore.count, lore.putOffCount))
    }
    finishReading(session)
  }

  private mutating func print(
    _ finding: Finding, _ proposals: TriageProposals, _ alike: [TriageAlike],
    in caseFile: CaseFile
  ) {
    let age = Moment(rfc3339: finding.createdAt).map {
      words.dates.distance($0.day.days(since: today))
    }
    let head = [finding.id, finding.place ?? finding.area ?? "", age ?? ""]
    print(head.filter { !$0.isEmpty }.joined(separator: " · "))
    print("  \(finding.title)")
    for (label, texts) in [
      (label(.actions), proposals.actions), (label(.responsible), proposals.responsible),
      (label(.followUp), proposals.followUp),
    ] where !texts.isEmpty {
      print("  \(label): \(texts.joined(separator: " | "))")
    }
    for other in alike {
      let why = AlikeText.reasons(of: other.likeness, words: words)
      let title = caseFile.plainFinding(at: other.record).title
      print("  \(words.triage.alike): \(name(of: other.record, in: caseFile)) \(title) · \(why)")
    }
  }

  private func json(
    _ finding: Finding, _ proposals: TriageProposals, _ alike: [TriageAlike],
    in caseFile: CaseFile
  ) -> JSONValue {
    func list(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
    let rules = caseFile.rules
    let priority = finding.priority ?? .medium
    return [
      "finding": RecordJSON.finding(finding),
      "proposals": [
        "actions": list(proposals.actions), "responsible": list(proposals.responsible),
        "followUp": list(proposals.followUp), "priority": .string(priority.rawValue),
        "due": .string(
          finding.due?.description
            ?? rules.deadline(
              of: priority, from: today, with: finding.responsible ?? proposals.responsible.first
            ).description),
      ],
      "alike": .array(
        alike.map { other in
          [
            "id": .string(name(of: other.record, in: caseFile)),
            "percent": .integer(Int64((other.likeness.score * 100).rounded())),
          ]
        }),
    ]
  }
}
