import CaseModel
import CaseStorage
import ChangeLog
import Wording

extension CommandRun {
  /// What `--as-of` asks for: `2026-09-01`, `1. september`, `i går`: the end of that day; or RFC
  /// 3339. Nil where it was not given.
  func pastPoint() throws(CommandFailure) -> PastPoint? {
    guard let text = arguments.value(.asOf) else { return nil }
    guard let point = PastPoint(reading: text, today: now.day) else {
      throw .usage(words.history.unreadablePast(text))
    }
    // What has not come yet cannot be told; the end of today is what stands now.
    if point.day > now.day { throw .usage(words.history.notYet(text)) }
    return point
  }

  /// The day that is shown as people read it; empty for now.
  var pastDay: String { past.map { FieldText(words: words).point($0) } ?? "" }

  /// Says on standard error which day is shown, so that nobody takes it for today.
  mutating func goBack(_ workspace: Workspace, to point: PastPoint) throws(StorageError) {
    let reading = try workspace.read(asOf: point)
    workspace.goBack(to: reading)
    past = point
    say(words.history.shownAsOf(FieldText(words: words).point(point)))
    if !reading.devicesWithBackwardsClock.isEmpty {
      say(words.history.clockBackwards(reading.devicesWithBackwardsClock))
    }
  }
}

extension FieldText {
  /// `01-09-2026`, with the time where one was asked for.
  func point(_ point: PastPoint) -> String {
    switch point {
    case .endOfDay(let day): self.day(day.description)
    case .time(let time): moment(time.text)
    }
  }
}
