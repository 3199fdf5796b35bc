import CaseModel
import ChangeLog
import Wording

extension CommandRun {
  /// Where the ball of a finding is, and the days it came there.
  mutating func printPartyListHistory(
    of record: RecordIndex, _ finding: Finding, in session: CaseSession
  ) {
    let trail = session.caseFile.trail(
      of: record, finding, names: session.caseFile.partyNames)
    if trail.marks.isEmpty, trail.returns.isEmpty { return }
    let shown = FieldText(words: words)
    print("")
    print(words.ball.heading)
    let width = PartyListHistory.Stage.allCases.map { words.ball.stage($0).count }.max() ?? 0
    for mark in trail.marks {
      let label = words.ball.stage(mark.stage)
      let padded = label + String(repeating: " ", count: width - label.count + 2)
      let day = mark.on.map { shown.day($0.description) }
      print("  " + padded + [day, mark.who].compactMap { $0 }.joined(separator: "  "))
    }
    for sentence in trail.sentences(finding, today: today, words: words) { print("  " + sentence) }
  }
}

extension PartyListHistory {
  /// Who has the ball, since when nothing was heard, what was promised, and how often it was sent
  /// back, a sentence each.
  func sentences(_ finding: Finding, today: Day, words: Words) -> [String] {
    let ball = words.ball
    let shown = FieldText(words: words)
    var sentences: [String] = []
    switch holder {
    case .us: sentences.append(ball.withUs)
    case .party: sentences.append(ball.withParty(finding.responsible ?? ball.unknownParty))
    case .waiting: sentences.append(ball.waiting)
    case .nobody: sentences.append(ball.withNobody)
    }
    let said = ball.lastWord(self, on: today) { shown.day($0.description) }
    if let said { sentences.append(said) }
    if let promisedFor, holder == .party {
      let day = shown.day(promisedFor.description)
      sentences.append(
        brokenPromise(on: today).map { ball.brokenPromise(day, words.dates.overdue($0)) }
          ?? ball.promised(day, words.dates.distance(promisedFor.days(since: today))))
    }
    if handOvers > 0 { sentences.append(ball.handOvers(handOvers, returns.last?.party ?? "")) }
    return sentences
  }
}
