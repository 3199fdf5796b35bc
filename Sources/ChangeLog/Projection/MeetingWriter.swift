import CaseModel

extension CaseFile {
  /// A finding's place on the meeting list.
  private struct MeetingEntry {
    let entry: RecordIndex
    let finding: RecordIndex
    let rank: Int64
  }

  private var meetingEntries: [MeetingEntry] {
    records(of: .meetingList).compactMap { entry in
      guard !isWithdrawn(entry), shown(entry, MeetingField.removed.rawValue) != true,
        let finding = finding(holding: entry)
      else { return nil }
      let rank = shown(entry, MeetingField.rank.rawValue)?.integer ?? .max
      return MeetingEntry(entry: entry, finding: finding, rank: rank)
    }.sorted { one, other in
      // Within the same rank, as two laptops may have given it, they stand as they were put on.
      one.rank == other.rank ? one.entry < other.entry : one.rank < other.rank
    }
  }

  /// The findings picked for the next meeting, in the order given by hand; each once, and none
  /// that was taken out since.
  package var meetingList: [RecordIndex] {
    var seen: Set<RecordIndex> = []
    return meetingEntries.map(\.finding).filter { finding in
      seen.insert(finding).inserted && FindingReader(finding, in: self).state != .withdrawn
    }
  }

  /// What stands on the list for a finding, to be taken off or moved: two laptops may both have
  /// put it on.
  fileprivate func meetingEntries(of finding: RecordIndex) -> [RecordIndex] {
    entries(of: finding, kind: .meetingList)
  }

  fileprivate var lastMeetingRank: Int64 {
    meetingEntries.last { $0.rank != .max }?.rank ?? 0
  }
}

extension EditWriter {
  /// Puts findings at the end of the meeting list; those on it stay where they are.
  package static func putOnMeetingList(
    _ findings: [RecordIndex], in caseFile: CaseFile, draft: inout ActDraft
  ) {
    var rank = caseFile.lastMeetingRank
    for finding in findings where caseFile.meetingEntries(of: finding).isEmpty {
      // Ranks come from logs and may be any number.
      rank = rank < 1 << 52 ? rank + 1024 : rank
      _ = draft.make(
        .meetingList,
        [
          FieldValue(MeetingField.of.rawValue, .record(.existing(caseFile.name(of: finding)))),
          FieldValue(MeetingField.rank.rawValue, .bare(.integer(rank))),
        ])
    }
  }

  package static func takeOffMeetingList(
    _ findings: [RecordIndex], in caseFile: CaseFile, draft: inout ActDraft
  ) {
    let field = MeetingField.removed.rawValue
    for entry in findings.flatMap({ caseFile.meetingEntries(of: $0) }) {
      draft.set(
        .existing(caseFile.name(of: entry)),
        [FieldValue(field, .bare(true), replacing: caseFile.standingNames(entry, field))])
    }
  }

  /// Gives the list this order: the fewest ranks that say so are not looked for, since a meeting
  /// has a few dozen points.
  package static func orderMeetingList(
    _ findings: [RecordIndex], in caseFile: CaseFile, draft: inout ActDraft
  ) {
    let field = MeetingField.rank.rawValue
    for (place, finding) in findings.enumerated() {
      let rank = Int64((place + 1) * 1024)
      for entry in caseFile.meetingEntries(of: finding)
      where caseFile.shown(entry, field)?.integer != rank {
        draft.set(
          .existing(caseFile.name(of: entry)),
          [
            FieldValue(
              field, .bare(.integer(rank)), replacing: caseFile.standingNames(entry, field))
          ])
      }
    }
  }
}
