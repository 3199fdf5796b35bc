import AppCore
import CaseModel
import ChangeLog
import Exchange
import Wording

extension CommandRun {
  /// `handover [-o FILE]`: a page of everything open for whoever takes over, as Markdown or HTML.
  mutating func handover() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    let handover = Handover(
      caseFile, index: AttentionIndex(caseFile, limits: caseFile.attentionLimits),
      promises: caseFile.promises(
        of: caseFile.things(of: .finding), withWalks: true, on: today),
      today: today, drafts: try remembered(of: session).drafts)
    let page = HandoverPage(handover, in: caseFile, words: words, today: today, pastDay: pastDay)
      .page
    let promises = words.promises
    try deliver(page) { path in
      promises.handoverWritten(handover.promises.count, handover.open.count, path)
    }
    finishReading(session)
  }
}
