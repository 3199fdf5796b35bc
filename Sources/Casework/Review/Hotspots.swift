import CaseModel
import ChangeLog

/// Places where people find something again and again; kept up by each change.
///
/// A place is what is written of it, within its area; what makes people feel safe, what repeats
/// another finding and what was taken out do not count.
package struct Hotspots: FindingIndex {
  /// So many findings within a year make a place a hotspot.
  package static let least = 3
  private static let seconds: Int64 = 365 * 86_400

  private struct Place: Hashable, Sendable {
    let area: String
    let key: String
  }

  private var places: [RecordIndex: Place] = [:]
  /// When the findings of each place were written down.
  private var findings: [Place: [RecordIndex: Int64]] = [:]
  /// The findings of each area, by its folded name, as they were made.
  private var areas: [String: Set<RecordIndex>] = [:]
  /// Places taken apart, by how they are written.
  private var keys: [String: String] = [:]

  package init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day) {
    for record in caseFile.records(of: .finding) { update(record, in: caseFile) }
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.places == right.places && left.findings == right.findings && left.areas == right.areas
  }

  package mutating func update(_ record: RecordIndex, in caseFile: CaseFile) {
    if let old = places.removeValue(forKey: record) {
      findings[old]?[record] = nil
      areas[old.area]?.remove(record)
      if findings[old]?.isEmpty == true { findings[old] = nil }
      if areas[old.area]?.isEmpty == true { areas[old.area] = nil }
    }
    guard let place = place(of: record, in: caseFile) else { return }
    places[record] = place
    areas[place.area, default: []].insert(record)
    findings[place, default: [:]][record] =
      caseFile.created(record)?.wallTime.secondsSinceEpoch ?? 0
  }

  /// How many findings of the last year are at the finding's place; 0 where that is no hotspot.
  package func count(at record: RecordIndex, now: Moment) -> Int {
    guard let place = places[record], let here = findings[place], here.count >= Self.least else {
      return 0
    }
    let begin = Int64(now.seconds) - Self.seconds
    let count = here.values.count { $0 >= begin }
    return count >= Self.least ? count : 0
  }

  /// Other findings of its area, those of its place first and then the latest.
  package func neighbours(of record: RecordIndex, most: Int) -> [RecordIndex] {
    guard let place = places[record] else { return [] }
    let here = findings[place] ?? [:]
    let others = (areas[place.area] ?? []).subtracting([record])
    return Array(
      others.sorted { one, other in
        let (isHere, isOtherHere) = (here[one] != nil, here[other] != nil)
        return isHere == isOtherHere ? other < one : isHere
      }.prefix(most))
  }

  private mutating func place(of record: RecordIndex, in caseFile: CaseFile) -> Place? {
    func text(_ field: FindingField) -> String? { caseFile.shown(record, field.rawValue)?.string }
    guard let written = text(.place), text(.kind) != FindingKind.positive.rawValue,
      ![.duplicate, .withdrawn].contains(caseFile.plainState(of: record))
    else { return nil }
    let key = keys[written] ?? PlaceWords(written).key
    keys[written] = key
    return key.isEmpty ? nil : Place(area: SearchKey.name(text(.area) ?? ""), key: key)
  }
}
