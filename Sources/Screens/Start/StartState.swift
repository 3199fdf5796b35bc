import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  var startContent: ListContent {
    var lines = startSummary.lines(words) { partyName($0, columns: 20) }
    let isWide = sitting.size.columns >= ListLayer.leastBeside
    var going = isWide ? [] : goingRows(columns: sitting.size.columns - 3)
    // That something needs attention is told where one goes to it, if that shows.
    var least = lines.filter { !$0.isEmpty }
    if case .attention(nil)? = least.last?.goal { least.removeLast() }
    let height = least.reduce(0) { $0 + ($1.detail.isEmpty ? 1 : 2) } + going.count
    // Read aloud the keys are told by g, and every line is one to stand on.
    let fits = height <= listHeight && !sitting.readsAloud
    if fits {
      lines = lines.filter { $0.goal != .attention(nil) }
      if lines.last?.isEmpty == true { lines.removeLast() }
    } else {
      going = []
    }
    // On a low screen what waits is worth more than the lines between.
    if !going.isEmpty { going.insert(ListLayer.Row(""), at: 0) }
    let details = lines.count { !$0.detail.isEmpty }
    let free = listHeight - lines.count - details - going.count
    // The first of them go last: what is late stands apart longest.
    var missing = -free
    if missing > 0, going.first?.text.isEmpty == true {
      going.removeFirst()
      missing -= 1
    }
    while missing > 0, let place = lines.lastIndex(where: \.isEmpty) {
      lines.remove(at: place)
      missing -= 1
    }
    // Read aloud they are one key away.
    var named = sitting.size.rows >= 32 && !sitting.readsAloud ? max(0, free) : 0
    let rows = lines.flatMap { line -> [ListLayer.Row] in
      let late = line.named.prefix(named)
      named -= late.count
      return [row(of: line)] + late.map(row)
    }
    return (words.start.title, rows + going)
  }

  private var startSummary: StartSummary {
    StartSummary(
      shown.caseFile, index: attentionIndex, visit: sitting.workspace.lastVisit,
      device: sitting.workspace.folder?.device ?? "",
      today: today, drafts: sitting.workspace.drafts.waitingForms)
  }

  /// How many, or the day, before what it says; at the right how far off, and the key.
  private func row(of line: StartSummary.Line) -> ListLayer.Row {
    if line.isHeading {
      guard case .count(let count) = line.lead else {
        return ListLayer.Row(line.text, isHeading: true)
      }
      var row = ListLayer.Row("\(line.text) (\(count))", isHeading: true)
      row.edgeTone = .pressing
      return row
    }
    // The keys stand below each other, and so do the days before them.
    let key = "  " + (line.key.isEmpty ? " " : line.key)
    var row = ListLayer.Row(
      line.text, trailing: line.standing.isEmpty ? line.key : line.standing + key,
      shortTrailing: line.distance.isEmpty ? line.key : line.distance + key,
      detail: line.detail, choice: line.goal)
    row.edgeTone =
      switch line.weight {
      case .plain: .plain
      case .due: .warning
      case .late: .pressing
      }
    switch line.lead {
    case .none: row.tone = line.goal == nil ? .quiet : .plain
    case .count(let count):
      row.name = TextLayout.rightAligned(words.numbers.grouped(count), toColumns: 4)
      if line.weight == .late { row.nameTone = .pressing }
    case .day(let day): row.number = day + " "
    case .name(let name): row.name = name
    }
    return row
  }

  /// A late finding under the line that counts it.
  private func row(of late: StartSummary.Late) -> ListLayer.Row {
    var row = findingRow(late.record)
    row.number = TextLayout.rightAligned(row.number ?? "", toColumns: 8)
    row.trailing = words.dates.shortOverdue(late.days) + "   "
    row.edgeTone = .pressing
    row.bar = .late
    row.party = ""
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
    case .walk(let walk):
      return RecordName(walk).flatMap { shown.caseFile.record(named: $0) }
        .map { openWalk($0) } ?? []
    case .report(let walk):
      return RecordName(walk).flatMap { shown.caseFile.record(named: $0) }
        .map { openReport(of: $0) } ?? []
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
