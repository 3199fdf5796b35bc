import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

/// The first line: what kind of place this is, what it is called, and where it lies; at the right
/// what is late and the day.
enum HeaderDrawing {
  static func draw(_ state: AppState, in painter: inout Painter) {
    let width = painter.size.columns
    painter.fill(Rectangle(column: 0, row: 0, columns: width, rows: 1), on: .raised)
    let name = name(of: state)
    // Of what stands here the day gives way first, then what is new; the name and what is late stay.
    var edge = drawWarnings(state, in: &painter)
    let whole = [name.banner, name.kind, name.name].map { TextWidth.columns(of: $0) + 2 }
      .reduce(0, +)
    let told = name.isTold ? TextWidth.columns(of: name.context) + 2 : 0
    let late =
      facts(state).last { $0.role == .alarm }.map { TextWidth.columns(of: $0.text) + 3 } ?? 0
    for (text, role) in facts(state) {
      let wanted = TextWidth.columns(of: text)
      let least = role == .alarm ? min(20, whole) : whole + told + late
      guard edge - wanted - 3 > least else { continue }
      let end = Position(column: edge, row: 0)
      edge = painter.textRight(text, endingAt: end, role: role) - 3
    }
    let between = name.kind.isEmpty || name.name.isEmpty ? "" : "  "
    let taken = painter.spans(
      [(name.banner, .wait), (name.kind, .key), (between, .plain), (name.name, .strong)],
      at: Position(column: 1, row: 0), maxColumns: max(0, edge - 1))
    let room = edge - taken - 4
    if room >= 8 {
      painter.text(
        name.context, at: Position(column: taken == 0 ? 1 : taken + 3, row: 0), role: .soft,
        maxColumns: room)
    }
  }

  /// What no one may overlook: another day, lines that cannot be read, that nothing can be changed,
  /// for whom one writes; from the right.
  private static func warnings(
    _ state: AppState
  ) -> [(text: String, role: Role, most: (_ width: Int) -> Int)] {
    var warnings: [(text: String, role: Role, most: (_ width: Int) -> Int)] = []
    if state.shown.past != nil {
      warnings.append(
        (state.words.history.asOfBanner(state.pastText), .warn, { $0 - 2 }))
    } else {
      if state.sitting.workspace.isReadOnly || state.sitting.who.looksOnly {
        warnings.append((state.words.board.readOnly, .warn, { $0 }))
      }
      if let person = state.writesAs {
        warnings.append((SafeText.simplified(person), .wait, { $0 / 3 }))
      }
    }
    let damaged = state.sitting.merging.damagedLines
    if damaged > 0 { warnings.append((state.words.merging.damagedLines(damaged), .alarm, { $0 })) }
    return warnings
  }

  /// - Returns: the column they begin at.
  private static func drawWarnings(_ state: AppState, in painter: inout Painter) -> Int {
    let width = painter.size.columns
    return warnings(state).reduce(width - 1) { edge, warning in
      painter.textRight(
        warning.text, endingAt: Position(column: edge, row: 0), role: warning.role,
        maxColumns: max(0, min(warning.most(width), edge - 1))) - 2
    }
  }

  /// All that the first line tells, for who hears it; over the board the column one stands in.
  static func told(_ state: AppState) -> [String] {
    let name = name(of: state)
    let board = state.shown.layers.isEmpty
    let marked =
      board && !state.shown.marked.isEmpty
      ? [state.words.board.markedCount(state.shown.marked.count)] : []
    let head =
      board
      ? [name.banner] + BoardAloud.title(state) : [name.banner, name.kind, name.name, name.context]
    return head + marked + warnings(state).map(\.text)
  }

  /// From the right, in the order they are kept: late, marked, new, day.
  private static func facts(_ state: AppState) -> [(text: String, role: Role)] {
    guard state.shown.past == nil, state.sitting.workspace.folder != nil else {
      return state.shown.past == nil ? [(dayText(state), .soft)] : []
    }
    let words = state.words.board
    let board = state.shown.indexes.board
    var facts: [(text: String, role: Role)] = []
    let late = board.late(on: state.today)
    let day = dayText(state)
    if state.sitting.size.columns >= 60 { facts.append((day, .soft)) }
    if state.shown.layers.isEmpty, !state.shown.marked.isEmpty {
      facts.append((words.markedCount(state.shown.marked.count), .key))
    }
    if late > 0 { facts.append((words.lateInAll(late), .alarm)) }
    return facts
  }

  struct Name {
    var banner = ""
    let kind: String
    let name: String
    let context: String
    /// Whether the context is worth more than the day: a list's, and not where a folder lies.
    var isTold = false
  }

  /// What lies on top says what it is: of a list its title, parted where its parts are.
  private static func name(of state: AppState) -> Name {
    let facts = state.shown.facts
    let banner = facts.isExample ? state.words.board.example + "  " : ""
    let title = ScreenTitle.of(state)
    guard title.isEmpty else {
      var parts = SafeText.simplified(title).split(separator: " · ").map(String.init)
      let kind = parts.isEmpty ? "" : parts.removeFirst()
      var name = parts.isEmpty ? "" : parts.removeFirst()
      // Of a count with what belongs to it, the count is what it is called.
      if let comma = name.firstRange(of: ", "),
        name.prefix(while: { $0 != " " }).allSatisfy(\.isNumber)
      {
        parts.insert(String(name[comma.upperBound...]), at: 0)
        name = String(name[..<comma.lowerBound])
      }
      // What is late stands at the right already.
      let late = state.words.board.lateInAll(state.shown.indexes.board.late(on: state.today))
      parts.removeAll { $0 == late }
      return Name(
        banner: banner, kind: kind, name: name,
        context: parts.joined(separator: state.sitting.isPlain ? " - " : " · "), isTold: true)
    }
    guard let folder = state.sitting.workspace.folder else {
      return Name(banner: banner, kind: "Lygte", name: "", context: "")
    }
    let home = folder.isOnlyHere ? state.words.board.onlyHere : state.words.board.shared
    return Name(
      banner: banner, kind: state.sitting.size.columns < 100 ? "" : "Lygte", name: facts.name,
      context: "\(folder.path) (\(home))")
  }

  /// `lørdag 21. november · uge 47`, or shorter on a narrow screen.
  private static func dayText(_ state: AppState) -> String {
    let dates = state.words.dates
    let (_, month, day) = state.today.civil
    let weekday = dates.weekdays[state.today.weekday - 1]
    let short = "\(weekday) \(dates.dayAndMonth(month, day))"
    guard state.sitting.size.columns >= 70 else { return short }
    return "\(short) \(state.sitting.isPlain ? "-" : "·") \(dates.week(state.today.week))"
  }
}

/// What the screen on top is called; empty for the board and for what says so itself.
enum ScreenTitle {
  static func of(_ state: AppState) -> String {
    switch state.shown.layers.last {
    case .list(let layer): layer.title
    case .area(let layer): layer.title(in: state)
    case .finding(let layer): title(of: layer.record, state)
    case .form(let layer): layer.form.title.replacing(": ", with: " · ", maxReplacements: 1)
    case nil, .palette: ""
    }
  }

  /// `Fund · Hos ansvarlig · 2 af 10`.
  private static func title(of record: RecordIndex, _ state: AppState) -> String {
    let kind = Phrase("Fund", "Finding").in(state.sitting.language)
    let board = state.shown.indexes.board
    guard let (column, place) = board.place(of: record) else { return kind }
    let count = state.words.board.shownOf(place + 1, board.count(in: column))
    return "\(kind) · \(state.title(of: board.columns[column])) · \(count)"
  }
}
