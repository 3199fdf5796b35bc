/// A question to the findings, in the one small language of the board's filter, saved views and
/// every command that takes a query:
/// `state:new area:"Vester Allé" due:<in 14 days -category:litter sti uden lys sort:due`.
package struct Query: Hashable, Sendable {
  package var terms: [QueryTerm]
  /// The order asked for with `sort:`; empty when none was.
  package var order = FindingOrder()
  /// What the list is divided by, asked for with `group:`.
  package var grouping: NamedField?
  /// What was typed.
  package let text: String

  package static let all = Query(terms: [], text: "")

  package init(terms: [QueryTerm], text: String) {
    self.terms = terms
    self.text = text
  }

  /// Whether it asks for nothing: neither narrows down nor orders.
  package var isEmpty: Bool { terms.isEmpty && order.isEmpty && grouping == nil }

  /// Whether every term holds for the finding.
  package func matches(_ finding: some QuerySubject, in context: QueryContext) -> Bool {
    terms.allSatisfy { $0.matches(finding, in: context) }
  }

  /// What its plain words ask for together; nil where there are none.
  package var saying: Saying? {
    terms.lazy.compactMap { term in
      guard case .words(let saying) = term.test, !term.isNegated else { return nil }
      return saying
    }.first
  }

  /// Whether it names the state of what was taken out, which is left out of every other list.
  package var asksForWithdrawn: Bool {
    terms.contains { term in
      guard case .isOne(.state, let codes) = term.test, !term.isNegated else { return false }
      return codes.contains(FindingState.withdrawn.rawValue)
    }
  }

  /// The order of a list: its groups first, then within them.
  package var wholeOrder: FindingOrder {
    guard let grouping else { return order }
    return FindingOrder([FindingOrder.Key(grouping)] + order.keys)
  }

  /// Whether what it asks changes at midnight without anybody having changed a finding.
  package var dependsOnToday: Bool {
    terms.contains { term in
      switch term.test {
      case .overdue, .day, .own(_, .day): true
      default: false
      }
    }
  }
}

/// What a query is asked against besides the finding.
package struct QueryContext: Sendable {
  package let today: Day
  /// The other names a party goes by, folded, to the folded name it has.
  package let aliases: [String: String]
  /// What walks are called, by identifier.
  package let walkNames: [String: String]

  package init(
    today: Day, aliases: [String: String] = [:], walkNames: [String: String] = [:]
  ) {
    self.today = today
    self.aliases = aliases
    self.walkNames = walkNames
  }
}
