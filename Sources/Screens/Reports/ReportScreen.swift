import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension Scope {
  package static let report = Scope("report", Phrase("ved en rapport", "at a report"))
}

/// The report of a walk as it will read; beside it who reads it, what was taken out, and what is to
/// be mended before it goes.
struct ReportScreen: ListScreen {
  static let scope = Scope.report
  static let isRead = true
  static let listsRecords = true
  let walk: RecordIndex

  func content(in state: AppState) -> ListContent? { state.reportContent(of: walk) }
  func side(in state: AppState) -> [ListLayer.Row] {
    state.reportFacts(state.reportText(of: walk), of: walk)
  }
  func take(digit: Int, in state: inout AppState) -> [Effect]? {
    let all = Audience.allCases
    guard all.indices.contains(digit - 1) else { return nil }
    return state.readReport(as: all[digit - 1])
  }
}

/// What is shown of a report, and the point that is asked about.
struct ReportState: AreaState {
  var audience = Audience.association
  /// Whether the right side stands in the place of the page, where both have no room.
  var showsFacts = false
  /// Whether what was taken out stands in the place of the page.
  var showsTakenOut = false
  var point: ReportPoint?
  /// What was written while the program ran.
  var written: [Edition: WrittenReport] = [:]

  struct Edition: Hashable, Sendable {
    /// By its name in the log.
    let walk: String
    let audience: Audience
  }
}

extension AreaStates {
  var report: ReportState {
    get { self[ReportState.self] }
    _modify { yield &self[ReportState.self] }
  }
}

enum ReportChoice: RowChoice {
  /// A line of the page, by its place.
  case line(Int)
  case point(ReportPoint)
  case audience(Audience)
  case takenOut

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .line: state.mendFirst()
    case .point(let point): state.mend(point)
    case .audience(let audience): state.readReport(as: audience)
    case .takenOut: state.showTakenOut()
    }
  }
}

extension AppState {
  mutating func openReport(of walk: RecordIndex) -> [Effect] {
    let written = shown.areas.report.written
    shown.areas.report = ReportState()
    shown.areas.report.written = written
    let widest = sitting.who.authorship.role(in: shown.caseFile)?.widestAudience
    if widest == .residents { shown.areas.report.audience = .residents }
    return open(ReportScreen(walk: walk))
  }

  /// The walk whose report is due first; where none is due, the one that was held last.
  mutating func openDueReport() -> [Effect] {
    let limits = shown.caseFile.attentionLimits
    var due: (walk: RecordIndex, day: Day)?
    var last: (walk: RecordIndex, day: Day)?
    for record in shown.caseFile.standing(.walk) {
      let walk = walk(at: record)
      if let day = walk.reportDue(limits), due.map({ day < $0.day }) ?? true {
        due = (record, day)
      }
      guard walk.isHeld, let day = walk.date?.lastDay else { continue }
      if last.map({ $0.day < day }) ?? true { last = (record, day) }
    }
    guard let walk = due?.walk ?? last?.walk else {
      say(words.report.noWalk, .refused)
      return []
    }
    return openReport(of: walk)
  }

  func reportText(of walk: RecordIndex) -> ReportText {
    shown.caseFile.reportText(
      of: walk, for: shown.areas.report.audience, past: pastText, today: today, words: words)
  }

  mutating func readReport(as audience: Audience) -> [Effect] {
    shown.areas.report.audience = audience
    shown.areas.report.showsTakenOut = false
    remakeLists()
    return []
  }

  mutating func showTakenOut() -> [Effect] {
    shown.areas.report.showsTakenOut.toggle()
    shown.areas.report.showsFacts = false
    remakeLists()
    return []
  }

  mutating func turnReport() -> [Effect] {
    shown.areas.report.showsFacts.toggle()
    shown.areas.report.showsTakenOut = false
    remakeLists()
    return []
  }

  /// Where both have no room beside each other, or each line is read aloud, one stands after the other.
  var hasRoomBesideReport: Bool { sitting.size.columns >= ListLayer.leastBeside }

  func reportContent(of walk: RecordIndex) -> ListContent {
    let text = reportText(of: walk)
    let title = words.report.title(text.content.walk.name, standing(of: text, walk))
    let state = shown.areas.report
    if state.showsTakenOut { return (title, takenOutRows(text, of: walk)) }
    if state.showsFacts, !hasRoomBesideReport { return (title, reportFacts(text, of: walk)) }
    let columns =
      sitting.size.columns - 5 - (hasRoomBesideReport ? ListLayer.sideColumns + 2 : 0)
    return (title, ReportLines(text, columns: max(30, columns), words: words).rows)
  }

  func standing(of text: ReportText, _ walk: RecordIndex) -> String {
    let said = words.report
    if text.isDraft {
      let count = text.content.toMend.count
      return count > 0 ? said.lacks(count) : said.draft
    }
    let edition = shown.caseFile.edition(ofReport: walk, for: text.content.audience)
    guard edition?.state == .sent, let day = edition?.sentOn else { return said.approved }
    return said.sent(FieldText.day(day, words: words))
  }
}
