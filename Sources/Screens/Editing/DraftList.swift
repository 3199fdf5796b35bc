import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension Scope {
  package static let drafts = Scope("drafts", Phrase("ved kladderne", "at the drafts"))
}

/// What was typed into forms and put aside, so that nobody has to remember where.
struct DraftList: ListScreen {
  static let scope = Scope.drafts
  func content(in state: AppState) -> ListContent? { state.draftContent }
}

/// A draft, by what it is kept under.
struct DraftChoice: RowChoice {
  let key: String

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.goOn(withDraft: key)
  }
}

extension AppState {
  mutating func openDraftList() -> [Effect] { open(DraftList()) }

  var draftContent: ListContent {
    let waiting = sitting.workspace.drafts.filter { !$0.key.hasPrefix("prompt-") }
      .sorted { $0.key < $1.key }
    if waiting.isEmpty {
      return (words.forms.drafts, [.init(words.forms.noDrafts, tone: .quiet)])
    }
    let rows = waiting.map { key, draft -> ListLayer.Row in
      let parts = DraftKey(key)
      let records = findings(named: parts.records)
      let about = records.prefix(2).map { name(of: $0) } + (records.count > 2 ? ["…"] : [])
      var row = ListLayer.Row(
        firstText(of: draft), record: records.count == 1 ? records.first : nil,
        choice: DraftChoice(key: key))
      row.name = ([title(of: parts)] + about).joined(separator: " · ")
      return row
    }
    return (words.forms.drafts, rows)
  }

  /// Opens the form it was typed in; where that cannot be known from here, what it is about.
  mutating func goOn(withDraft key: String) -> [Effect] {
    let parts = DraftKey(key)
    let records = findings(named: parts.records)
    let findings = records.map { shown.caseFile.finding(at: $0) }
    if parts.form == FormPurpose.newFinding.key { return openNewFinding() }
    guard let first = findings.first else {
      say(words.forms.draftElsewhere, .done)
      return []
    }
    switch (parts.form, parts.detail) {
    case ("edit", nil): openForm(formMaker().editFinding(first))
    case ("edit", let field?):
      guard let field = FindingField(rawValue: field) else { return showOwner(of: records) }
      openForm(formMaker().editField(field, of: findings))
    case ("assign", _): openForm(formMaker().assign(findings))
    case (RecordKind.comment.rawValue, ""): openForm(formMaker().comment(of: findings))
    case (RecordKind.action.rawValue, ""): openForm(formMaker().action(of: findings))
    case (RecordKind.answer.rawValue, ""): openForm(formMaker().answer(of: findings))
    default: return showOwner(of: records)
    }
    return []
  }

  private mutating func showOwner(of records: [RecordIndex]) -> [Effect] {
    if let first = records.first { showWhole(first) }
    say(words.forms.draftOfFinding, .done)
    return []
  }

  private func findings(named names: [String]) -> [RecordIndex] {
    names.compactMap { RecordName($0) }.compactMap { shown.caseFile.record(named: $0) }
      .filter { shown.caseFile.kind(of: $0) == .finding }
  }

  private func title(of key: DraftKey) -> String {
    if key.form == FormPurpose.newFinding.key { return words.forms.newFinding }
    if let detail = key.detail, let field = FindingField(rawValue: detail) {
      return words.fields[field]
    }
    let kinds: [RecordKind] = [.comment, .action, .answer]
    if let kind = kinds.first(where: { $0.rawValue == key.form }) { return words.kinds.title(kind) }
    return words.forms.draft
  }

  private func firstText(of draft: JSONValue) -> String {
    let texts = (draft["fields"]?.object ?? [:]).sorted { $0.key < $1.key }
      .compactMap { $0.value.string ?? $0.value["typed"]?.string }
    // What says most is what somebody has written most of.
    let longest = texts.max { $0.count < $1.count } ?? ""
    return longest.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }
}

/// What the key of a form's draft says: which form, which part of it, and which records.
private struct DraftKey {
  let form: String
  /// Behind the colon; nil where there is none.
  let detail: String?
  let records: [String]

  init(_ key: String) {
    let words = key.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let parts = (words.first ?? "").split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false
    ).map(String.init)
    form = parts.first ?? ""
    detail = parts.count > 1 ? parts[1] : nil
    records = Array(words.dropFirst())
  }
}
