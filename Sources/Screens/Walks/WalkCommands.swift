import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension CommandCatalogue {
  /// Walks: their list and the page of one.
  static let walks: [Command] = [
    Command(
      "walks", Phrase("Vandringer", "Walks"),
      help: Phrase(
        "vis vandringerne, og hvad de mangler", "show the walks, and what they lack"),
      in: [.board, .start], keys: "", go: "w", obstacle: needsWorkspace
    ) { $0.openWalks() },
    Command(
      "walk-new", Phrase("Ny vandring", "New walk"),
      help: Phrase("opret en vandring i en formular", "make a walk in a form"),
      in: [.walks], keys: "a Insert", hint: 3, obstacle: canWrite
    ) { state in
      RecordSchema.of(.walk).map { state.openNewRecord($0) } ?? []
    },
    Command(
      "walk-calendar", Phrase("Kalender", "Calendar"),
      help: Phrase(
        "vis vandringerne uge for uge, eller som liste igen",
        "show the walks week by week, or as a list again"),
      in: [.walks], keys: "Tab", hint: 4, obstacle: needsWorkspace
    ) { $0.turnWalkCalendar() },
    Command(
      "walk-onward", Phrase("Videre", "Onward"),
      help: Phrase("tag vandringen et skridt videre", "take the walk a step further"),
      in: [.walk], keys: ">", hint: 2, obstacle: walkObstacle
    ) { $0.walkOnward() },
    Command(
      "walk-capture", Phrase("Gå nu", "Walk now"),
      help: Phrase(
        "skriv, hvad I ser på vandringen", "type what you see on the walk"),
      in: [.walks, .walk], keys: "C", hint: 2, obstacle: walkObstacle
    ) { state in
      state.chosenWalk.map { state.openCapture(of: $0) } ?? []
    },
    Command(
      "walk-edit", Phrase("Ret", "Edit"),
      help: Phrase("ret vandringens felter", "change the walk’s fields"),
      in: [.walks, .walk], keys: "e F2", obstacle: walkObstacle
    ) { state in
      state.chosenWalk.map { state.openEditRecord($0) } ?? []
    },
    Command(
      "walk-stop", Phrase("Tilføj stop", "Add stop"),
      help: Phrase("føj et stop til ruten", "add a stop to the route"),
      in: [.walk], keys: "s", hint: 3, obstacle: walkObstacle
    ) { $0.openWalkEntry(.stop) },
    Command(
      "walk-participant", Phrase("Tilføj deltager", "Add participant"),
      help: Phrase("føj en deltager eller en gruppe til", "add somebody, or a group"),
      in: [.walk], keys: "d", hint: 4, obstacle: walkObstacle
    ) { $0.openWalkEntry(.participant) },
    Command(
      "walk-remove-row", Phrase("Fjern", "Remove"),
      help: Phrase(
        "fjern det valgte stop eller den valgte deltager", "remove the chosen stop or participant"),
      in: [.walk], keys: "x Delete", obstacle: entryObstacle
    ) { $0.removeWalkEntry() },
    Command(
      "walk-state", Phrase("Hvor langt", "How far"),
      help: Phrase("vælg, hvor langt vandringen er", "choose how far the walk is"),
      in: [.walks, .walk], keys: "m", obstacle: walkObstacle
    ) { state in
      state.chosenWalk.map { state.openWalkStates($0) } ?? []
    },
    Command(
      "walk-again", Phrase("Gå igen", "Walk again"),
      help: Phrase(
        "lav den næste vandring med samme rute", "make the next walk on the same route"),
      in: [.walks, .walk], keys: "w", hint: 5, obstacle: walkObstacle
    ) { state in
      state.chosenWalk.map { state.makeNextWalk(after: $0) } ?? []
    },
    Command(
      "walk-print", Phrase("Papir", "Paper"),
      help: Phrase(
        "skriv drejebog, noteark, opslag og sedler, der kan udskrives",
        "write run sheet, note sheets, poster and slips to print"),
      in: [.walks, .walk], keys: "p", hint: 6, obstacle: pageObstacle
    ) { state in
      state.chosenWalk.map { state.askWhere(.walkPaper($0)) } ?? []
    },
    Command(
      "walk-form", Phrase("Telefonside", "Phone page"),
      help: Phrase(
        "skriv en side, hvor de, der går med, noterer på telefonen",
        "write a page on which those who come along note on their phones"),
      in: [.walks, .walk], keys: "P", obstacle: pageObstacle
    ) { state in
      state.chosenWalk.map { state.askWhere(.phoneForm($0)) } ?? []
    },
    Command(
      "walk-import", Phrase("Hent noter", "Take notes in"),
      help: Phrase(
        "hent filerne fra telefonerne", "take in the files of the phones"),
      in: [.walks, .walk], keys: "i", obstacle: walkObstacle
    ) { $0.openImport(ofWalk: true) },
    Command(
      "walk-history", Phrase("Alle værdier", "All values"),
      help: Phrase("vis alle værdier, den har haft", "show every value it has had"),
      in: [.walks, .walk], keys: "T", obstacle: walkObstacle
    ) { state in
      state.chosenWalk.map { state.open(FieldHistoryList(record: $0)) } ?? []
    },
  ]

  private static let pageObstacle: @Sendable (AppState) -> Obstacle? = { state in
    needsWorkspace(state) ?? (state.chosenWalk == nil ? .noRecord : nil)
  }

  private static let walkObstacle: @Sendable (AppState) -> Obstacle? = { state in
    canWrite(state) ?? (state.chosenWalk == nil ? .noRecord : nil)
  }

  private static let entryObstacle: @Sendable (AppState) -> Obstacle? = { state in
    canWrite(state) ?? (state.chosenWalkEntry == nil ? .noRecord : nil)
  }
}

extension AppState {
  /// The stop or participant of the selected row.
  var chosenWalkEntry: RecordIndex? {
    guard case .entry(let record)? = selectedChoice(WalkPageChoice.self) else { return nil }
    return record
  }

  /// A form for a new stop or participant of the walk.
  mutating func openWalkEntry(_ kind: RecordKind) -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    guard let walk = top(WalkPage.self)?.walk, let schema = RecordSchema.of(kind) else { return [] }
    return openNewRecord(schema, of: walk)
  }

  mutating func removeWalkEntry() -> [Effect] {
    guard let record = chosenWalkEntry,
      let schema = RecordSchema.of(shown.caseFile.kind(of: record))
    else { return refuse(.noRecord) }
    var draft = ActDraft()
    do throws(RecordRefusal) {
      try RecordWriting(schema, in: shown.caseFile, today: today).remove(record, in: &draft)
    } catch {
      say(words.sentence(error, schema) { shown.caseFile.called($0) ?? "" }, .refused)
      return []
    }
    return commit(draft, then: AfterCommit(words.recordRemoved(schema.kind, recordName(record))))
  }

  /// Takes the walk to its next state. A walk is held only when somebody says so, and its notes are
  /// gathered only for somebody who follows up, on a day (DOMAIN A1, 17).
  mutating func walkOnward() -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    guard let record = top(WalkPage.self)?.walk else { return [] }
    let walk = walk(at: record)
    guard let next = nextState(of: walk) else {
      say(words.walks.isOver, .refused)
      return []
    }
    if next == .gathered {
      let lacks = shown.caseFile.lacks(of: record).filter(\.holdsBackGathering)
      if let field = lacks.first?.field {
        let effects = openEditRecord(record, at: field.rawValue)
        say(words.walks.heldBack(lacks.map { words.lackWord($0) }), .refused)
        return effects
      }
    }
    let said = words.attention.walkStateSet(walk.name, words.codes.walkState(next))
    return commit(
      EditWriter.walkState(next, of: record, in: shown.caseFile), then: AfterCommit(said))
  }
}
