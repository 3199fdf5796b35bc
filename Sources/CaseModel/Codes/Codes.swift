/// A closed list of codes. The raw value is the name on disk, in lower kebab case: never rename or
/// reuse one.
package protocol Code: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// What a finding is (DOMAIN B2). A positive finding is something to keep and never counts as open.
package enum FindingKind: String, Code { case problem, positive, proposal, perception }

/// How soon something must happen, most pressing first.
package enum Priority: String, Code, Comparable {
  case urgent, high, medium, low

  /// 0 for urgent … 3 for low.
  package var order: Int {
    switch self {
    case .urgent: 0
    case .high: 1
    case .medium: 2
    case .low: 3
    }
  }

  /// `low < medium < high < urgent`, so that `priority:>=high` reads as it is said.
  package static func < (left: Priority, right: Priority) -> Bool { left.order > right.order }
}

package enum FindingSize: String, Code { case simple, large }

package enum TimeOfDay: String, Code { case morning, day, evening, night, unknown }

package enum Sensitivity: String, Code { case `public`, partners }

/// Who or what a party is (DOMAIN B2).
package enum PartyKind: String, Code {
  case municipality, police, housingAssociation = "housing-association"
  case homeownersAssociation = "homeowners-association"
  case cooperative, roadAssociation = "road-association", housingCompany = "housing-company"
  case resident, board, privateOwner = "private-owner", utility
  case roadAuthority = "road-authority", transport, business, corps
  case leadNeighbour = "lead-neighbour", nightWatch = "night-watch", other
}

package enum WalkOccasion: String, Code {
  case offered, request, hotspot, regular, followUp = "follow-up"
}

/// How far a walk has come (DOMAIN B3).
package enum WalkState: String, Code {
  case idea, planned, invited, walked, gathered, reported
  case followedUp = "followed-up"
  case ended, cancelled

  /// Whether it has been walked: then its day lies behind.
  package var isHeld: Bool { ![.idea, .planned, .invited, .cancelled].contains(self) }
}

/// The default categories, on the keys 1-9 in this order, and finer ones below them (DOMAIN B2).
package enum FindingCategory: String, Code {
  case lighting, vegetation, access, upkeep, litter, signs
  case burglaryProtection = "burglary-protection"
  case behaviour, other
  case sightLines = "sight-lines"
  case hedge, escapePath = "escape-path", graffiti, traffic, activity, orientation, accessibility

  /// The category a finer one stands below; nil for the nine.
  package var parent: FindingCategory? {
    switch self {
    case .sightLines, .hedge: .vegetation
    case .escapePath, .accessibility: .access
    case .graffiti: .litter
    case .traffic, .orientation: .signs
    case .activity: .behaviour
    default: nil
    }
  }

  /// The nine on the keys 1-9.
  package static var main: [FindingCategory] { allCases.filter { $0.parent == nil } }
}

/// Which list a reason's code comes from.
package enum ReasonList: Hashable, Sendable {
  case waiting, declined, returned, reopened, duplicate
}

package enum ReasonCode: String, Code {
  case budget, season, external, permit, materials, decision, darkWalk = "dark-walk"
  case boardMeeting = "board-meeting"
  case generalAssembly = "general-assembly"
  /// Nobody can decide before it was seen on site.
  case siteVisit = "site-visit"
  case notOurs = "not-ours"
  case privateLand = "private-land"
  case notPossible = "not-possible"
  case noMeans = "no-means"
  case againstPlan = "against-plan"
  case alreadyDone = "already-done"
  case duplicate
  case offTopic = "off-topic"
  case notInOrder = "not-in-order"
  case again
  case other

  package static func codes(of list: ReasonList) -> [ReasonCode] {
    switch list {
    case .waiting:
      [
        .budget, .season, .external, .permit, .materials, .decision, .boardMeeting,
        .generalAssembly, .darkWalk, .other,
      ]
    case .declined:
      [
        .notOurs, .privateLand, .notPossible, .noMeans, .againstPlan, .alreadyDone, .duplicate,
        .offTopic, .other,
      ]
    case .returned: [.notOurs, .notPossible, .other]
    case .reopened: [.notInOrder, .again, .other]
    case .duplicate: [.duplicate]
    }
  }
}
