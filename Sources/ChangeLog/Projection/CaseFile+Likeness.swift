import CaseModel

extension CaseFile {
  /// All findings but those taken out, ready to be asked for look-alikes.
  package func likenessIndex() -> LikenessIndex<RecordIndex> {
    var index = LikenessIndex<RecordIndex>()
    for thing in things(of: .finding) { index.update(thing, in: self) }
    return index
  }
}

extension LikenessIndex where Key == RecordIndex {
  /// Takes up what a finding says now.
  package mutating func update(_ thing: RecordIndex, in caseFile: CaseFile) {
    let finding = caseFile.plainFinding(at: thing)
    update(thing, finding.state == .withdrawn ? nil : LikenessProfile(finding))
  }
}
