import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  var startContent: ListContent {
    let summary = StartSummary(
      shown.caseFile, index: attentionIndex, visit: sitting.workspace.lastVisit,
      device: sitting.workspace.folder?.device ?? "",
      today: today, drafts: sitting.workspace.drafts.waitingForms)
    var lines = summary.lines(words)
    // On a low screen what waits is worth more than the lines between.
    if lines.count > listHeight { lines.removeAll { $0.text.isEmpty } }
    let rows = lines.map { line -> ListLayer.Row in
      line.isHeading ? ListLayer.Row(line.text, isHeading: true) : self.row(of: line)
    }
    return (words.start.title, rows)
  }

  /// How many, or the day, before what it says; at the right how far off, and the key.
  private func row(of line: StartSummary.Line) -> ListLayer.Row {
    let digits = line.text.prefix { $0.isNumber }
    let day = line.text.firstRange(of: "  ")
    let isCount = !digits.isEmpty && line.text.dropFirst(digits.count).hasPrefix(" ")
    var text = line.text
    if isCount { text = String(line.text.dropFirst(digits.count + 1)) }
    if !isCount, let day { text = String(line.text[day.upperBound...].drop { $0 == " " }) }
    var row = ListLayer.Row(
      text, trailing: line.key.isEmpty ? line.standing : line.key, shortTrailing: line.distance,
      choice: line.goal)
    if isCount {
      row.name = TextLayout.rightAligned(String(digits), toColumns: 4)
    } else if let day {
      row.number = String(line.text[..<day.lowerBound])
    }
    if line.goal == .review {
      row.bar = .late
      row.tone = .pressing
    }
    if line.goal == .sinceVisit { row.tone = .strong }
    row.edgeTone = .plain
    return row
  }

  /// Goes where a line of the start screen leads.
  mutating func follow(_ goal: StartSummary.Line.Goal) -> [Effect] {
    switch goal {
    case .sinceVisit:
      sitting.workspace.hasReadSince = true
      return open(SinceVisitList())
    case .triage: return openAssessing()
    case .twoValues: return open(ConflictList())
    case .attention(let reason): return openAttention(at: reason)
    case .promises: return openDeadlines()
    case .review: return openReviewByParty()
    case .drafts: return openDraftList()
    }
  }

  /// What others have written since the last visit, the latest first.
  var sinceVisitContent: ListContent {
    let acts = sitting.workspace.lastVisit.map {
      shown.caseFile.acts(after: $0.sequences, except: sitting.workspace.folder?.device ?? "")
    }
    let latest = (acts ?? []).sorted { $1.lamport < $0.lamport }.prefix(Self.longestSection)
    let rows = latest.compactMap { act in
      shown.caseFile.historyEntry(of: act.name).map { entry in
        ListLayer.Row(sentence(of: entry), choice: finding(of: entry).map { OpenFinding($0) })
      }
    }
    return (words.start.sinceTitle, Array(rows))
  }

  /// Shows what happened while one was away, before the board.
  mutating func greet(_ visit: Visit?) {
    sitting.workspace.lastVisit = visit
    sitting.workspace.hasReadSince = false
    guard let visit, visit.isLongAgo(sitting.now), !shown.caseFile.facts.isExample else { return }
    _ = openStart()
  }

  /// The visit to remember when one leaves: what others wrote stays new until one has opened the list
  /// of it.
  package func visit(leavingAt now: Moment) -> Visit {
    let device = sitting.workspace.folder?.device ?? ""
    if let last = sitting.workspace.lastVisit, !sitting.workspace.hasReadSince,
      !shown.caseFile.acts(after: last.sequences, except: device).isEmpty
    {
      return Visit(at: now, sequences: last.sequences, hasUnread: true)
    }
    return Visit(at: now, sequences: shown.caseFile.sequences)
  }
}
