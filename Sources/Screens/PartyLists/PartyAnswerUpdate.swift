import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  static let sendBackObstacle: @Sendable (AppState) -> Obstacle? = { state in
    if let obstacle = CommandCatalogue.canChange(state) { return obstacle }
    let isWithParty = state.actedUpon.contains {
      PartyWord.wayBack(from: state.shown.caseFile.plainFinding(at: $0).state) != nil
    }
    return isWithParty ? nil : .notWithParty
  }

  /// One form for an answer received: who, when, what, and the day that was promised.
  mutating func openPartyWord() -> [Effect] {
    openForm(formMaker().partyWord(of: actedUpon.map { shown.caseFile.finding(at: $0) }))
    return []
  }

  mutating func openSendBack() -> [Effect] {
    let records = actedUpon.filter {
      PartyWord.wayBack(from: shown.caseFile.plainFinding(at: $0).state) != nil
    }
    let names = shown.caseFile.partyNames
    let handOvers = records.map { shown.caseFile.trail(of: $0, names: names) }
    openForm(
      formMaker().sendBack(records.map { shown.caseFile.finding(at: $0) }, trails: handOvers))
    return []
  }

  /// Saves what was answered, or what sends a finding back.
  mutating func submitAnswer(
    _ values: [String: JSONValue], of records: [RecordIndex], _ form: Form
  ) -> [Effect] {
    if case .sendBack = form.purpose { return submitSendBack(values, of: records, form) }
    return submitPartyWord(values, of: records, form)
  }

  private mutating func submitPartyWord(
    _ values: [String: JSONValue], of records: [RecordIndex], _ form: Form
  ) -> [Effect] {
    guard let first = records.first else { return closeForm(form.purpose.key) }
    var word = PartyWord(
      on: values[EntryField.on.rawValue]?.string.flatMap { Day(iso: $0) } ?? today)
    word.party = values[EntryField.party.rawValue]?.string
    word.text = values[EntryField.text.rawValue]?.string
    word.promisedFor = values[EntryField.promisedFor.rawValue]?.string.flatMap { Day(iso: $0) }
    word.saying =
      values["says"]?.string.flatMap(PartyWord.Saying.init(rawValue:)) ?? .reply
    let draft = word.draft(of: records, in: shown.caseFile, passing: words.ball.onTheWordOf)
    let party = word.party ?? shown.caseFile.plainFinding(at: first).responsible ?? ""
    let said = words.ball.replied(
      records.count == 1 ? [name(of: first)] : [words.board.several(records.count)], party)
    return commit(
      draft, then: AfterCommit(said, follow: .existing(first), closesForm: form.purpose.key))
  }

  private mutating func submitSendBack(
    _ values: [String: JSONValue], of records: [RecordIndex], _ form: Form
  ) -> [Effect] {
    guard let reason = values[FindingField.reason.rawValue].flatMap(Reason.init(json:)) else {
      return []
    }
    let draft = PartyWord.sendBack(
      records, reason, to: values[FindingField.responsible.rawValue]?.string, in: shown.caseFile)
    guard let first = records.first, !draft.isEmpty else { return closeForm(form.purpose.key) }
    let times = shown.caseFile.trail(of: first, names: shown.caseFile.partyNames).handOvers + 1
    let said =
      records.count == 1
      ? words.ball.sentBack(name(of: first), times)
      : words.board.movedSeveral(records.count, .assessing)
    return commit(
      draft, then: AfterCommit(said, follow: .existing(first), closesForm: form.purpose.key))
  }
}

extension FormMaker {
  /// An answer received from the responsible party: `party`, `on`, `text`, `promisedFor`, `says`.
  package func partyWord(of findings: [Finding]) -> Form {
    let parties = Set(findings.map(\.responsible))
    let party = parties.count == 1 ? parties.first ?? nil : nil
    return Form(
      .partyWord(findings.map(\.name)),
      title: titled(words.ball.wordTitle, findings), cancelHint: words.forms.cancelKeepsDraft,
      fields: [
        entryField(
          .party, form: .party, editor: partyEditor(), proposal: party,
          label: words.ball.wordWho),
        entryField(
          .on, form: .day, editor: .day(LineEditor()),
          proposal: FieldText.day(today, words: words), label: words.ball.wordWhen),
        entryField(
          .text, form: .text, editor: .text(TextArea()), label: words.ball.wordText,
          requirement: .requiredUnless(["promisedFor", "says"])),
        entryField(
          .promisedFor, form: .day, editor: .day(LineEditor())),
        entryField(
          .says, form: .line,
          editor: .choice(
            ChoiceEditor(
              PartyWord.Saying.allCases.filter { $0 != .reply }.map {
                ChoiceEditor.Option(code: $0.rawValue, word: words.say($0.word))
              }, chosen: nil))),
      ], focusedOn: "text")
  }

  /// What a sending back asks for: `reason.code`, `reason.text`, and who it could be, `responsible`.
  package func sendBack(_ findings: [Finding], trails: [PartyListHistory]) -> Form {
    let codes = ReasonCode.codes(of: .returned).map(\.rawValue)
    let told = zip(findings, trails).filter { $0.1.handOvers > 0 }.prefix(3).map { finding, trail in
      (findings.count == 1 ? "" : "\(finding.id): ")
        + words.ball.handOvers(trail.handOvers, trail.returns.last?.party ?? "")
    }
    return Form(
      .sendBack(findings.map(\.name)),
      title: titled(words.codes.step(LifecycleStep.Name.sendBack), findings),
      introduction: told.isEmpty ? [words.ball.firstTime] : told,
      cancelHint: words.forms.cancelKeepsDraft,
      fields: [
        entryField(
          .reasonCode, form: .line,
          editor: codeEditor(codes, chosen: nil) { words.codes.reason(code: $0) },
          requirement: .required),
        entryField(
          .reasonText, form: .line, editor: .line(LineEditor())),
        entryField(
          .responsible, form: .party, editor: partyEditor()),
      ])
  }

  private func titled(_ title: String, _ findings: [Finding]) -> String {
    let name = findings.count == 1 ? findings.first.map(spoken) : nil
    return name.map { words.forms.gateTitle(title, $0) }
      ?? "\(title): \(words.ball.openCount(findings.count))"
  }
}
