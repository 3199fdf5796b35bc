import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension Scope {
  package static let mentions = Scope(
    "mentions", Phrase("hvor en person står", "where a person stands"))
}

/// Every place where a person stands, one by one, and what can be done about it.
struct MentionsList: ListScreen {
  static let scope = Scope.mentions
  static let isRead = true
  static let listsRecords = true
  let name: String

  func content(in state: AppState) -> ListContent? { state.mentionsContent(of: name) }
}

/// A record that is no finding, which its form shows whole.
struct MentionedRecord: RowChoice {
  let record: RecordIndex
  /// What tells apart the places where one record holds the name.
  let place: String

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    RecordSchema.of(state.shown.caseFile.kind(of: record))?.isEdited == true
      ? state.openEditRecord(record) : state.open(FieldHistoryList(record: record))
  }
}

struct MentionedFinding: RowChoice {
  let record: RecordIndex
  let place: String
  var finding: RecordIndex? { record }

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.showWhole(record)
    return []
  }
}

extension CommandCatalogue {
  /// What can be done about a person who is mentioned, in the order in which it is to be thought of:
  /// a municipality may often not erase (GDPR art. 17(3)(b)).
  static let mentions: [Command] = [
    Command(
      "mentions", Phrase("Hvor står en person?", "Where a person stands"),
      help: Phrase(
        "find en person; svar på anmodning",
        "find a person and answer requests"),
      in: [.board, .start], keys: "", go: "i", obstacle: needsWorkspace
    ) { $0.openPrompt(.mentions) },
    Command(
      "mention-correct", Phrase("Ret med note", "Correct by note"),
      help: Phrase(
        "skriv en note om, at personen bestrider det", "write a note that the person disputes it"),
      in: [.mentions], keys: "e F2", hint: 2, obstacle: mentionObstacle
    ) { $0.openRequest(.correct) },
    Command(
      "mention-limit", Phrase("Begræns", "Limit"),
      help: Phrase(
        "hold fundet ude af alt, der sendes, til det ophæves",
        "keep the finding out of all that leaves, until that is lifted"),
      in: [.mentions], keys: "b", hint: 3, obstacle: mentionObstacle
    ) { $0.limitOrLift() },
    Command(
      "mention-refuse", Phrase("Afvis", "Refuse"),
      help: Phrase("afvis anmodningen med en begrundelse", "refuse the request with reasons"),
      in: [.mentions], keys: "a", hint: 4, obstacle: canWrite
    ) { $0.openRequest(.refuse) },
    Command(
      "mention-erase", Phrase("Fjern", "Take out"),
      help: Phrase(
        "fjern alle steder, personen står, for altid",
        "take out every place where the person stands, for good"),
      in: [.mentions], keys: "x Delete", hint: 5, obstacle: canWrite
    ) { $0.openRequest(.erase) },
    Command(
      "mention-request", Phrase("Ny anmodning", "New request"),
      help: Phrase("skriv anmodningen ned, så fristen huskes", "note the request and its deadline"),
      in: [.mentions], keys: "n", obstacle: canWrite
    ) { state in
      guard let name = state.top(MentionsList.self)?.name else { return [] }
      let effects = state.openNewRecord(.request)
      if case .form(var layer) = state.shown.layers.last {
        layer.form.replaceText(of: RequestField.person.rawValue, with: name)
        state.shown.layers[state.shown.layers.endIndex - 1] = .form(layer)
      }
      return effects
    },
  ]

  /// Of what is done with the finding of the selected place.
  static let mentionObstacle: @Sendable (AppState) -> Obstacle? = { state in
    canWrite(state) ?? (state.mentionedFinding == nil ? .noCard : nil)
  }
}

extension AppState {
  /// The finding of the selected place.
  var mentionedFinding: RecordIndex? { selectedChoice(MentionedFinding.self)?.record }

  mutating func showMentions(of text: String) -> [Effect] {
    let name = text.split(separator: " ").joined(separator: " ")
    guard Mentions(of: name, in: shown.caseFile) != nil else {
      let problem = words.erasure.mentionsNeedsName
      shown.prompt?.problem = problem
      return []
    }
    shown.prompt = nil
    return open(MentionsList(name: name))
  }

  func mentionsContent(of name: String) -> ListContent {
    let said = words.erasure
    guard let mentions = Mentions(of: name, in: shown.caseFile) else { return (name, []) }
    var rows: [ListLayer.Row] = []
    let key = SearchKey.name(name)
    for request in OpenRequest.all(in: shown.caseFile) where SearchKey.name(request.person) == key {
      rows += wrapped(
        said.openRequest(
          words.codes.requestKind(request.kind), FieldText.day(request.receivedOn, words: words),
          FieldText.day(request.answerBy, words: words)), tone: .warning)
    }
    let places = mentions.all.filter { $0.standing != .author }
    if places.isEmpty { rows.append(ListLayer.Row(said.noMention(name), tone: .quiet)) }
    rows += places.prefix(Self.longestSection).compactMap(row)
    if places.count > Self.longestSection {
      rows.append(
        ListLayer.Row(words.attention.more(places.count - Self.longestSection), tone: .quiet))
    }
    rows += authoredRows(mentions)
    if !mentions.others.isEmpty { rows.append(ListLayer.Row("")) }
    for other in mentions.others {
      rows.append(ListLayer.Row(said.alsoStands(other.name, other.count), tone: .quiet))
    }
    rows.append(ListLayer.Row(""))
    rows += wrapped(said.orderOfAnswers, tone: .quiet)
    let count = places.count
    return ("\(said.mentionsTitle(name)) · \(said.places(count))", rows)
  }

  private func row(_ mention: Mention) -> ListLayer.Row? {
    guard let record = mention.record, let field = mention.field else { return nil }
    let caseFile = shown.caseFile
    let kind = caseFile.kind(of: record)
    let owner = caseFile.finding(holding: record) ?? caseFile.owner(of: record) ?? record
    let label = words.fields.label(field, of: kind)
    let isEntry = owner != record
    let what = isEntry ? "\(words.kinds.title(kind)): \(label.lowercased())" : label
    let day = FieldText.day(mention.origin.wallTime.moment.day, words: words)
    let standing = mention.standing == .shown ? "" : words.erasure.history
    let place = "\(caseFile.name(of: record)) \(field) \(mention.origin.name)"
    let isLimited = caseFile.limitation(of: owner) != nil ? words.erasure.limitedMark : ""
    let choice: any RowChoice =
      caseFile.kind(of: owner) == .finding
      ? MentionedFinding(record: owner, place: place) : MentionedRecord(record: owner, place: place)
    return ListLayer.Row(
      [words.called(owner, in: caseFile), what, standing, isLimited].filter { !$0.isEmpty }
        .joined(separator: " · "),
      trailing: [mention.origin.actor ?? "", day].filter { !$0.isEmpty }.joined(separator: " "),
      detail: mention.texts.map { Finding.beginning(of: $0) }.joined(separator: " | "),
      tone: mention.standing == .shown ? .plain : .quiet, choice: choice)
  }

  /// What the person has written, an act a line, the latest first.
  private func authoredRows(_ mentions: Mentions) -> [ListLayer.Row] {
    let authored = mentions.all.filter { $0.standing == .author }
    if authored.isEmpty { return [] }
    var rows = [
      ListLayer.Row(""), ListLayer.Row(words.erasure.wrote(authored.count), isHeading: true),
    ]
    for mention in authored.suffix(Self.longestSection).reversed() {
      guard let entry = shown.caseFile.historyEntry(of: mention.origin.name) else { continue }
      rows.append(
        ListLayer.Row(
          sentence(of: entry), choice: HistoryChoice.act(entry.facts.act, finding(of: entry))))
    }
    if authored.count > Self.longestSection {
      rows.append(
        ListLayer.Row(words.attention.more(authored.count - Self.longestSection), tone: .quiet))
    }
    return rows
  }

  // What is done about it

  mutating func openRequest(_ step: RequestStep) -> [Effect] {
    guard let name = top(MentionsList.self)?.name else { return [] }
    let finding = mentionedFinding.map { shown.caseFile.name(of: $0).description }
    openForm(formMaker().request(step, finding.map { [$0] } ?? [], person: name))
    return []
  }

  /// Asks why, or lifts the limit of one that is limited.
  mutating func limitOrLift() -> [Effect] {
    guard let finding = mentionedFinding else { return refuse(.noCard) }
    guard shown.caseFile.limitation(of: finding) != nil else { return openRequest(.limit) }
    return lift(finding)
  }

  mutating func lift(_ finding: RecordIndex) -> [Effect] {
    var after = AfterCommit(words.erasure.lifted(name(of: finding)))
    after.actsOnMarks = false
    return commit(
      MentionAnswer.limit([finding], because: nil, in: shown.caseFile), then: after)
  }

  mutating func submitRequest(
    _ step: RequestStep, _ values: [String: JSONValue], of findings: [RecordIndex],
    person: String, _ form: Form
  ) -> [Effect] {
    guard let text = values["text"]?.string else { return [] }
    let draft: ActDraft
    let said: String
    switch step {
    case .correct:
      draft = MentionAnswer.correct(findings, note: text, in: shown.caseFile)
      said = words.erasure.corrected(findings.count)
    case .limit:
      draft = MentionAnswer.limit(findings, because: text, in: shown.caseFile)
      said = words.erasure.limited(findings.count)
    case .refuse:
      let identifier = shown.indexes.identifiers.fresh(from: &sitting.random)
      draft = MentionAnswer.answer(
        .refused, text, to: person, on: today, identifier: identifier, in: shown.caseFile)
      said = words.erasure.refused
    case .erase:
      if NamePattern(person)?.stands(in: text) == true {
        return refuse(form, "text", words.erasure.groundNamesIt)
      }
      return askErasure(.person(person), ground: text, form: form.purpose.key)
    }
    var after = AfterCommit(said, closesForm: form.purpose.key)
    after.actsOnMarks = false
    return commit(draft, then: after)
  }
}

extension FormMaker {
  /// What is asked for a step: `text`.
  func request(_ step: RequestStep, _ findings: [String], person: String) -> Form {
    let said = words.erasure
    return Form(
      .request(step, findings, person: person), title: said.stepTitle(step.rawValue, person),
      introduction: [said.stepIntroduction(step.rawValue)], cancelHint: said.formCancel,
      fields: [
        FormField(
          key: "text", form: .line, label: said.stepLabel(step.rawValue),
          editor: .line(LineEditor(step == .correct ? said.disputes : "")),
          requirement: .required)
      ], focusedOn: "text")
  }

  /// The case of the journal, and the day something was handed in: `caseNumber`, `journalisedOn`.
  func journal(_ record: String, called: String, caseNumber: String?) -> Form {
    Form(
      .journal(record), title: words.journal.formTitle(called), introduction: [],
      cancelHint: words.forms.cancelKeepsDraft,
      fields: [
        FormField(
          key: "caseNumber", form: .line, label: words.fields[WalkField.caseNumber],
          editor: .line(LineEditor(caseNumber ?? ""))),
        FormField(
          key: "journalisedOn", form: .day, label: words.fields[WalkField.journalisedOn],
          editor: .line(LineEditor(FieldText.day(today, words: words))), requirement: .required),
      ], focusedOn: "caseNumber")
  }
}

extension AppState {
  mutating func openJournalForm(of record: RecordIndex) -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    let number =
      shown.caseFile.shown(record, WalkField.caseNumber.rawValue)?.string
      ?? shown.caseFile.facts.values.text(WorkspaceField.caseNumber)
    openForm(
      formMaker().journal(
        shown.caseFile.name(of: record).description,
        called: words.called(record, in: shown.caseFile),
        caseNumber: number))
    return []
  }

  mutating func submitJournal(
    _ values: [String: JSONValue], of records: [RecordIndex], _ form: Form, _ seen: SeenChanges
  ) -> [Effect] {
    guard let record = records.first else { return [] }
    var draft = ActDraft()
    JournalWriter.note(
      record, caseNumber: values["caseNumber"]?.string,
      on: values["journalisedOn"]?.string.flatMap { Day(iso: $0) }, in: shown.caseFile,
      draft: &draft)
    var after = AfterCommit(
      words.journal.noted(words.called(record, in: shown.caseFile)), closesForm: form.purpose.key)
    after.actsOnMarks = false
    return commit(draft, then: after)
  }
}
