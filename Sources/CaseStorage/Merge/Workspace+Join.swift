import CaseModel
import ChangeLog
import Glibc

extension WorkspaceFolder {
  /// Merges a folder that was begun apart, as the plan's ``MergePlan/join`` says.
  ///
  /// The taking-in is saved first, then the lines come, then what is the same is shown as one by an
  /// act of its own, which can be undone. Stopped in between, merging again goes on.
  /// - Returns: what all of it changed.
  /// - Throws: `.unpaired` when all but the last step was saved.
  @discardableResult
  package func join(
    _ plan: MergePlan, into caseFile: inout CaseFile, actor: Author, at moment: Moment
  ) throws(StorageError) -> FoldChanges {
    let ours = caseFile
    var changes: [FoldChanges] = []
    if let first = plan.join, !first.takingIn.isEmpty {
      changes.append(try append(first.takingIn, into: &caseFile, actor: actor, at: moment))
    }
    changes.append(try merge(plan, from: plan.folder, into: &caseFile, at: moment))
    if plan.join != nil {
      do throws(StorageError) {
        changes += try pair(plan, ours, into: &caseFile, actor: actor, at: moment)
      } catch {
        throw error.ofPairing
      }
    }
    return FoldChanges.joined(changes)
  }

  /// Shows what is the same as one, made anew of what stands now: more may have come since the look.
  private func pair(
    _ plan: MergePlan, _ ours: CaseFile, into caseFile: inout CaseFile, actor: Author,
    at moment: Moment
  ) throws(StorageError) -> [FoldChanges] {
    for head in plan.theirs.heads() where !caseFile.contains(head.name) {
      // The file was written, and cannot be read just now: what is the same cannot be told.
      for case .unreadable(let problem) in notices { throw .unreadable(problem) }
    }
    let pairing = JoinPlan(plan.theirs, into: ours, merged: caseFile)?.pairing(in: caseFile)
    guard let pairing, !pairing.isEmpty else { return [] }
    return [try append(pairing, into: &caseFile, actor: actor, at: moment)]
  }
}

extension StorageError {
  /// The rest has been saved by then, and must not be said to be lost.
  fileprivate var ofPairing: StorageError {
    switch self {
    case .unwritable(let problem), .unreadable(let problem), .stateUnwritable(_, let problem):
      .unpaired(problem)
    case .readOnly(let path): .unpaired(FileProblem(.append, path, EROFS))
    default: self
    }
  }
}
