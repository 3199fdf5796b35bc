import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension Scope {
  package static let walk = Scope("walk", Phrase("ved en vandring", "at a walk"))
}

/// One walk: how far it is, what it lacks, when and where, its route, who comes, what was found.
struct WalkPage: ListScreen {
  static let scope = Scope.walk
  static let listsRecords = true
  let walk: RecordIndex

  func content(in state: AppState) -> ListContent? { state.walkPageContent(of: walk) }
  func side(in state: AppState) -> [ListLayer.Row] { state.walkSide(of: walk) }
  func take(digit: Int, in state: inout AppState) -> [Effect]? { state.fillLack(digit, of: walk) }
}

/// What a row of a walk's page leads to.
enum WalkPageChoice: RowChoice {
  /// A field of the walk.
  case field(WalkField)
  /// A stop or somebody who takes part.
  case entry(RecordIndex)
  case newEntry(RecordKind)
  case onward
  /// What the next step asks first.
  case towards
  /// The photos no finding has taken.
  case photos

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    guard let walk = (layer.screen as? WalkPage)?.walk else { return [] }
    switch self {
    case .field(let field): return state.openEditRecord(walk, at: field.rawValue)
    case .entry(let record): return state.openEditRecord(record)
    case .newEntry(let kind): return state.openWalkEntry(kind)
    case .onward: return state.walkOnward()
    case .towards: return state.walkTowards(walk)
    case .photos: return state.perform("photos")
    }
  }
}

extension AppState {
  mutating func openWalk(_ walk: RecordIndex) -> [Effect] {
    need(\.walks)
    need(\.attention)
    return open(WalkPage(walk: walk))
  }

  /// The walk whose page lies open, also beneath a form.
  package var walkBeneath: RecordIndex? {
    for layer in shown.layers.reversed() {
      if case .list(let list) = layer, let page = list.screen as? WalkPage { return page.walk }
    }
    return nil
  }

  /// The walk keys act on: the page's, else that of the selected row.
  var chosenWalk: RecordIndex? {
    top(WalkPage.self)?.walk ?? selectedChoice(OpenWalk.self)?.walk
  }

  func walkPageContent(of record: RecordIndex) -> ListContent {
    let walk = walk(at: record)
    var rows: [ListLayer.Row] = []
    func section(_ heading: String, _ content: [ListLayer.Row]) {
      if content.isEmpty { return }
      rows += [ListLayer.Row(""), ListLayer.Row(heading, isHeading: true)]
      rows += content
    }
    rows += [stepRow(of: walk), onwardRow(of: walk, record)]
    let lacks = shown.caseFile.lacks(of: record)
    section(
      words.walks.lackHeading(lacks.count),
      lacks.enumerated().map { place, lack in
        ListLayer.Row(
          ListLayer.numbered(words.lackWord(lack), at: place), choice: choice(for: lack))
      })
    section(words.walks.whenAndWhere, whenRows(of: walk))
    section(stopHeading(of: record), stopRows(of: record))
    let waiting = shown.caseFile.entries(of: record, kind: .picture).count
    if waiting > 0 {
      section(
        words.photos.withoutFinding(waiting),
        [.init(words.photos.giveThem, trailing: "f", choice: WalkPageChoice.photos)])
    }
    section(participantHeading(of: record), participantRows(of: record))
    rows += [ListLayer.Row(""), checklistHeading(of: record)] + checklistRows(of: record)
    // In a wide window what is only read stands beside.
    if let area = walk.area, sitting.size.columns < ListLayer.leastBeside {
      section(words.walks.coverageHeading(area), coverageRows(of: walk, in: area))
    }
    let (heading, findings) = findingRows(of: record, walk)
    section(heading, findings)
    return (words.walks.title(walk.name), rows)
  }

  /// What is only read of a walk: where and when its area was walked, and the weeks around it.
  func walkSide(of record: RecordIndex) -> [ListLayer.Row] {
    var rows: [ListLayer.Row] = []
    if let area = walk(at: record).area {
      rows.append(ListLayer.Row(words.walks.coverageHeading(area), isHeading: true))
      rows += coverageRows(of: walk(at: record), in: area) + [ListLayer.Row("")]
    }
    return rows + walkWeekRows
  }

  /// Leads to where what is missing is typed, by its number on the page.
  mutating func fillLack(_ number: Int, of walk: RecordIndex) -> [Effect]? {
    let lacks = shown.caseFile.lacks(of: walk)
    guard let layer = topList, lacks.indices.contains(number - 1) else { return nil }
    return choice(for: lacks[number - 1]).choose(in: &self, from: layer)
  }

  /// Enter on the step: what it lacks is filled in; the step itself is taken by its own key, so that
  /// one Enter too many moves nothing.
  mutating func walkTowards(_ walk: RecordIndex) -> [Effect] {
    if let effects = fillLack(1, of: walk) { return effects }
    guard let next = nextState(of: self.walk(at: walk)) else { return [] }
    say(words.walks.goesOnBy(KindWords.title(words.codes.walkState(next))), .done)
    return []
  }

  private func choice(for lack: WalkLack) -> WalkPageChoice {
    if let field = lack.field { return .field(field) }
    switch lack {
    case .residents, .police: return .newEntry(.participant)
    default: return .newEntry(.stop)
    }
  }

  // How far it is

  /// The states on its way, in order.
  static let walkSteps: [WalkState] = [
    .idea, .planned, .invited, .walked, .gathered, .reported, .followedUp, .ended,
  ]

  private func stepRow(of walk: Walk) -> ListLayer.Row {
    var row = ListLayer.Row("")
    guard let place = Self.walkSteps.firstIndex(of: walk.state) else {
      row.parts = [.init(words.codes.walkState(walk.state), .strong)]
      return row
    }
    // What stands beside takes its share.
    let isWide = sitting.size.columns >= 116 + ListLayer.sideColumns
    row.parts = Self.walkSteps.enumerated().flatMap { index, state -> [ListLayer.Row.Part] in
      let mark = index < place ? "●" : index == place ? "◉" : "○"
      let isNear = isWide || abs(index - place) <= 2
      let name = isNear ? " \(words.codes.walkState(state))" : ""
      let gap = index + 1 < Self.walkSteps.count ? (isNear ? "  " : " ") : ""
      return [
        .init(mark, index <= place ? .strong : .quiet),
        .init(name + gap, index == place ? .strong : .quiet),
      ]
    }
    return row
  }

  private func onwardRow(of walk: Walk, _ record: RecordIndex) -> ListLayer.Row {
    if isPassed(walk) {
      let count = shown.indexes.walks?.count(of: record) ?? 0
      var row = ListLayer.Row(
        count > 0 ? words.walks.wasItWalkedLong : words.walks.wasItHeldLong,
        choice: WalkPageChoice.onward)
      row.tone = .warning
      row.bar = .due
      return row
    }
    guard let next = nextState(of: walk) else { return ListLayer.Row(words.walks.isOver) }
    let state = KindWords.title(words.codes.walkState(next))
    let lacks = lacksBefore(next, of: record)
    let isHeld = next == .gathered
    let said =
      lacks.isEmpty
      ? words.walks.onward(state)
      : isHeld ? words.walks.onwardWhen(state, lacks) : words.walks.onwardLacking(state, lacks)
    var row = ListLayer.Row(said, trailing: ">", choice: WalkPageChoice.towards)
    row.tone = lacks.isEmpty ? .strong : .warning
    return row
  }

  /// The step after the one it is at; a walk whose day has passed is asked whether it was walked.
  func nextState(of walk: Walk) -> WalkState? {
    if isPassed(walk) { return .walked }
    guard let place = Self.walkSteps.firstIndex(of: walk.state),
      Self.walkSteps.indices.contains(place + 1)
    else { return nil }
    return Self.walkSteps[place + 1]
  }

  /// What is told before a step; only gathering is held back by it.
  private func lacksBefore(_ next: WalkState, of record: RecordIndex) -> [String] {
    shown.caseFile.lacks(of: record).filter { lack in
      switch next {
      case .planned: lack == .area || lack == .day
      case .invited: lack.field != nil
      case .gathered: lack.holdsBackGathering
      default: false
      }
    }.map { words.lackWord($0) }
  }

  // When and where

  private func whenRows(of walk: Walk) -> [ListLayer.Row] {
    let shownFields: [WalkField] = [
      .date, .startTime, .endTime, .timeOfDay, .area, .meetingPlace, .occasion, .purpose, .leader,
      .noteTaker, .light, .weather, .equipment, .expert, .followUpResponsible, .followUpMeeting,
      .reportDue, .caseNumber, .notes,
    ]
    let always: Set<WalkField> = [.date, .meetingPlace, .leader, .noteTaker, .followUpResponsible]
    let labels = shownFields.map { TextWidth.columns(of: words.fields[.walk($0)]) }
    let width = min(labels.max() ?? 0, 24)
    return shownFields.compactMap { field in
      let value = walk.values[field].map {
        FieldText.shown($0, form: field.form, words: words)
      }
      guard value != nil || always.contains(field) else { return nil }
      var row = ListLayer.Row("", choice: WalkPageChoice.field(field))
      row.number = TextLayout.padded(
        TextLayout.cut(words.fields[.walk(field)], toColumns: width), toColumns: width)
      row.parts = [
        value.map { .init(told($0, field, of: walk), .plain) }
          ?? .init(words.walks.notChosen, .warning)
      ]
      return row
    }
  }

  /// A day is told with its weekday and how far off it is.
  private func told(_ value: String, _ field: WalkField, of walk: Walk) -> String {
    let day = field == .date ? walk.day : walk.values.day(field)
    guard field == .date || field == .followUpMeeting || field == .reportDue, let day else {
      return value.replacing("\n", with: " ")
    }
    return FieldText.dayReading(day, today: today, words: words)
  }
}
