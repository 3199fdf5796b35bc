import CaseModel
import Exchange
import Language
import Testing

/// What another device wrote may hold line breaks where a form lets none in.
@Suite struct CalendarTextTests {
  @Test("a line break in a walk's name begins no property of a calendar")
  func lineBreaks() throws {
    let today = try #require(Day(iso: "2026-12-01"))
    let walk = Walk(
      record: "w1",
      values: Values([
        ("name", "Aftentur\nBEGIN:VALARM\r\nTRIGGER:-PT1H"), ("date", "2026-12-09"),
        ("state", "planned"),
      ]))
    let format = try #require(ExportFormat.named("ics"))
    let bytes = format.bytes(
      of: AudienceEdition([], by: Discloser(for: .us)),
      ExportContext(language: .danish, today: today, walks: [walk]))
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    #expect(lines.contains { $0.hasPrefix("SUMMARY:") && $0.contains("Aftentur") })
    #expect(!lines.contains { $0.hasPrefix("BEGIN:VALARM") || $0.hasPrefix("TRIGGER") })
  }
}
