import CaseModel
import Language

/// The walk: when, where, who, and the way it took.
extension ReportText {
  var aboutWalk: [ReportBlock] {
    let values = content.walk.values
    var facts: [ReportFact] = []
    func add(_ label: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      facts.append(ReportFact(label: label, value: value))
    }
    func add(_ field: WalkField) { add(words.fields[field], values.text(field)) }
    func code(_ field: WalkField, _ list: CodeList) {
      add(words.fields[field], values.text(field).map { words.codes.word($0, in: list) })
    }
    add(words.fields[WalkField.date], when)
    code(.timeOfDay, .timeOfDay)
    add(.area)
    code(.occasion, .occasion)
    for field in [WalkField.purpose, .meetingPlace, .leader, .noteTaker, .route, .weather, .light] {
      add(field)
    }
    add(words.fields[WalkField.participants], participants)
    add(words.fields[WalkField.followUpResponsible], content.followUp)
    add(words.fields[WalkField.followUpMeeting], values.day(WalkField.followUpMeeting).map(day))
    var blocks: [ReportBlock] = facts.isEmpty ? [] : [.facts(facts)]
    if !content.stops.isEmpty {
      blocks.append(.heading(said.route, level: 3))
      blocks.append(
        .list(
          content.stops.enumerated().map { place, stop in
            let kind = stop.kind.map { words.codes.word($0.rawValue, in: .stopKind) }
            let who = stop.pointedOutBy.map {
              said.pointedOutBy(words.codes.word($0.rawValue, in: .pointedOutBy))
            }
            let more = [kind, who].compactMap { $0 }.joined(separator: ", ")
            let number = stop.number ?? Int64(place + 1)
            return ReportLine(
              "\(number). \(stop.place)" + (more.isEmpty ? "" : " (\(more))"))
          }))
    }
    if let sketch = ReportSketch(content.marks) { blocks.append(.sketch(sketch)) }
    return blocks
  }

  /// `lørdag 21-11-2026 kl. 22.00–23.30`.
  var when: String? {
    guard let date = content.walk.date else { return nil }
    let values = content.walk.values
    let hours = [WalkField.startTime, .endTime].map { values.text($0) ?? "" }
    let told: String
    if let whole = Day(iso: date.description) {
      told = "\(words.dates.weekdaysInFull[whole.weekday - 1]) \(day(whole))"
    } else {
      told = partial(date)
    }
    return hours == ["", ""] ? told : "\(told) \(said.hours(hours[0], hours[1]))"
  }

  /// `21. november 2026`, for the title.
  var dayInFull: String? {
    guard let date = content.walk.date else { return nil }
    guard let whole = Day(iso: date.description) else { return partial(date) }
    let (year, month, number) = whole.civil
    return words.dates.dayInFull(year, month, number)
  }

  /// `november 2025`, or a year.
  private func partial(_ date: PartialDay) -> String {
    let parts = date.description.split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 ? words.dates.month(parts[0], parts[1]) : date.description
  }

  /// `6 beboere, 2 fra politiet`; where nobody wrote who, how many.
  private var participants: String? {
    if content.groups.isEmpty {
      return content.walk.values.integer(WalkField.participants).map(said.participants)
    }
    return content.groups.map { said.group($0.role, $0.count) }.joined(separator: ", ")
  }
}
