/// What a follow-up tells of the way between us and the responsible party.
package enum FollowUpStep: String, Code {
  /// We have told the party, by a chase list or otherwise.
  case told
  /// The party has taken it on.
  case accepted
  /// The party has named a day.
  case promised
  /// The party says that it is not theirs.
  case returned
  /// The party has answered something else.
  case reply

  /// Whether it is the party's word and not ours.
  package var isTheirs: Bool { self != .told }
}

/// Who a list that leaves the program is for; it says so on its head.
package enum Audience: String, Code {
  case `internal`, partners, association, residents

  /// Whether it may read more.
  package func isWider(than other: Audience) -> Bool { width > other.width }

  /// The one of two that may read less.
  package static func narrower(_ one: Audience, _ other: Audience) -> Audience {
    one.isWider(than: other) ? other : one
  }

  private var width: Int {
    switch self {
    case .internal: 3
    case .partners: 2
    case .association: 1
    case .residents: 0
    }
  }
}
