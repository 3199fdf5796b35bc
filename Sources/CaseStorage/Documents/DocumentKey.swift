import CaseModel
import ChangeLog

/// A document of the folder.
enum DocumentKey: Hashable, Sendable {
  case workspace
  case walk(ThingIndex)
  /// Findings without a walk.
  case loose
  case register(RecordKind)

  static let registers: [(kind: RecordKind, name: String)] = [
    (.area, "areas"), (.party, "parties"), (.category, "categories"), (.route, "routes"),
    (.sending, "sendings"), (.view, "views"),
  ]
}

/// The names of walks' documents.
enum WalkFileName {
  /// By the walk's identifier in lower case; walks that share one, have none, or have one that is
  /// no file name are told apart by the change that made them.
  static func names(of walks: [ThingIndex], in caseFile: CaseFile) -> [ThingIndex: String] {
    let wished = walks.map { walk in
      (walk, plain(caseFile.shown(walk, WalkField.id.rawValue)?.string))
    }
    var counts: [String: Int] = ["loose": 1]
    for (_, name) in wished { counts[name ?? "", default: 0] += 1 }
    var names: [ThingIndex: String] = [:]
    for (walk, name) in wished {
      if let name, counts[name] == 1 {
        names[walk] = name + ".json"
      } else {
        let made = caseFile.name(of: walk).description.replacing(".", with: "-")
        names[walk] = (name.map { $0 + "-" } ?? "") + made + ".json"
      }
    }
    return names
  }

  private static func plain(_ id: String?) -> String? {
    guard let id = id?.lowercased(), (1...32).contains(id.utf8.count),
      id.utf8.allSatisfy({
        (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
      })
    else { return nil }
    return id
  }
}
