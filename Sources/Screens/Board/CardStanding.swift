import CaseModel
import Casework
import TerminalModel
import Wording

/// The last line of a card: at the left who has it or how it stands, at the right its day, which is
/// never cut.
enum CardStanding {
  /// From so many days before its deadline on a finding counts as one that will be late.
  static let daysBefore = 2

  static func bar(of face: CardContent, on today: Day) -> Bar {
    if face.daysOver > 0 { return .late }
    if let day = face.waitingUntil { return day < today ? .due : .waiting }
    if let due = face.due, face.isOpen, due.days(since: today) <= daysBefore { return .due }
    switch face.state {
    case .new, .assessing, .declined, .duplicate: return .new
    case .confirmed, .closed, .kept: return .good
    default: return .with
    }
  }

  static func draw(
    _ face: CardContent, _ state: AppState, row: Int, in painter: inout Painter
  ) {
    let width = painter.size.columns
    let (whole, short, role) = day(of: face, state)
    let names = names(of: face, state, isPlain: painter.isPlain)
    func fits(_ name: String, _ day: String) -> Bool {
      let (name, day) = (TextWidth.columns(of: name), TextWidth.columns(of: day))
      return name + day + (name > 0 && day > 0 ? 1 : 0) <= width
    }
    // The most that fits: what is told of who has it gives way before the day's words do.
    let pairs = names.dropLast().flatMap { name in [(name, whole), (name, short)] }
    let last = names.last ?? ""
    let (name, day) =
      pairs.first { fits($0.0, $0.1) } ?? (fits(last, whole) ? (last, whole) : (last, short))
    let edge = painter.textRight(day, endingAt: Position(column: width, row: row), role: role)
    painter.text(
      name, at: Position(column: 0, row: row), role: .soft,
      maxColumns: max(0, day.isEmpty ? width : edge - 1))
  }

  /// Who has it, how it stands and its day, in whole words.
  static func told(_ face: CardContent, _ state: AppState) -> [String] {
    let days = face.age.map { state.words.dates.days($0) }
    let day = day(of: face, state)
    let hasDay = face.daysOver > 0 || face.due != nil || face.waitingUntil != nil
    return [
      names(of: face, state, isPlain: false).first ?? "",
      hasDay || face.daysHere != nil ? day.whole : days ?? "",
    ]
  }

  /// Who has it and how it stands, from the most that can be told to the least.
  private static func names(
    of face: CardContent, _ state: AppState, isPlain: Bool
  ) -> [String] {
    let stands = face.showsState ? state.words.codes.state(face.state) : ""
    var names: [String] = []
    let separator = isPlain ? " - " : " · "
    for party in [face.responsible, face.responsibleShort].compactMap({ $0 }) {
      if !stands.isEmpty { names.insert("\(party)\(separator)\(stands)", at: names.count / 2) }
      names.append(party)
    }
    if names.isEmpty {
      names = [stands.isEmpty && face.number == nil && face.place != nil ? face.id : stands]
    }
    return names
  }

  /// How late it is, until when it waits, when it is due, or how long it has stood there: in whole
  /// words and in short ones.
  private static func day(
    of face: CardContent, _ state: AppState
  ) -> (whole: String, short: String, role: Role) {
    let words = state.words
    if face.daysOver > 0 {
      return (words.dates.overdue(face.daysOver), words.dates.shortOverdue(face.daysOver), .alarm)
    }
    if let day = face.waitingUntil ?? face.due {
      let (_, month, number) = day.civil
      let date = words.dates.dayAndMonth(month, number)
      guard face.waitingUntil != nil else {
        let isNear = face.isOpen && day.days(since: state.today) <= daysBefore
        return (words.board.due(date), words.board.due(date), isNear ? .warn : .plain)
      }
      return day < state.today
        ? (words.board.waitedUntil(date), words.board.shortWaitedUntil(date), .warn)
        : (words.board.waitingUntil(date), words.board.shortWaitingUntil(date), .wait)
    }
    if let days = face.daysHere {
      return (words.board.standsHere(days), words.dates.shortDays(days), .warn)
    }
    let age = face.age.map { words.dates.shortDays($0) } ?? ""
    return (age, age, .soft)
  }
}
