import CaseModel

/// Which finding, walk or other record an identifier names, updated by each change so that no key
/// press looks through all of them.
package struct IdentifierIndex: Equatable, Sendable {
  /// As they were made.
  private var records: [SayableIdentifier: [RecordIndex]] = [:]
  private var identifiers: [RecordIndex: SayableIdentifier] = [:]

  package init() {}

  package init(_ caseFile: CaseFile) {
    for kind in [.finding] + RecordSchema.all.filter(\.isSaidById).map(\.kind) {
      for record in caseFile.records(of: kind) { update(record, in: caseFile) }
    }
  }

  /// Takes up what a thing is called now.
  package mutating func update(_ record: RecordIndex, in caseFile: CaseFile) {
    let text = caseFile.shown(record, FindingField.id.rawValue)?.string
    let identifier = text.flatMap { try? SayableIdentifier(reading: $0) }
    if let old = identifiers[record], old != identifier {
      records[old]?.removeAll { $0 == record }
      if records[old]?.isEmpty == true { records[old] = nil }
    }
    if identifiers[record] == identifier { return }
    identifiers[record] = identifier
    guard let identifier else { return }
    let place = records[identifier]?.firstIndex { $0 > record }
    records[identifier, default: []].insert(record, at: place ?? records[identifier]?.count ?? 0)
  }

  package func records(called identifier: SayableIdentifier) -> [RecordIndex] {
    records[identifier] ?? []
  }

  /// An identifier this device does not know as used.
  package func fresh(
    from random: inout some RandomNumberGenerator
  ) -> SayableIdentifier {
    while true {
      let candidate = SayableIdentifier(randomBits: UInt32.random(in: 0..<1 << 25, using: &random))
      if records[candidate] == nil { return candidate }
    }
  }

  /// What a spoken or typed name of a finding leads to.
  package enum Match: Hashable, Sendable {
    case one(RecordIndex)
    /// Several bear it, or begin or end with it.
    case several([RecordIndex])
    case none
    /// Six characters whose check does not fit: misheard.
    case misheard
  }

  /// Looks for a whole identifier, else for a unique prefix or suffix among findings.
  package func match(_ text: String, in caseFile: CaseFile) -> Match {
    do {
      let found = records(called: try SayableIdentifier(reading: text))
      if found.count > 1 { return .several(found.sorted()) }
      return found.first.map { .one($0) } ?? .none
    } catch .checkFails {
      return .misheard
    } catch {
      guard let fragment = SayableIdentifier.fragment(of: text), fragment.utf8.count < 6 else {
        return .none
      }
      let found = records.filter {
        let compact = $0.key.compact
        return compact.hasPrefix(fragment) || compact.hasSuffix(fragment)
      }
      .flatMap(\.value).filter { caseFile.kind(of: $0) == .finding }.sorted()
      if found.count > 1 { return .several(found) }
      return found.first.map { .one($0) } ?? .none
    }
  }
}
