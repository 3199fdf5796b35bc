import CaseModel

/// What of two workspaces that were begun apart is the same: to be looked at before it is joined.
package struct JoinPlan: Sendable {
  /// A record of the workspace taken in, and the one here that it will be shown as.
  package struct Pair: Hashable, Sendable {
    package let kind: RecordKind
    package let theirs: ThingIndex
    package let ours: ThingIndex
    /// What both are called.
    package let name: String
  }

  /// The identity of the workspace taken in, and of the one it goes into.
  package let workspace: String
  package let into: String
  /// Walks of one day and area, areas and parties of one name.
  package let pairs: [Pair]
  /// What comes as it is: records of theirs with no like here.
  package let newWalks: Int
  package let newAreas: Int
  package let newParties: Int
  package let newFindings: Int
  /// Findings of theirs that may be one of ours, likest first.
  package let alike: [AlikePair]

  /// - Parameter ours: the case file before anything came.
  /// - Parameter merged: with the other's lines folded in.
  package init(
    ours: CaseFile, merged: CaseFile, workspace: String, into: String
  ) {
    self.workspace = workspace
    self.into = into
    let records = JoinedRecords(ours: ours, merged: merged)
    pairs = records.walks() + records.areas() + records.parties()
    newWalks = records.count(.walk, besides: pairs)
    newAreas = records.count(.area, besides: pairs)
    newParties = records.count(.party, besides: pairs)
    let findings = records.theirs(.finding)
    newFindings = findings.count
    let apart = ApartPairs(merged)
    alike = AlikePair.pairs(
      of: findings.filter { merged.plainState(of: $0) != .duplicate }, in: merged,
      index: merged.likenessIndex(), apart: apart, perFinding: 1
    ) { records.isOurs($1) }
  }

  /// The act that joins: the taking-in itself, and what is shown as what.
  ///
  /// Findings are not joined by it: a person decides on each pair.
  package func draft(in merged: CaseFile) -> ActDraft {
    var draft = ActDraft()
    _ = draft.make(
      .join,
      [
        FieldValue(JoiningField.workspace.rawValue, .bare(.string(workspace))),
        FieldValue(JoiningField.into.rawValue, .bare(.string(into))),
      ])
    for pair in pairs {
      JoiningWriter.setSame(pair.theirs, as: pair.ours, in: merged, draft: &draft)
    }
    return draft
  }
}

/// The records of two workspaces, told apart by whose lines made them.
private struct JoinedRecords {
  let ours: CaseFile
  let merged: CaseFile

  func isOurs(_ thing: ThingIndex) -> Bool {
    ours.thing(named: merged.name(of: thing)) != nil
  }

  func theirs(_ kind: RecordKind) -> [ThingIndex] {
    standing(kind).filter { !isOurs($0) }
  }

  private func standing(_ kind: RecordKind) -> [ThingIndex] {
    merged.things(of: kind).filter { thing in
      guard !merged.isWithdrawn(thing), !merged.isJoined(thing) else { return false }
      return kind != .finding || merged.plainState(of: thing) != .withdrawn
    }
  }

  func count(_ kind: RecordKind, besides pairs: [JoinPlan.Pair]) -> Int {
    theirs(kind).count - pairs.filter { $0.kind == kind }.count
  }

  func walks() -> [JoinPlan.Pair] {
    pairs(.walk) { walk in
      guard let date = text(walk, WalkField.date.rawValue), Day(iso: date) != nil else {
        return []
      }
      let area = text(walk, WalkField.area.rawValue) ?? text(walk, WalkField.name.rawValue)
      return area.map { ["\(date) \(SearchKey.name($0))"] } ?? []
    }
  }

  func areas() -> [JoinPlan.Pair] {
    pairs(.area) { area in
      text(area, AreaField.name.rawValue).map { [SearchKey.name($0)] } ?? []
    }
  }

  func parties() -> [JoinPlan.Pair] {
    pairs(.party) { party in
      let aliases = text(party, PartyField.alias.rawValue)?.split(separator: ",").map(String.init)
      return ([text(party, PartyField.name.rawValue)].compactMap { $0 } + (aliases ?? []))
        .map { SearchKey.name($0) }
    }
  }

  /// Theirs with exactly one of ours under one of its keys; where two here bear it, a person must
  /// say which.
  private func pairs(
    _ kind: RecordKind, keys: (ThingIndex) -> [String]
  ) -> [JoinPlan.Pair] {
    var known: [String: Set<ThingIndex>] = [:]
    for thing in standing(kind) where isOurs(thing) {
      for key in keys(thing) where !key.isEmpty { known[key, default: []].insert(thing) }
    }
    return theirs(kind).compactMap { thing in
      let found = Set(keys(thing).flatMap { known[$0] ?? [] })
      guard found.count == 1, let one = found.first else { return nil }
      return JoinPlan.Pair(
        kind: kind, theirs: thing, ours: one, name: text(one, "name") ?? text(one, "id") ?? "")
    }
  }

  private func text(_ thing: ThingIndex, _ field: String) -> String? {
    merged.shown(thing, field)?.string
  }
}
