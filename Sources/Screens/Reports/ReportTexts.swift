import CaseModel
import Casework
import ChangeLog
import Wording

extension CaseFile {
  /// A report in words, the same on the screen and in every file.
  ///
  /// - Parameters:
  ///   - chosen: nil for all findings of the walk.
  ///   - letterhead: whom it comes from.
  package func reportText(
    of walk: RecordIndex, for audience: Audience, findings chosen: [RecordIndex]? = nil,
    letterhead: String = "", past: String = "", today: Day, words: Words
  ) -> ReportText {
    let content = report(of: walk, for: audience, findings: chosen)
    var frame = ReportFrame(day: today)
    frame.letterhead = letterhead
    frame.past = past.isEmpty ? "" : words.history.shownAsOf(past)
    let text = ReportText(content, frame, words)
    guard chosen == nil, past.isEmpty, let edition = edition(ofReport: walk, for: audience),
      edition.content == text.contentHash
    else { return text }
    frame.approval = approval(of: edition, words)
    return ReportText(content, frame, words)
  }

  /// Who approved an edition, with the role of one who is not of communications, and its seal.
  private func approval(of edition: ReportEdition, _ words: Words) -> String {
    let name = edition.approvedBy ?? ""
    let role = self.role(withInitials: name)
    let day = edition.approvedOn.map { day in
      let (year, month, number) = day.civil
      return words.dates.day(year, month, number)
    }
    let said = words.exports.report
    let told = said.approved(
      name, role == .communications ? nil : role.map { words.codes.personRole($0) }, day ?? "")
    return "\(told) \(said.seal(edition.seal))"
  }
}

extension ReportText {
  /// Tells whether two reports say the same, whenever they were made.
  package var contentHash: String { SHA256.digest(of: Array(wholeText.utf8)).description }
}
