/// How far a finding has come between us, the responsible party and the residents, with the days:
/// where the ball is, and since when nobody has heard anything.
package struct PartyListHistory: Hashable, Sendable {
  /// What happens to a finding that somebody else solves, in order.
  package enum Stage: String, CaseIterable, Sendable {
    case proposed, told, accepted, promised, done, confirmed, answered
  }

  /// A stage that was reached.
  package struct Mark: Hashable, Sendable {
    package let stage: Stage
    /// Nil where nobody wrote when.
    package let on: Day?
    /// Who: the responsible party, who has seen it, who was answered; nil where nobody wrote it.
    package let who: String?
  }

  /// Who is to do something now.
  package enum Holder: Hashable, Sendable {
    case us, party
    /// Waiting for a day or for others.
    case waiting
    /// Nothing is left to do.
    case nobody
  }

  package let holder: Holder
  /// The stages reached since it was last reopened or given to another, in order.
  package let marks: [Mark]
  /// The day the party has named last.
  package let promisedFor: Day?
  /// How often the party was told.
  package let tellings: Int
  /// The day since which nothing was heard from the party, whatever we wrote meanwhile; nil when the
  /// ball is not there.
  package let silentSince: Day?
  /// The last day the party itself said something; nil where it has not, or nobody wrote when.
  package let heardOn: Day?
  /// The last day we wrote to the party; nil where nobody has.
  package var toldOn: Day? { self[.told]?.on }
  /// Every time a party sent it back, earliest first, over all rounds.
  package let returns: [Entry]

  /// How often it was sent back.
  package var handOvers: Int { returns.count }

  package subscript(stage: Stage) -> Mark? { marks.first { $0.stage == stage } }

  /// Days without a word from the party; nil when the ball is not there.
  package func silence(on today: Day) -> Int? {
    silentSince.map { max(0, today.days(since: $0)) }
  }

  /// Days since the promised day passed with nothing done; nil when none has.
  package func brokenPromise(on today: Day) -> Int? {
    guard holder == .party, let promisedFor, promisedFor < today else { return nil }
    return today.days(since: promisedFor)
  }

  /// - Parameters:
  ///   - proposedOn: the day the responsible party was last chosen.
  ///   - names: what parties are called, so that a renamed one is known again.
  package init(_ finding: Finding, proposedOn: Day?, names: PartyNames = PartyNames()) {
    let responsible = finding.responsible
    let followUps = finding.entries(.followUp)
    let ours = followUps.filter { entry in
      guard !entry.isOfEarlierRound else { return false }
      guard let party = entry.party, let responsible else { return entry.party == nil }
      return names.areSame(party, responsible)
    }
    func last(_ steps: FollowUpStep...) -> Entry? {
      ours.filter { entry in entry.step.map(steps.contains) ?? false }
        .max { ($0.day?.number ?? .min) < ($1.day?.number ?? .min) }
    }
    let told = last(.told)
    let promise = ours.last { $0.promisedFor != nil }
    let accepted = last(.accepted) ?? promise
    let stateSince = Moment(rfc3339: finding.stateSince)?.day
    holder = Self.holder(of: finding)
    returns = followUps.filter { $0.step == .returned }
    promisedFor = promise?.promisedFor
    tellings = ours.count { $0.step == .told }
    marks = Self.marks(
      finding, proposedOn: proposedOn, told: told, accepted: accepted, promise: promise,
      begun: finding.state == .inProgress ? stateSince : nil)
    heardOn = ours.filter { $0.step?.isTheirs == true }.compactMap(\.day).max()
    // From its last word, or from the day the ball came there: what we write is never a word of its.
    silentSince =
      holder == .party ? [heardOn, proposedOn, stateSince].compactMap { $0 }.max() : nil
  }

  private static func holder(of finding: Finding) -> Holder {
    switch finding.state {
    case .assigned, .inProgress: finding.responsible == nil ? .us : .party
    case .waiting: .waiting
    case .closed, .kept, .withdrawn: .nobody
    case .new, .assessing: finding.kind == .positive ? .nobody : .us
    case .done, .confirmed, .declined, .duplicate: .us
    }
  }

  private static func marks(
    _ finding: Finding, proposedOn: Day?, told: Entry?, accepted: Entry?, promise: Entry?,
    begun: Day?
  ) -> [Mark] {
    var marks: [Mark] = []
    func add(_ stage: Stage, _ day: Day?, _ who: String?) {
      marks.append(Mark(stage: stage, on: day, who: who))
    }
    if let responsible = finding.responsible { add(.proposed, proposedOn, responsible) }
    if let told { add(.told, told.day, told.party) }
    if let accepted {
      add(.accepted, accepted.day, accepted.party)
    } else if let begun {
      add(.accepted, begun, finding.responsible)
    }
    if let promise { add(.promised, promise.day, promise.party) }
    let isDone = [.done, .confirmed, .closed].contains(finding.state)
    let doneOn = finding.values.day(FindingField.doneOn)
    if isDone || doneOn != nil { add(.done, doneOn, finding.responsible) }
    let confirmedOn = finding.values.day(FindingField.confirmedOn)
    if finding.state == .confirmed || confirmedOn != nil {
      add(.confirmed, confirmedOn, finding.values.text(FindingField.confirmedBy))
    }
    let answer = finding.entries.last { $0.kind == .answer && !$0.isOfEarlierRound }
    if let answer {
      add(.answered, answer.day, answer.values.text(EntryField.to))
    } else if finding.isAnswered {
      add(.answered, nil, nil)
    }
    return marks
  }
}
