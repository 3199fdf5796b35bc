import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let sendBack = Subcommand(
    "send-back", danish: "send-tilbage",
    calledAlso: ["afvis", "retur", "ikke vores", "not ours", "return"],
    in: .answers, .writes,
    words: Phrase("FUND[,FUND] ÅRSAG", "ID[,ID] REASON"),
    title: Phrase(
      "sender fund tilbage: det er ikke deres", "sends findings back: it is not theirs"),
    examples: Phrase(
      """
      lygte send-tilbage K7Q-4MJ "ikke vores ansvar: stien er privat"
      lygte send-tilbage K7Q-4MJ "ikke vores ansvar" --til "Grf. Lærkehaven"
      """,
      """
      lygte send-back K7Q-4MJ "not our responsibility: the path is private"
      lygte send-back K7Q-4MJ not-ours --to "Homeowners of Larkfield"
      """),
    explanation: Phrase(
      """
      Sender et fund tilbage til vurdering, fordi den ansvarlige siger, at det
      ikke er deres. Grunden skal med, og det tælles, hvor mange gange det er sket.
      """,
      """
      Sends a finding back to be assessed, since the responsible party says that
      it is not theirs. The reason is demanded, and it is counted how often that
      has happened.
      """),
    rows: [
      .option(.to, "hvem det så kunne være", "who it could be instead")
    ],
    onScreen: ["send-back"]
  ) { run throws(CommandFailure) in try run.sendBack() }
}

extension CommandRun {
  /// `send-back ID[,ID] REASON [--to PARTY]`: a party says that it is not theirs.
  mutating func sendBack() throws(CommandFailure) {
    let given = arguments.words.dropFirst().joined(separator: " ")
    guard let ids = arguments.words.first, let reason = reason(given) else {
      throw .usage(words.ball.sendBackNeeds)
    }
    let codes = ReasonCode.codes(of: .returned).map(\.rawValue)
    if let code = reason.code, !codes.contains(code) {
      throw .usage(
        tool.noReason(
          words.codes.reason(code: code),
          words.codes.stepDone(LifecycleStep.Name.sendBack),
          codes.map { words.codes.reason(code: $0) }))
    }
    let session = try open()
    let records = try findings(listed: ids, in: session)
    for record in records {
      guard PartyWord.wayBack(from: session.caseFile.plainFinding(at: record).state) != nil else {
        throw .needsLook(words.ball.notWithParty(name(of: record, in: session.caseFile)))
      }
    }
    var party = arguments.value(.to).map { TextRules.accepted($0, form: .party) }
    if let typed = party, !typed.isEmpty { party = try self.party(typed, in: session) }
    let draft = PartyWord.sendBack(
      records, reason, to: party?.isEmpty == false ? party : nil, in: session.caseFile)
    try save(draft, in: session)
    let names = session.caseFile.partyNames
    for record in records {
      let times = session.caseFile.trail(of: record, names: names).handOvers
      say(words.ball.sentBack(name(of: record, in: session.caseFile), times))
    }
    say(tool.undoHint)
    finishWriting(session)
  }
}
