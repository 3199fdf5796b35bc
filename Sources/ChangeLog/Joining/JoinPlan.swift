import CaseModel

/// What of two workspaces that were begun apart is the same: to be looked at before it is joined.
///
/// Joining is three steps, and stopped after any of them nothing is lost or misnamed: the
/// taking-in is written, the other's lines come, and what is the same is shown as one.
package struct JoinPlan: Sendable {
  /// A record of the workspace taken in, and the one here that it will be shown as.
  package struct Pair: Hashable, Sendable {
    package let kind: RecordKind
    package let theirs: RecordIndex
    package let ours: RecordIndex
    /// What both are called.
    package let name: String
  }

  /// The identity of the workspace taken in, and of the one it goes into.
  package let workspace: String
  package let into: String
  /// Whether it was taken in before.
  package let isTaken: Bool
  /// Walks of one day and area, or of one month, area and name; areas and parties of one name.
  package let pairs: [Pair]
  /// What comes as it is, by kind: how many records of theirs have no like here.
  package let new: [RecordKind: Int]

  /// - Parameters:
  ///   - theirs: the other folder by itself.
  ///   - ours: this folder before anything comes.
  ///   - merged: both folded together.
  /// - Returns: nil for a folder of this workspace, or one that has taken this one in.
  package init?(_ theirs: CaseFile, into ours: CaseFile, merged: CaseFile) {
    guard let there = theirs.workspace, let here = ours.workspace, there != here,
      !theirs.takenIn.contains(here)
    else { return nil }
    workspace = there
    into = here
    isTaken = ours.takenIn.contains(there)
    let records = JoinedRecords(theirs: theirs, ours: ours, merged: merged)
    let told = RecordSchema.all.filter(\.isTold)
    let pairs = told.flatMap { records.pairs($0) }
    self.pairs = pairs
    new = Dictionary(
      uniqueKeysWithValues: (told.map(\.kind) + [.finding]).map {
        ($0, records.newCount($0, besides: pairs))
      })
  }

  /// The act that takes the other workspace in; empty where that was done.
  package var takingIn: ActDraft {
    var draft = ActDraft()
    if isTaken { return draft }
    _ = draft.make(
      .join,
      [
        FieldValue(JoiningField.workspace.rawValue, .bare(.string(workspace))),
        FieldValue(JoiningField.into.rawValue, .bare(.string(into))),
      ])
    return draft
  }

  /// The act by which what is the same is shown as one; empty where nothing is. Taken back, each
  /// stands by itself again.
  ///
  /// Findings are not joined by it: a person decides on each pair.
  package func pairing(in merged: CaseFile) -> ActDraft {
    var draft = ActDraft()
    for pair in pairs {
      JoiningWriter.setSame(pair.theirs, as: pair.ours, in: merged, draft: &draft)
    }
    return draft
  }
}

/// The records of two workspaces, told apart by whose lines made them.
private struct JoinedRecords {
  let theirs: CaseFile
  let ours: CaseFile
  let merged: CaseFile

  private func isOurs(_ record: RecordIndex) -> Bool {
    theirs.record(named: merged.name(of: record)) == nil
  }

  private func theirs(_ kind: RecordKind) -> [RecordIndex] {
    standing(kind).filter { !isOurs($0) }
  }

  private func standing(_ kind: RecordKind) -> [RecordIndex] {
    merged.records(of: kind).filter { record in
      guard !merged.isGone(record), !merged.isJoined(record) else { return false }
      return kind != .finding || merged.plainState(of: record) != .withdrawn
    }
  }

  /// How many come that have no like here.
  func newCount(_ kind: RecordKind, besides pairs: [JoinPlan.Pair]) -> Int {
    let alike = Set(pairs.map(\.theirs))
    return theirs(kind).count {
      !alike.contains($0) && ours.record(named: merged.name(of: $0)) == nil
    }
  }

  /// Theirs with exactly one of ours under one of its keys; where two here bear it, a person must
  /// say which.
  func pairs(_ schema: RecordSchema) -> [JoinPlan.Pair] {
    var known: [String: Set<RecordIndex>] = [:]
    for record in standing(schema.kind) where isOurs(record) {
      for key in keys(record, schema) { known[key, default: []].insert(record) }
    }
    return theirs(schema.kind).compactMap { record in
      let found = Set(keys(record, schema).flatMap { known[$0] ?? [] })
      guard found.count == 1, let one = found.first else { return nil }
      return JoinPlan.Pair(
        kind: schema.kind, theirs: record, ours: one, name: merged.called(one) ?? "")
    }
  }

  private func keys(_ record: RecordIndex, _ schema: RecordSchema) -> [String] {
    schema.sameKeys(merged.values(of: record)).filter { !$0.isEmpty }
  }
}
