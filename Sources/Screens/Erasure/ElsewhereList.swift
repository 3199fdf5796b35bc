import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

/// The texts of a finding that are handled elsewhere, once more and whole, before they go here
/// (section 115 of the Administration of Justice Act, DOMAIN B6).
struct ElsewhereList: ListScreen {
  static let isRead = true
  static let listsRecords = true
  let record: RecordIndex

  func content(in state: AppState) -> ListContent? { state.elsewhereContent(of: record) }
  func resized(in state: AppState) -> ListContent? { state.elsewhereContent(of: record) }
  var actsOn: [RecordIndex]? { [record] }
}

struct ElsewhereChoice: RowChoice {
  let record: RecordIndex

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.askErasure(.elsewhere(record), ground: state.words.retention.elsewhereGround)
  }
}

extension CommandCatalogue {
  /// Keys for what must go; the rest of the area is found by its name.
  static let erasureKeys: [Command] = [
    Command(
      "elsewhere", Phrase("Andet regi", "Elsewhere"),
      help: Phrase(
        "flyt teksterne til § 115 eller politiet",
        "move the texts to section 115 or the police"),
      in: .findings, keys: "!", obstacle: canChange
    ) { $0.openElsewhere() },
    Command(
      "redact-act", Phrase("Fjern oplysning", "Take out for good"),
      help: Phrase(
        "fjern det, ændringen skrev, for altid", "take out for good what the change wrote"),
      in: [.history], keys: "R", obstacle: writtenActObstacle
    ) { state in
      guard let act = state.selectedAct else { return [] }
      state.shown.areas.erasure.act = act
      return state.openPrompt(.eraseAct)
    },
  ]

  private static let writtenActObstacle: @Sendable (AppState) -> Obstacle? = { state in
    canWrite(state) ?? (state.selectedAct == nil ? .noAct : nil)
  }
}

extension AppState {
  /// Shows what the act of the history wrote and would go, once it is said why.
  mutating func eraseAct(because text: String) -> [Effect] {
    let ground = text.split(separator: " ").joined(separator: " ")
    if ground.isEmpty {
      let problem = words.erasure.groundNeeded
      shown.prompt?.problem = problem
      return []
    }
    shown.prompt = nil
    guard let act = shown.areas.erasure.act else { return [] }
    return askErasure(.act(act), ground: ground)
  }

  mutating func openElsewhere() -> [Effect] {
    guard let record = actedUpon.first else { return [] }
    let plan = RedactionPlan(
      elsewhere: record, leaving: words.retention.elsewhereStub, in: shown.caseFile)
    if plan.isEmpty {
      say(words.erasure.nothingThere, .refused)
      return []
    }
    return open(ElsewhereList(record: record))
  }

  func elsewhereContent(of record: RecordIndex) -> ListContent {
    let said = words.retention
    var rows = wrapped(said.elsewhereIntroduction, tone: .warning)
    rows.append(ListLayer.Row(""))
    let caseFile = shown.caseFile
    for holder in [record] + caseFile.entries(of: record) {
      let kind = caseFile.kind(of: holder)
      let schema = RecordSchema.of(kind)
      for field in caseFile.fields(of: holder) {
        guard schema?.field(named: field)?.isSalted ?? true, field != FindingField.source.rawValue,
          let texts = caseFile.shown(holder, field)?.texts, texts.contains(where: { !$0.isEmpty })
        else { continue }
        let label = words.fields.label(field, of: kind)
        rows.append(
          ListLayer.Row(
            kind == .finding ? label : "\(words.kinds.title(kind)): \(label.lowercased())",
            isHeading: true))
        rows += texts.flatMap { wrapped($0) }
      }
    }
    rows.append(ListLayer.Row(""))
    rows.append(ListLayer.Row(said.elsewhereTake, choice: ElsewhereChoice(record: record)))
    return (said.elsewhereTitle(name(of: record)), rows)
  }

  /// What is over the time limits, to be looked at.
  mutating func openDue() -> [Effect] {
    let due = RetentionDue.all(in: shown.caseFile, on: today)
    if due.isEmpty {
      let hasRules = !RetentionRule.all(in: shown.caseFile).isEmpty
      say(hasRules ? words.retention.nothingDue : words.retention.noRules, .refused)
      return []
    }
    return askErasure(.due, ground: "")
  }
}
