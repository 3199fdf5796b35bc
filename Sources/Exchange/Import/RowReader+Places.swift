import CaseModel

extension RowReader {
  /// A place given in two cells. Half of one, and what cannot be read, is kept as it stands.
  mutating func settleHalves() {
    let told = [latitude, longitude].compactMap { $0 }
    if told.isEmpty { return }
    let read = told.compactMap { CoordinateReader.half($0.text) }
    if read.count == 2, let place = CoordinateReader.place(read[0], read[1], grid: grid) {
      takePlace(place)
      return
    }
    for half in told { remarks.append("\(half.name): \(half.text)") }
    tally.metUnread(
      told.map { TextRules.accepted($0.text, form: .line) }.joined(separator: ", "),
      for: .known(.coordinate))
  }

  mutating func takePlace(_ place: (coordinate: JSONValue, grid: MapGrid?)) {
    row.values[.coordinate] = place.coordinate
    if let grid = place.grid { tally.metGrid(grid) }
  }

  /// A place given as two numbers, latitude first unless they are metres.
  mutating func take(latitude: Double, longitude: Double, name: String) {
    if let place = CoordinateReader.place(latitude, longitude, grid: grid) {
      takePlace(place)
    } else {
      remarks.append("\(name): \(latitude), \(longitude)")
      tally.metUnread("\(latitude), \(longitude)", for: .known(.coordinate))
    }
  }
}
