import CaseModel
import Wording

/// Findings as points on a map: GeoJSON (RFC 7946), which QGIS and web maps read. The properties are
/// flat, as a table of attributes wants them.
enum GeographyExport {
  static func bytes(of findings: [Finding], _ context: ExportContext) -> [UInt8] {
    let words = context.words
    let collection: JSONValue = .object([
      "type": "FeatureCollection", "name": .string(context.workspace),
      "description": .string(context.headLine),
      "features": .array(findings.map { feature($0, context, words) }),
    ])
    var writer = JSONWriter(.document)
    writer.write(collection)
    writer.writeRaw([0x0A])
    return writer.bytes
  }

  private static func feature(
    _ finding: Finding, _ context: ExportContext, _ words: Words
  ) -> JSONValue {
    let walk = finding.walk.flatMap { context.walks[$0] }
    func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
    let properties: [String: JSONValue] = [
      "number": finding.values[FindingField.number] ?? .null, "title": .string(finding.title),
      "state": .string(finding.state.rawValue),
      "stateWord": .string(words.codes.state(finding.state)),
      "kind": text(finding.kind?.rawValue),
      "category": text(finding.values.text(FindingField.category)),
      "priority": text(finding.values.text(FindingField.priority)),
      "area": text(finding.values.text(FindingField.area)),
      "place": text(finding.place), "responsible": text(finding.responsible),
      "due": text(finding.values.text(FindingField.due)),
      "walk": text(walk?.name), "walkDate": text(walk?.date?.description),
    ]
    return .object([
      "type": "Feature",
      "id": .string(finding.values.text(FindingField.id) ?? finding.name),
      "geometry": point(finding), "properties": .object(properties),
    ])
  }

  /// Longitude first, in degrees of WGS 84.
  private static func point(_ finding: Finding) -> JSONValue {
    guard let value = finding.values[FindingField.coordinate],
      let latitude = value["latitude"]?.integer, let longitude = value["longitude"]?.integer
    else { return .null }
    return .object([
      "type": "Point",
      "coordinates": .array([.decimal(Double(longitude) / 1e7), .decimal(Double(latitude) / 1e7)]),
    ])
  }
}
