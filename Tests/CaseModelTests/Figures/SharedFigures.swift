import CaseModel
import Foundation

/// References and tables that are not ours to ship: read where they lie beside the project.
enum SharedFigures {
  /// Empty where they are missing.
  static let folder: String = {
    var up = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { up.deleteLastPathComponent() }
    let places = ["../shared", "../../shared"]
      .map { up.appendingPathComponent($0).standardizedFileURL.path }
    return places.first { FileManager.default.fileExists(atPath: $0 + "/figures") } ?? ""
  }()

  static var areThere: Bool { !folder.isEmpty }

  static func decoded<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/figures/\(name)"))
    return try JSONDecoder().decode(type, from: bytes)
  }

  /// The rows of a table without the first, cells divided at a sign and without quotes.
  static func rows(_ name: String, encoding: String.Encoding, separator: Character) throws
    -> [[String]]
  {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/testdata/\(name)"))
    return (String(data: bytes, encoding: encoding) ?? "").split(whereSeparator: \.isNewline).map {
      $0.split(separator: separator, omittingEmptySubsequences: false)
        .map { $0.filter { $0 != "\"" } }
    }
  }

  static func isNear(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-9 * max(abs(one), abs(other))
  }
}
