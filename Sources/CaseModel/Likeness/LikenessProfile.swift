import Foundation

/// What of a finding tells whether another one is about the same.
package struct LikenessProfile: Hashable, Sendable {
  package let place: PlaceWords
  /// Folded.
  package let area: String?
  package let point: Point?
  /// The wide one, for a finer one that stands below it.
  package let category: String?
  package let kind: FindingKind?
  package let words: LikenessWords

  /// - Parameter codes: the workspace's own categories, each below one of the program's or beside
  ///   them.
  package init(_ finding: Finding, codes: OwnCodes = .none) {
    place = PlaceWords(finding.place)
    area = finding.area.map { SearchKey.name($0) }
    point = finding.values[FindingField.coordinate].flatMap(Point.init)
    // A hedge and what else grows are reported as either.
    category = finding.category.map { codes.line(of: $0).last ?? $0 }
    kind = finding.kind
    var texts = [finding.observation]
    if let title = finding.values.text(FindingField.title) { texts.append(title) }
    words = LikenessWords(texts)
  }

  /// A spot on the earth, WGS 84, in whole 1e-7 degrees.
  package struct Point: Hashable, Sendable {
    package let latitude: Int64
    package let longitude: Int64

    package init?(_ value: JSONValue) {
      guard let latitude = value["latitude"]?.integer, let longitude = value["longitude"]?.integer
      else { return nil }
      self.latitude = latitude
      self.longitude = longitude
    }

    /// Metres along the ground; good to a per cent for places of one town.
    package func metres(to other: Point) -> Double {
      let metresPerUnit = 111_320.0 / 1e7
      let middle = Double(latitude + other.latitude) / 2 / 1e7 * .pi / 180
      let north = Double(latitude - other.latitude) * metresPerUnit
      let east = Double(longitude - other.longitude) * metresPerUnit * cos(middle)
      return (north * north + east * east).squareRoot()
    }
  }
}
