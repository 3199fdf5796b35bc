import Foundation

/// A plane of the transverse Mercator projection, taken back to the ellipsoid by Krüger's series
/// (L. Krüger, Konforme Abbildung des Erdellipsoids in der Ebene, 1912) to the fourth power of the
/// third flattening: within a millimetre as far from the meridian as Denmark reaches.
package struct TransverseMercator: Sendable {
  /// Half the greater axis of the ellipsoid, in metres, and its flattening.
  let semiMajorAxis: Double
  let flattening: Double
  /// In degrees.
  let centralMeridian: Double
  let scale: Double
  /// In metres; northings count from the equator.
  let falseEasting: Double
  let falseNorthing: Double

  /// GRS 80 unless said otherwise.
  package init(
    semiMajorAxis: Double = 6_378_137, flattening: Double = 1 / 298.257222101,
    centralMeridian: Double, scale: Double, falseEasting: Double, falseNorthing: Double
  ) {
    self.semiMajorAxis = semiMajorAxis
    self.flattening = flattening
    self.centralMeridian = centralMeridian
    self.scale = scale
    self.falseEasting = falseEasting
    self.falseNorthing = falseNorthing
  }

  /// Degrees of a place given in metres.
  package func degrees(easting: Double, northing: Double) -> (latitude: Double, longitude: Double) {
    let n = flattening / (2 - flattening)
    let powers = (n, n * n, n * n * n, n * n * n * n)
    let radius = semiMajorAxis / (1 + n) * (1 + powers.1 / 4 + powers.3 / 64)
    let xi = (northing - falseNorthing) / (scale * radius)
    let eta = (easting - falseEasting) / (scale * radius)
    let plane: [Double] = [
      n / 2 - 2 * powers.1 / 3 + 37 * powers.2 / 96 - powers.3 / 360,
      powers.1 / 48 + powers.2 / 15 - 437 * powers.3 / 1440,
      17 * powers.2 / 480 - 37 * powers.3 / 840,
      4397 * powers.3 / 161_280,
    ]
    var xiOfSphere = xi
    var etaOfSphere = eta
    for (place, term) in plane.enumerated() {
      let multiple = Double(2 * (place + 1))
      xiOfSphere -= term * sin(multiple * xi) * cosh(multiple * eta)
      etaOfSphere -= term * cos(multiple * xi) * sinh(multiple * eta)
    }
    let conformal = asin(sin(xiOfSphere) / cosh(etaOfSphere))
    let ellipsoid: [Double] = [
      2 * n - 2 * powers.1 / 3 - 2 * powers.2 + 116 * powers.3 / 45,
      7 * powers.1 / 3 - 8 * powers.2 / 5 - 227 * powers.3 / 45,
      56 * powers.2 / 15 - 136 * powers.3 / 35,
      4279 * powers.3 / 630,
    ]
    var latitude = conformal
    for (place, term) in ellipsoid.enumerated() {
      latitude += term * sin(Double(2 * (place + 1)) * conformal)
    }
    let longitude = atan2(sinh(etaOfSphere), cos(xiOfSphere))
    return (latitude * 180 / .pi, centralMeridian + longitude * 180 / .pi)
  }
}
