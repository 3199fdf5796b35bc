import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// Writing, approving and sending a report.
extension AppState {
  /// Asks for the file; what is left to mend is asked about first.
  mutating func askWhereReport() -> [Effect] {
    guard let walk = top(ReportScreen.self)?.walk else { return [] }
    if let effects = refuseUnmended(walk) { return effects }
    let page = PageToWrite.report(walk, shown.areas.report.audience)
    return askWider(.page(page), for: shown.areas.report.audience) ?? askWhere(page)
  }

  private mutating func refuseUnmended(_ walk: RecordIndex) -> [Effect]? {
    let count = reportText(of: walk).content.toMend.count
    guard count > 0 else { return nil }
    say(words.report.mendFirst(count), .refused)
    return []
  }

  /// Approves a draft; of what is approved asks to whom it was sent.
  mutating func reportOnward() -> [Effect] {
    guard let walk = top(ReportScreen.self)?.walk else { return [] }
    if let effects = refuseUnmended(walk) { return effects }
    let text = reportText(of: walk)
    let audience = text.content.audience
    let edition = shown.caseFile.edition(ofReport: walk, for: audience)
    if text.isDraft { return approve(text, of: walk) }
    if edition?.state == .sent {
      let day = edition?.sentOn.map { FieldText.day($0, words: words) } ?? ""
      say(words.exports.report.isSent(day, edition?.sentTo), .refused)
      return []
    }
    let effects = openPrompt(.reportSent)
    if let written = filesWritten(walk, audience), written.isDraft {
      let problem = words.report.isStillDraft(written.names)
      shown.prompt?.problem = problem
    }
    return effects
  }

  private mutating func approve(_ text: ReportText, of walk: RecordIndex) -> [Effect] {
    let said = words.exports.report
    let name = sitting.who.authorship.unasked.name
    let written = shown.caseFile.textsWritten(by: name, of: text.content)
    if shown.caseFile.asksAnotherToApprove, written > 0 {
      say(said.anotherApproves(written), .refused)
      return []
    }
    let audience = text.content.audience
    let former = filesWritten(walk, audience)
    var draft = ActDraft()
    EditWriter.approveReport(
      of: walk, for: audience, content: text.contentHash, by: name, on: today,
      files: former?.names, in: shown.caseFile, draft: &draft)
    // What lies on the disk still says that nobody has approved it.
    return commit(draft, then: quiet(said.nowApproved(words.codes.audience(audience))))
      + (former.map { [Effect.rewriteReport(walk, audience, $0)] } ?? [])
  }

  /// Asks for the page as it goes out; it is noted with it.
  mutating func sendReport(to text: String) -> [Effect] {
    shown.prompt = nil
    guard let walk = top(ReportScreen.self)?.walk else { return [] }
    return [
      .renderReport(
        walk, shown.areas.report.audience, to: TextRules.accepted(text, form: .line))
    ]
  }

  /// Notes that the page has gone out.
  mutating func noteSent(
    _ walk: RecordIndex, _ audience: Audience, page: String, to readers: String
  ) -> [Effect] {
    guard let edition = shown.caseFile.edition(ofReport: walk, for: audience),
      edition.state == .approved
    else { return [] }
    var draft = ActDraft()
    EditWriter.sendReport(
      edition, of: walk, page: page, to: readers, on: today, in: shown.caseFile, draft: &draft)
    return commit(
      draft, then: quiet(words.exports.report.nowSent(words.codes.audience(audience))))
  }

  /// Notes the files an approved edition was written to.
  mutating func noteFiles(
    _ walk: RecordIndex, _ audience: Audience, _ files: String
  ) -> [Effect] {
    let text = shown.caseFile.reportText(of: walk, for: audience, today: today, words: words)
    guard !text.isDraft, writeObstacle == nil,
      let edition = shown.caseFile.edition(ofReport: walk, for: audience),
      edition.state == .approved
    else { return [] }
    guard edition.files != files else { return [] }
    var draft = ActDraft()
    EditWriter.noteFiles(files, of: edition, in: shown.caseFile, draft: &draft)
    var after = quiet(sitting.messages.notice?.text ?? "")
    after.offersUndo = false
    return commit(draft, then: after)
  }
}
