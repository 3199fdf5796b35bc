import CaseModel

extension CaseFile {
  /// All findings but those taken out, ready to be asked for look-alikes.
  package func likenessIndex() -> LikenessIndex<RecordIndex> {
    var index = LikenessIndex<RecordIndex>(codes: ownCodes)
    for record in records(of: .finding) { index.update(record, in: self) }
    return index
  }
}

extension LikenessIndex where Key == RecordIndex {
  /// Takes up what a finding says now.
  package mutating func update(_ record: RecordIndex, in caseFile: CaseFile) {
    let finding = caseFile.plainFinding(at: record)
    update(record, finding.state == .withdrawn ? nil : LikenessProfile(finding, codes: codes))
  }
}
