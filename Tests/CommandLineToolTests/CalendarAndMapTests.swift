import CaseModel
import CommandLineTool
import DiskTestSupport
import Foundation
import Testing

/// What calendars and maps of others read.
@Suite struct CalendarAndMapTests {
  private static func workspace() -> Tool {
    let tool = Tool.workspace(["LANG": "en_GB.UTF-8"])
    tool.done(
      "walk", "add", "Evening; walk, one", "date=2026-12-09", "startTime=19:00", "endTime=20:30",
      "meeting-place=Boat house", "followUpMeeting=2027-01-20")
    tool.done(
      "add", "Lamp out\nBEGIN:VALARM", "--walk", "Evening; walk, one", "--place", "The bridge",
      "--due", "2026-12-18", "--coordinate", "55.7, 12.5")
    return tool
  }

  private static func lines(_ text: String) -> [String] {
    text.components(separatedBy: "\r\n")
  }

  @Test("a calendar holds the walk with its hours, its follow-up and the deadlines, once each")
  func calendar() {
    let tool = Self.workspace()
    let text = tool.done("export", "--format", "ics")
    let lines = Self.lines(text)
    #expect(lines.contains("DTSTART;TZID=Europe/Copenhagen:20261209T190000"))
    #expect(lines.contains("DTEND;TZID=Europe/Copenhagen:20261209T203000"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20270120"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20261218"))
    #expect(lines.contains("SUMMARY:Safety walk: Evening\\; walk\\, one"))
    let names = lines.filter { $0.hasPrefix("UID:") }
    #expect(names.count == 3 && Set(names).count == 3)
    #expect(!lines.contains("BEGIN:VALARM"), "Nobody's text begins a property")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    #expect(tool.done("export", "--format", "ics") == text, "The identifiers stay the same")
  }

  @Test("what is written is told by what it holds: walks, meetings and deadlines")
  func contents() {
    let tool = Self.workspace()
    tool.done("walk", "add", "Idea", "state=idea")
    let report = tool.run("export", "-o", "cal.ics")
    #expect(report.errors.contains("1 walk, 1 meeting, 1 deadline written to"))
    #expect(!report.errors.contains("finding"))
  }

  @Test("the meeting after a walk keeps its identifier, and stays when it has been held")
  func meeting() {
    let tool = Self.workspace()
    func meetings() -> [String] {
      Self.lines(tool.done("export", "--format", "ics")).filter { $0.hasPrefix("UID:meeting-") }
    }
    let before = meetings()
    #expect(before.count == 1)
    tool.done("walk", "set", "Evening; walk, one", "followUpMeeting=2027-01-27")
    #expect(meetings() == before)
    for state in ["walked", "gathered", "reported", "followed-up"] {
      _ = tool.run("walk", "Evening; walk, one", state, "--yes")
    }
    #expect(meetings() == before)
  }

  @Test("what others may not read is in no calendar of theirs")
  func audiences() {
    let tool = Self.workspace()
    tool.done("set", tool.json("list").array?.first?["id"]?.string ?? "", "publicText=A lamp")
    let text = tool.done("export", "--format", "ics", "--audience", "residents")
    #expect(text.contains("Safety walk"))
    #expect(!text.contains("VALARM") && !text.contains("Follow-up meeting"))
    let map = tool.done("export", "--format", "geojson", "--audience", "residents")
    #expect(!map.contains("VALARM") && !map.contains("12.5"))
  }

  @Test("a map has longitude first, flat properties, and who may read it")
  func map() throws {
    let text = Self.workspace().done("export", "--format", "geojson")
    let map = try JSONParser.value(from: Array(text.utf8), mode: .lenientDocument)
    #expect(map["type"] == "FeatureCollection")
    let feature = map["features"]?[0]
    #expect(feature?["geometry"]?["type"] == "Point")
    #expect(feature?["geometry"]?["coordinates"]?.array?.map(\.number) == [12.5, 55.7])
    let properties = feature?["properties"]?.object ?? [:]
    #expect(properties["place"] == "The bridge")
    #expect(
      properties.values.allSatisfy { $0.object == nil && $0.array == nil },
      "A table of attributes has no tables in it")
  }

  @Test(
    "the calendar is read by icalendar with the same events",
    .enabled(if: OutsideReader.has("icalendar")))
  func outsideReader() throws {
    let text = Self.workspace().done("export", "--format", "ics")
    let read = try OutsideReader.run(
      """
      import sys, icalendar
      calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
      for event in calendar.walk("VEVENT"):
          print(event["SUMMARY"], event.decoded("DTSTART").isoformat(), sep="|")
      """, Array(text.utf8))
    #expect(
      read.split(separator: "\n").sorted().map(String.init) == [
        "Due: Lamp out|2026-12-18",
        "Follow-up meeting: Evening; walk, one|2027-01-20",
        "Safety walk: Evening; walk, one|2026-12-09T19:00:00+01:00",
      ])
  }
}

/// A library of Python that reads what we write.
enum OutsideReader {
  static func has(_ module: String) -> Bool {
    (try? run("import \(module)\nprint('there')", [])) == "there\n"
  }

  static func run(_ program: String, _ input: [UInt8]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program]
    let (into, from) = (Pipe(), Pipe())
    process.standardInput = into
    process.standardOutput = from
    process.standardError = FileHandle.nullDevice
    try process.run()
    into.fileHandleForWriting.write(Data(input))
    try into.fileHandleForWriting.close()
    let read = from.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: read, as: UTF8.self)
  }
}
