import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// The most findings the review lists: more are told as a number, and narrowed down on the board.
  static let mostReviewed = 500

  /// The open findings the board shows, in groups, the most pressing first.
  var reviewContent: ListContent {
    let sheet = reviewSheet
    let by = words.say(shown.areas.review.grouping.word)
    let title =
      [words.review.title(sheet.count, sheet.overdue) + words.review.by(by), shownText]
      .compactMap { $0 }.joined(separator: " · ")
    var rows: [ListLayer.Row] = []
    if sheet.groups.isEmpty { rows.append(ListLayer.Row(words.review.nothingOpen)) }
    let review = shown.caseFile.lastReview(by: sitting.who.person.initials)
    let onMeeting = Set(shown.caseFile.meetingList)
    var left = Self.mostReviewed
    for group in sheet.groups where left > 0 {
      var heading = heading(of: group)
      if rows.isEmpty { heading.hints = regrouping }
      if !rows.isEmpty, sitting.size.rows >= 24 { rows.append(ListLayer.Row("")) }
      rows.append(heading)
      for line in group.lines.prefix(left) {
        rows.append(row(of: line, since: review, isOnMeeting: onMeeting.contains(line.record)))
      }
      left -= min(left, group.lines.count)
    }
    if sheet.count > Self.mostReviewed {
      rows.append(ListLayer.Row(words.review.more(sheet.count - Self.mostReviewed)))
    }
    return (title, rows + [ListLayer.Row("")] + reviewActions)
  }

  private var reviewSheet: ReviewSheet {
    let (board, grouping, words) = (shown.indexes.board, shown.areas.review.grouping, words)
    return ReviewSheet(
      board.shown, by: grouping, in: shown.caseFile,
      hotspots: shown.indexes.hotspots
        ?? Hotspots(shown.caseFile, beside: shown.indexes.board, on: today),
      now: sitting.now, today: today, alphabet: words.alphabet,
      name: { words.reviewGroup($0, by: grouping) }, facts: { board.facts(of: $0) })
  }

  /// `Mosevænget 11 åbne, 4 over fristen`.
  private func heading(of group: ReviewSheet.Group) -> ListLayer.Row {
    var row = ListLayer.Row(group.name, isHeading: true)
    row.parts = [.init(" " + words.review.open(group.lines.count))]
    if group.overdue > 0 {
      row.parts.append(.init(", " + words.review.over(group.overdue)))
    }
    if group.isHotspot { row.parts.append(.init(" · " + words.review.hotspot)) }
    return row
  }

  /// How it may be divided otherwise, on the first heading.
  private var regrouping: [ListLayer.Row.Hint] {
    let next = words.say(shown.areas.review.grouping.next.word)
    return [.init(words.keyName(.tab), String(words.review.by(next).dropFirst(3)))]
  }

  /// What can be chosen with the arrows and Enter alone, when all was gone through.
  private var reviewActions: [ListLayer.Row] {
    let last = shown.caseFile.lastReview(by: sitting.who.person.initials).map {
      FieldText.moment($0.wallTime.text, words: words)
    }
    let next = words.say(shown.areas.review.grouping.next.word)
    var rows = [
      ListLayer.Row(
        words.review.regroup(next), trailing: words.keyName(.tab), tone: .quiet,
        choice: ReviewChoice.regroup),
      ListLayer.Row(
        words.review.finish(last), trailing: "v", tone: .quiet, choice: ReviewChoice.finish),
    ]
    if sitting.who.looksOnly {
      rows.append(
        ListLayer.Row(
          words.review.allowWriting, trailing: "W", tone: .quiet, choice: ReviewChoice.allowWriting)
      )
    }
    return rows
  }

  private func row(
    of line: ReviewLine, since review: LineOrigin?, isOnMeeting: Bool
  ) -> ListLayer.Row {
    let finding = shown.caseFile.finding(at: line.record)
    let reasons = ReviewReason.all(of: finding, on: today)
    let settling = reasons.first.flatMap { first in
      commands[first.deed.command]?.keys.first
        .map { words.review.settles(words.keyName($0), words.say(first.deed.phrase)) }
    }
    var marks: [String] = []
    switch shown.caseFile.change(of: line.record, since: review) {
    case .new?: marks.append(words.review.new)
    case .changed?: marks.append(words.review.changed)
    case nil: break
    }
    if isOnMeeting { marks.append(words.review.meetingMark) }
    if let priority = finding.priority, priority >= .high {
      marks.append(words.codes.priority(priority))
    }
    var row = findingRow(line.record)
    let (day, tone) = reviewDay(of: finding)
    row.trailing = (marks + [day]).filter { !$0.isEmpty }.joined(separator: " · ")
    row.shortTrailing = day
    row.edgeTone = tone
    row.more = words.reviewSentence(reasons, of: finding, on: today, atPlace: line.atPlace)
    row.detailTrailing = settling ?? ""
    return row
  }

  /// How late it is, until when it waits, when it is due, else how it stands.
  func reviewDay(of finding: Finding) -> (String, ListLayer.Row.Tone) {
    if finding.isOverdue(on: today), let due = finding.due {
      return (words.dates.shortOverdue(today.days(since: due)), .pressing)
    }
    guard let day = finding.state == .waiting ? finding.waitingUntil : finding.due else {
      return (words.codes.state(finding.state), .quiet)
    }
    let (_, month, number) = day.civil
    let date = words.dates.dayAndMonth(month, number)
    guard finding.state == .waiting else { return (words.board.due(date), .plain) }
    return day < today
      ? (words.board.shortWaitedUntil(date), .warning)
      : (words.board.shortWaitingUntil(date), .quiet)
  }

  /// Lays the review over the board, the first finding selected.
  mutating func openReview() -> [Effect] {
    need(\.hotspots)
    _ = open(ReviewList())
    if case .list(var layer) = shown.layers.last {
      layer.selection = layer.rows.firstIndex { $0.record != nil } ?? layer.selection
      shown.layers[shown.layers.endIndex - 1] = .list(layer)
    }
    return []
  }

  /// The review divided by who is responsible, which tells whom to ask.
  mutating func openReviewByParty() -> [Effect] {
    shown.areas.review.grouping = .responsible
    return openReview()
  }

  mutating func regroupReview() -> [Effect] {
    shown.areas.review.grouping = shown.areas.review.grouping.next
    remakeLists()
    return []
  }

  mutating func finishReview() -> [Effect] {
    guard !sitting.who.person.initials.isEmpty else {
      say(words.review.needsInitials, .refused)
      return []
    }
    var draft = ActDraft()
    EditWriter.finishReview(by: sitting.who.person.initials, draft: &draft)
    var after = AfterCommit(words.review.finished)
    after.actsOnMarks = false
    // That one has looked is no change of what one looks at.
    after.isOfLooking = true
    return commit(draft, then: after)
  }

  /// A new finding of what is believed; what the figures say goes beside it as a comment.
  mutating func addFact() -> [Effect] {
    var proposals: [FindingField: String] = [
      .kind: words.codes.kind(FindingKind.perception)
    ]
    if case .list(let layer) = shown.layers.last, let record = layer.selected?.record {
      proposals[.area] = FindingReader(record, in: shown.caseFile).text(.area)
    }
    openForm(formMaker().newFinding(proposals: proposals))
    return []
  }

  /// Switches between writing and looking only; a folder that cannot be written stays so.
  mutating func switchWriting() -> [Effect] {
    if sitting.workspace.isReadOnly { return refuse(.readOnly) }
    sitting.who.looksOnly.toggle()
    remakeLists()
    say(sitting.who.looksOnly ? words.review.looksOnly : words.review.mayWrite, .done)
    return []
  }

  /// By whom the changes are: as this machine remembers, or as it was told from outside.
  package mutating func sits(_ authorship: Authorship) {
    sitting.who.authorship = authorship
    sitting.who.isYetToSay = authorship.author == nil
  }

  /// What the header says of who writes, where that is not plainly whose machine it is.
  package var writesAs: String? {
    sitting.who.told != nil || sitting.who.isBorrowed
      ? words.review.writesAs(sitting.who.person.initials) : nil
  }

  mutating func askWhoIs() -> [Effect] {
    if let user = sitting.who.told {
      say(words.review.userIsSet(user), .refused)
      return []
    }
    return openPrompt(.person)
  }

  /// Whoever sits here now writes under these initials, until the program ends.
  mutating func sayWhoIs(_ raw: String) -> [Effect] {
    guard let initials = KnownPerson.initials(typed: raw) else {
      let sentence = words.board.initialsNeeded
      shown.prompt?.problem = sentence
      return []
    }
    shown.prompt = nil
    // Where nobody was known it is their own machine; else one that is borrowed for a while.
    sitting.who.isBorrowed = !sitting.who.person.initials.isEmpty
    sitting.who.person.initials = initials
    sitting.who.isYetToSay = false
    remakeLists()
    say(
      sitting.who.isBorrowed ? words.review.person(initials) : words.review.known(initials), .done)
    return sitting.who.isBorrowed ? [] : [.rememberPerson(sitting.who.person)]
  }
}
