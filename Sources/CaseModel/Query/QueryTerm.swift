/// One condition of a query.
package struct QueryTerm: Hashable, Sendable {
  package enum Comparison: Hashable, Sendable {
    case equal, less, lessOrEqual, greater, greaterOrEqual
  }

  package enum Test: Hashable, Sendable {
    /// Looks for each of the words in its texts, its number, its identifier and the walk's name.
    case words(Saying)
    /// The field holds one of these codes or folded texts.
    case isOne(FindingField, [String])
    case day(FindingField, Comparison, DaySpan)
    case priority(Comparison, Priority)
    case number(FindingField, Comparison, Int)
    case own(OwnField, OwnTest)
    case overdue(Bool)
    case open(Bool)
    case inConflict(Bool)
    /// One of the fields is empty.
    case missing([NamedField])
  }

  /// What is asked of a field of the workspace's own.
  package enum OwnTest: Hashable, Sendable {
    /// It holds one of these codes, or its text holds one of these, folded.
    case isOne([String])
    case truth(Bool)
    case day(Comparison, DaySpan)
    case number(Comparison, Int)
  }

  package let test: Test
  package let isNegated: Bool

  package init(_ test: Test, isNegated: Bool = false) {
    self.test = test
    self.isNegated = isNegated
  }

  package func matches(_ finding: some QuerySubject, in context: QueryContext) -> Bool {
    holds(finding, in: context) != isNegated
  }

  private func holds(_ finding: some QuerySubject, in context: QueryContext) -> Bool {
    switch test {
    case .words(let saying):
      SearchedText(
        finding.searchedParts(walkName: finding.text(.walk).flatMap { context.walkNames[$0] })
      ).fit(saying) != nil
    case .isOne(let field, let wanted): Self.isOne(finding, field, wanted, context)
    case .day(let field, let comparison, let span):
      Self.day(of: finding, field).map { span.holds(comparison, $0) } ?? false
    case .priority(let comparison, let priority):
      finding.text(.priority).flatMap { Priority(rawValue: $0) }
        .map { Self.compares($0, comparison, priority) } ?? false
    case .number(let field, let comparison, let number):
      finding.value(field)?.integer.map { Self.compares(Int($0), comparison, number) } ?? false
    case .own(let field, let test): Self.holds(finding.value(field), test, in: field)
    case .overdue(let wanted): finding.isOverdue(on: context.today) == wanted
    case .open(let wanted): finding.isOpen == wanted
    case .inConflict(let wanted): finding.isInConflict == wanted
    case .missing(let fields): fields.contains { Self.isMissing($0, in: finding) }
    }
  }

  private static func holds(_ value: JSONValue?, _ test: OwnTest, in field: OwnField) -> Bool {
    switch test {
    case .day(let comparison, let span):
      value?.string.flatMap { Day(iso: $0) }.map { span.holds(comparison, $0) } ?? false
    case .number(let comparison, let number):
      value?.integer.map { compares(Int($0), comparison, number) } ?? false
    case .truth(let claim): (value == .bool(true)) == claim
    case .isOne(let wanted):
      if field.kind == .code {
        value?.string.map { wanted.contains($0) } ?? false
      } else {
        value?.string.map(SearchKey.name).map { key in wanted.contains { key.contains($0) } }
          ?? false
      }
    }
  }

  private static func isOne(
    _ finding: some QuerySubject, _ field: FindingField, _ wanted: [String],
    _ context: QueryContext
  ) -> Bool {
    switch field.form {
    case .entries(let kind):
      return finding.entryTexts(kind).contains { text in
        let key = SearchKey.name(text)
        return wanted.contains { kind == .tag ? key == $0 : key.contains($0) }
      }
    case .party:
      guard let text = finding.text(field) else { return false }
      let key = SearchKey.name(text)
      let name = context.aliases[key] ?? key
      return wanted.contains { name == (context.aliases[$0] ?? $0) || begins(key, with: $0) }
    case .reference:
      guard let text = finding.text(field) else { return false }
      let names = [text, text.filter { $0 != "-" }, context.walkNames[text] ?? ""].map(
        SearchKey.name)
      return wanted.contains { key in names.contains { begins($0, with: key) } }
    case .code, .statePart:
      guard let code = code(of: finding, field) else { return false }
      return wanted.contains(code) || wanted.contains(parent(of: code, field) ?? code)
    case .area, .line, .text:
      guard let text = finding.text(field) else { return false }
      let key = SearchKey.name(text)
      return wanted.contains { key.contains($0) }
    case .truth: return wanted.contains(finding.value(field) == .bool(true) ? "yes" : "no")
    default:
      guard let text = finding.text(field) else { return false }
      if field == .id {
        let compact = SearchKey.fold(text.filter { $0 != "-" })
        return wanted.contains { compact.hasPrefix($0.filter { $0 != "-" }) }
      }
      return wanted.contains(SearchKey.name(text))
    }
  }

  /// Whether a name or a word in it begins so: people call Boligforeningen Mosevænget Mosevænget.
  private static func begins(_ name: String, with key: String) -> Bool {
    name.hasPrefix(key) || !key.isEmpty && name.contains(" " + key)
  }

  private static func code(of finding: some QuerySubject, _ field: FindingField) -> String? {
    switch field {
    case .state:
      finding.text(.state).flatMap { finding.isUndone ? nil : $0 } ?? finding.state.rawValue
    case .reason: finding.value(.reason).flatMap(Reason.init(json:))?.code
    default: finding.text(field)
    }
  }

  private static func parent(of code: String, _ field: FindingField) -> String? {
    field == .category ? FindingCategory(rawValue: code)?.parent?.rawValue : nil
  }

  private static func day(of finding: some QuerySubject, _ field: FindingField) -> Day? {
    switch field {
    case .createdAt, .updatedAt, .stateSince:
      finding.stamp(field).flatMap { Day(iso: $0.prefix(10)) }
    default: finding.text(field).flatMap { Day(iso: $0) }
    }
  }

  private static func isMissing(_ field: NamedField, in finding: some QuerySubject) -> Bool {
    switch field {
    case .known(let field): isMissing(field, in: finding)
    case .own(let field): finding.value(field) == nil
    }
  }

  private static func isMissing(_ field: FindingField, in finding: some QuerySubject) -> Bool {
    // What makes people feel safe, and what is done or declined, calls for no action.
    if field == .actions { return finding.lacksAction }
    if case .entries(let kind) = field.form { return !finding.hasEntries(kind) }
    return finding.value(field) == nil
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
