import CaseModel
import Casework
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let reply = Subcommand(
    "reply", danish: "svar",
    calledAlso: ["lovet", "accepteret", "promise", "answer"],
    in: .answers, .writes,
    words: Phrase("FUND[,FUND] [TEKST]", "ID[,ID] [TEXT]"),
    title: Phrase("noterer den ansvarliges svar", "notes a responsible party's answer"),
    examples: Phrase(
      """
      lygte svar K7Q-4MJ "Vi kommer på fredag" --lovet fredag
      lygte svar K7Q-4MJ,9FA-2T9 --siger "tager opgaven"
      lygte svar K7Q-4MJ "Lampen er skiftet" --siger udført --den 20-11
      """,
      """
      lygte reply K7Q-4MJ "We come on Friday" --promised friday
      lygte reply K7Q-4MJ,9FA-2T9 --says accepted
      lygte reply K7Q-4MJ "The lamp is changed" --says done --on 2026-11-20
      """),
    explanation: Phrase(
      """
      Noterer den ansvarliges svar på et eller flere fund. At noget er udført,
      er deres ord; nogen skal stadig ud at se.
      """,
      """
      Notes the responsible party's answer on one or several findings. That
      something is done is their word; somebody still has to see it.
      """),
    rows: [
      .option(.from, "ellers fundets ansvarlige", "else the finding's responsible party"),
      .option(.on, "hvornår de svarede, ellers i dag", "when they answered, else today"),
      .option(.promised, "hvilken dag de regner med", "which day they expect"),
      .option(
        .saying, "svarer (ellers), tager-opgaven, udført",
        "reply (else), accepted, done"),
    ],
    onScreen: ["party-word"]
  ) { run throws(CommandFailure) in try run.reply() }
}

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
    let records = try findings(listed: ids, in: session)
    if let typed = word.party { word.party = try self.party(typed, in: session) }
    try save(
      word.draft(of: records, in: session.caseFile, passing: words.ball.onTheWordOf), in: session)
    let parties = Set(
      records.map { word.party ?? session.caseFile.plainFinding(at: $0).responsible ?? "" })
    say(
      words.ball.replied(
        records.map { name(of: $0, in: session.caseFile) },
        parties.count == 1 ? parties.first ?? "" : ""))
    say(tool.undoHint)
    finishWriting(session)
  }

  /// Findings separated by commas, each once.
  func findings(
    listed text: String, in session: CaseSession
  ) throws(CommandFailure) -> [RecordIndex] {
    let names = text.split(separator: ",").map(String.init)
    return try findings(named: names[...], in: session)
  }

  private func day(_ option: OptionName) throws(CommandFailure) -> Day? {
    guard let text = arguments.value(option) else { return nil }
    // They answered on a day that was, and promise one to come.
    let manner = DayManner(side: option == .on ? .behind : .ahead)
    guard let day = DayReader.day(text, today: today, manner: manner) else {
      throw .usage(
        tool.notADay(
          words.fields[option == .on ? EntryField.on : .promisedFor], text))
    }
    return day
  }

  private func saying() throws(CommandFailure) -> PartyWord.Saying {
    guard let text = arguments.value(.saying) else { return .reply }
    let known = PartyWord.Saying.allCases
    let saying = known.first { saying in
      ([saying.rawValue] + Language.allCases.map { saying.word.in($0) } + Self.calledAlso(saying))
        .contains { Vocabulary.isOneWord($0, text) }
    }
    if let saying { return saying }
    throw .usage(words.ball.unknownSaying(text, known.map { words.say($0.word) }))
  }

  private static func calledAlso(_ saying: PartyWord.Saying) -> [String] {
    switch saying {
    case .reply: ["svar", "svarede", "answer"]
    case .accepted: ["accepteret", "accepterer", "ja", "takes it on", "accepts"]
    case .done: ["udført", "gjort", "færdig", "finished"]
    }
  }
}
