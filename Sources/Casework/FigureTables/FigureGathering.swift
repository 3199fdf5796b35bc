import CaseModel

/// Figures as they are read, each area and period once under each subject.
struct FigureGathering {
  private struct Key: Hashable {
    let subject: [String]
    let area: String
    let period: Period
  }

  var unread: [UnreadFigure] = []
  private var readings: [FigureReading] = []
  /// Where the readings of each key stand; several contradict each other.
  private var places: [Key: [Int]] = [:]
  private var repeated = 0
  /// Names by how they are written: a table has few, and each in many rows.
  private var names: [String: String] = [:]

  mutating func append(_ reading: FigureReading) {
    let key = Key(
      subject: reading.subject.map { name($0) }, area: name(reading.area), period: reading.period)
    let standing = places[key, default: []]
    if standing.contains(where: { readings[$0].value == reading.value }) {
      repeated += 1
      return
    }
    // What is not known says nothing against a number, wherever it stands.
    if !reading.value.isKnown, !standing.isEmpty { return }
    places[key] = standing.filter { readings[$0].value.isKnown } + [readings.count]
    readings.append(reading)
  }

  private mutating func name(_ text: String) -> String {
    if let known = names[text] { return known }
    let name = SearchKey.name(text)
    names[text] = name
    return name
  }

  func finish(_ table: inout FigureTable) {
    var taken: Set<Int> = []
    var refused = unread
    for standing in places.values {
      guard standing.count > 1 else {
        taken.formUnion(standing)
        continue
      }
      let rows = standing.map { readings[$0].row }
      for place in standing {
        let reading = readings[place]
        refused.append(
          UnreadFigure(
            row: reading.row, column: reading.column, area: reading.area,
            .contradiction(rows: rows)))
      }
    }
    table.readings = readings.indices.filter(taken.contains).map { readings[$0] }
    table.unread = refused.sorted { ($0.row, $0.column ?? 0) < ($1.row, $1.column ?? 0) }
    table.repeated = repeated
  }
}
