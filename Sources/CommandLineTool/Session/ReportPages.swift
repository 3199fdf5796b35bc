import CaseModel
import Casework
import ChangeLog
import Exchange
import Screens
import Wording

extension AppState {
  /// The report of a walk as the board writes it.
  package func reportPage(
    of walk: RecordIndex, for audience: Audience, pictures: [String: ReportPage.Picture] = [:],
    namesPictures: Bool = false
  ) -> ReportPage {
    let caseNumber = shown.caseFile.shown(walk, WalkField.caseNumber.rawValue)?.string
    let letterhead = shown.caseFile.letterhead(
      from: sitting.who.writer ?? "",
      caseNumber: caseNumber ?? shown.caseFile.facts.values.text(WorkspaceField.caseNumber))
    return ReportPage(
      shown.caseFile.reportText(
        of: walk, for: audience, letterhead: letterhead.line(words), past: pastText, today: today,
        words: words), pictures: pictures, namesPictures: namesPictures)
  }

  /// The page of an edition that has gone out, while the report says the same; nil otherwise.
  package func sentPage(of walk: RecordIndex, for audience: Audience) -> String? {
    guard let edition = shown.caseFile.edition(ofReport: walk, for: audience),
      edition.state == .sent, !reportPage(of: walk, for: audience).isDraft
    else { return nil }
    return edition.page
  }
}
