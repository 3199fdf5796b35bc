import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension Scope {
  package static let publicTexts = Scope(
    "public texts", Phrase("ved offentlige tekster", "at public texts"))
}

/// What was written among us, and beside it what residents may read of it.
struct PublicTextList: ListScreen {
  static let scope = Scope.publicTexts
  static let isNumbered = true
  static let listsRecords = true
  func content(in state: AppState) -> ListContent? { state.publicTextContent }
  func panes(in state: AppState) -> [ListLayer.Pane]? { state.publicTextPanes }
}

enum PublicTextChoice: RowChoice {
  case accept, edit, acceptUnmarked, skip

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .accept: state.acceptPublicText()
    case .edit: state.editPublicText()
    case .acceptUnmarked: state.acceptUnmarkedTexts()
    case .skip: state.skipPublicText()
    }
  }
}

/// Findings that were left for later in this sitting.
struct PublicTextState: AreaState {
  var skipped: Set<RecordIndex> = []
  /// The walk whose texts are gone through; nil for all there are.
  var walk: RecordIndex?
}

extension AreaStates {
  var publicTexts: PublicTextState {
    get { self[PublicTextState.self] }
    _modify { yield &self[PublicTextState.self] }
  }
}

extension CommandCatalogue {
  static let publicTexts: [Command] = [
    Command(
      "public-texts", Phrase("Offentlige tekster", "Public texts"),
      help: Phrase(
        "godkend tekster, som beboerne må læse", "accept texts that residents may read"),
      in: [.board], keys: PublicTextsKey.key, obstacle: needsWorkspace
    ) { $0.openPublicTexts() },
    Command(
      "public-text-edit", Phrase("Ret", "Edit"),
      help: Phrase("ret forslaget, før det godkendes", "edit the proposal before it is accepted"),
      in: [.publicTexts], keys: "e F2", hint: 2, obstacle: canWrite
    ) { $0.editPublicText() },
    Command(
      "public-text-all", Phrase("Godkend umarkerede", "Accept unmarked"),
      help: Phrase(
        "godkend alle forslag, hvor intet er markeret",
        "accept all proposals in which nothing is marked"),
      in: [.publicTexts], keys: "a", hint: 3, obstacle: canWrite
    ) { $0.acceptUnmarkedTexts() },
    Command(
      "public-text-skip", Phrase("Senere", "Later"),
      help: Phrase("gå videre uden at godkende", "go on without accepting"),
      in: [.publicTexts], keys: "l Right", hint: 4
    ) { $0.skipPublicText() },
  ]
}

extension AppState {
  mutating func openPublicTexts(of walk: RecordIndex? = nil) -> [Effect] {
    shown.areas.publicTexts = PublicTextState(walk: walk)
    if walk != nil { need(\.walks) }
    return open(PublicTextList())
  }

  /// Those that lack a public text, as the board orders them.
  var proposals: [PublicTextProposal] {
    if let walk = shown.areas.publicTexts.walk, let index = shown.indexes.walks {
      let findings = shown.caseFile.inOrderOfWriting(index.findings(of: walk))
      return PublicTextProposal.all(of: findings, in: shown.caseFile)
    }
    return PublicTextProposal.all(of: shown.indexes.board.everything, in: shown.caseFile)
  }

  /// The one that lies open.
  var proposal: PublicTextProposal? {
    let skipped = shown.areas.publicTexts.skipped
    return proposals.first { !skipped.contains($0.record) }
  }

  var publicTextContent: ListContent {
    let said = words.publicTexts
    let all = proposals
    let unmarked = all.count(where: \.isUnmarked)
    let skipped = shown.areas.publicTexts.skipped
    guard let open = all.first(where: { !skipped.contains($0.record) }) else {
      return (said.title(all.count), [.init(said.none(all.count), tone: .quiet)])
    }
    var rows: [ListLayer.Row] = []
    var sentences: [(String, ListLayer.Row.Tone)] = [(said.question, .strong)]
    let marks = open.publicText.marks + (open.publicPlace?.marks ?? [])
    if !marks.isEmpty {
      sentences.append(
        (
          said.marked(
            marks.count(where: \.kind.isTakenOut), open.pointedAt), .plain
        ))
    }
    if open.describesSomebody { sentences.append((said.describesSomebody, .warning)) }
    for (sentence, tone) in sentences {
      rows += TextLayout.wrapped(sentence, toColumns: max(20, sitting.size.columns - 4))
        .map { .init($0, tone: tone) }
    }
    let choices: [(String, PublicTextChoice)] =
      [(said.accept, .accept), (said.edit, .edit)]
      + (unmarked > 0 ? [(said.acceptUnmarked(unmarked), .acceptUnmarked)] : [])
      + [(said.skip, .skip)]
    for (place, choice) in choices.enumerated() {
      rows.append(.init(ListLayer.numbered(choice.0, at: place), choice: choice.1))
    }
    return ("\(said.title(all.count)) · \(name(of: open.record))", rows)
  }

  private static var rowsForBothTexts: Int { 20 }

  var publicTextPanes: [ListLayer.Pane] {
    guard let open = proposal else { return [] }
    let said = words.publicTexts
    func joined(_ place: String, _ text: String) -> String {
      [place, text].filter { !$0.isEmpty }.joined(separator: "\n")
    }
    let proposal = ListLayer.Pane(
      heading: said.proposalHeading,
      text: joined(open.publicPlace?.marked ?? "", open.publicText.marked))
    // Nobody is to accept what there was no room to read.
    if sitting.size.rows < Self.rowsForBothTexts,
      sitting.size.columns < PaneLayout.narrowestSideBySide
    {
      return [proposal]
    }
    return [
      ListLayer.Pane(heading: said.internalHeading, text: joined(open.place, open.text)), proposal,
    ]
  }

  mutating func acceptPublicText() -> [Effect] {
    guard let open = proposal else { return [] }
    if isProposalCut { return self.open(PublicTextReading()) }
    closeReading()
    return commit(
      PublicTextProposal.accept([open], in: shown.caseFile),
      then: accepted(words.publicTexts.accepted(1)))
  }

  mutating func acceptUnmarkedTexts() -> [Effect] {
    let unmarked = proposals.filter(\.isUnmarked)
    if unmarked.isEmpty {
      say(words.publicTexts.noneUnmarked, .refused)
      return []
    }
    return commit(
      PublicTextProposal.accept(unmarked, in: shown.caseFile),
      then: accepted(words.publicTexts.accepted(unmarked.count)))
  }

  private func accepted(_ sentence: String) -> AfterCommit {
    var after = AfterCommit(sentence)
    after.asks = .never
    after.actsOnMarks = false
    return after
  }

  mutating func skipPublicText() -> [Effect] {
    guard let open = proposal else { return [] }
    closeReading()
    shown.areas.publicTexts.skipped.insert(open.record)
    remakeLists()
    return []
  }

  /// The proposal in a form; what is saved there is accepted.
  mutating func editPublicText() -> [Effect] {
    guard let open = proposal else { return [] }
    closeReading()
    let finding = shown.caseFile.finding(at: open.record)
    openForm(
      formMaker().publicText(
        of: finding, place: open.publicPlace?.text, text: open.publicText.text))
    return []
  }
}

extension FormMaker {
  /// What residents may read of a finding, with what is proposed.
  func publicText(of finding: Finding, place: String?, text: String) -> Form {
    func field(_ field: FindingField, _ proposal: String?) -> FormField {
      self.field(field, original: finding.values[field] ?? .null, proposal: proposal)
    }
    return Form(
      .edit([finding.name], .field(.publicText)),
      title: words.forms.editField(words.fields[FindingField.publicText], finding.id),
      introduction: [words.publicTexts.question],
      cancelHint: words.forms.cancelKeepsDraft,
      fields: [field(.publicText, text), field(.publicPlace, place)])
  }
}

extension CleanedText {
  /// With what is only pointed at between marks, for a person to look at.
  var marked: String {
    let scalars = Array(text.unicodeScalars)
    var shown = String.UnicodeScalarView()
    var end = 0
    for mark in marks where !mark.kind.isTakenOut {
      shown.append(contentsOf: scalars[end..<mark.range.lowerBound])
      shown.append(contentsOf: ["‹"] + scalars[mark.range] + ["›"])
      end = mark.range.upperBound
    }
    shown.append(contentsOf: scalars[end...])
    return String(shown)
  }
}
