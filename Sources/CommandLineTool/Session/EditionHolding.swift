import CaseModel
import ChangeLog
import Language
import Screens
import Wording

extension CommandRun {
  /// What makes of findings what these readers may read.
  func discloser(
    for audience: Audience, of findings: [Finding], in session: CaseSession
  ) -> Discloser {
    let records = findings.compactMap { finding in
      RecordName(finding.name).flatMap { session.caseFile.record(named: $0) }
    }
    return session.caseFile.discloser(for: Reader(audience), of: records)
  }

  /// Holds an edition back where something in it points at somebody: tells each place, and ends the
  /// command, unless `--anyway` says why it may leave; that is noted in the log before it does.
  mutating func hold(
    _ held: [HeldBack], for audience: Audience, way: String, in session: CaseSession
  ) throws(CommandFailure) {
    guard !held.isEmpty else { return }
    let said = words.exports.edition
    let reason = arguments.value(.anyway).map { TextRules.accepted($0, form: .line) }
    if reason?.isEmpty == true { throw .usage(tool.anywayNeedsText) }
    guard let reason else {
      let lines = held.map { said.held($0.id, words.fields[$0.field], $0.text) }
      throw .needsLook(
        [said.heldHeading(held.count)] + lines.map { "  " + $0 } + [said.heldRemedy])
    }
    var draft = ActDraft()
    EditWriter.release(
      way, for: audience, on: today, because: reason, count: held.count, draft: &draft)
    try save(draft, in: session)
    say(said.letOut(held.count))
  }

  /// Says that civil registration numbers are not kept, and that the rest is.
  mutating func sayMasked(in draft: ActDraft) {
    let count = draft.withoutCivilNumbers().count
    if count > 0 { say(words.exports.edition.masked(count)) }
  }

  /// Reminds of where descriptions of persons belong; of an import its preview tells.
  mutating func sayElsewhere(of draft: ActDraft) {
    if draft.edits.count < 50, draft.describesSomebody { say(words.retention.elsewhereReminder) }
  }

  /// Says what was kept from these readers, and where texts for them are written.
  mutating func sayKept(_ edition: AudienceEdition) {
    let said = words.exports.edition
    for sentence in said.kept(edition) { say(sentence) }
    if edition.lackingText > 0 { say(said.whereToWrite(PublicTextsKey.key)) }
  }
}
