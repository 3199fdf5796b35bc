/// A question to the findings, in the one small language of the board's filter, `list` and
/// `export`: `state:new area:"Vester Allé" due:<2026-12-01 -category:litter sti uden lys`.
package struct Query: Hashable, Sendable {
  package var terms: [QueryTerm]
  /// What was typed.
  package let text: String

  package static let all = Query(terms: [], text: "")

  package init(terms: [QueryTerm], text: String) {
    self.terms = terms
    self.text = text
  }

  package var isEmpty: Bool { terms.isEmpty }

  /// Whether every term holds for the finding.
  package func matches(_ finding: Finding, in context: QueryContext) -> Bool {
    terms.allSatisfy { $0.matches(finding, in: context) }
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

package struct QueryTerm: Hashable, Sendable {
  package enum Comparison: Hashable, Sendable {
    case equal, less, lessOrEqual, greater, greaterOrEqual
  }

  package enum Test: Hashable, Sendable {
    /// Searches title, observation, place, proposal, comments, identifiers and the walk's name;
    /// already folded.
    case words(String)
    /// The field holds one of these codes or folded texts.
    case isOne(FindingField, [String])
    case day(FindingField, Comparison, Day)
    case priority(Comparison, Priority)
    case number(FindingField, Comparison, Int)
    case overdue(Bool)
    case open(Bool)
    case disputed(Bool)
    case missing(FindingField)
  }

  package let test: Test
  package let isNegated: Bool

  package init(_ test: Test, isNegated: Bool = false) {
    self.test = test
    self.isNegated = isNegated
  }

  package func matches(_ finding: Finding, in context: QueryContext) -> Bool {
    holds(finding, in: context) != isNegated
  }

  private func holds(_ finding: Finding, in context: QueryContext) -> Bool {
    switch test {
    case .words(let key):
      Self.searchedTexts(of: finding).contains { contains($0, key) }
        || finding.walk.flatMap { context.walkNames[$0] }.map { contains($0, key) } ?? false
    case .isOne(let field, let wanted): Self.isOne(finding, field, wanted, context)
    case .day(let field, let comparison, let day):
      Self.day(of: finding, field).map { Self.compares($0, comparison, day) } ?? false
    case .priority(let comparison, let priority):
      finding.priority.map { Self.compares($0, comparison, priority) } ?? false
    case .number(let field, let comparison, let number):
      finding.values.integer(field).map { Self.compares($0, comparison, number) } ?? false
    case .overdue(let wanted): finding.isOverdue(on: context.today) == wanted
    case .open(let wanted): finding.isOpen == wanted
    case .disputed(let wanted): finding.conflicts.isEmpty != wanted
    case .missing(let field): Self.isMissing(field, in: finding)
    }
  }

  private func contains(_ text: String, _ key: String) -> Bool {
    SearchKey.fold(text).contains(key)
  }

  /// The texts plain words are looked for in.
  package static func searchedTexts(of finding: Finding) -> [String] {
    var texts = [finding.id, finding.id.filter { $0 != "-" }, finding.observation]
    let fields: [FindingField] = [.title, .place, .publicText, .stop, .area, .mastNumber]
    texts += fields.compactMap { finding.values.text($0) }
    texts += finding.entries.filter { [.action, .comment, .tag].contains($0.kind) }
      .compactMap(\.text)
    return texts
  }

  private static func isOne(
    _ finding: Finding, _ field: FindingField, _ wanted: [String], _ context: QueryContext
  ) -> Bool {
    switch field.form {
    case .entries(let kind):
      return finding.entries(kind).compactMap(\.text).contains { text in
        let key = SearchKey.name(text)
        return wanted.contains { kind == .tag ? key == $0 : key.contains($0) }
      }
    case .party:
      guard let text = finding.values.text(field) else { return false }
      let key = SearchKey.name(text)
      let name = context.aliases[key] ?? key
      return wanted.contains { name == (context.aliases[$0] ?? $0) || key.hasPrefix($0) }
    case .reference:
      guard let text = finding.values.text(field) else { return false }
      let names = [text, text.filter { $0 != "-" }, context.walkNames[text] ?? ""].map(
        SearchKey.name)
      return wanted.contains { key in names.contains { $0 == key || $0.hasPrefix(key) } }
    case .code, .statePart:
      guard let code = code(of: finding, field) else { return false }
      return wanted.contains(code) || wanted.contains(parent(of: code, field) ?? code)
    case .area, .line, .text:
      guard let text = finding.values.text(field) else { return false }
      let key = SearchKey.name(text)
      return wanted.contains { key.contains($0) }
    case .truth: return wanted.contains(finding.values[field] == .bool(true) ? "yes" : "no")
    default:
      if field == .id {
        let compact = SearchKey.fold(finding.id.filter { $0 != "-" })
        return wanted.contains { compact.hasPrefix($0.filter { $0 != "-" }) }
      }
      return finding.values.text(field).map { wanted.contains(SearchKey.name($0)) } ?? false
    }
  }

  private static func code(of finding: Finding, _ field: FindingField) -> String? {
    switch field {
    case .state:
      finding.values.text(FindingField.state).flatMap { finding.isUndone ? nil : $0 }
        ?? finding.state.rawValue
    case .reason: finding.reason?.code
    default: finding.values.text(field)
    }
  }

  private static func parent(of code: String, _ field: FindingField) -> String? {
    field == .category ? FindingCategory(rawValue: code)?.parent?.rawValue : nil
  }

  private static func day(of finding: Finding, _ field: FindingField) -> Day? {
    switch field {
    case .createdAt: Day(iso: finding.createdAt.prefix(10))
    case .updatedAt: Day(iso: finding.updatedAt.prefix(10))
    case .stateSince: Day(iso: finding.stateSince.prefix(10))
    default: finding.values.day(field)
    }
  }

  private static func isMissing(_ field: FindingField, in finding: Finding) -> Bool {
    // What makes people feel safe, and what is done or declined, calls for no action.
    if field == .actions { return finding.lacksAction }
    if case .entries(let kind) = field.form { return finding.entries(kind).isEmpty }
    return finding.values[field] == nil
  }

  private static func compares<Value: Comparable>(
    _ left: Value, _ comparison: Comparison, _ right: Value
  ) -> Bool {
    switch comparison {
    case .equal: left == right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}
