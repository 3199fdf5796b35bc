import CaseModel
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// The most findings the review lists: more are told as a number, and narrowed down on the board.
  static let mostReviewed = 500

  /// The open findings the board shows, in groups, the most pressing first.
  var reviewContent: ListContent {
    let lines = reviewLines()
    let overdue = lines.count { $0.daysOver > 0 }
    let by = words.review.groupings[reviewGrouping.rawValue] ?? reviewGrouping.rawValue
    let title = words.review.title(lines.count, overdue) + words.review.by(by)
    var rows = reviewActions
    if lines.isEmpty { rows.append(ListLayer.Row(words.review.nothingOpen)) }
    let review = caseFile.lastReview(by: person.initials)
    let onMeeting = Set(caseFile.meetingList)
    var left = Self.mostReviewed
    for group in reviewGroups(lines) where left > 0 {
      rows.append(ListLayer.Row(heading(of: group), isHeading: true))
      for line in group.lines.prefix(left) {
        rows.append(row(of: line, since: review, isOnMeeting: onMeeting.contains(line.thing)))
      }
      left -= min(left, group.lines.count)
    }
    if lines.count > Self.mostReviewed {
      rows.append(ListLayer.Row(words.review.more(lines.count - Self.mostReviewed)))
    }
    return (title, rows)
  }

  /// What can be chosen with the arrows and Enter alone.
  private var reviewActions: [ListLayer.Row] {
    let last = caseFile.lastReview(by: person.initials).map {
      FieldText.moment($0.wallTime.text, words: words)
    }
    let next = words.review.groupings[reviewGrouping.next.rawValue] ?? ""
    var rows = [
      ListLayer.Row(
        words.review.regroup(next), trailing: words.keyName(.tab), tone: .quiet, choice: .regroup),
      ListLayer.Row(
        words.review.finish(last), trailing: "v", tone: .quiet, choice: .finishReview),
    ]
    if looksOnly {
      rows.append(
        ListLayer.Row(
          words.review.allowWriting, trailing: "W", tone: .quiet, choice: .allowWriting))
    }
    return rows
  }

  private struct Group {
    let name: String
    var lines: [ReviewLine]
    var isHotspot = false
    var overdue: Int { lines.count { $0.daysOver > 0 } }
  }

  private func heading(of group: Group) -> String {
    let name = group.name.isEmpty ? words.review.none : group.name
    let mark = group.isHotspot ? "\(name) · \(words.review.hotspot)" : name
    return words.review.group(mark, group.lines.count, group.overdue)
  }

  private func reviewLines() -> [ReviewLine] {
    let caseFile = caseFile
    return board.shown.compactMap { thing in
      guard let facts = board.facts(of: thing), facts.isOpen else { return nil }
      let reader = FindingReader(thing, in: caseFile)
      let daysOver = facts.overdueAfter.map { max(0, today.number - Int($0)) } ?? 0
      return ReviewLine(
        thing: thing, group: group(of: reader, facts), daysOver: daysOver,
        due: facts.order.due == .max ? nil : Day(number: Int(facts.order.due)),
        priority: reader.text(.priority).flatMap { Priority(rawValue: $0) },
        created: facts.order.created)
    }
  }

  private func group(of finding: FindingReader, _ facts: CardFacts) -> String {
    switch reviewGrouping {
    case .area: return finding.text(.area) ?? ""
    case .responsible: return finding.text(.responsible) ?? ""
    case .category:
      return finding.text(.category).map { words.code($0, of: .category) } ?? ""
    case .age:
      let days = Int((Int64(now.seconds) - facts.order.created) / 86_400)
      let least = words.review.ages.keys.sorted().last { $0 <= days } ?? 0
      return words.review.ages[least] ?? ""
    }
  }

  /// Hotspots first, then the groups with the most over the deadline; the oldest first by age.
  private func reviewGroups(_ lines: [ReviewLine]) -> [Group] {
    let hotspots = reviewGrouping == .area ? hotspotAreas : []
    let groups = Dictionary(grouping: lines, by: \.group).map { name, lines in
      Group(
        name: name, lines: lines.sorted(by: ReviewLine.precedes),
        isHotspot: hotspots.contains(SearchKey.name(name)))
    }
    let ages = words.review.ages
    func age(_ group: Group) -> Int { ages.first { $0.value == group.name }?.key ?? 0 }
    return groups.sorted { one, other in
      if reviewGrouping == .age { return age(one) > age(other) }
      if one.isHotspot != other.isHotspot { return one.isHotspot }
      if one.overdue != other.overdue { return one.overdue > other.overdue }
      if one.name.isEmpty != other.name.isEmpty { return other.name.isEmpty }
      return words.alphabet.precedes(one.name, other.name)
    }
  }

  /// Areas that are walked because much is happening there.
  private var hotspotAreas: Set<String> {
    Set(
      caseFile.walks.filter {
        $0.values.text(WalkField.occasion) == WalkOccasion.hotspot.rawValue
      }.compactMap { $0.area.map(SearchKey.name) })
  }

  private func row(
    of line: ReviewLine, since review: LineFacts?, isOnMeeting: Bool
  ) -> ListLayer.Row {
    let finding = caseFile.finding(at: line.thing)
    let reasons = reviewReasons(of: finding)
    var why = reasons.map(\.text).joined(separator: " · ")
    if let first = reasons.first, let key = CommandCatalogue.command(first.command)?.keys.first {
      why += "  " + words.review.settles(words.keyName(key), first.deed)
    }
    var marks: [String] = []
    if let review {
      if let made = caseFile.created(line.thing), made.lamport > review.lamport {
        marks.append(words.review.new)
      } else if caseFile.isChanged(line.thing, after: review) {
        marks.append(words.review.changed)
      }
    }
    if isOnMeeting { marks.append(words.review.meetingMark) }
    if let priority = finding.priority, priority >= .high {
      marks.append(words.codes.priority[priority.rawValue] ?? priority.rawValue)
    }
    return ListLayer.Row(
      "\(spokenName(of: finding)) \(finding.title)", trailing: marks.joined(separator: " · "),
      detail: why, tone: line.daysOver > 0 ? .pressing : .plain, thing: line.thing,
      choice: .finding(line.thing))
  }

  private func spokenName(of finding: Finding) -> String {
    if let number = finding.number, let place = finding.place { return "\(number) \(place):" }
    return finding.id
  }

  /// Lays the review over the board, the first finding selected.
  mutating func openReview() -> [Effect] {
    _ = open(.review)
    if case .list(var layer) = layers.last {
      layer.selection = layer.rows.firstIndex { $0.thing != nil } ?? layer.selection
      layers[layers.endIndex - 1] = .list(layer)
    }
    return []
  }

  /// Where a person's role begins: the police liaison reviews, and only looks until asked.
  mutating func openForRole() {
    looksOnly = person.role == "police"
    if looksOnly { _ = openReview() }
  }

  mutating func regroupReview() -> [Effect] {
    reviewGrouping = reviewGrouping.next
    remakeLists()
    return []
  }

  mutating func finishReview() -> [Effect] {
    guard !person.initials.isEmpty else {
      say(words.review.needsInitials, .refused)
      return []
    }
    var draft = ActDraft()
    EditWriter.finishReview(by: person.initials, draft: &draft)
    var after = AfterCommit(words.review.finished)
    after.actsOnMarks = false
    // That one has looked is no change of what one looks at.
    after.isOfLooking = true
    return commit(draft, then: after)
  }

  /// A new finding of what is believed; what the figures say goes beside it as a comment.
  mutating func addFact() -> [Effect] {
    var proposals: [FindingField: String] = [
      .kind: words.codes.kind[FindingKind.perception.rawValue] ?? ""
    ]
    if case .list(let layer) = layers.last, let thing = layer.selected?.thing {
      proposals[.area] = FindingReader(thing, in: caseFile).text(.area)
    }
    openForm(formMaker().newFinding(proposals: proposals))
    return []
  }

  /// Switches between writing and looking only; a folder that cannot be written stays so.
  mutating func switchWriting() -> [Effect] {
    if isReadOnly { return refuse(.readOnly) }
    looksOnly.toggle()
    remakeLists()
    say(looksOnly ? words.review.looksOnly : words.review.mayWrite, .done)
    return []
  }

  /// Whoever sits here now writes under these initials, until the program ends.
  mutating func sayWhoIs(_ raw: String) -> [Effect] {
    let initials = TextRules.accepted(raw, form: .line)
    guard !initials.isEmpty, initials.count <= 20 else {
      let sentence = words.board.initialsNeeded
      prompt?.problem = sentence
      return []
    }
    prompt = nil
    person.initials = initials
    remakeLists()
    say(words.review.person(initials), .done)
    return []
  }
}
