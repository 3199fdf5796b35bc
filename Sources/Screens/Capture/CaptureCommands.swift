import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// Typing on a walk.
  static let capture: [Command] = [
    Command(
      "capture", Phrase("Skriv ned på vandring", "Capture on a walk"),
      help: Phrase(
        "skriv, hvad I ser, et fund per linje",
        "type what you see, a finding a line"),
      in: [.board, .start], keys: "", go: "f", obstacle: canWrite
    ) { $0.openCapture() },
    Command(
      "capture-walk", Phrase("Skriv ned", "Capture"),
      help: Phrase("skriv det, I ser på den valgte vandring", "type what you see on this walk"),
      in: [.records], keys: "C", obstacle: walkObstacle
    ) { state in
      state.chosenRecord.map { state.openCapture(of: $0) } ?? []
    },
    Command(
      "capture-save", Phrase("gem", "save"),
      help: Phrase("gem linjen, og begynd den næste", "save the line and begin the next"),
      in: [.capture], keys: "Enter", hint: 1, obstacle: canWrite
    ) { $0.saveCapturedLine() },
    Command(
      "capture-mend", Phrase("ret", "mend"),
      help: Phrase("ret linjen før; ned går tilbage", "mend the line before; down goes back"),
      in: [.capture], keys: "Up", hint: 2
    ) { state in
      state.upInCapture()
      return []
    },
    Command(
      "capture-next", Phrase("fra sidst", "from last time"),
      help: Phrase(
        "tilbage til den nye linje; derfra til det, der skal ses igen",
        "back to the new line; from there to what is seen again"),
      in: [.capture], keys: "Down"
    ) { state in
      state.downInCapture()
      return []
    },
    Command(
      "capture-choose", Phrase("stop, slags", "stop, kind"),
      help: Phrase(
        "vælg stop, slags, hvem, og mere: antal, højde, mast",
        "choose stop, kind, who, and more: count, height, mast"),
      in: [.capture], keys: "Tab", hint: 3
    ) { $0.chooseInCapture() },
    Command(
      "capture-leave", Phrase("færdig", "done"),
      help: Phrase("hold op med at skrive; intet går tabt", "stop typing; nothing is lost"),
      in: [.capture], keys: "Escape Ctrl-C F10", hint: 4
    ) { $0.leaveCapture() },
  ]

  private static let walkObstacle: @Sendable (AppState) -> Obstacle? = { state in
    if let obstacle = canWrite(state) { return obstacle }
    guard let record = state.chosenRecord, state.shown.caseFile.kind(of: record) == .walk else {
      return .noRecord
    }
    return nil
  }
}

/// The walks to choose from before lines are typed.
struct CaptureWalkList: ListScreen {
  static let isNumbered = true
  static let listsRecords = true
  func content(in state: AppState) -> ListContent? { state.captureWalkContent }
}

enum CaptureWalkChoice: RowChoice {
  case walk(RecordIndex)
  /// One that nobody planned.
  case new

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .walk(let walk):
      state.shown.layers.removeLast()
      return state.openCapture(of: walk)
    case .new:
      if let obstacle = CommandCatalogue.canWrite(state) { return state.refuse(obstacle) }
      state.shown.layers.removeLast()
      return state.makeWalkNow()
    }
  }
}

extension AppState {
  /// Days a walk lies from today for nobody to be asked which one is meant.
  private static let isNow = 1

  /// The typing line of the walk that is walked now; else a list to choose from.
  mutating func openCapture() -> [Effect] {
    need(\.walks)
    let now = captureWalks.filter { walk in
      shown.caseFile.shown(walk, WalkField.date.rawValue)?.string.flatMap { Day(iso: $0) }
        .map { abs($0.days(since: today)) <= Self.isNow } ?? false
    }
    if now.count == 1, let walk = now.first { return openCapture(of: walk) }
    return open(CaptureWalkList())
  }

  /// Those that stand and are not ended, the latest first.
  private var captureWalks: [RecordIndex] {
    let caseFile = shown.caseFile
    return caseFile.standing(.walk).filter { walk in
      let state = caseFile.shown(walk, WalkField.state.rawValue)?.string
        .flatMap { WalkState(rawValue: $0) }
      return state != .ended && state != .cancelled
    }.sorted { one, other in
      let date = { (walk: RecordIndex) in
        caseFile.shown(walk, WalkField.date.rawValue)?.string ?? ""
      }
      return date(one) == date(other) ? one > other : date(one) > date(other)
    }
  }

  /// What a walk is called, and when it is.
  private func walkLine(_ walk: RecordIndex) -> String {
    let date = shown.caseFile.shown(walk, WalkField.date.rawValue)?.string
    return [
      shown.caseFile.called(walk) ?? "",
      date.map { FieldText.shown(.string($0), form: .partialDay, words: words) } ?? "",
    ]
    .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  var captureWalkContent: ListContent {
    let said = words.capture
    let walks = captureWalks
    var rows = walks.enumerated().map { place, walk in
      ListLayer.Row(
        ListLayer.numbered(walkLine(walk), at: place),
        choice: CaptureWalkChoice.walk(walk))
    }
    rows.append(
      ListLayer.Row(
        ListLayer.numbered(said.newWalk, at: rows.count), choice: CaptureWalkChoice.new))
    return (said.whichWalk, rows)
  }
}
