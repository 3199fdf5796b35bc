/// What a workspace has agreed with itself: days, limits, and who does what.
package struct WorkspaceRules: Hashable, Sendable {
  private let days: [DayRule: Int]
  /// In the order they were made.
  package let routes: [Route]
  /// Who does and who follows up what no route tells about; nil for nobody.
  package let responsible: String?
  package let followUp: String?
  /// Days that parties have of their own, by each name they go by, in search form.
  private let rhythms: [String: PartyRhythm]
  /// Which categories stand below which.
  private let codes: OwnCodes

  /// - Parameters:
  ///   - values: of the workspace's record; a number out of range, as a newer or another program
  ///     may have written, counts as not set.
  ///   - routes: those that were removed are left out.
  ///   - parties: of the register; their own days go before the workspace's.
  ///   - codes: categories that the workspace has added.
  package init(
    _ values: Values = Values(), routes: [Route] = [], parties: [Party] = [],
    codes: OwnCodes = .none
  ) {
    self.codes = codes
    var days: [DayRule: Int] = [:]
    for rule in DayRule.allCases {
      if let number = values[rule.rawValue]?.integer, DayRule.range.contains(number) {
        days[rule] = Int(number)
      }
    }
    self.days = days
    rhythms = Dictionary(
      parties.compactMap { party in PartyRhythm(party).map { (party, $0) } }
        .flatMap { party, rhythm in party.searchNames.map { ($0, rhythm) } },
      uniquingKeysWith: { first, _ in first })
    self.routes = routes.filter { !$0.isRemoved }
    responsible = values.text(WorkspaceField.defaultResponsible)
    followUp = values.text(WorkspaceField.defaultFollowUp)
  }

  /// The workspace's own number of days, or the standard one.
  package subscript(rule: DayRule) -> Int { days[rule] ?? rule.standard }

  /// Whether the workspace has set it itself.
  package func isOwn(_ rule: DayRule) -> Bool { days[rule] != nil }

  package func days(of priority: Priority) -> Int { self[.deadline(of: priority)] }

  /// Days until what is given to a party should be done: the priority's, or the party's own where
  /// it has such.
  package func days(of priority: Priority, with party: String?) -> Int {
    rhythm(of: party)?.deadline ?? days(of: priority)
  }

  /// The deadline that is proposed for a priority: never on a weekend.
  package func deadline(of priority: Priority, from today: Day, with party: String? = nil) -> Day {
    today.adding(days: days(of: priority, with: party)).workday
  }

  /// Days without a word by each party that has its own, in search form.
  package var silences: [String: Int] { rhythms.compactMapValues(\.silence) }

  private func rhythm(of party: String?) -> PartyRhythm? {
    party.flatMap { rhythms[SearchKey.name($0)] }
  }

  /// Who does what is found there: the closest route that names somebody, else the default.
  package func responsible(category: String?, area: String?) -> String? {
    routed(category, area, \.responsible) ?? responsible
  }

  /// Who follows it up: the closest route that names somebody, else the default.
  package func followUp(category: String?, area: String?) -> String? {
    routed(category, area, \.followUp) ?? followUp
  }

  private func routed(
    _ category: String?, _ area: String?, _ party: KeyPath<Route, String?>
  ) -> String? {
    var closest: (closeness: Int, party: String)?
    let categories = category.map(codes.line) ?? []
    // Of two that fit equally well, the later one counts: it was written knowing the earlier.
    for route in routes {
      guard let closeness = route.closeness(categories: categories, area: area),
        let party = route[keyPath: party], closeness >= closest?.closeness ?? 0
      else { continue }
      closest = (closeness, party)
    }
    return closest?.party
  }
}
