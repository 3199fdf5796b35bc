import CaseModel

extension CaseFile {
  /// What was promised of these findings, and with the walks of those, earliest day first.
  package func promises(
    of findings: [RecordIndex], withWalks: Bool, on today: Day
  ) -> [Promise] {
    var promises: [Promise] = []
    for record in findings where mayPromise(record) { promises += finding(at: record).promises }
    if withWalks {
      let limits = attentionLimits
      promises += walks.flatMap { $0.promises(limits, on: today) } + listPromises
    }
    return promises.sorted(by: Promise.precedes)
  }

  /// The meeting list, and of each party the list that was sent last while something on it is
  /// unanswered.
  private var listPromises: [Promise] {
    var promises: [Promise] = []
    let meeting = meetingList
    if !meeting.isEmpty {
      promises.append(
        Promise(
          .meetingList, on: nil, by: nil, words: "", id: "", subject: "", record: "",
          list: Promise.List(findings: meeting.count)))
    }
    let names = partyNames
    var latest: [String: Sending] = [:]
    for sending in sendings { latest[names.key(sending.party)] = sending }
    for sending in latest.values {
      guard let sent = RecordName(sending.record).flatMap({ record(named: $0) }).flatMap(created)
      else { continue }
      let unanswered = sending.rows.count { isUnanswered($0, since: sent, names) }
      if unanswered == 0 { continue }
      promises.append(
        Promise(
          .sentList, on: nil, by: names.present(sending.party), words: "", id: sending.id,
          subject: "", record: sending.record,
          list: Promise.List(
            findings: sending.rows.count, unanswered: unanswered, edition: sending.edition,
            sentOn: sending.on)))
    }
    return promises
  }

  /// Whether it is still with the party, which has said and done nothing since the list was sent.
  private func isUnanswered(_ row: Sending.Row, since sent: LineOrigin, _ names: PartyNames) -> Bool
  {
    guard let record = RecordName(row.finding).flatMap({ record(named: $0) }),
      trail(of: record, names: names).holder == .party
    else { return false }
    func isLater(_ line: LineOrigin?) -> Bool { line.map { $0.lamport > sent.lamport } ?? false }
    if isLater(changed(record, FindingField.state.rawValue)) { return false }
    return !entries(of: record, kind: .followUp).contains { entry in
      shown(entry, EntryField.step.rawValue)?.string != FollowUpStep.told.rawValue
        && isLater(created(entry))
    }
  }

  /// Whether it is worth reading whole: what is closed promises nothing.
  private func mayPromise(_ record: RecordIndex) -> Bool {
    ![.closed, .kept, .withdrawn].contains(plainState(of: record))
  }
}
