import CaseModel
import ChangeLog

extension CaseFile {
  /// The report of a walk for its readers.
  ///
  /// - Parameter chosen: the findings it is to tell of, in their order; nil for all of the walk, as they
  ///   were seen.
  package func report(
    of walk: RecordIndex, for audience: Audience, findings chosen: [RecordIndex]? = nil
  ) -> ReportContent {
    let records = chosen ?? findings(ofWalk: walk)
    let former = shown(walk, WalkField.previousWalk.rawValue).flatMap { reference($0) }
      .map { root(of: $0) }.flatMap { $0 == walk ? nil : $0 }
    let before = chosen == nil ? former.map { foundBefore(walk, after: $0) } ?? [] : []
    let names = partyNames
    let discloser = discloser(for: Reader(audience), of: records + before, names: names)
    let stored = records.map { finding(at: $0) }
    // What people believe reads as a finding where no facts stand beside it.
    let sayings = audience.readsInternalText ? [] : stored.filter { $0.isSaying && !$0.isLimited }
    let leftOut = Set(sayings.map(\.name))
    let edition = AudienceEdition(stored.filter { !leftOut.contains($0.name) }, by: discloser)
    let reading = ReportReading(self, discloser, names)
    var content = ReportContent(reading.disclosed(walk), edition)
    let told = edition.findings.map(\.finding)
    content.positives = told.filter { $0.kind == .positive }
    content.findings = told.filter { $0.kind != .positive && !$0.isSaying }
    content.sayings = told.filter(\.isSaying)
    content.sayingsLeftOut = sayings.count
    content.tasks = reading.tasks(of: content.findings + content.sayings)
    for finding in told {
      let advice = finding.values.text(FindingField.advice) ?? ""
      if !advice.isEmpty, !content.advice.contains(advice) { content.advice.append(advice) }
    }
    content.stops = reading.stops(of: walk)
    content.groups = reading.groups(of: walk)
    content.marks = reading.marks(of: walk, told)
    content.photos = told.flatMap { reading.photos(of: $0) }
    content.followUp = discloser.named(
      shown(walk, WalkField.followUpResponsible.rawValue)?.string)
    if let former, chosen == nil { content.since = reading.since(former, before, told, on: walk) }
    content.points = reading.points(of: walk, edition)
    return content
  }

  /// What stands on a walk, as it was seen: by number, those without one as they were written down.
  package func findings(ofWalk walk: RecordIndex) -> [RecordIndex] {
    let own = records(of: .finding).filter { finding in
      let state = plainState(of: finding)
      return state != .withdrawn && state != .duplicate
        && shown(finding, FindingField.walk.rawValue).flatMap { reference($0) }
          .map { root(of: $0) } == walk
    }
    let numbers = own.map { shown($0, FindingField.number.rawValue)?.integer ?? .max }
    return own.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }.map { own[$0] }
  }

  /// What the walk before a walk found, and of still earlier ones what was looked at again on this one.
  fileprivate func foundBefore(_ walk: RecordIndex, after former: RecordIndex) -> [RecordIndex] {
    findings(ofWalk: former)
      + walksBefore(walk).filter { $0 != former }.flatMap { findings(ofWalk: $0) }
      .filter { revisit(of: $0, on: walk) != nil }
  }
}

/// Reads the parts of a report off a case, for its readers.
struct ReportReading {
  let caseFile: CaseFile
  let discloser: Discloser
  private let names: PartyNames

  init(_ caseFile: CaseFile, _ discloser: Discloser, _ names: PartyNames) {
    self.caseFile = caseFile
    self.discloser = discloser
    self.names = names
  }

  var audience: Audience { discloser.reader.audience }

  // The walk

  private static let open: [WalkField] = [
    .name, .area, .date, .startTime, .endTime, .timeOfDay, .weather, .light, .occasion, .route,
    .participants, .followUpMeeting, .caseNumber,
  ]
  /// A meeting place may be somebody's home, and leaders are persons: for those who work with it.
  private static let among: [WalkField] = [.purpose, .meetingPlace, .leader, .noteTaker]

  func disclosed(_ walk: RecordIndex) -> Walk {
    let stored = caseFile.values(of: walk)
    var values = Values()
    for field in Self.open + (audience.readsInternalText ? Self.among : []) {
      values[field] = stored[field]
    }
    return Walk(record: caseFile.name(of: walk).description, values: values)
  }

  func stops(of walk: RecordIndex) -> [ReportStop] {
    caseFile.route(of: walk).map { stop in
      let values = caseFile.values(of: stop)
      return ReportStop(
        number: caseFile.number(ofStop: stop), place: caseFile.place(ofStop: stop),
        kind: values.code(StopField.kind, StopKind.self),
        // Where the police point is where somebody was robbed.
        pointedOutBy: audience.readsInternalText
          ? values.code(StopField.pointedOutBy, PointedOutBy.self) : nil)
    }
  }

  /// Those who came; where nobody has said who did, those who did not say no.
  func groups(of walk: RecordIndex) -> [ReportGroup] {
    let all = caseFile.entries(of: walk, kind: .participant).map { caseFile.values(of: $0) }
    func attendance(_ values: Values) -> Attendance? {
      values.code(ParticipantField.attendance, Attendance.self)
    }
    let came = all.filter { attendance($0) == .came }
    let counted =
      came.isEmpty ? all.filter { ![.declined, .absent].contains(attendance($0)) } : came
    var counts: [ParticipantRole: Int] = [:]
    for values in counted {
      let role = values.code(ParticipantField.role, ParticipantRole.self) ?? .other
      let count = Int(clamping: values[ParticipantField.count]?.integer ?? 1)
      counts[role, default: 0] += min(max(1, count), 100_000)
    }
    return ParticipantRole.allCases.compactMap { role in
      counts[role].map { ReportGroup(role, $0) }
    }
  }

  /// Findings where these readers may know where they are to the metre; else the stops of the route.
  func marks(of walk: RecordIndex, _ findings: [Finding]) -> [ReportMark] {
    let marks = findings.compactMap { finding in
      ReportMark(
        number: finding.number.map(String.init) ?? finding.id, place: finding.place ?? "",
        coordinate: finding.values[FindingField.coordinate])
    }
    if !marks.isEmpty { return marks }
    return caseFile.route(of: walk).enumerated().compactMap { place, stop in
      ReportMark(
        number: "\(caseFile.number(ofStop: stop) ?? Int64(place + 1))",
        place: caseFile.place(ofStop: stop),
        coordinate: caseFile.shown(stop, StopField.coordinate.rawValue))
    }
  }

  /// Those that the finding's photos let these readers see, as they stand in the case.
  func photos(of finding: Finding) -> [ReportPhoto] {
    guard let record = RecordName(finding.name).flatMap({ caseFile.record(named: $0) }) else {
      return []
    }
    return discloser.photos(of: caseFile.finding(at: record)).shown.compactMap { photo in
      photo.file.map { file in
        ReportPhoto(
          finding: finding.name, number: finding.number.map(String.init) ?? finding.id,
          place: finding.place ?? "", file: file, shows: photo.shows,
          isAfter: photo.stage == .after || photo.pairOf != nil)
      }
    }
  }

  // What is to be done

  func tasks(of findings: [Finding]) -> [ReportTask] {
    let tasks = findings.flatMap { finding -> [ReportTask] in
      guard finding.state != .declined else { return [] }
      return finding.entries(.action).map { task($0, of: finding) }
    }
    func key(_ task: ReportTask) -> (Int, String, Int64) {
      (
        task.side.rawValue, SearchKey.name(task.party ?? "\u{10FFFF}"),
        task.due.map { Int64($0.number) } ?? .max
      )
    }
    return tasks.indices.sorted { one, other in
      let (left, right) = (key(tasks[one]), key(tasks[other]))
      return left == right ? one < other : left < right
    }.map { tasks[$0] }
  }

  private func task(_ action: Entry, of finding: Finding) -> ReportTask {
    let party = action.party ?? finding.responsible
    let isDone =
      action.doneOn != nil || [.done, .confirmed, .closed].contains(finding.state)
    return ReportTask(
      finding: finding.name, number: finding.number.map(String.init) ?? finding.id,
      place: finding.place ?? "", text: action.text ?? "", party: party, side: side(of: party),
      due: action.due ?? finding.due, isDone: isDone,
      isProposed: !isDone && party.map { !hasAccepted($0, of: finding.name) } ?? false)
  }

  private func side(of party: String?) -> ReportTask.Side {
    guard let party else { return .nobody }
    return caseFile.kind(ofParty: party, names: names)?.side ?? .others
  }

  /// Asked of what is stored: what they answered is for nobody else to read, that they did is.
  private func hasAccepted(_ party: String, of finding: String) -> Bool {
    guard let record = RecordName(finding).flatMap({ caseFile.record(named: $0) }) else {
      return false
    }
    let stored = caseFile.finding(at: record)
    if let responsible = stored.responsible, names.areSame(party, responsible),
      caseFile.trail(of: record, stored, names: names)[.accepted] != nil
    {
      return true
    }
    return stored.entries(.followUp).contains { entry in
      !entry.isOfEarlierRound && (entry.step == .accepted || entry.promisedFor != nil)
        && entry.party.map { names.areSame($0, party) } ?? false
    }
  }

  // What became of it

  /// By how far each is, and before that by what was seen on this walk: of the look its verdict is told,
  /// whatever was noted beside it.
  func since(
    _ former: RecordIndex, _ before: [RecordIndex], _ told: [Finding], on walk: RecordIndex
  ) -> ReportSince {
    var since = ReportSince(disclosed(former))
    let earlier = AudienceEdition(before.map { caseFile.finding(at: $0) }, by: discloser)
    for finding in earlier.findings.map(\.finding) where finding.isSeenAsProblem {
      let verdict = RecordName(finding.name).flatMap { caseFile.record(named: $0) }
        .flatMap { caseFile.revisit(of: $0, on: walk) }
      if let verdict {
        since.verdicts[finding.name] = verdict
        switch verdict {
        case .inOrder:
          since.done.append(finding)
          continue
        case .same, .worse, .returned:
          since.missing.append(finding)
          continue
        // Some of it is done: as far as it was taken.
        case .better: break
        }
      }
      switch finding.state {
      case .done, .confirmed, .closed: since.done.append(finding)
      case .new, .assessing, .assigned, .inProgress, .waiting: since.missing.append(finding)
      case .declined, .duplicate, .kept, .withdrawn: break
      }
    }
    since.new = told.filter {
      $0.isSeenAsProblem && $0.values[FindingField.returnOf] == nil
    }
    return since
  }
}

extension Finding {
  /// Whether it is what people say or believe, and nothing that was seen.
  fileprivate var isSaying: Bool { kind == .perception }
  fileprivate var isSeenAsProblem: Bool { kind != .positive && !isSaying }
}
