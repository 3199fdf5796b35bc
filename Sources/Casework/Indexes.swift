import CaseModel
import ChangeLog

/// Everything that is derived of a case file and kept up with it; all of it can be let go at once.
package struct Indexes: Sendable {
  package private(set) var identifiers = IdentifierIndex()
  package var board = BoardIndex()
  package var searchKeys = SearchKeys()
  /// The fields that the workspace has given itself.
  package private(set) var own = OwnFields.none
  /// After how many days something begins to matter here, by the workspace's rules and its parties'
  /// own: asked for every card that comes into sight.
  package private(set) var limits = AttentionLimits()
  /// What parties are called on cards and in narrow lists.
  package private(set) var shortNames = PartyShortNames()

  // Nil until first asked for, or set to one that was made elsewhere; each has its line in
  // ``made``.
  package var likeness: LikenessIndex<RecordIndex>?
  package var attention: AttentionIndex?
  package var promises: PromiseIndex?
  package var statistics: StatisticsIndex?
  package var triageSuggestions: TriageSuggestions?
  package var parties: PartyIndex?
  package var namedParties: NamedPartyIndex?
  package var hotspots: Hotspots?
  package var links: LinkIndex?
  package var walks: WalkIndex?
  package var places: PlaceIndex?

  /// Those that are made when they are asked for.
  private static let made: [Slot] = [
    Slot("likeness") { \.likeness }, Slot("attention") { \.attention },
    Slot("promises") { \.promises }, Slot("figures") { \.statistics },
    Slot("triage") { \.triageSuggestions }, Slot("parties") { \.parties },
    Slot("hotspots") { \.hotspots }, Slot("named parties") { \.namedParties },
    Slot("links") { \.links }, Slot("walks") { \.walks },
    Slot("places") { \.places },
  ]

  package init() {}

  /// - Postcondition: nothing is kept of another case file.
  package init(_ caseFile: CaseFile) {
    identifiers = IdentifierIndex(caseFile)
    board = BoardIndex(caseFile)
    own = caseFile.ownFields
    limits = caseFile.attentionLimits
    shortNames = PartyShortNames(caseFile.parties)
  }

  /// Makes an index, where that was not done yet.
  package mutating func need<Index: FindingIndex>(
    _ path: WritableKeyPath<Indexes, Index?>, in caseFile: CaseFile, on today: Day
  ) {
    if self[keyPath: path] == nil {
      self[keyPath: path] = Index(caseFile, beside: board, on: today)
    }
  }

  /// Takes up what has changed.
  ///
  /// - Parameter isPassing: whether the board's filter shows a finding; asked only while there is
  ///   one.
  package mutating func update(
    _ touched: TouchedRecords, in caseFile: CaseFile, on today: Day,
    isPassing: (RecordIndex) -> Bool
  ) {
    let findings = touched.findings.sorted()
    if !touched.kinds.isDisjoint(with: OwnFields.kinds) { own = caseFile.ownFields }
    if touched.kinds.contains(.party) { shortNames = PartyShortNames(caseFile.parties) }
    if !touched.kinds.isDisjoint(with: [.workspace, .party]) { limits = caseFile.attentionLimits }
    for record in touched.records { identifiers.update(record, in: caseFile) }
    // The walk's name is among what is searched of its findings.
    if !touched.walks.isEmpty { searchKeys.forgetAll() }
    for record in findings {
      identifiers.update(record, in: caseFile)
      searchKeys.forget(record)
      board.update(record, in: caseFile) { isPassing(record) }
    }
    for slot in Self.made { slot.update(&self, findings, touched.kinds, caseFile, today) }
  }

  /// Is right on that day from now on.
  package mutating func turn(to day: Day, in caseFile: CaseFile) {
    for slot in Self.made { slot.turn(&self, day, caseFile) }
  }

  /// The names of those that are not as they would be, made anew; a test holds that none is.
  package func differingFromAnew(_ caseFile: CaseFile, on today: Day) -> [String] {
    let anew = Indexes(caseFile)
    var names = Self.made.filter { $0.differs(self, anew, caseFile, today) }.map(\.name)
    if identifiers != anew.identifiers { names.append("identifiers") }
    if own != anew.own { names.append("own") }
    if limits != anew.limits { names.append("limits") }
    if shortNames != anew.shortNames { names.append("short names") }
    if !board.holdsTheSame(as: anew.board) { names.append("board") }
    if !searchKeys.areAsRead(in: caseFile) { names.append("searchKeys") }
    return names
  }

  /// Makes all there are.
  package mutating func needAll(in caseFile: CaseFile, on today: Day) {
    for slot in Self.made { slot.need(&self, caseFile, today) }
  }
}

extension Indexes {
  /// One of those that are made when they are asked for, as the loop over all knows it.
  private struct Slot: Sendable {
    let name: String
    let need: @Sendable (inout Indexes, CaseFile, Day) -> Void
    let update: @Sendable (inout Indexes, [RecordIndex], Set<RecordKind>, CaseFile, Day) -> Void
    let turn: @Sendable (inout Indexes, Day, CaseFile) -> Void
    let differs: @Sendable (Indexes, Indexes, CaseFile, Day) -> Bool

    /// - Parameter path: gives the path anew each time, since a path itself may not be shared.
    init<Index: FindingIndex>(
      _ name: String, _ path: @escaping @Sendable () -> WritableKeyPath<Indexes, Index?>
    ) {
      self.name = name
      need = { $0.need(path(), in: $1, on: $2) }
      update = { indexes, findings, kinds, caseFile, today in
        let path = path()
        guard let outlives = indexes[keyPath: path]?.outlives(kinds, in: caseFile) else { return }
        guard outlives else {
          indexes[keyPath: path] = nil
          return indexes.need(path, in: caseFile, on: today)
        }
        for record in findings { indexes[keyPath: path]?.update(record, in: caseFile) }
      }
      turn = { $0[keyPath: path()]?.turn(to: $1, in: $2) }
      differs = { indexes, anew, caseFile, today in
        guard let index = indexes[keyPath: path()] else { return false }
        return index != Index(caseFile, beside: anew.board, on: today)
      }
    }
  }
}
