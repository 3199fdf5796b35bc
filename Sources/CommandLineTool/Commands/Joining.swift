import AppCore
import CaseModel
import CaseStorage
import ChangeLog
import Wording

extension CommandRun {
  /// What of a folder that was begun apart is the same here; nil for one of this workspace, or one
  /// that was taken in already.
  func joinPlan(
    taking theirs: CaseFile, into ours: CaseFile, merged: CaseFile
  ) -> JoinPlan? {
    guard let here = ours.workspace, let there = theirs.workspace, here != there,
      !ours.takenIn.contains(there), !theirs.takenIn.contains(here)
    else { return nil }
    return JoinPlan(ours: ours, merged: merged, workspace: there, into: here)
  }

  /// Shows what would be held for one, before anything is joined.
  mutating func tell(_ plan: JoinPlan, theirs: CaseFile, merged: CaseFile) {
    let joining = words.joining
    print(joining.title(theirs.facts.name))
    for pair in plan.pairs {
      let name = merged.shown(pair.theirs, "name")?.string ?? pair.name
      print(joining.shownAs(pair.kind.rawValue, name, pair.name))
    }
    if plan.pairs.isEmpty { print(joining.nothingSame) }
    print(joining.new(plan.newWalks, plan.newAreas, plan.newParties, plan.newFindings))
    print(joining.alike(plan.alike.count))
    for pair in plan.alike { print(pair, in: merged) }
  }

  func json(_ plan: JoinPlan, in merged: CaseFile) -> JSONValue {
    [
      "workspace": .string(plan.workspace), "into": .string(plan.into),
      "same": .array(
        plan.pairs.map { pair in
          [
            "kind": .string(pair.kind.rawValue), "name": .string(pair.name),
            "theirs": .string(merged.name(of: pair.theirs).description),
            "ours": .string(merged.name(of: pair.ours).description),
          ]
        }),
      "new": [
        "walks": .integer(Int64(plan.newWalks)), "areas": .integer(Int64(plan.newAreas)),
        "parties": .integer(Int64(plan.newParties)),
        "findings": .integer(Int64(plan.newFindings)),
      ],
      "alike": .array(plan.alike.map { json($0, in: merged) }),
    ]
  }

  /// Takes the workspace in: the act that says so, and what is shown as what.
  mutating func join(
    _ theirs: CaseFile, into ours: CaseFile, in session: CaseSession
  ) throws(CommandFailure) {
    // Made anew of what stands now: what was shown first came from the same lines.
    guard let plan = joinPlan(taking: theirs, into: ours, merged: session.caseFile) else { return }
    try save(plan.draft(in: session.caseFile), in: session)
    say(words.joining.done)
    if !plan.pairs.isEmpty { say(words.joining.partAgain) }
  }
}
