import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension Scope {
  package static let place = Scope("place", Phrase("ved et sted", "at a place"), isOfFindings: true)
}

/// What was seen at one place, over all walks, the latest first: the same place is another one at
/// another time of day (DOMAIN A1, 27).
struct PlaceList: ListScreen {
  static let scope = Scope.place
  static let listsRecords = true
  static let hasFoot = true
  let place: String
  let area: String?

  func content(in state: AppState) -> ListContent? { state.placeContent(place, in: area) }
}

extension AppState {
  /// The place of the finding or the stop that is selected.
  mutating func openPlace() -> [Effect] {
    var place = ""
    var area: String?
    if let stop = chosenWalkEntry, let walk = top(WalkPage.self)?.walk {
      place = shown.caseFile.place(ofStop: stop)
      area = shown.caseFile.shown(walk, WalkField.area.rawValue)?.string
    } else if let finding = actedUpon.first {
      place = shown.caseFile.whereabouts(of: finding)
      area = shown.caseFile.shown(finding, FindingField.area.rawValue)?.string
    }
    if place.isEmpty {
      say(words.walks.noPlace, .refused)
      return []
    }
    need(\.places)
    return open(PlaceList(place: place, area: area))
  }

  func placeContent(_ place: String, in area: String?) -> ListContent {
    let said = words.walks
    let findings = shown.indexes.places?.findings(at: place, in: area) ?? []
    let all = findings.map { ($0, shown.caseFile.plainFinding(at: $0)) }
    let open = all.count { $0.1.isOpen }
    let share = HeldShare(findings, in: shown.caseFile)
    var rows = [
      ListLayer.Row(
        ([said.placeCount(all.count, open)]
          + (share.all == 0 ? [] : [said.held(share.held, share.all)]))
          .joined(separator: " · "), tone: .quiet)
    ]
    var groups: [(day: String, name: String, rows: [ListLayer.Row])] = []
    for (record, finding) in all {
      let (day, name) = visit(of: record, finding)
      let seen = shown.caseFile.revisits(of: record).last.map {
        words.codes.revisitVerdict($0.verdict)
      }
      let state = [words.codes.state(finding.state), seen].compactMap { $0 }
      var row = findingRow(record, trailing: state.joined(separator: " · "))
      row.name = finding.number.map { "\($0)" } ?? ""
      row.number = nil
      if let place = groups.firstIndex(where: { $0.day == day && $0.name == name }) {
        groups[place].rows.append(row)
      } else {
        groups.append((day, name, [row]))
      }
    }
    for group in groups.sorted(by: { $0.day > $1.day }) {
      rows += [ListLayer.Row(""), ListLayer.Row(group.name, isHeading: true)]
      rows += group.rows
    }
    let title = [place, area].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    return (said.placeTitle(title), rows)
  }

  /// The day of the walk a finding was seen on, and what is told of it; else the day it was written.
  private func visit(of record: RecordIndex, _ finding: Finding) -> (day: String, name: String) {
    if let name = shown.caseFile.shown(record, FindingField.walk.rawValue)
      .flatMap({ shown.caseFile.reference($0) })
    {
      let walk = walk(at: shown.caseFile.root(of: name))
      let time = walk.partOfDay.map { words.codes.word($0.rawValue, in: .timeOfDay) }
      let part = walk.partOfWeek.map {
        $0 == .weekend ? words.walks.weekends : words.walks.workdays
      }
      let facts = [dayHead(walk), part, time].compactMap { $0 }
      return (
        walk.date?.description ?? "", "\(walk.name) · \(facts.joined(separator: " "))"
      )
    }
    let day = Moment(rfc3339: finding.createdAt)?.day
    return (
      day?.description ?? "",
      [words.walks.betweenWalks, day.map { FieldText.day($0, words: words) }].compactMap { $0 }
        .joined(separator: " ")
    )
  }
}
