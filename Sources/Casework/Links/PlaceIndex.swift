import CaseModel
import ChangeLog

/// Which findings are at one place, over all walks (DOMAIN A1, 27): places of one area are the same
/// whatever their spelling of case and accents.
package struct PlaceIndex: FindingIndex {
  private var keys: [RecordIndex: String] = [:]
  private var found: [String: Set<RecordIndex>] = [:]

  package init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day) {
    for record in caseFile.records(of: .finding) { update(record, in: caseFile) }
  }

  /// A stop that is called otherwise is another place to all that was seen there.
  package func outlives(_ kinds: Set<RecordKind>, in caseFile: CaseFile) -> Bool {
    !kinds.contains(.stop)
  }

  package mutating func update(_ record: RecordIndex, in caseFile: CaseFile) {
    if let key = keys.removeValue(forKey: record) {
      found[key]?.remove(record)
      if found[key]?.isEmpty == true { found[key] = nil }
    }
    let place = caseFile.whereabouts(of: record)
    if place.isEmpty || caseFile.plainState(of: record) == .withdrawn { return }
    let area = caseFile.shown(record, FindingField.area.rawValue)?.string
    let key = Self.key(place, in: area)
    keys[record] = key
    found[key, default: []].insert(record)
  }

  /// The findings at a place of an area, in the order they were made.
  package func findings(at place: String, in area: String?) -> [RecordIndex] {
    found[Self.key(place, in: area)]?.sorted() ?? []
  }

  private static func key(_ place: String, in area: String?) -> String {
    "\(SearchKey.name(area ?? ""))\n\(SearchKey.name(place))"
  }
}
