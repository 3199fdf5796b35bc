import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// Takes the day a person typed, and asks the world to read what stood then.
  mutating func askForPast(_ text: String) -> [Effect] {
    guard let point = PastPoint(reading: text, today: sitting.now.day) else {
      let problem = words.history.unreadablePast(text)
      shown.prompt?.problem = problem
      return []
    }
    if point.day > sitting.now.day {
      let problem = words.history.notYet(text)
      shown.prompt?.problem = problem
      return []
    }
    shown.prompt = nil
    return [.readPast(point)]
  }

  /// `01-09-2026`, with the time where one was asked for; empty for now.
  package var pastText: String {
    switch shown.past?.point {
    case nil: ""
    case .endOfDay(let day): FieldText.day(day, words: words)
    case .time(let time): FieldText.moment(time.text, words: words)
    }
  }
}
