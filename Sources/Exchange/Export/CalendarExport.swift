import CaseModel
import Wording

/// Walks, their follow-up meetings and reports, and deadlines of findings as a calendar (RFC 5545),
/// which Outlook and telephones read. A unique identifier stays the same from export to export, so
/// that what is read in again moves and does not double.
enum CalendarExport {
  static func bytes(of findings: [Finding], _ context: ExportContext) -> [UInt8] {
    calendar(of: findings, context).bytes
  }

  static func calendar(of findings: [Finding], _ context: ExportContext) -> CalendarText {
    var calendar = CalendarText(stamp: stamp(context.today))
    calendar.begin(named: context.workspace.isEmpty ? "Lygte" : context.workspace, context.headLine)
    for walk in walks(of: findings, context) { add(walk, to: &calendar, context) }
    for finding in findings { add(finding, to: &calendar, context) }
    calendar.end()
    return calendar
  }

  /// All walks for us; for others those that what they may read stands on.
  private static func walks(of findings: [Finding], _ context: ExportContext) -> [Walk] {
    let named = Set(findings.compactMap { $0.walk.flatMap { context.walks[$0]?.record } })
    let all = Dictionary(context.walks.values.map { ($0.record, $0) }, uniquingKeysWith: { $1 })
    return all.values
      .filter { context.audience == .internal || named.contains($0.record) }
      .sorted { $0.record < $1.record }
  }

  private static func add(
    _ walk: Walk, to calendar: inout CalendarText, _ context: ExportContext
  ) {
    let words = context.words
    guard walk.state != .cancelled else { return }
    if let day = walk.day {
      calendar.event(
        .walk, "walk-\(walk.record)", words.exports.walkEvent(walk.name), on: day,
        from: walk.values.text(WalkField.startTime), until: walk.values.text(WalkField.endTime),
        at: context.audience.readsInternalText
          ? walk.values.text(WalkField.meetingPlace) ?? "" : "")
    }
    guard context.audience.readsInternalText else { return }
    // One that was held stays in the calendar, as its walk does.
    if let meeting = walk.values.day(WalkField.followUpMeeting) {
      calendar.event(
        .meeting, "meeting-\(walk.record)", words.exports.meetingEvent(walk.name), on: meeting)
    }
    if let report = walk.reportDue(context.limits) {
      calendar.event(
        .deadline, "report-\(walk.record)", words.exports.reportEvent(walk.name), on: report)
    }
  }

  private static func add(
    _ finding: Finding, to calendar: inout CalendarText, _ context: ExportContext
  ) {
    guard finding.state.isOpen, finding.kind != .positive,
      let due = finding.values.day(FindingField.due)
    else { return }
    calendar.event(
      .deadline, "due-\(finding.name)",
      context.words.exports.dueEvent(finding.title, finding.responsible ?? ""), on: due,
      at: finding.place ?? "")
  }

  private static func stamp(_ day: Day) -> String { CalendarText.plain(day) + "T000000Z" }
}

/// How much of what a calendar holds.
package struct CalendarContents: Hashable, Sendable {
  package fileprivate(set) var walks = 0
  package fileprivate(set) var meetings = 0
  /// When findings and reports are due.
  package fileprivate(set) var deadlines = 0
}

/// The lines of a calendar: folded at 75 bytes, ended as the format wants them, with nobody's text
/// able to begin a property.
struct CalendarText {
  enum Kind { case walk, meeting, deadline }

  private(set) var bytes: [UInt8] = []
  private(set) var contents = CalendarContents()
  private let stamp: String

  init(stamp: String) { self.stamp = stamp }

  mutating func begin(named name: String, _ description: String) {
    line("BEGIN:VCALENDAR")
    line("VERSION:2.0")
    line("PRODID:-//Lygte//Lygte//DA")
    line("CALSCALE:GREGORIAN")
    line("METHOD:PUBLISH")
    line("X-WR-CALNAME:" + Self.escaped(name))
    line("X-WR-CALDESC:" + Self.escaped(description))
    for text in Self.zone { line(text) }
  }

  mutating func end() { line("END:VCALENDAR") }

  /// - Parameters:
  ///   - from: `19:00`; nil for the whole day.
  ///   - until: nil for an hour and a half after it began.
  mutating func event(
    _ kind: Kind, _ identifier: String, _ summary: String, on day: Day, from: String? = nil,
    until: String? = nil, at place: String = ""
  ) {
    switch kind {
    case .walk: contents.walks += 1
    case .meeting: contents.meetings += 1
    case .deadline: contents.deadlines += 1
    }
    line("BEGIN:VEVENT")
    line("UID:\(Self.escaped(identifier))@lygte")
    line("DTSTAMP:\(stamp)")
    if let start = from.flatMap(Self.minutes) {
      let end = until.flatMap(Self.minutes) ?? start + 90
      line("DTSTART;TZID=Europe/Copenhagen:" + Self.moment(day, start))
      // Past midnight where it ends before it began.
      line(
        "DTEND;TZID=Europe/Copenhagen:" + Self.moment(day, end <= start ? end + 24 * 60 : end))
    } else {
      line("DTSTART;VALUE=DATE:" + Self.plain(day))
      line("DTEND;VALUE=DATE:" + Self.plain(day.adding(days: 1)))
    }
    line("SUMMARY:" + Self.escaped(summary))
    if !place.isEmpty { line("LOCATION:" + Self.escaped(place)) }
    line("END:VEVENT")
  }

  static func plain(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  private static func moment(_ day: Day, _ minutes: Int) -> String {
    let days = minutes / (24 * 60)
    let rest = minutes % (24 * 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(plain(day.adding(days: days)))T\(two(rest / 60))\(two(rest % 60))00"
  }

  private static func minutes(_ time: String) -> Int? {
    let parts = time.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else {
      return nil
    }
    return parts[0] * 60 + parts[1]
  }

  /// RFC 5545, 3.3.11.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in HarmlessText.line(text) {
      if "\\;,".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }

  /// RFC 5545, 3.1: at most 75 bytes a line, never in the middle of a letter.
  private mutating func line(_ text: String) {
    var count = 0
    for scalar in text.unicodeScalars {
      let letter = Array(String(scalar).utf8)
      if count + letter.count > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        count = 1
      }
      bytes += letter
      count += letter.count
    }
    bytes += [0x0D, 0x0A]
  }

  /// Danish time, as the European Union has turned its clocks since 1996.
  private static let zone = [
    "BEGIN:VTIMEZONE", "TZID:Europe/Copenhagen", "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200", "TZNAME:CEST", "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
  ]
}
