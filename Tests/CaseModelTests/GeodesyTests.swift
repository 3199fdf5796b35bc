import CaseModel
import Foundation
import Testing

@Suite("Places in metres") struct GeodesyTests {
  /// Metres between two places that lie near each other.
  private func distance(
    _ one: (latitude: Double, longitude: Double), _ other: (latitude: Double, longitude: Double)
  ) -> Double {
    let metres = 111_320.0
    let north = (one.latitude - other.latitude) * metres
    let east =
      (one.longitude - other.longitude) * metres * cos(one.latitude * .pi / 180)
    return (north * north + east * east).squareRoot()
  }

  @Test("Lantmäteriet's published example of Krüger's formulas is met to a millimetre")
  func publishedExample() {
    // Gauss Conformal Projection (Transverse Mercator): Krüger's formulas, check of RT 90 on GRS 80.
    let plane = TransverseMercator(
      centralMeridian: 13 + 35 / 60.0 + 7.692 / 3600, scale: 1.000_002_54,
      falseEasting: 84_182.8790, falseNorthing: -6_226_307.8640)
    let place = plane.degrees(easting: 555_304.016555, northing: 1_135_809.413803)
    #expect(distance(place, (66, 24)) < 0.001)
  }

  @Test(
    "points that PROJ publishes for UTM on GRS 80 are met to a centimetre",
    arguments: [
      // Of its tests (builtins.gie), and of its EPSG:25832 and 25833 at the ends of Denmark.
      (MapGrid.zone32, 687_071.439107, 6_210_141.326748, 56.0, 12.0),
      (.zone32, 691_875.632140, 6_098_907.825005, 55.0, 12.0),
      (.zone32, 500_000.0, 6_094_791.420875, 55.0, 9.0),
      (.zone32, 443_663.980936, 6_284_370.172335, 56.7, 8.08),
      (.zone32, 571_442.199434, 6_400_396.840247, 57.74, 10.2),
      (.zone32, 892_537.496332, 6_147_866.717080, 55.32, 15.19),
      (.zone33, 512_057.092597, 6_130_418.082228, 55.32, 15.19),
      (.zone33, 347_090.938328, 6_172_711.786079, 55.6761, 12.5683),
    ])
  func publishedPoints(
    grid: MapGrid, easting: Double, northing: Double, latitude: Double, longitude: Double
  ) throws {
    let place = try #require(MapGrid.place(easting, northing, in: grid))
    #expect(distance((place.latitude, place.longitude), (latitude, longitude)) < 0.01)
    let turned = try #require(MapGrid.place(northing, easting, in: grid))
    #expect(turned.latitude == place.latitude && turned.longitude == place.longitude)
  }

  @Test("without a zone it is 32, or 33 where 32 would be no place in Denmark")
  func guessedZone() {
    #expect(MapGrid.place(723_456.7, 6_171_234.1)?.grid == .zone32)
    #expect(MapGrid.place(347_090, 6_172_711)?.grid == .zone33)
    #expect(MapGrid.place(3, 4) == nil)
  }
}
