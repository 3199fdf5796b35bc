import CaseModel

/// A field with several values that somebody is to choose between; or a record that one has removed
/// and another, who did not know, has changed.
package struct OpenConflict: Hashable, Sendable {
  package let record: RecordIndex
  /// What an entry belongs to, else the record itself.
  package let owner: RecordIndex
  /// By its name on disk; ``RecordSchema/removed`` where it was removed and changed.
  package let field: String
}

/// A record that shows as removed, with what was written in it unknown to whoever removed it.
package struct RemovedAndChanged: Hashable, Sendable {
  package let removal: StandingValue
  /// Not empty, by the names of the fields.
  package let changes: [Change]

  package struct Change: Hashable, Sendable {
    package let field: String
    package let value: StandingValue
  }
}

extension CaseFile {
  /// Everything that waits for a person's choice, in the order the records were made: what the start
  /// screen counts, the lists show and `conflicts` prints.
  package func openConflicts() -> [OpenConflict] {
    let removed = recordsRemovedAndChanged()
    let standing = conflictedRecords().filter { removed[$0] == nil }
    return (standing + removed.keys).sorted().flatMap { record -> [OpenConflict] in
      let owner = self.owner(of: record) ?? record
      if removed[record] != nil {
        return [OpenConflict(record: record, owner: owner, field: RecordSchema.removed)]
      }
      guard isInSight(record, of: owner) else { return [] }
      return conflicts(of: record).map { OpenConflict(record: record, owner: owner, field: $0) }
    }
  }

  /// How many fields of records of that kind wait for a choice.
  package func openConflicts(of kind: RecordKind) -> Int {
    openConflicts().count { self.kind(of: $0.owner) == kind }
  }

  /// Nil where it stands, or where whoever removed it knew all that stands in it.
  package func removedAndChanged(_ record: RecordIndex) -> RemovedAndChanged? {
    recordsRemovedAndChanged(among: [record])[record]
  }

  /// Whether neither it nor what it belongs to was taken out.
  private func isInSight(_ record: RecordIndex, of owner: RecordIndex) -> Bool {
    if isGone(record) || isWithdrawn(owner) { return false }
    return kind(of: owner) != .finding || plainState(of: owner) != .withdrawn
  }

  private static let keptByPeople = RecordSchema.all.filter { $0.isEdited && $0.isRegistered }
    .map(\.kind)

  /// - Parameter records: nil for all that people keep in the register.
  private func recordsRemovedAndChanged(
    among records: [RecordIndex]? = nil
  ) -> [RecordIndex: RemovedAndChanged] {
    let looked = records ?? Self.keptByPeople.flatMap { self.records(of: $0) }
    var candidates: [RecordIndex: RemovedAndChanged] = [:]
    for record in looked
    where shown(record, RecordSchema.removed) == true && !isWithdrawn(record) {
      guard let removal = standing(record, RecordSchema.removed).first else { continue }
      // What came later in the order was perhaps not known; what one device wrote itself it knew.
      let changes = fields(of: record).filter(Self.isWritten).flatMap { field in
        standing(record, field).filter { $0.device != removal.device }
          .map { RemovedAndChanged.Change(field: field, value: $0) }
      }
      if !changes.isEmpty {
        candidates[record] = RemovedAndChanged(removal: removal, changes: changes)
      }
    }
    if candidates.isEmpty { return [:] }
    let knowledge = LineKnowledge(state)
    return candidates.compactMapValues { candidate in
      let apart = candidate.changes.filter { change in
        !knowledge.did(candidate.removal.line, know: change.value.line)
          && !knowledge.did(change.value.line, know: candidate.removal.line)
      }
      return apart.isEmpty ? nil : RemovedAndChanged(removal: candidate.removal, changes: apart)
    }
  }

  private static func isWritten(_ field: String) -> Bool {
    field != RecordSchema.removed && field != CaseFile.restored
      && field != OwnFieldSetting.rank.rawValue
  }
}

/// Which lines of other logs a line knew: those that it, or a line before it in its log, has named
/// among its heads, and all before them.
private struct LineKnowledge {
  private let state: FoldState
  /// By the device that names and the one that is named, what was named when.
  private var named: [Int64: [(by: Int64, sequence: Int64)]] = [:]

  init(_ state: FoldState) {
    self.state = state
    for pair in stride(from: 0, to: state.citations.count, by: 2) {
      let citing = state.lines[Int(state.citations[pair])]
      let cited = state.lines[Int(state.citations[pair + 1])]
      guard citing.device >= 0, cited.device >= 0 else { continue }
      named[Self.key(citing.device, cited.device), default: []].append(
        (citing.sequence, cited.sequence))
    }
  }

  private static func key(_ citing: Int32, _ cited: Int32) -> Int64 {
    Int64(citing) << 32 | Int64(cited)
  }

  func did(_ line: LineName, know other: LineName) -> Bool {
    guard let one = state.known(line), let two = state.known(other) else { return false }
    let (line, other) = (state.lines[Int(one)], state.lines[Int(two)])
    if line.device == other.device { return other.sequence <= line.sequence }
    return (named[Self.key(line.device, other.device)] ?? []).contains {
      $0.by <= line.sequence && $0.sequence >= other.sequence
    }
  }
}
