import CaseModel

/// What joining a folder that was begun apart would do, to be shown before it is done.
package struct JoinPreview: Hashable, Sendable {
  /// A record of theirs that will show as one of ours.
  package struct Same: Hashable, Sendable {
    package let kind: RecordKind
    package let theirs: String
    package let ours: String

    package init(kind: RecordKind, theirs: String, ours: String) {
      self.kind = kind
      self.theirs = theirs
      self.ours = ours
    }
  }

  /// What the other workspace is called; empty for none.
  package let name: String
  package let same: [Same]
  /// How many come that have no like here, by kind.
  package let new: [RecordKind: Int]

  package init(name: String, same: [Same], new: [RecordKind: Int]) {
    self.name = name
    self.same = same
    self.new = new
  }

  package init(_ plan: JoinPlan, theirs: CaseFile, merged: CaseFile) {
    let same = plan.pairs.map { pair in
      Same(
        kind: pair.kind, theirs: merged.called(pair.theirs) ?? pair.name, ours: pair.name)
    }
    self.init(name: theirs.facts.name, same: same, new: plan.new)
  }
}
