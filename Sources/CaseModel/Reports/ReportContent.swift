/// What the report of a walk says to its readers, before it is put into words (DOMAIN B7, 1, 2, 3
/// and 6): all of it is of the edition, so that nothing reaches a report past the discloser.
package struct ReportContent: Sendable {
  /// As these readers may read it.
  package let walk: Walk
  package let edition: AudienceEdition
  /// What makes people feel safe.
  package var positives: [Finding] = []
  /// All else, in the order they were seen.
  package var findings: [Finding] = []
  /// What people say or believe, apart from what was found (DOMAIN A1): for those who work with it.
  package var sayings: [Finding] = []
  /// How many of those are left out, since these readers get none.
  package var sayingsLeftOut = 0
  package var tasks: [ReportTask] = []
  /// What residents can do themselves, each once.
  package var advice: [String] = []
  package var stops: [ReportStop] = []
  package var groups: [ReportGroup] = []
  package var marks: [ReportMark] = []
  package var photos: [ReportPhoto] = []
  /// What became of the findings of the walk before; nil where there was none.
  package var since: ReportSince?
  package var points: [ReportPoint] = []
  /// The party that follows up, where it may be told.
  package var followUp: String?

  package init(_ walk: Walk, _ edition: AudienceEdition) {
    self.walk = walk
    self.edition = edition
  }

  package var audience: Audience { edition.reader.audience }
  /// What must still be mended, or knowingly let pass, before it goes.
  package var toMend: [ReportPoint] { points.filter { $0.passed == nil } }
}

/// Something that is to be done, by whom and when.
package struct ReportTask: Hashable, Sendable {
  /// Whose it is to do (DOMAIN A1, 32).
  package enum Side: Int, Hashable, Sendable, CaseIterable {
    /// Residents and their association, then municipality and police, then any other.
    case residents, authorities, others, nobody
  }

  /// The finding's name in the log.
  package let finding: String
  package let number: String
  package let place: String
  package let text: String
  /// Nil for nobody, or for somebody whose name may not be told.
  package let party: String?
  package let side: Side
  package let due: Day?
  package let isDone: Bool
  /// Whether nobody has heard the party say that it takes it on.
  package let isProposed: Bool

  package init(
    finding: String, number: String, place: String, text: String, party: String?, side: Side,
    due: Day?, isDone: Bool, isProposed: Bool
  ) {
    self.finding = finding
    self.number = number
    self.place = place
    self.text = text
    self.party = party
    self.side = side
    self.due = due
    self.isDone = isDone
    self.isProposed = isProposed
  }
}

extension PartyKind {
  /// On whose page of a report it stands.
  package var side: ReportTask.Side {
    switch self {
    case .housingAssociation, .homeownersAssociation, .cooperative, .roadAssociation, .board,
      .resident, .leadNeighbour, .privateOwner, .nightWatch:
      .residents
    case .municipality, .police, .roadAuthority: .authorities
    case .housingCompany, .utility, .transport, .business, .corps, .other: .others
    }
  }
}

/// A stop of the walk's route.
package struct ReportStop: Hashable, Sendable {
  package let number: Int64?
  package let place: String
  package let kind: StopKind?
  package let pointedOutBy: PointedOutBy?

  package init(number: Int64?, place: String, kind: StopKind?, pointedOutBy: PointedOutBy?) {
    self.number = number
    self.place = place
    self.kind = kind
    self.pointedOutBy = pointedOutBy
  }
}

/// Those of a role who took part.
package struct ReportGroup: Hashable, Sendable {
  package let role: ParticipantRole
  package let count: Int

  package init(_ role: ParticipantRole, _ count: Int) {
    self.role = role
    self.count = count
  }
}

/// What became of what an earlier walk found.
package struct ReportSince: Sendable {
  package var former: Walk
  package var done: [Finding] = []
  package var missing: [Finding] = []
  package var new: [Finding] = []
  /// By the finding's name: what was said of it when this walk went past it again.
  package var verdicts: [String: RevisitVerdict] = [:]

  package init(_ former: Walk) { self.former = former }
}
