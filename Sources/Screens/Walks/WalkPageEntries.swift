import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// The route, the people, the coverage and the findings on a walk's page.
extension AppState {
  func stopHeading(of record: RecordIndex) -> String {
    let stops = shown.caseFile.route(of: record)
    let quiet = stops.count {
      shown.caseFile.values(of: $0).code(StopField.kind, StopKind.self) == .quiet
    }
    return words.walks.stopHeading(stops.count, quiet)
  }

  func stopRows(of record: RecordIndex) -> [ListLayer.Row] {
    let caseFile = shown.caseFile
    let stops = caseFile.route(of: record)
    if stops.isEmpty {
      return [.init(words.walks.noStops, tone: .quiet, choice: WalkPageChoice.newEntry(.stop))]
    }
    let counts = findingsByPlace(of: record)
    return stops.map { stop in
      let values = caseFile.values(of: stop)
      let place = caseFile.place(ofStop: stop)
      let facts = [
        values.code(StopField.kind, StopKind.self).map {
          words.codes.word($0.rawValue, in: .stopKind)
        },
        values.code(StopField.pointedOutBy, PointedOutBy.self).map {
          words.codes.word($0.rawValue, in: .pointedOutBy)
        },
      ].compactMap { $0 }
      let count = counts[SearchKey.name(place)] ?? 0
      var row = ListLayer.Row(
        "", trailing: count > 0 ? words.walks.findings(count) : "",
        choice: WalkPageChoice.entry(stop))
      row.number = TextLayout.rightAligned(
        caseFile.number(ofStop: stop).map { "\($0)" } ?? "", toColumns: 2)
      row.name = place
      row.parts = [.init("  " + facts.joined(separator: " · "))]
      return row
    }
  }

  private func findingsByPlace(of record: RecordIndex) -> [String: Int] {
    var counts: [String: Int] = [:]
    for finding in shown.indexes.walks?.findings(of: record) ?? [] {
      guard let stop = shown.caseFile.shown(finding, FindingField.stop.rawValue)?.string else {
        continue
      }
      counts[SearchKey.name(stop), default: 0] += 1
    }
    return counts
  }

  // People

  private struct Group {
    var (yes, no, open) = (0, 0, 0)
    var members: [RecordIndex] = []
  }

  private func groups(of record: RecordIndex) -> [(role: ParticipantRole, group: Group)] {
    var groups: [ParticipantRole: Group] = [:]
    for participant in shown.caseFile.entries(of: record, kind: .participant) {
      let values = shown.caseFile.values(of: participant)
      let role = values.code(ParticipantField.role, ParticipantRole.self) ?? .other
      let count = max(1, Int(clamping: values[ParticipantField.count]?.integer ?? 1))
      groups[role, default: Group()].members.append(participant)
      switch values.code(ParticipantField.attendance, Attendance.self) {
      case .signedUp, .came: groups[role]?.yes += count
      case .declined, .absent: groups[role]?.no += count
      case nil: groups[role]?.open += count
      }
    }
    return ParticipantRole.allCases.compactMap { role in groups[role].map { (role, $0) } }
  }

  func participantHeading(of record: RecordIndex) -> String {
    let groups = groups(of: record).map(\.group)
    let yes = groups.map(\.yes).reduce(0, +)
    return words.walks.participantHeading(
      yes, yes + groups.map { $0.no + $0.open }.reduce(0, +))
  }

  func participantRows(of record: RecordIndex) -> [ListLayer.Row] {
    let groups = groups(of: record)
    if groups.isEmpty {
      return [
        .init(
          words.walks.noParticipants, tone: .quiet, choice: WalkPageChoice.newEntry(.participant))
      ]
    }
    return groups.flatMap { role, group -> [ListLayer.Row] in
      group.members.enumerated().map { place, member in
        let values = shown.caseFile.values(of: member)
        let attendance = values.code(ParticipantField.attendance, Attendance.self)
        let count = values[ParticipantField.count]?.integer ?? 1
        let word = words.codes.word(role.rawValue, in: .participantRole)
        var row = ListLayer.Row("", choice: WalkPageChoice.entry(member))
        row.name = place == 0 ? word : ""
        let name = [values.text(ParticipantField.name), count > 1 ? "\(count)" : nil]
          .compactMap { $0 }.joined(separator: ", ")
        row.parts = [
          .init("  " + (name.isEmpty ? "" : "\(name)  ")),
          .init(
            attendance.map { words.codes.word($0.rawValue, in: .attendance) }
              ?? words.walks.noAnswer, attendance == nil ? .warning : .plain),
        ]
        return row
      }
    }
  }

  // Coverage

  func coverageRows(of walk: Walk, in area: String) -> [ListLayer.Row] {
    let key = SearchKey.name(area)
    let all = shown.caseFile.walks.filter { SearchKey.name($0.area ?? "") == key }
    let coverage = WalkCoverage(all)
    let names = WalkCoverage.times.map { words.codes.word($0.rawValue, in: .timeOfDay) }
    // Beside the page there is less room.
    let isWide = sitting.size.columns >= ListLayer.leastBeside
    let widths = names.map { TextWidth.columns(of: $0) + (isWide ? 1 : 2) }
    let head = [words.walks.workdays, words.walks.weekends]
    let headWidth = (head.map { TextWidth.columns(of: $0) }.max() ?? 0) + 2
    func line(_ name: String, _ cells: [String]) -> String {
      TextLayout.padded(name, toColumns: headWidth)
        + zip(cells, widths).map { TextLayout.padded($0, toColumns: $1) }.joined()
    }
    var rows = [ListLayer.Row(line("", names), tone: .quiet)]
    for part in WalkCoverage.Part.allCases {
      let marks = WalkCoverage.times.map { time in
        switch coverage.mark(part, time) {
        case .never: "·"
        case .planned: "○"
        case .walked: "●"
        }
      }
      rows.append(ListLayer.Row(line(head[part.rawValue], marks)))
    }
    let gaps = coverage.gaps.map { words.gapWord($0) }.joined(separator: ", ")
    let legend = words.walks.coverageKey
    for told in isWide ? [legend, gaps] : [gaps.isEmpty ? legend : "\(legend)   \(gaps)"]
    where !told.isEmpty {
      rows.append(ListLayer.Row(told, tone: .quiet))
    }
    return rows
  }

  // Findings

  /// Its own, else those of the walk before that are to be seen again.
  func findingRows(
    of record: RecordIndex, _ walk: Walk
  ) -> (heading: String, rows: [ListLayer.Row]) {
    let own = shown.indexes.walks?.findings(of: record) ?? []
    if own.isEmpty, !walk.isHeld,
      let points = shown.indexes.walks.map({
        RevisitList(on: record, in: shown.caseFile, $0).points
      }), !points.isEmpty
    {
      return (
        words.walks.formerHeading(points.count),
        points.map { findingRow($0.finding, trailing: "") }
      )
    }
    let rows = own.map { finding in
      findingRow(finding, trailing: words.codes.state(shown.caseFile.plainState(of: finding)))
    }
    let none = [ListLayer.Row(words.walks.noFindings, tone: .quiet)]
    return (words.walks.openHeading(own.count), rows.isEmpty ? none : rows)
  }
}
