import CaseModel
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// How things stand: start, attention, figures, promises.
  static let overview: [Command] = [
    Command(
      "start", Phrase("Start", "Start"),
      help: Phrase(
        "vis, hvad der er sket, og hvad der venter", "show what has happened and what waits"),
      in: [.board], keys: "0", obstacle: needsWorkspace
    ) { $0.openStart() },
    Command(
      "attention", Phrase("Opmærksomhed", "Attention"),
      help: Phrase(
        "vis alt, der kræver opmærksomhed, og hvorfor", "show all that needs attention, and why"),
      in: [.board, .start], keys: "A", obstacle: needsWorkspace
    ) {
      $0.openAttention(at: nil)
    },
    Command(
      "figures", Phrase("Tal", "Figures"),
      help: Phrase(
        "tæl fund, og vis, hvor længe de tager", "count findings, and show how long they take"),
      in: [.board, .start], keys: "#", obstacle: needsWorkspace
    ) {
      $0.openFigures()
    },
    Command(
      "promises", Phrase("Frister og aftaler", "Promises"),
      help: Phrase("vis frister, og hvad der er aftalt", "show deadlines and what was promised"),
      in: [.board, .start], keys: "P", obstacle: needsWorkspace
    ) {
      $0.openPromises()
    },
    Command(
      "handover", Phrase("Overdragelse", "Handover"),
      help: Phrase(
        "vis alt, der er åbent, til den, der tager over",
        "show all that is open, for whoever takes over"),
      in: [.promises, .start], keys: "o", hint: 3, obstacle: needsWorkspace
    ) {
      $0.openHandover()
    },
    Command(
      "handover-print", Phrase("Udskriv", "Print"),
      help: Phrase(
        "skriv overdragelsen som en side, der kan udskrives",
        "write the handover as a page to print"),
      in: [.handover], keys: "p", hint: 3, obstacle: needsWorkspace
    ) {
      _ in [.printHandover]
    },
    Command(
      "reassign", Phrase("Skift ansvarlig", "Reassign"),
      help: Phrase(
        "sæt en anden på alle åbne fund, én har", "put another on all open findings that one has"),
      in: [.promises, .handover], keys: "R", hint: 2, obstacle: canWrite
    ) {
      $0.openReassign()
    },
    Command(
      "start-assess", Phrase("Vurdér nye", "Assess new"),
      help: Phrase(
        "gå til de nye fund, der skal vurderes", "go to the new findings to be assessed"),
      in: [.start], keys: "v", hint: 2
    ) { $0.openAssessing() },
    Command(
      "start-answers", Phrase("Svar", "Answers"),
      help: Phrase(
        "gå til dem, hvor beboerne skal have svar", "go to those that owe residents an answer"),
      in: [.start], keys: "s", hint: 3
    ) {
      $0.openAttention(at: .noAnswer)
    },
    Command(
      "start-check", Phrase("Se efter", "Go and see"),
      help: Phrase("gå til dem, der er meldt udført", "go to those reported done"),
      in: [.start], keys: "b", hint: 4
    ) {
      $0.openAttention(at: .notConfirmed)
    },
    Command(
      "start-late", Phrase("Gennemgang", "Review"),
      help: Phrase(
        "gennemgå det, der er hos andre, det sene først",
        "go through what others have, the late first"),
      in: [.start], keys: "r"
    ) { $0.openReviewByParty() },
    Command(
      "start-again", Phrase("Genoptag", "Resume"),
      help: Phrase("gå til dem, der skal genoptages", "go to those to be resumed"),
      in: [.start], keys: "t"
    ) { $0.openAttention(at: .waitingOver) },
    Command(
      "start-silent", Phrase("Intet hørt", "Silent"),
      help: Phrase("gå til dem, vi intet har hørt om", "go to those nothing was heard of"),
      in: [.start], keys: "i"
    ) { $0.openAttention(at: .silent) },
    Command(
      "start-settle", Phrase("To værdier", "Two values"),
      help: Phrase("gå til felter med to værdier", "go to fields with two values"),
      in: [.start], keys: "="
    ) { $0.openAttention(at: .twoValues) },
    Command(
      "settle-first", Phrase("Afklar", "Settle"),
      help: Phrase("vælg mellem de to værdier", "choose between the two values"),
      in: [.attention], keys: "=", obstacle: disputeObstacle
    ) {
      $0.settleFirstDispute()
    },
    Command(
      "attention-counts", Phrase("Tal eller linjer", "Counts or lines"),
      help: Phrase("skift mellem listen og antallene", "switch between the list and the counts"),
      in: [.attention], keys: "Tab", hint: 3
    ) {
      $0.switchAttention()
    },
  ]

  static let disputeObstacle: @Sendable (AppState) -> Obstacle? = { state in
    guard let thing = state.actedUpon.first else { return .noCard }
    return state.shown.caseFile.conflicts(of: thing).isEmpty ? .notEditable : nil
  }
}

extension AppState {
  mutating func openStart() -> [Effect] {
    need(\.attention)
    return open(StartList())
  }

  /// The triage deck where there is one, else the column of what is new.
  mutating func openAssessing() -> [Effect] {
    shown.layers.removeAll()
    if let triage = CommandCatalogue.command("triage") { return perform(triage) }
    return focusColumn(shown.indexes.board.columns.firstIndex { $0.states.contains(.new) } ?? 0)
  }

  /// - Parameter reason: where the selection goes; nil for the top.
  mutating func openAttention(at reason: AttentionReason?) -> [Effect] {
    need(\.attention)
    let effects = open(AttentionList(isCounted: false))
    guard let reason, case .list(var layer) = shown.layers.last else { return effects }
    let heading = attentionHeading(reason)
    if let place = layer.rows.firstIndex(where: { $0.isHeading && $0.text == heading }),
      let stop = layer.stops.first(where: { $0 > place })
    {
      layer.selection = stop
      layer.top = place
      shown.layers[shown.layers.endIndex - 1] = .list(layer)
    }
    return effects
  }

  /// From the list to how many there are of each, and back.
  mutating func switchAttention() -> [Effect] {
    guard let list = top(AttentionList.self) else { return [] }
    shown.layers.removeLast()
    return open(AttentionList(isCounted: !list.isCounted))
  }

  mutating func settleFirstDispute() -> [Effect] {
    guard let thing = actedUpon.first,
      let field = shown.caseFile.conflicts(of: thing).first
    else { return refuse(.notEditable) }
    return openSettling(field, of: thing)
  }

  mutating func openFigures() -> [Effect] {
    need(\.figures)
    return open(FigureList())
  }

  mutating func openPromises() -> [Effect] {
    need(\.attention)
    need(\.promises)
    return open(PromiseList())
  }
}
