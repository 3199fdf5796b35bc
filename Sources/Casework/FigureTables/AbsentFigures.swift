import CaseModel

/// A long table in which many areas have no row in many periods, and no row says 0.
///
/// A count by group has no empty groups, so such a table may leave out those with none; or they are
/// not known. Only its source can say; until somebody did, they are not known.
package struct AbsentFigures: Hashable, Sendable {
  /// Areas and periods that have a row.
  package let rows: Int
  /// Areas times periods, from the first to the last.
  package let possible: Int

  /// - Returns: nil where nothing is to be asked: another layout, a 0 among the counts, a row for
  ///   everything, or periods of several forms.
  package init?(_ table: FigureTable) {
    guard table.layout == .long, let missing = Self.missing(in: table), !missing.isEmpty else {
      return nil
    }
    let counts = table.readings.compactMap(\.value.count)
    guard !counts.isEmpty, !counts.contains(0) else { return nil }
    rows = table.readings.count
    possible = rows + missing.count
  }

  /// What the table does not say, with 0 for each count: of those who know that it leaves out none.
  ///
  /// They stand in row 0: nobody wrote them.
  package static func none(in table: FigureTable) -> [FigureReading] {
    (missing(in: table) ?? []).map {
      FigureReading(
        area: $0.area, period: $0.period, value: .count(0), subject: $0.subject, row: 0, column: 0)
    }
  }

  private struct Place: Hashable {
    let subject: [String]
    let area: String
    let period: Period
  }

  private static func missing(in table: FigureTable) -> [Place]? {
    guard let form = table.readings.first?.period.form, !table.isMixed,
      let first = table.readings.map(\.period.number).min(),
      let last = table.readings.map(\.period.number).max()
    else { return nil }
    let periods = (first...last).compactMap { Period(form, number: $0) }
    var names: [String: String] = [:]
    for area in table.areas { names[area] = SearchKey.name(area) }
    var there: Set<Place> = []
    var areas: [[String]: [(key: String, name: String)]] = [:]
    var seen: Set<Place> = []
    for reading in table.readings {
      let (subject, area) = (reading.subject, names[reading.area] ?? reading.area)
      there.insert(Place(subject: subject, area: area, period: reading.period))
      if seen.insert(Place(subject: subject, area: area, period: periods[0])).inserted {
        areas[subject, default: []].append((area, reading.area))
      }
    }
    return table.subjects.flatMap { subject in
      (areas[subject] ?? []).flatMap { area in
        periods.filter { !there.contains(Place(subject: subject, area: area.key, period: $0)) }
          .map { Place(subject: subject, area: area.name, period: $0) }
      }
    }
  }
}
