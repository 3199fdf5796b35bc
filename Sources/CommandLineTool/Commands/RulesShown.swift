import CaseModel
import Casework
import ChangeLog
import Wording

extension CommandRun {
  /// The rules as headed lists, or with `--json` as one object.
  mutating func showRules() throws(CommandFailure) {
    let session = try open()
    let rules = session.caseFile.rules
    if wantsJSON {
      printDocument(Self.json(rules))
    } else {
      let deadlines = Priority.allCases.map { DayRule.deadline(of: $0) }
      printDays(words.rules.deadlines, deadlines, rules)
      printDays(
        words.rules.limits, DayRule.allCases.filter { !deadlines.contains($0) }, rules)
      printRoutes(rules)
      print(words.rules.defaults)
      let responsible = words.fields[WorkspaceField.defaultResponsible]
      let followUp = words.fields[WorkspaceField.defaultFollowUp]
      print("  \(responsible): \(rules.responsible ?? words.rules.nobody)")
      print("  \(followUp): \(rules.followUp ?? words.rules.nobody)")
      if session.caseFile.asksAnotherToApprove {
        let said = words.exports.report
        print("  \(words.fields[WorkspaceField.approvedByAnother]): \(said.yes)")
      }
    }
    finishReading(session)
  }

  private mutating func printDays(
    _ heading: String, _ names: [DayRule], _ rules: WorkspaceRules
  ) {
    print(heading)
    var table = TextTable([.init(title: ""), .init(title: ""), .init(title: "")])
    for rule in names {
      table.add([
        words.fields[rule], words.dates.days(rules[rule]),
        rules.isOwn(rule) ? "" : words.rules.standard,
      ])
    }
    for line in table.lines(width: nil) { print("  " + line) }
    print("")
  }

  private mutating func printRoutes(_ rules: WorkspaceRules) {
    print(words.rules.routes)
    if rules.routes.isEmpty { print("  " + words.rules.noRoutes) }
    let shown = FieldText(words: words)
    var table = TextTable(Array(repeating: .init(title: ""), count: 4))
    for route in rules.routes {
      table.add([
        route.category.map { shown.code($0, .category) } ?? words.rules.everyCategory,
        route.area ?? words.rules.everyArea,
        "\(label(.responsible)): \(route.responsible ?? words.rules.nobody)",
        "\(label(.followUp)): \(route.followUp ?? words.rules.nobody)",
      ])
    }
    for line in table.lines(width: nil) { print("  " + line) }
    print("")
  }

  /// Every number of days that counts, which of them the workspace has set, and the routes.
  private static func json(_ rules: WorkspaceRules) -> JSONValue {
    func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
    let days = DayRule.allCases.map { ($0.rawValue, JSONValue.integer(Int64(rules[$0]))) }
    return .object([
      "days": .object(Dictionary(days) { first, _ in first }),
      "own": .array(DayRule.allCases.filter(rules.isOwn).map { .string($0.rawValue) }),
      "defaultResponsible": text(rules.responsible), "defaultFollowUp": text(rules.followUp),
      "routes": .array(
        rules.routes.map { route in
          .object([
            "category": text(route.category), "area": text(route.area),
            "responsible": text(route.responsible), "followUp": text(route.followUp),
          ])
        }),
    ])
  }
}
