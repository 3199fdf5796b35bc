import CaseModel
import Casework
import ChangeLog
import Screens
import Testing

@Suite struct SampleTests {
  private func caseFile(_ today: Day, seed: UInt64 = 1) throws -> CaseFile {
    var caseFile = CaseFile()
    for (_, lines) in try SampleWorkspace.logs(today: today, offsetMinutes: 60, seed: seed) {
      _ = caseFile.fold(lines.map(\.line))
    }
    return caseFile
  }

  private func findings(_ caseFile: CaseFile) -> [Finding] {
    caseFile.records(of: .finding).map { caseFile.finding(at: $0) }
  }

  @Test("the example holds every state and kind, tags, answers, and what is late or waits")
  func holdsEverything() throws {
    let today = try #require(Day(iso: "2026-11-23"))
    let findings = findings(try caseFile(today))
    #expect(Set(findings.map(\.state)) == Set(FindingState.allCases))
    #expect(Set(findings.compactMap(\.kind)) == Set(FindingKind.allCases))
    let kinds = Set(findings.flatMap(\.entries).map(\.kind))
    #expect(kinds == [.action, .comment, .answer, .tag])
    #expect(findings.contains { $0.isOverdue(on: today) && $0.priority == .urgent })
    #expect(findings.contains { $0.lacksAction })
    #expect(findings.contains { $0.reopened == 1 })
    #expect(findings.flatMap { $0.conflicts }.map { $0.field } == ["responsible"])
  }

  @Test("nothing in the example is told before it was known, and its logs are whole")
  func isWhole() throws {
    let caseFile = try caseFile(try #require(Day(iso: "2026-11-23")))
    #expect(caseFile.problems().isEmpty)
    #expect(caseFile.devices == ["eksempel-a", "eksempel-b"])
    #expect(caseFile.facts.isExample)
    #expect(caseFile.walks.count == 4)
    #expect(caseFile.areas.count == 2)
    #expect(caseFile.parties.count == 14)
    let duplicates = findings(caseFile).filter { $0.state == .duplicate }
    #expect(!duplicates.isEmpty)
    for finding in duplicates {
      #expect(finding.values.text(FindingField.duplicateOf)?.count == 7)
    }
  }

  @Test("every party and area the example names stands in its register")
  func registersHoldAll() throws {
    let caseFile = try caseFile(try #require(Day(iso: "2026-11-23")))
    let parties = Set(caseFile.parties.map(\.name))
    let areas = Set(caseFile.areas.map(\.name))
    #expect(findings(caseFile).count { $0.responsible != nil && $0.area != nil } > 10)
    for finding in findings(caseFile) {
      for party in [finding.responsible, finding.followUp] {
        if let party { #expect(parties.contains(party), "\(party)") }
      }
      if let area = finding.area { #expect(areas.contains(area)) }
    }
  }

  @Test("the same day and seed give the same bytes, another day only other dates")
  func isDeterministic() throws {
    let today = try #require(Day(iso: "2026-11-23"))
    let later = try #require(Day(iso: "2031-03-01"))
    let one = try SampleWorkspace.logs(today: today, offsetMinutes: 60, seed: 1)
    let other = try SampleWorkspace.logs(today: today, offsetMinutes: 60, seed: 1)
    #expect(one.mapValues { $0.flatMap(\.bytes) } == other.mapValues { $0.flatMap(\.bytes) })
    let ids = findings(try caseFile(today)).map(\.id)
    #expect(findings(try caseFile(later)).map(\.id) == ids)
    #expect(
      findings(try caseFile(later)).count { $0.isOverdue(on: later) }
        == findings(try caseFile(today)).count { $0.isOverdue(on: today) })
  }

  @Test("no deadline of the example falls on a weekend")
  func deadlines() throws {
    for start in 0..<7 {
      let today = try #require(Day(iso: "2026-11-23")).adding(days: start)
      let deadlines = findings(try caseFile(today)).compactMap(\.due)
      #expect(deadlines.count > 10)
      for due in deadlines { #expect(!due.isWeekend) }
    }
  }
}
