import CaseModel
import Casework
import ChangeLog
import Language
import Wording

/// What a place with an earlier finding looks like now, to choose from.
struct LookAgainList: ListScreen {
  static let isNumbered = true
  static let listsRecords = true
  let finding: RecordIndex
}

enum LookAgainChoice: RowChoice {
  case verdict(RevisitVerdict)

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .verdict(let verdict): state.sayOfFinding(verdict)
    }
  }
}

extension CommandCatalogue {
  static let lookingAgain: [Command] = [
    Command(
      "look-again", Phrase("Set igen", "Seen again"),
      help: Phrase(
        "skriv, hvordan det ser ud nu: i orden, værre", "say what it looks like now"),
      in: .findings, keys: "<", obstacle: canChange
    ) { $0.openLookAgain() }
  ]
}

extension AppState {
  mutating func openLookAgain() -> [Effect] {
    guard let finding = actedUpon.first else { return refuse(.noCard) }
    let rows = RevisitVerdict.allCases.enumerated().map { place, verdict in
      ListLayer.Row(
        ListLayer.numbered(KindWords.title(words.codes.revisitVerdict(verdict)), at: place),
        choice: LookAgainChoice.verdict(verdict))
    }
    return lay(
      LookAgainList(finding: finding), title: words.walks.lookAgainTitle(name(of: finding)),
      rows: rows)
  }

  /// Writes down a look between walks.
  mutating func sayOfFinding(_ verdict: RevisitVerdict) -> [Effect] {
    guard let finding = top(LookAgainList.self)?.finding else { return [] }
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    shown.layers.removeLast()
    let fresh = freshIdentifier()
    var draft = ActDraft()
    let outcome = RevisitWriter(on: nil, today: today, by: sitting.who.writer).write(
      verdict, of: finding, fresh: { fresh }, in: shown.caseFile, draft: &draft)
    return commit(
      draft,
      then: AfterCommit(
        words.capture.seen(shown.caseFile.plainFinding(at: finding).title, verdict, outcome)))
  }
}
