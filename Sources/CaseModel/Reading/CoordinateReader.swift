/// Reads a place on the earth from what phones and maps share.
package enum CoordinateReader {
  /// `55.6761, 12.5683`, `55,6761 12,5683` or `geo:55.6761,12.5683;u=20` as whole 1e-7 degrees,
  /// latitude first, WGS 84.
  package static func coordinate(_ text: String) -> JSONValue? {
    var text = text.lowercased()
    if text.hasPrefix("geo:") {
      text = String(text.dropFirst(4).split(separator: ";").first ?? "")
    }
    let blanks = text.split { $0 == " " || $0 == ";" || $0 == "\t" }.map(String.init)
    let commas = text.split(separator: ",").map(String.init)
    let parts: [String] =
      if blanks.count == 2 {
        blanks.map { $0.last == "," ? String($0.dropLast()) : $0 }
      } else if commas.count == 2 {
        commas
      } else {
        []
      }
    guard parts.count == 2, let latitude = units(parts[0]), let longitude = units(parts[1]) else {
      return nil
    }
    return coordinate(latitude: latitude, longitude: longitude)
  }

  /// The stored coordinate of degrees as other programs write them.
  package static func coordinate(latitude: Double, longitude: Double) -> JSONValue? {
    guard latitude.magnitude <= 90, longitude.magnitude <= 180 else { return nil }
    return coordinate(
      latitude: Int64((latitude * 1e7).rounded()), longitude: Int64((longitude * 1e7).rounded()))
  }

  private static func coordinate(latitude: Int64, longitude: Int64) -> JSONValue? {
    guard latitude.magnitude <= 900_000_000, longitude.magnitude <= 1_800_000_000 else {
      return nil
    }
    return ["latitude": .integer(latitude), "longitude": .integer(longitude)]
  }

  private static func units(_ text: String) -> Int64? {
    let plain = text.trimmed.map { $0 == "," ? "." : String($0) }.joined()
    guard plain.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 || $0 == 46 || $0 == 43 }),
      let degrees = Double(plain), degrees.magnitude <= 180
    else { return nil }
    return Int64((degrees * 1e7).rounded())
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
