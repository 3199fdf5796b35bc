/// Reads a place on the earth from what phones and maps share.
package enum CoordinateReader {
  /// `55.6761, 12.5683`, `55,6761 12,5683`, `geo:55.6761,12.5683;u=20`, `55° 40' 34" N 12° 34' 6" E`
  /// or `723456,7 6171234,1` in metres, as whole 1e-7 degrees, latitude first, WGS 84.
  package static func coordinate(_ text: String) -> JSONValue? { place(text)?.coordinate }

  /// The same, with the grid it was given in where it was metres.
  ///
  /// - Parameter grid: what the file says its metres are of.
  package static func place(
    _ text: String, grid: MapGrid? = nil
  ) -> (coordinate: JSONValue, grid: MapGrid?)? {
    var text = plain(text)
    if text.hasPrefix("geo:") {
      text = String(text.dropFirst(4).split(separator: ";").first ?? "")
    }
    var grid = grid
    if let (said, rest) = saidGrid(text) { (grid, text) = (said, rest) }
    if let pair = DegreeText.pair(text) {
      return coordinate(latitude: pair.latitude, longitude: pair.longitude).map { ($0, nil) }
    }
    let blanks = text.split { $0 == " " || $0 == ";" || $0 == "\t" || $0 == "/" }.map(String.init)
    let commas = text.split(separator: ",").map(String.init)
    let parts: [String] =
      if blanks.count == 2 {
        blanks.map { $0.last == "," ? String($0.dropLast()) : $0 }
      } else if commas.count == 2 {
        commas
      } else {
        []
      }
    guard parts.count == 2, let one = number(parts[0]), let other = number(parts[1]) else {
      return nil
    }
    return place(one, other, grid: grid)
  }

  /// The place of two numbers: degrees, latitude first, or metres of a grid.
  package static func place(
    _ one: Double, _ other: Double, grid: MapGrid? = nil
  ) -> (coordinate: JSONValue, grid: MapGrid?)? {
    if let coordinate = coordinate(latitude: one, longitude: other) { return (coordinate, nil) }
    guard let place = MapGrid.place(one, other, in: grid),
      let coordinate = coordinate(latitude: place.latitude, longitude: place.longitude)
    else { return nil }
    return (coordinate, place.grid)
  }

  /// What one cell says of a place: degrees, with minutes and seconds, or metres.
  package static func half(_ text: String) -> Double? {
    let text = plain(text)
    return number(text) ?? DegreeText.one(text)
  }

  /// The stored coordinate of degrees as other programs write them.
  package static func coordinate(latitude: Double, longitude: Double) -> JSONValue? {
    guard latitude.magnitude <= 90, longitude.magnitude <= 180 else { return nil }
    return [
      "latitude": .integer(Int64((latitude * 1e7).rounded())),
      "longitude": .integer(Int64((longitude * 1e7).rounded())),
    ]
  }

  private static func plain(_ text: String) -> String {
    let seen = text.lowercased().filter { !SearchKey.isUnseen($0) }
    let inner = seen.trimmed
    if inner.first == "(", inner.last == ")" { return String(inner.dropFirst().dropLast()) }
    return String(inner)
  }

  /// `utm 32 …`, `utm zone 33 …`, `epsg:25832 …`.
  private static func saidGrid(_ text: String) -> (MapGrid, String)? {
    guard text.hasPrefix("utm") || text.hasPrefix("epsg") else { return nil }
    let rest = text.drop { !$0.isNumber }
    let digits = rest.prefix { $0.isNumber }
    guard let number = Int(digits),
      let grid = MapGrid.allCases.first(where: { $0.zone == number || $0.rawValue == number })
    else { return nil }
    return (grid, String(String(rest[digits.endIndex...].drop { !$0.isNumber }).trimmed))
  }

  /// A number with a sign, decimals behind a point or a comma, and thousands set off.
  private static func number(_ text: String) -> Double? {
    var digits = text.trimmed.filter { $0 != " " && $0 != "\u{A0}" }
    let points = digits.count { $0 == "." }
    let commas = digits.count { $0 == "," }
    if points > 0, commas > 0 {
      let decimal: Character =
        (digits.lastIndex(of: ".") ?? digits.startIndex)
          > (digits.lastIndex(of: ",") ?? digits.startIndex)
        ? "." : ","
      digits.removeAll { $0 != decimal && ($0 == "." || $0 == ",") }
    } else if points > 1 || commas > 1 {
      digits.removeAll { $0 == "." || $0 == "," }
    }
    let plain = digits.map { $0 == "," ? "." : String($0) }.joined()
    guard
      plain.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 || $0 == 46 || $0 == 43 })
    else { return nil }
    return Double(plain)
  }
}

extension String {
  fileprivate var trimmed: Substring {
    var slice = self[...]
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return slice
  }
}
