import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

/// Where one goes from the start screen: in a wide window beside what waits, with what is there;
/// else as rows of keys below it.
extension AppState {
  /// A place with its key, what it is called, and how much is there.
  private struct Place {
    let key: String
    let title: String
    let count: String
    var isLate = false
  }

  private static let places: [CommandIdentifier] = [
    "attention", "promises", "parties", "review", "meeting", "figures", "walks",
    "register-area", "register-party",
  ]

  private func places(counted: Bool) -> [Place] {
    let board = commands["quit"].flatMap(\.keys.first).map { words.keyName($0) } ?? ""
    let counts = counted ? attentionIndex.counts(on: today) : [:]
    let open = counted ? words.start.open(attentionIndex.openCount) : ""
    return [Place(key: board, title: words.start.board, count: open)]
      + Self.places.compactMap { identifier in
        guard let command = commands[identifier] else { return nil }
        let isHere = command.scopes.contains(.start)
        let key =
          isHere ? command.keys.first.map { words.keyName($0) } ?? "" : ""
        let going = command.go.map { "\(KeyStroke.goTo.name) \($0.name)" } ?? ""
        let label = key.isEmpty ? going : key
        if label.isEmpty { return nil }
        let passed = counts[.promisePassed] ?? 0
        let listed = shown.caseFile.meetingList.count
        let count =
          switch identifier {
          case "attention": String(counts.values.reduce(0, +))
          case "promises": passed > 0 ? words.start.passed(passed) : ""
          case "meeting": listed > 0 ? words.start.findings(listed) : ""
          default: ""
          }
        return Place(
          key: label, title: command.title.in(sitting.language), count: counted ? count : "",
          isLate: identifier == "promises")
      }
  }

  /// The keys that lead away, as many on a row as fit, under their heading.
  func goingRows(columns: Int) -> [ListLayer.Row] {
    let attention = String(attentionIndex.counts(on: today).values.reduce(0, +))
    var rows = [ListLayer.Row(words.start.goToHeading, isHeading: true)]
    var parts: [ListLayer.Row.Part] = []
    var taken = 0
    func close() {
      guard !parts.isEmpty else { return }
      var row = ListLayer.Row("")
      row.parts = parts
      rows.append(row)
      (parts, taken) = ([], 0)
    }
    for place in places(counted: false) {
      let isCounted = place.key == commands["attention"]?.keys.first?.name
      let text = isCounted ? " \(place.title) \(attention)" : " \(place.title)"
      let width = TextWidth.columns(of: place.key + text)
      if taken > 0, taken + 3 + width > columns { close() }
      if taken > 0 { parts.append(.init("   ")) }
      parts += [.init(place.key, .key), .init(text, .plain)]
      taken += (taken > 0 ? 3 : 0) + width
    }
    close()
    return rows
  }

  /// What stands beside: where one goes, what was open month by month, what was closed last.
  var startSide: [ListLayer.Row] {
    var rows = [ListLayer.Row(words.start.goToHeading, isHeading: true)]
    for place in places(counted: true) {
      var row = ListLayer.Row(place.title, trailing: place.count)
      row.key = TextLayout.padded(place.key, toColumns: 4)
      row.edgeTone = place.isLate ? .warning : .quiet
      rows.append(row)
    }
    let past = OpenByMonth(shown.caseFile, beside: shown.indexes.board, on: today)
    guard past.isWorthShowing else { return rows }
    rows += [ListLayer.Row(""), ListLayer.Row(words.start.openHeading, isHeading: true)]
    var open = ListLayer.Row("")
    open.parts = [
      .init(
        sitting.isPlain ? "" : Sparkline.text(past.counts.suffix(OpenByMonth.months)) + "  ",
        .figure),
      .init(words.numbers.grouped(past.counts.last ?? 0), .strong),
      .init(" " + words.start.openNow(past.counts.first ?? 0), .quiet),
    ]
    rows.append(open)
    if !past.closedLast.isEmpty {
      rows += [ListLayer.Row(""), ListLayer.Row(words.start.lastClosedHeading, isHeading: true)]
    }
    rows += past.closedLast.map { closed in
      let finding = shown.caseFile.plainFinding(at: closed.record)
      let (_, month, day) = closed.on.civil
      var row = ListLayer.Row(finding.place ?? finding.title)
      row.number = words.dates.dayAndMonth(month, day)
      return row
    }
    return rows
  }
}
