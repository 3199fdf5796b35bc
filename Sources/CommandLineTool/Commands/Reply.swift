import AppCore
import CaseModel
import ChangeLog
import Language
import Wording

extension CommandRun {
  /// `reply ID[,ID] [TEXT] [--from PARTY] [--on DAY] [--promised DAY] [--says …]`: an answer of the
  /// responsible party, on one or several findings as one act.
  mutating func reply() throws(CommandFailure) {
    guard let ids = arguments.words.first else { throw .usage(words.ball.replyNeeds) }
    let text = TextRules.accepted(
      arguments.words.dropFirst().joined(separator: " "), form: .text)
    var word = PartyWord(on: try day(.on) ?? today)
    word.text = text.isEmpty ? nil : text
    word.promisedFor = try day(.promised)
    word.saying = try saying()
    let party = arguments.value(.from).map { TextRules.accepted($0, form: .party) }
    word.party = party?.isEmpty == false ? party : nil
    if word.text == nil, word.promisedFor == nil, word.saying == .reply {
      throw .usage(words.ball.replyNeeds)
    }
    let session = try open()
    let things = try findings(listed: ids, in: session)
    var draft = ActDraft()
    for thing in things {
      let finding = session.caseFile.plainFinding(at: thing)
      let said = words.ball.onTheWordOf(word.party ?? finding.responsible ?? "")
      word.write(of: thing, in: session.caseFile, passing: said, draft: &draft)
    }
    try save(draft, in: session)
    let parties = Set(
      things.map { word.party ?? session.caseFile.plainFinding(at: $0).responsible ?? "" })
    say(
      words.ball.replied(
        things.map { name(of: $0, in: session.caseFile) },
        parties.count == 1 ? parties.first ?? "" : ""))
    say(tool.undoHint)
    finishWriting(session)
  }

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
          codes.map { "\($0) (\(words.codes.reason(code: $0)))" }))
    }
    let session = try open()
    let things = try findings(listed: ids, in: session)
    var draft = ActDraft()
    for thing in things {
      guard PartyWord.wayBack(from: session.caseFile.plainFinding(at: thing).state) != nil else {
        throw .needsLook(words.ball.notWithParty(name(of: thing, in: session.caseFile)))
      }
      let party = arguments.value(.to).map { TextRules.accepted($0, form: .party) }
      PartyWord.sendBack(
        thing, reason, to: party?.isEmpty == false ? party : nil, in: session.caseFile,
        draft: &draft)
    }
    try save(draft, in: session)
    let names = session.caseFile.partyNames
    for thing in things {
      let times = session.caseFile.trail(of: thing, names: names).handOvers
      say(words.ball.sentBack(name(of: thing, in: session.caseFile), times))
    }
    say(tool.undoHint)
    finishWriting(session)
  }

  /// Findings separated by commas, each once.
  private func findings(
    listed text: String, in session: CaseSession
  ) throws(CommandFailure) -> [ThingIndex] {
    let names = text.split(separator: ",").map(String.init)
    return try findings(named: names[...], in: session)
  }

  private func day(_ option: OptionName) throws(CommandFailure) -> Day? {
    guard let text = arguments.value(option) else { return nil }
    guard let day = DayReader.day(text, today: today) else {
      throw .usage(
        tool.notADay(
          words.fields[option == .on ? EntryField.on : .promisedFor], text))
    }
    return day
  }

  private func saying() throws(CommandFailure) -> PartyWord.Saying {
    guard let text = arguments.value(.saying) else { return .reply }
    let key = SearchKey.name(text)
    let known = PartyWord.Saying.allCases
    if let saying = known.first(where: {
      $0.rawValue == key || SearchKey.name(words.say($0.word)) == key
    }) {
      return saying
    }
    throw .usage(
      words.ball.unknownSaying(
        text, known.map { "\($0.rawValue) (\(words.say($0.word)))" }))
  }
}
