/// The grids in which Danish maps give places in metres: UTM on ETRS89, by the numbers of the EPSG
/// register.
package enum MapGrid: Int, CaseIterable, Sendable {
  /// All of Denmark, by custom.
  case zone32 = 25832
  /// Bornholm.
  case zone33 = 25833

  /// Of UTM.
  package var zone: Int { rawValue - 25800 }

  package var projection: TransverseMercator {
    TransverseMercator(
      centralMeridian: Double(zone * 6 - 183), scale: 0.9996, falseEasting: 500_000,
      falseNorthing: 0)
  }

  /// The place of two numbers in metres, in either order, since a northing of these latitudes is no
  /// easting. Without a grid it is zone 32, unless that is no place in Denmark and zone 33 is one.
  ///
  /// - Returns: nil where they are no place of the grid.
  package static func place(
    _ one: Double, _ other: Double, in grid: MapGrid? = nil
  ) -> (latitude: Double, longitude: Double, grid: MapGrid)? {
    let (northing, easting) = one > other ? (one, other) : (other, one)
    guard northings.contains(northing), eastings.contains(easting) else { return nil }
    if let grid {
      let place = grid.projection.degrees(easting: easting, northing: northing)
      return (place.latitude, place.longitude, grid)
    }
    for grid in allCases {
      let place = grid.projection.degrees(easting: easting, northing: northing)
      if latitudes.contains(place.latitude), longitudes.contains(place.longitude) {
        return (place.latitude, place.longitude, grid)
      }
    }
    return nil
  }

  private static let northings = 5_800_000.0...6_700_000.0
  private static let eastings = 50_000.0...1_000_000.0
  /// Of Denmark with its waters, in degrees.
  private static let latitudes = 54.3...58.2
  private static let longitudes = 7.5...15.6
}
