import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {

  /// - Parameter after: what the one who asked for the act wants said and done; nil for an act that
  ///   nobody waits for.
  mutating func committed(
    _ changes: FoldChanges, device: String, then after: AfterCommit?
  ) -> [Effect] {
    sitting.workspace.folder?.device = device
    sitting.workspace.lastSaved = sitting.now
    let before = ColumnTotals(shown.indexes.board)
    update(changes)
    var effects: [Effect] = forgetInDrafts(changes)
    shown.areas.writing.thrown = nil
    if let key = after?.closesForm { effects += closeForm(key) }
    if let kept = after?.beginsNext { openForm(formMaker().newFinding(proposals: kept)) }
    if after?.settlesLine == true, case .area(let layer) = shown.layers.last {
      effects += layer.settled(in: &self)
    }
    if after?.settlesPhotos == true {
      photos = PhotoState()
      close(PhotoJoinList.self)
    }
    if after?.closesImport == true {
      shown.areas.importing.pending = nil
      close(ImportPreviewList.self)
    }
    let followed: RecordIndex? =
      switch after?.follow {
      case .existing(let record): record
      case .made(let identifier): shown.indexes.identifiers.records(called: identifier).last
      case .firstMade: changes.made.first { shown.caseFile.kind(of: $0) == .finding }
      case nil: nil
      }
    if let followed { select(followed) }
    keepInSight()
    remakeLists()
    effects += remakeDesk(after: after, about: followed)
    showMade(changes)
    if let kind = after?.listsMade { showInRegister(kind, changes) }
    if after?.actsOnMarks == true, actsOnMarks {
      unmarkChanged(Set(changes.touched + changes.made))
    }
    shown.areas.bulk.leftReasons = [:]
    if let opening = after?.opensWalk,
      let walk = changes.made.first(where: { shown.caseFile.kind(of: $0) == .walk })
    {
      effects += openMade(walk, opening)
    }
    if let letOut = after?.letsOut { effects += self.letOut(letOut) }
    if var notice = after?.notice {
      for passed in shown.indexes.board.passedLimits(since: before) {
        notice += " " + words.columns.passed(passed.column, passed.count, passed.limit)
      }
      let isHidden = followed.map {
        shown.indexes.board.facts(of: $0)?.column != nil && shown.indexes.board.place(of: $0) == nil
      }
      say(isHidden == true ? words.board.hiddenByFilter(notice) : notice, .done)
      noteUndo(offered: after?.offersUndo == true)
    }
    return effects
  }

  /// What was said last can be taken back; where it cannot, it took back what could be before it.
  private mutating func noteUndo(offered: Bool) {
    sitting.messages.notice?.isUndoable = offered
    let said = sitting.messages.all.indices
    if offered, let last = said.last {
      sitting.messages.all[last].isUndoable = true
    } else if let before = said.last(where: { sitting.messages.all[$0].isUndoable }) {
      sitting.messages.all[before].isUndoable = false
    }
  }

  /// Brings what was just added to the open finding into sight there.
  private mutating func showMade(_ changes: FoldChanges) {
    guard case .finding(var layer) = shown.layers.last,
      let entry = changes.made.first(where: { shown.caseFile.owner(of: $0) == layer.record })
    else { return }
    let target = FindingTarget.entry(
      shown.caseFile.kind(of: entry), shown.caseFile.name(of: entry).description)
    let layout = findingLayout(of: layer)
    guard layout.targets.contains(target) else { return }
    layer.screen.select(target, in: layout, height: findingHeight)
    shown.layers[shown.layers.endIndex - 1] = .finding(layer)
  }

  mutating func commitFailed(_ sentence: String) -> [Effect] {
    say(sentence, .warning)
    return keepAllDrafts()
  }

  /// Takes up what others wrote; the selection stays on its card.
  mutating func arrived(_ changes: FoldChanges) -> [Effect] {
    let kept = selected
    update(changes)
    if let kept, shown.indexes.board.place(of: kept)?.column == shown.place.column { select(kept) }
    keepInSight()
    let unmarked = shown.filter.isEmpty ? 0 : unmarkHidden()
    remakeLists()
    // What it has to say comes last, since it asks something of the person.
    defer { remakeDeskAfterOthers() }
    let findings = findings(touchedBy: changes)
    if !findings.isEmpty {
      let more = unmarked > 0 ? " " + words.query.unmarked(unmarked) : ""
      say(words.board.othersChanged(findings.count) + more, .done)
    }
    let forgotten = forgetInDrafts(changes)
    // Others are what the devices screen is about.
    if top(DeviceList.self) != nil {
      return forgotten + [.lookAtDevices]
    }
    return forgotten
  }

  func findings(touchedBy changes: FoldChanges) -> Set<RecordIndex> {
    Set(changes.touched).filter { shown.caseFile.kind(of: $0) == .finding }
  }

  /// Takes up what has changed in all that is derived of it.
  private mutating func update(_ changes: FoldChanges) {
    let touched = TouchedRecords(changes, in: shown.caseFile)
    let day = today
    if touched.kinds.contains(.workspace) { takeUpWorkspace() }
    shown.search.matches = nil
    let (caseFile, filter) = (shown.caseFile, shown.filter)
    let context = filter.terms.isEmpty ? nil : caseFile.queryContext(today: day)
    for record in touched.findings { shown.drawn.cards.forget(record) }
    let (limits, shortNames) = (shown.indexes.limits, shown.indexes.shortNames)
    shown.indexes.update(touched, in: caseFile, on: day) { record in
      context.map { filter.matches(FindingReader(record, in: caseFile), in: $0) } ?? true
    }
    // Cards say how long a finding has stood, by these days, and who has it, by these names.
    if shown.indexes.limits != limits || shown.indexes.shortNames != shortNames {
      shown.drawn.cards.forgetAll()
    }
    if !touched.kinds.isDisjoint(with: OwnFields.kinds) { takeUpOwnFields() }
    compareReturned()
  }

  /// Takes up what the workspace says of itself: columns, and the days cards are held against.
  private mutating func takeUpWorkspace() {
    let (kept, wasUnusable) = (selected, shown.facts.hasUnusableColumns)
    shown.facts = shown.caseFile.facts
    shown.drawn.cards.forgetAll()
    if shown.facts.hasUnusableColumns, !wasUnusable { say(words.columns.unusable, .warning) }
    guard shown.facts.columns != shown.indexes.board.columns else { return }
    shown.indexes.board = BoardIndex(shown.caseFile)
    apply(shown.filter)
    standOnColumns(kept)
  }

  /// Finds one's place among columns that are others than before.
  private mutating func standOnColumns(_ kept: RecordIndex?) {
    let column = shown.place.column
    shown.place = BoardPlace()
    shown.place.column = max(0, min(column, shown.indexes.board.columns.count - 1))
    if let kept { select(kept) }
    keepInSight()
  }

  /// A field or a code of the workspace's own has come, changed or gone.
  private mutating func takeUpOwnFields() {
    shown.drawn.cards.forgetAll()
    // Joined fields read as one, so that any finding may have come to have two values.
    if shown.caseFile.holdsJoined {
      shown.indexes = Indexes(shown.caseFile)
      shown.drawn = DrawnBoard()
    }
    filterAnew()
  }

  /// Looks at that case file, with nothing left of the one before but what is shown of it.
  mutating func reopened(_ caseFile: CaseFile) -> [Effect] {
    shown.caseFile = caseFile
    shown.facts = caseFile.facts
    shown.indexes = Indexes(caseFile)
    shown.drawn = DrawnBoard()
    shown.areas.alike = AlikeState()
    shown.areas.pointing = PointingState()
    shown.marked = []
    shown.place.rangeStart = nil
    shown.search.origin = nil
    shown.search.matches = nil
    shown.layers.removeAll { $0.listsRecords }
    apply(shown.filter)
    if !shown.indexes.board.columns.indices.contains(shown.place.column) { standOnColumns(nil) }
    return []
  }

  mutating func opened(_ opened: OpenedFolder) -> [Effect] {
    present = nil
    shown = Case()
    sitting.workspace.folder = opened.folder
    sitting.workspace.isReadOnly = opened.isReadOnly
    sitting.workspace.drafts = opened.drafts
    sitting.merging = MergingState()
    let effects = reopened(opened.caseFile)
    beginAtFirstCard()
    greet(opened.lastVisit)
    if shown.facts.hasUnusableColumns { say(words.columns.unusable, .warning) }
    let drafts = sitting.workspace.drafts.waitingForms
    if drafts > 0 {
      let keys = commands["drafts"]?.goLabel
      say(
        keys.map { words.board.draftsWaiting(drafts, keys: $0) }
          ?? words.board.draftsWaiting(drafts), .done)
    }
    openForRole()
    return effects
  }

  /// Selects the first card there is.
  mutating func beginAtFirstCard() {
    let board = shown.indexes.board
    if let column = board.columns.indices.first(where: { board.count(in: $0) > 0 }) {
      shown.place.column = column
    }
    keepInSight()
  }
}
