import CaseModel
import ChangeLog

/// Which findings name another, in a link of theirs or as what has come back in them, so that the
/// other can say so too.
package struct LinkIndex: FindingIndex {
  private var targets: [RecordIndex: Set<SayableIdentifier>] = [:]
  private var sources: [SayableIdentifier: Set<RecordIndex>] = [:]
  private var old: [RecordIndex: RecordIndex] = [:]
  private var comings: [RecordIndex: Set<RecordIndex>] = [:]

  package init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day) {
    self.init(caseFile)
  }

  package init(_ caseFile: CaseFile) {
    // Few findings have links: these are asked for, and not all findings for theirs.
    let owners = Set(caseFile.records(of: .link).compactMap { caseFile.owner(of: $0) })
    for record in owners where caseFile.kind(of: record) == .finding {
      update(record, in: caseFile)
    }
    for record in caseFile.records(of: .finding) where !owners.contains(record) {
      updateReturn(record, in: caseFile)
    }
  }

  package mutating func update(_ record: RecordIndex, in caseFile: CaseFile) {
    for target in targets.removeValue(forKey: record) ?? [] {
      sources[target]?.remove(record)
      if sources[target]?.isEmpty == true { sources[target] = nil }
    }
    updateReturn(record, in: caseFile)
    if caseFile.plainState(of: record) == .withdrawn { return }
    let named = Set(caseFile.linked(from: record))
    if named.isEmpty { return }
    targets[record] = named
    for target in named { sources[target, default: []].insert(record) }
  }

  private mutating func updateReturn(_ record: RecordIndex, in caseFile: CaseFile) {
    if let former = old.removeValue(forKey: record) {
      comings[former]?.remove(record)
      if comings[former]?.isEmpty == true { comings[former] = nil }
    }
    guard
      let former = caseFile.shown(record, FindingField.returnOf.rawValue)
        .flatMap({ caseFile.reference($0) }),
      caseFile.plainState(of: record) != .withdrawn
    else { return }
    old[record] = former
    comings[former, default: []].insert(record)
  }

  /// The findings in which that one has come back, in the order they were made.
  package func comings(of record: RecordIndex) -> [RecordIndex] { comings[record]?.sorted() ?? [] }

  /// The findings that link to the one of that identifier, in the order they were made.
  package func linking(to identifier: String) -> [RecordIndex] {
    LinkText.identifier(in: identifier).flatMap { sources[$0] }?.sorted() ?? []
  }
}

/// What a link says as text: an address, or another finding by its identifier.
package enum LinkText {
  /// Nil for an address.
  package static func identifier(in text: String) -> SayableIdentifier? {
    // No address is as short as that.
    guard text.utf8.count <= 8 else { return nil }
    do throws(SayableIdentifier.Invalid) { return try SayableIdentifier(reading: text) } catch {
      return nil
    }
  }
}

extension CaseFile {
  /// The findings that the links of a finding name, in their order.
  package func linked(from record: RecordIndex) -> [SayableIdentifier] {
    entries(of: record, kind: .link).compactMap { entry in
      shown(entry, EntryField.url.rawValue)?.string.flatMap(LinkText.identifier)
    }
  }
}
