import CaseModel
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppEvent {
  /// Whether it tells of what stands now, whatever day is shown.
  var isOfPresent: Bool {
    switch self {
    case .arrived, .reopened, .committed, .commitFailed, .merged: true
    case .terminal, .opened, .editedOutside, .clock, .rested, .told, .importRead, .pastRead,
      .mergeSeen, .devicesSeen, .handEditsSeen, .damageFound, .returnedRead, .delivered,
      .notDelivered:
      false
    }
  }
}

extension AppState {
  /// Takes the day a person typed, and asks the world to read what stood then.
  mutating func askForPast(_ text: String) -> [Effect] {
    guard let point = PastPoint(reading: text, today: now.day) else {
      let problem = words.history.unreadablePast(text)
      prompt?.problem = problem
      return []
    }
    if point.day > now.day {
      let problem = words.history.notYet(text)
      prompt?.problem = problem
      return []
    }
    prompt = nil
    return [.readPast(point)]
  }

  /// Shows the board as it was; nothing can be changed there.
  mutating func showPast(_ reading: PastReading) -> [Effect] {
    if present.isEmpty { present = [self] }
    past = PastView(point: reading.point)
    isReadOnly = true
    layers = []
    filter = .all
    place = BoardPlace()
    let effects = reopened(reading.caseFile)
    if let column = board.columns.indices.first(where: { board.count(in: $0) > 0 }) {
      place.column = column
    }
    keepInSight()
    say(words.history.shownAsOf(pastText), .done)
    if !reading.devicesWithBackwardsClock.isEmpty {
      say(words.history.clockBackwards(reading.devicesWithBackwardsClock), .warning)
    }
    return effects
  }

  /// Shows what stands now again, as it was left and with what has come since.
  mutating func leavePast() -> [Effect] {
    guard var present = present.first else { return [] }
    present.size = size
    present.language = language
    present.theme = theme
    present.takesMouse = takesMouse
    present.now = now
    present.messages = messages
    present.cards.forgetAll()
    self = present
    keepInSight()
    say(words.history.backToToday, .done)
    return []
  }

  /// `01-09-2026`, with the time where one was asked for; empty for now.
  package var pastText: String {
    switch past?.point {
    case nil: ""
    case .endOfDay(let day): FieldText.day(day, words: words)
    case .time(let time): FieldText.moment(time.text, words: words)
    }
  }

  /// Why nothing can be changed, or nil when something can.
  var writeObstacle: Obstacle? {
    if past != nil { return .inThePast }
    return isReadOnly ? .readOnly : nil
  }
}
