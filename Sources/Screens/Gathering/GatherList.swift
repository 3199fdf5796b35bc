import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension Scope {
  package static let gathering = Scope(
    "gathering", Phrase("ved opsamlingen", "when gathering"), isOfFindings: true)
}

/// What a walk found, point by point, and what each still lacks.
struct GatherList: ListScreen {
  static let scope = Scope.gathering
  static let listsRecords = true
  static let hasFoot = true
  let walk: RecordIndex

  func content(in state: AppState) -> ListContent? { state.gatherContent(of: walk) }
}

extension AppState {
  mutating func openGathering(of walk: RecordIndex) -> [Effect] {
    need(\.walks)
    need(\.likeness)
    return open(GatherList(walk: walk))
  }

  func gatherSheet(of walk: RecordIndex) -> GatherSheet? {
    shown.indexes.walks.map { GatherSheet(of: walk, in: shown.caseFile, $0) }
  }

  func gatherContent(of walk: RecordIndex) -> ListContent {
    let said = words.gathering
    let title = said.title(recordName(walk))
    guard let sheet = gatherSheet(of: walk), !sheet.points.isEmpty else {
      return (title, [.init(said.none, tone: .quiet)])
    }
    let missing = GatherSheet.Lack.allCases.compactMap { lack -> String? in
      let count = sheet.count(lack)
      return count == 0 ? nil : "\(said.lack(lack)) \(count)"
    }
    let told = missing.isEmpty ? said.nothingLacks : said.lacking(missing)
    var rows = TextLayout.wrapped(told, toColumns: max(20, sitting.size.columns - 4)).map {
      ListLayer.Row($0, tone: missing.isEmpty ? .good : .warning)
    }
    rows.append(ListLayer.Row(said.points(sheet.points.count), isHeading: true))
    rows += sheet.points.map { point in
      let lacks = point.lacks.filter { $0 != .number }.map { said.lack($0) }
      // Many things that are missing must not push out what the point says.
      var row = findingRow(
        point.finding,
        trailing: lacks.count > 2 ? said.lackCount(lacks.count) : lacks.joined(separator: " · "),
        shortTrailing: lacks.isEmpty ? "" : said.lackCount(lacks.count))
      row.more = lacks.isEmpty ? said.nothingLacks : said.lacking(lacks)
      if row.name.isEmpty || row.name == shown.caseFile.plainFinding(at: point.finding).id {
        let place = shown.caseFile.whereabouts(of: point.finding)
        if !place.isEmpty { row.name = place }
      }
      row.party = ""
      row.edgeTone = lacks.isEmpty ? .good : .quiet
      // What is late is told elsewhere: here the bar says whether anything is lacking.
      row.bar = lacks.isEmpty ? .good : .new
      return row
    }
    return (title, rows)
  }

  /// The walk that is gathered, or whose page lies open.
  var gatheredWalk: RecordIndex? { top(GatherList.self)?.walk ?? chosenWalk }

  mutating func giveNumbers() -> [Effect] {
    guard let walk = top(GatherList.self)?.walk, let index = shown.indexes.walks else { return [] }
    let draft = GatherSheet.numbering(of: walk, in: shown.caseFile, index)
    if draft.isEmpty {
      say(words.gathering.allNumbered, .done)
      return []
    }
    let count = draft.edits.count
    var after = AfterCommit(words.gathering.numbered(count))
    after.asks = .never
    after.actsOnMarks = false
    return commit(draft, then: after)
  }

  /// The pairs among the walk's findings, and of them with others, that may be one.
  mutating func openAlikeOfWalk() -> [Effect] {
    guard let walk = top(GatherList.self)?.walk, let index = shown.indexes.likeness,
      let findings = shown.indexes.walks?.findings(of: walk)
    else { return [] }
    shown.areas.alike.pairs = AlikePair.pairs(
      of: findings.filter { shown.caseFile.plainState(of: $0) != .duplicate },
      in: shown.caseFile, index: index, apart: ApartPairs(shown.caseFile)
    ) { _, _ in true }
    return open(AlikeList(ownToo: true))
  }

  /// Parts two measures of one sentence.
  mutating func splitMeasures() -> [Effect] {
    guard let record = actedUpon.first else { return refuse(.noCard) }
    guard let split = MeasureSplit.draft(of: record, in: shown.caseFile) else {
      say(words.gathering.nothingToSplit, .refused)
      return []
    }
    return commit(split.draft, then: AfterCommit(words.gathering.split(split.parts)))
  }
}
