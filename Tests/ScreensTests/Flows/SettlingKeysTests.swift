import CaseModel
import Casework
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// What is pressed once the line is selected; a text is as long as the person makes it and counts
/// as one.
private let recipes: [AttentionReason: [String]] = [
  .twoValues: ["=", "1"],
  .overdue: ["d", "Ctrl-U", "\"1-3-2027\"", "Enter"],
  .noDate: ["d", "\"1-3-2027\"", "Enter"],
  .promisePassed: ["y", "\"Vi kommer\"", "Tab", "\"1-3-2027\"", "Ctrl-S"],
  .silent: ["y", "\"De er i gang\"", "Ctrl-S"],
  .waitingOver: [">", "Ctrl-S"],
  .notConfirmed: [">", "Ctrl-S"],
  .noAnswer: ["s", "\"Der kommer nyt lys\"", "Ctrl-S"],
  .notTold: ["s", "\"Vi ser på det\"", "Ctrl-S"],
  .noResponsible: ["r", "\"Vej & Park\"", "Ctrl-S"],
  .noAction: ["t", "\"Klip hækken\"", "Ctrl-S"],
]

@Test("over the example, each line of attention is settled by the key it names, in five at most")
func keysPerSettledLine() throws {
  var session = try Session(exampleIn: .danish)
  session.sits("MKJ", as: "leader")
  var counts: [Int] = []
  var named = 0
  var perReason: [AttentionReason: Int] = [:]
  func lines(_ session: Session) -> [AttentionLine] {
    AttentionIndex(
      session.state.shown.caseFile, limits: session.state.shown.caseFile.attentionLimits
    ).lines(on: Session.today)
  }
  for line in lines(session) where (perReason[line.reason] ?? 0) < 3 {
    let state =
      line.reason.isOfWalk ? nil : session.state.shown.caseFile.plainState(of: line.record)
    // What they say is done is settled by looking, whatever its deadline.
    let isSaidDone = line.reason == .overdue && state == .done
    guard let recipe = recipes[isSaidDone ? .notConfirmed : line.reason] else { continue }
    // What settles one line may have settled another of the same finding.
    guard lines(session).contains(where: { $0.record == line.record && $0.reason == line.reason })
    else { continue }
    try session.press("A")
    let key = line.reason.command(in: state).flatMap {
      CommandCatalogue.table[$0]?.keys.first
    }
    if let key {
      named += 1
      #expect(KeyStroke.list(recipe[0]) == [key], "\(line.reason)")
    }
    session.select(line)
    var keys = 0
    for name in recipe where keys == 0 || session.isAsked {
      keys += 1
      try session.press(name)
    }
    let isSettled = !lines(session).contains {
      $0.record == line.record && $0.reason == line.reason
    }
    #expect(isSettled, "\(line.reason): \(session.text)")
    counts.append(keys)
    perReason[line.reason, default: 0] += 1
    while !session.state.shown.layers.isEmpty { try session.press("Esc") }
  }
  counts.sort()
  let median = counts.isEmpty ? 0 : counts[counts.count / 2]
  print(
    "keys per settled attention line: median \(median), most \(counts.last ?? 0), "
      + "\(counts.count) lines, \(perReason.count) reasons")
  #expect(perReason.count > 4)
  #expect(named > 4)
  #expect(counts.last ?? 0 <= 5)
}

extension Session {
  /// Whether a form or a choice waits for an answer.
  fileprivate var isAsked: Bool {
    switch state.shown.layers.last {
    case .form: true
    case .list(let layer): layer.isChosenByNumber
    default: false
    }
  }

  /// Goes down the attention list to a finding's line of a reason.
  fileprivate mutating func select(_ line: AttentionLine) {
    for _ in 0..<200 {
      if case .list(let layer) = state.shown.layers.last, layer.selected?.record == line.record,
        heading(of: layer)?.hasPrefix(state.heading(of: line.reason) + " (") == true
      {
        return
      }
      press(.down)
    }
    Issue.record("no line of \(line.reason)")
  }

  private func heading(of layer: ListLayer) -> String? {
    layer.rows.prefix(layer.selection).last(where: \.isHeading)?.text
  }
}

extension ListLayer {
  fileprivate var isChosenByNumber: Bool {
    screen is SettlingList
  }
}

extension AppState {
  fileprivate func heading(of reason: AttentionReason) -> String {
    Words.in(sitting.language).attention.heading(reason)
  }
}
