import CaseModel
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// Asks for an act to be saved; nothing on the screen changes before it is.
  mutating func commit(_ draft: ActDraft, then after: AfterCommit) -> [Effect] {
    guard !draft.isEmpty else { return [] }
    if let obstacle = writeObstacle { return refuse(obstacle) }
    if looksOnly, !after.isOfLooking { return refuse(.looksOnly) }
    if after.actsOnMarks {
      let things = changedFindings(of: draft)
      if things.count > Self.mostWithoutSummary {
        return askFirst(PendingBulk(draft: draft, after: after), things)
      }
    }
    afterCommit = after
    return [.commit(draft)]
  }

  mutating func committed(_ changes: FoldChanges, device: String) -> [Effect] {
    let after = afterCommit
    afterCommit = nil
    folder?.device = device
    lastSaved = now
    mend(changes)
    var effects: [Effect] = []
    if let key = after?.closesForm { effects += closeForm(key) }
    if after?.closesImport == true {
      pendingImport = nil
      layers.removeAll {
        if case .list(let layer) = $0 { layer.purpose == .importPreview } else { false }
      }
    }
    let followed: ThingIndex? =
      switch after?.follow {
      case .existing(let thing): thing
      case .made(let identifier): identifiers.things(called: identifier).last
      case .firstMade: changes.made.first { caseFile.kind(of: $0) == .finding }
      case nil: nil
      }
    if let followed { select(followed) }
    keepInSight()
    remakeLists()
    effects += remakeDesk(after: after, about: followed)
    showMade(changes)
    if after?.actsOnMarks == true, actsOnMarks {
      unmarkChanged(Set(changes.touched + changes.made))
    }
    leftReasons = [:]
    if let notice = after?.notice {
      let isHidden = followed.map {
        board.facts(of: $0)?.column != nil && board.place(of: $0) == nil
      }
      say(isHidden == true ? words.board.hiddenByFilter(notice) : notice, .done)
      self.notice?.isUndoable = after?.offersUndo == true
    }
    return effects
  }

  /// Brings what was just added to the open finding into sight there.
  private mutating func showMade(_ changes: FoldChanges) {
    guard case .finding(var layer) = layers.last,
      let entry = changes.made.first(where: { caseFile.owner(of: $0) == layer.thing })
    else { return }
    let target = FindingTarget.entry(
      caseFile.kind(of: entry), caseFile.name(of: entry).description)
    let layout = findingLayout(of: layer)
    guard layout.targets.contains(target) else { return }
    layer.screen.select(target, in: layout, height: findingHeight)
    layers[layers.endIndex - 1] = .finding(layer)
  }

  mutating func commitFailed(_ sentence: String) -> [Effect] {
    afterCommit = nil
    say(sentence, .warning)
    return keepAllDrafts()
  }

  /// Takes up what others wrote; the selection stays on its card.
  mutating func arrived(_ changes: FoldChanges) -> [Effect] {
    let kept = selected
    mend(changes)
    if let kept, board.place(of: kept)?.column == place.column { select(kept) }
    keepInSight()
    let unmarked = filter.isEmpty ? 0 : unmarkHidden()
    remakeLists()
    // What it has to say comes last, since it asks something of the person.
    defer { remakeDeskAfterOthers() }
    let findings = Set(changes.touched).filter { caseFile.kind(of: $0) == .finding }.count
    if findings > 0 {
      let more = unmarked > 0 ? " " + words.query.unmarked(unmarked) : ""
      say(words.board.othersChanged(findings) + more, .done)
    }
    // Others are what the devices screen is about.
    if case .list(let layer) = layers.last, layer.purpose == .devices { return [.lookAtDevices] }
    return []
  }

  /// Mends whatever is derived from the findings that were touched.
  private mutating func mend(_ changes: FoldChanges) {
    var findings: Set<ThingIndex> = []
    var isWorkspaceChanged = false
    var isPartyTouched = false
    for thing in changes.touched + changes.made {
      if caseFile.kind(of: thing) == .workspace { isWorkspaceChanged = true }
      switch caseFile.kind(of: thing) {
      case .finding: findings.insert(thing)
      case .walk:
        identifiers.update(thing, in: caseFile)
        searchKeys.forgetAll()
      case .workspace:
        facts = caseFile.facts
        if facts.columns == board.columns { break }
        board = BoardIndex(caseFile)
        apply(filter)
      case let kind where RecordSchema.of(kind)?.owner == .finding:
        if let owner = caseFile.shown(thing, EntryField.of.rawValue).flatMap(caseFile.reference) {
          findings.insert(owner)
        }
      case .party where parties != nil: isPartyTouched = true
      default: break
      }
    }
    search.matches = nil
    mendOverview(findings, isWorkspaceChanged: isWorkspaceChanged)
    let context = filter.terms.isEmpty ? nil : caseFile.queryContext(today: today)
    for thing in findings.sorted() {
      identifiers.update(thing, in: caseFile)
      cards.forget(thing)
      searchKeys.forget(thing)
      likeness?.update(thing, in: caseFile)
      triageLore?.update(thing, in: caseFile)
      parties?.update(thing, in: caseFile)
      hotspots?.update(thing, in: caseFile)
      board.update(thing, in: caseFile) {
        context.map { filter.matches(FindingReader(thing, in: caseFile), in: $0) } ?? true
      }
    }
    if isPartyTouched {
      // Its findings may be another's now.
      parties = nil
      needParties()
    }
    compareReturned()
  }

  mutating func reopened(_ caseFile: CaseFile) -> [Effect] {
    self.caseFile = caseFile
    facts = caseFile.facts
    identifiers = IdentifierIndex(caseFile)
    board = BoardIndex(caseFile)
    cards.forgetAll()
    searchKeys.forgetAll()
    likeness = nil
    forgetOverview()
    triageLore = nil
    alikePairs = []
    parties = nil
    hotspots = nil
    marked = []
    place.rangeStart = nil
    search.origin = nil
    search.matches = nil
    grabbed = nil
    layers.removeAll { $0.holdsThings }
    apply(filter)
    return []
  }

  mutating func opened(_ opened: OpenedFolder) -> [Effect] {
    folder = opened.folder
    past = nil
    present = []
    history = HistoryView()
    isReadOnly = opened.isReadOnly
    drafts = opened.drafts
    merging = MergingState()
    handEdits = []
    layers = []
    place = BoardPlace()
    filter = .all
    let effects = reopened(opened.caseFile)
    if let column = board.columns.indices.first(where: { board.count(in: $0) > 0 }) {
      place.column = column
    }
    keepInSight()
    greet(opened.lastVisit)
    if !drafts.isEmpty { say(words.board.draftsWaiting(drafts.count), .done) }
    openForRole()
    return effects
  }
}
