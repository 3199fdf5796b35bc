/// A numbered place on the sketch.
package struct ReportMark: Hashable, Sendable {
  package let number: String
  package let place: String
  /// Whole 1e-7 degrees, WGS 84.
  package let latitude: Int64
  package let longitude: Int64

  package init?(number: String, place: String, coordinate: JSONValue?) {
    guard let latitude = coordinate?["latitude"]?.integer,
      let longitude = coordinate?["longitude"]?.integer
    else { return nil }
    self.number = number
    self.place = place
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// The numbered places as they lie to each other, north up, with a scale in round metres.
package struct ReportSketch: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    package let number: String
    package let place: String
    /// From the left and from the top, in the sketch's own units.
    package let x: Int
    package let y: Int
  }

  package let points: [Point]
  package let width: Int
  package let height: Int
  /// The scale bar: how many metres, and how long it is drawn.
  package let metres: Int
  package let barLength: Int

  private static let (span, margin) = (600, 40)
  private static let rounds = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]

  /// Nil for fewer than two places, and for places that are no neighbourhood.
  package init?(_ marks: [ReportMark]) {
    guard marks.count > 1 else { return nil }
    let latitudes = marks.map { Double($0.latitude) / 1e7 }
    let longitudes = marks.map { Double($0.longitude) / 1e7 }
    guard let south = latitudes.min(), let north = latitudes.max(), let west = longitudes.min(),
      let east = longitudes.max()
    else { return nil }
    let metresADegree = 111_320.0
    let narrowing = Self.cosine(degrees: (south + north) / 2)
    let across = max((east - west) * metresADegree * narrowing, 1)
    let along = max((north - south) * metresADegree, 1)
    let greatest = max(across, along)
    // One slip of the hand puts a lamp into the next country; a sketch of that says nothing.
    guard greatest >= 5, greatest <= 20_000 else { return nil }
    let scale = Double(Self.span) / greatest
    points = marks.indices.map { place in
      let x = (longitudes[place] - west) * metresADegree * narrowing * scale
      let y = (north - latitudes[place]) * metresADegree * scale
      return Point(
        number: marks[place].number, place: marks[place].place, x: Self.margin + Int(x.rounded()),
        y: Self.margin + Int(y.rounded()))
    }
    width = Self.span + 2 * Self.margin
    height = Int((along * scale).rounded()) + 2 * Self.margin + 50
    let wanted = greatest / 4
    metres = Self.rounds.last { Double($0) <= wanted } ?? 5
    barLength = Int((Double(metres) * scale).rounded())
  }

  /// Exact enough for a sketch, and without a library of mathematics.
  private static func cosine(degrees: Double) -> Double {
    let angle = degrees * 0.017453292519943295
    let square = angle * angle
    return 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56)))
  }
}
