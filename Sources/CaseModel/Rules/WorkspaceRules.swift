/// What a workspace has agreed with itself: days, limits, and who does what.
package struct WorkspaceRules: Hashable, Sendable {
  private let days: [DayRule: Int]
  /// In the order they were made.
  package let routes: [Route]
  /// Who does and who follows up what no route tells about; nil for nobody.
  package let responsible: String?
  package let followUp: String?

  /// - Parameters:
  ///   - values: of the workspace's record; a number out of range, as a newer or another program
  ///     may have written, counts as not set.
  ///   - routes: those that were removed are left out.
  package init(_ values: Values = Values(), routes: [Route] = []) {
    var days: [DayRule: Int] = [:]
    for rule in DayRule.allCases {
      if let number = values[rule.rawValue]?.integer, DayRule.range.contains(number) {
        days[rule] = Int(number)
      }
    }
    self.days = days
    self.routes = routes.filter { !$0.isRemoved }
    responsible = values.text(WorkspaceField.defaultResponsible)
    followUp = values.text(WorkspaceField.defaultFollowUp)
  }

  /// The workspace's own number of days, or the standard one.
  package subscript(rule: DayRule) -> Int { days[rule] ?? rule.standard }

  /// Whether the workspace has set it itself.
  package func isOwn(_ rule: DayRule) -> Bool { days[rule] != nil }

  package func days(of priority: Priority) -> Int { self[.deadline(of: priority)] }

  /// The deadline that is proposed for a priority: never on a weekend.
  package func deadline(of priority: Priority, from today: Day) -> Day {
    today.adding(days: days(of: priority)).workday
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
    // Of two that fit equally well, the later one counts: it was written knowing the earlier.
    for route in routes {
      guard let closeness = route.closeness(category: category, area: area),
        let party = route[keyPath: party], closeness >= closest?.closeness ?? 0
      else { continue }
      closest = (closeness, party)
    }
    return closest?.party
  }
}
