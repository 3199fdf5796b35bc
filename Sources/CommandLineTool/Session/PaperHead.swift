import CaseModel
import Casework
import ChangeLog
import Exchange

extension CommandRun {
  /// Whom a paper comes from: the municipality, whoever writes with these initials, and the case of
  /// the walk it is of.
  func letterhead(in session: CaseSession, walk: Walk? = nil) throws(CommandFailure) -> Letterhead {
    let initials = try authorship().author?.name ?? ""
    return session.caseFile.letterhead(
      from: initials, caseNumber: walk?.values.text(WalkField.caseNumber))
  }
}

extension CaseFile {
  /// - Parameter initials: of the sender; the register may know their name and telephone.
  package func letterhead(from initials: String, caseNumber: String? = nil) -> Letterhead {
    let person = persons(withInitials: initials).first.map { values(of: $0) }
    return Letterhead(
      municipality: facts.values.text(WorkspaceField.municipality) ?? "",
      sender: person?.text(PersonField.name) ?? initials,
      telephone: person?.text(PersonField.phone) ?? "", caseNumber: caseNumber ?? "")
  }

  /// When findings came how far, by their names in the log.
  package func findingDays(of findings: [Finding], today: Day) -> [String: FindingDays] {
    var days: [String: FindingDays] = [:]
    for finding in findings {
      guard let name = RecordName(finding.name), let record = record(named: name) else { continue }
      days[finding.name] = FindingDays(
        statisticsSubject(of: record, today: today),
        created: Moment(rfc3339: finding.createdAt)?.day,
        stateSince: Moment(rfc3339: finding.stateSince)?.day, today: today)
    }
    return days
  }
}
