import CaseModel
import Casework
import ChangeLog
import Testing

/// When in the week an area was walked, and what no walk has seen (DOMAIN A1, 4 and 19).
@Suite struct WalkCoverageTests {
  private func walk(
    _ date: String, _ time: TimeOfDay?, start: String? = nil, _ state: WalkState = .walked
  ) -> Walk {
    Walk(
      record: "\(date)\(state)",
      values: Values([
        ("date", .string(date)), ("state", .string(state.rawValue)),
        ("timeOfDay", time.map { .string($0.rawValue) } ?? .null),
        ("startTime", start.map { .string($0) } ?? .null),
      ]))
  }

  @Test("a workday and a weekend are told apart by the day, and the hour by what was written")
  func parts() {
    // 20 November 2026 is a Friday, the 21st a Saturday.
    let coverage = WalkCoverage([
      walk("2026-11-20", .evening), walk("2026-11-21", nil, start: "07:30"),
    ])
    #expect(coverage.mark(.workday, .evening) == .walked)
    #expect(coverage.mark(.weekend, .morning) == .walked)
    #expect(coverage.mark(.weekend, .evening) == .never)
    #expect(coverage.gaps == [.time(.night)])
    #expect(coverage.latest == Day(iso: "2026-11-21"))
  }

  @Test(
    "what is only planned is planned, what is called off is nothing, and daylight alone is told")
  func planned() {
    let coverage = WalkCoverage([
      walk("2026-11-20", .day), walk("2026-12-04", .morning, .planned),
      walk("2026-12-05", .night, .cancelled),
    ])
    #expect(coverage.mark(.workday, .morning) == .planned)
    #expect(coverage.mark(.weekend, .night) == .never)
    #expect(coverage.gaps == [.weekend, .dark])
  }

  @Test("an area of which no walk tells when it was has no gaps")
  func unknown() {
    #expect(WalkCoverage([walk("2026", .unknown)]).gaps.isEmpty)
    #expect(WalkCoverage([]).gaps.isEmpty)
  }
}
