import CaseModel
import Wording

extension FindingRows {
  /// Who has the ball, since when nothing was heard, and the days it came there.
  func addTrail(to page: inout FindingPage) {
    guard let trail, !trail.marks.isEmpty || !trail.returns.isEmpty else { return }
    page.heading(words.ball.heading)
    for (sentence, meaning) in sentences(of: trail) {
      page.text(sentence, target: nil, meaning: meaning)
    }
    let marks = trail.marks.map { mark in
      let stage = words.ball.stage(mark.stage)
      let times = mark.stage == .told && trail.tellings > 1
      let day = mark.on.map { " \(FieldText.day($0, words: words))" } ?? ""
      return stage + day + (times ? " (\(words.ball.told(trail.tellings)))" : "")
    }
    if !marks.isEmpty {
      page.text(marks.joined(separator: " · "), target: nil, meaning: .hint)
    }
  }

  private func sentences(of trail: PartyListHistory) -> [(String, FindingMeaning)] {
    let ball = words.ball
    var first: String
    switch trail.holder {
    case .us: first = ball.withUs
    case .party: first = ball.withParty(finding.responsible ?? ball.unknownParty)
    case .waiting: first = ball.waiting
    case .nobody: first = ball.withNobody
    }
    let said = ball.lastWord(trail, on: today) { FieldText.day($0, words: words) }
    if let said { first += " " + said }
    var sentences: [(String, FindingMeaning)] = [(first, .value)]
    if let promisedFor = trail.promisedFor, trail.holder == .party {
      let day = FieldText.day(promisedFor, words: words)
      if let days = trail.brokenPromise(on: today) {
        sentences.append(
          ("! " + ball.brokenPromise(day, words.dates.overdue(days)), .overdue))
      } else {
        let distance = words.dates.distance(promisedFor.days(since: today))
        sentences.append((ball.promised(day, distance), .value))
      }
    }
    if trail.handOvers > 0 {
      sentences.append(
        (ball.handOvers(trail.handOvers, trail.returns.last?.party ?? ""), .missing))
    }
    return sentences
  }

  /// Who said what and when, what was promised, and on which list.
  func facts(ofFollowUp entry: Entry) -> String {
    let step = entry.step.map { words.codes.followUpStep($0) }
    var facts = [[entry.party, step].compactMap { $0 }.joined(separator: " ")]
    if let promised = entry.promisedFor {
      facts.append("\(words.chase.promisedFor) \(FieldText.day(promised, words: words))")
    }
    facts.append(entry.day.map { FieldText.day($0, words: words) } ?? "")
    if let edition = entry.values.integer(EntryField.edition) {
      facts.append(words.ball.edition(edition))
    }
    let changed = (entry.values[EntryField.changed]?.array ?? []).compactMap(\.string)
      .compactMap(ChaseCells.Column.init(rawValue:)).map { words.chase.label($0) }
    if !changed.isEmpty { facts.append(words.ball.changed(changed.joined(separator: ", "))) }
    return facts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
