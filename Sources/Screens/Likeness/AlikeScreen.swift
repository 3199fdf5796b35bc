import CaseModel
import Casework
import ChangeLog
import Wording

extension AppState {
  /// Looks for pairs among the findings nobody has decided on, and lists them.
  ///
  /// - Parameter ownToo: also pairs that one machine wrote.
  mutating func openAlike(ownToo: Bool) -> [Effect] {
    need(\.likeness)
    guard let index = shown.indexes.likeness else { return [] }
    shown.areas.alike.pairs = AlikePair.pairs(
      of: shown.indexes.board.undecided.filter { shown.caseFile.plainState(of: $0).isUndecided },
      in: shown.caseFile,
      index: index, apart: ApartPairs(CaseFile())
    ) { [caseFile = shown.caseFile] one, other in
      ownToo || caseFile.created(one)?.device != caseFile.created(other)?.device
    }
    if top(AlikeList.self) != nil { shown.layers.removeLast() }
    return open(AlikeList(ownToo: ownToo))
  }

  /// Lists the pairs a merge has brought, to be decided on; nothing where none is left open.
  mutating func openAlike(_ looks: [AlikePreview]) -> [Effect] {
    let apart = ApartPairs(shown.caseFile)
    let pairs = looks.compactMap { $0.pair(in: shown.caseFile) }.filter { isOpen($0, apart) }
    if pairs.isEmpty { return [] }
    shown.areas.alike.pairs = pairs
    return open(AlikeList(ownToo: false))
  }

  private static func isUndecided(_ state: FindingState) -> Bool {
    state == .new || state == .assessing
  }

  /// The pairs that were found, without those somebody has decided on since.
  func alikeContent(ownToo: Bool) -> ListContent {
    let apart = ApartPairs(shown.caseFile)
    let rows = shown.areas.alike.pairs.filter { isOpen($0, apart) }.map { pair -> ListLayer.Row in
      var row = ListLayer.Row(
        short(pair.later), trailing: AlikeText.percent(pair.likeness, words: words),
        detail: "= \(short(pair.earlier)) · \(AlikeText.reasons(of: pair.likeness, words: words))",
        choice: AlikeChoice.pair(pair.later, pair.earlier))
      row.bar = .new
      return row
    }
    return (
      words.settle.alikeTitle(rows.count, ownToo),
      rows.isEmpty ? [ListLayer.Row(words.settle.noneAlike)] : rows
    )
  }

  private func isOpen(_ pair: AlikePair, _ apart: ApartPairs) -> Bool {
    isOpen(pair.later, pair.earlier, apart)
  }

  private func isOpen(_ one: RecordIndex, _ other: RecordIndex, _ apart: ApartPairs) -> Bool {
    shown.caseFile.plainState(of: one) != .withdrawn
      && shown.caseFile.plainState(of: other) != .withdrawn
      && !apart.contains(one, other)
      && shown.caseFile.survivor(of: one) != shown.caseFile.survivor(of: other)
  }

  private func short(_ record: RecordIndex) -> String {
    let finding = shown.caseFile.plainFinding(at: record)
    return [finding.id, finding.title, finding.place.map { "(\($0))" } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Two findings side by side, and what a person may say of them.
  mutating func openPair(_ later: RecordIndex, _ earlier: RecordIndex) -> [Effect] {
    let keep: [(RecordIndex, Bool)] = [(earlier, true), (later, false)]
    var rows = keep.enumerated().map { place, choice in
      ListLayer.Row(
        ListLayer.numbered(words.settle.keep(id(of: choice.0), choice.1), at: place),
        choice: AlikeChoice.join(keep: choice.0))
    }
    rows.append(
      ListLayer.Row(
        ListLayer.numbered(words.settle.different, at: 2), choice: AlikeChoice.keepApart))
    rows.append(
      ListLayer.Row(ListLayer.numbered(words.settle.leaveOpen, at: 3), choice: AlikeChoice.leave))
    if shown.caseFile.plainState(of: earlier).isSettled {
      rows.append(
        ListLayer.Row(
          ListLayer.numbered(words.settle.comeBack(id(of: earlier)), at: 4),
          choice: AlikeChoice.comeBack))
    }
    var layer = ListLayer(
      AlikePairList(later: later, earlier: earlier), title: words.settle.pairTitle, rows: rows)
    let fields = Self.comparedFields.filter { field in
      [earlier, later].contains { FindingReader($0, in: shown.caseFile).value(field) != nil }
    }
    layer.panes = [
      pane(of: earlier, against: nil, fields), pane(of: later, against: earlier, fields),
    ]
    shown.layers.append(.list(layer))
    return []
  }

  private static let comparedFields: [FindingField] = [
    .place, .area, .category, .responsible, .due,
  ]

  /// A finding of a pair as a card.
  ///
  /// - Parameter other: the one it is held against, of which is told what is the same and what would
  ///   come along; nil for the first of the two.
  private func pane(
    of record: RecordIndex, against other: RecordIndex?, _ fields: [FindingField]
  ) -> ListLayer.Pane {
    let finding = shown.caseFile.finding(at: record)
    let before = other.map { shown.caseFile.finding(at: $0) }
    let made = shown.caseFile.created(record)
    let by = words.finding.by(
      finding.createdBy ?? words.finding.unknownPerson,
      FieldText.moment(finding.createdAt, words: words))
    func text(_ field: FindingField, of finding: Finding) -> String {
      finding.values[field].map { FieldText.shown($0, form: field.form, words: words) } ?? ""
    }
    func fact(_ label: String, _ value: String, _ others: String?) -> ListLayer.Pane.Fact {
      let isSame = value == others
      let isNew = others?.isEmpty == true && !value.isEmpty
      return ListLayer.Pane.Fact(
        label, value.isEmpty ? "–" : value,
        mark: isSame && !value.isEmpty ? words.settle.same : isNew ? words.settle.comesAlong : "",
        isSame: isSame || value.isEmpty)
    }
    var facts = fields.map { field in
      fact(words.fields[field], text(field, of: finding), before.map { text(field, of: $0) })
    }
    facts.insert(
      fact(
        words.fields[FindingField.state], words.codes.state(finding.state),
        before.map { words.codes.state($0.state) }), at: 0)
    let entries = words.settle.entries(
      finding.entries(.comment).count, finding.entries(.action).count,
      finding.entries(.photo).count)
    let number = finding.number.map { "\($0) " } ?? ""
    let observation = finding.hasOwnTitle ? finding.observation : ""
    return ListLayer.Pane(
      heading: "\(number)\(finding.place ?? finding.id)", tag: finding.id,
      text: [finding.title, observation].filter { !$0.isEmpty }.joined(separator: "\n"),
      facts: facts,
      notes: [entries, "\(by) · \(made?.device ?? "")"].filter { !$0.isEmpty })
  }

  /// The pair the keys act on: the one side by side, or the selected row's.
  var chosenPair: (later: RecordIndex, earlier: RecordIndex)? {
    if let pair = top(AlikePairList.self) { return (pair.later, pair.earlier) }
    if case .pair(let later, let earlier)? = selectedChoice(AlikeChoice.self) {
      return (later, earlier)
    }
    return nil
  }

  /// Both are one from now on: the other becomes a duplicate, and what is on it shows with the one
  /// that stays.
  ///
  /// - Parameter kept: nil for the older one.
  mutating func joinPair(keep kept: RecordIndex? = nil) -> [Effect] {
    guard let (later, earlier) = chosenPair else { return [] }
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    closePair()
    guard isOpen(later, earlier, ApartPairs(shown.caseFile)) else { return refusePair() }
    let survivor = kept ?? earlier
    let other = survivor == later ? earlier : later
    var draft = ActDraft()
    JoiningWriter.join([other], into: survivor, in: shown.caseFile, draft: &draft)
    return commit(
      draft, then: AfterCommit(words.settle.joined(name(of: other), name(of: survivor))))
  }

  /// They are two: nobody is asked again.
  mutating func keepPairApart() -> [Effect] {
    guard let (later, earlier) = chosenPair else { return [] }
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    closePair()
    guard isOpen(later, earlier, ApartPairs(shown.caseFile)) else { return refusePair() }
    var draft = ActDraft()
    JoiningWriter.keepApart(later, earlier, in: shown.caseFile, draft: &draft)
    return commit(
      draft, then: AfterCommit(words.settle.keptApart(name(of: later), name(of: earlier))))
  }

  /// The later one is a new case of an old one that was settled: both say so.
  mutating func tieReturn() -> [Effect] {
    guard let (later, earlier) = chosenPair else { return [] }
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    closePair()
    var draft = EditWriter.comeBack(later, of: earlier, in: shown.caseFile)
    JoiningWriter.keepApart(later, earlier, in: shown.caseFile, draft: &draft)
    return commit(
      draft, then: AfterCommit(words.settle.tied(name(of: later), name(of: earlier))))
  }

  private mutating func closePair() {
    if top(AlikePairList.self) != nil { shown.layers.removeLast() }
  }

  private mutating func refusePair() -> [Effect] {
    say(words.settle.pairGone, .refused)
    return []
  }
}
