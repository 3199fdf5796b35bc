import CaseModel
import ChangeLog

extension Workspace {
  /// Merges a folder that was begun apart, as the plan's ``MergePlan/join`` says.
  ///
  /// The taking-in is saved first, then the lines come, then what is the same is shown as one by an
  /// act of its own, which can be undone. Stopped in between, merging again goes on.
  /// - Returns: what all of it changed.
  @discardableResult
  package func join(
    _ plan: MergePlan, actor: String, at moment: Moment
  ) throws(StorageError) -> FoldChanges {
    let ours = caseFile
    var changes: [FoldChanges] = []
    if let first = plan.join, !first.takingIn.isEmpty {
      changes.append(try append(first.takingIn, actor: actor, at: moment))
    }
    changes.append(try merge(plan, from: plan.folder, at: moment))
    // Made anew of what stands now: more may have come since the look.
    let pairing =
      plan.join == nil
      ? nil
      : JoinPlan(plan.theirs, into: ours, merged: caseFile)?.pairing(in: caseFile)
    if let pairing, !pairing.isEmpty {
      changes.append(try append(pairing, actor: actor, at: moment))
    }
    return FoldChanges.joined(changes)
  }
}
