import CaseModel
import ChangeLog

/// A document of the folder.
enum DocumentKey: Hashable, Sendable {
  case workspace
  case walk(RecordIndex)
  /// Findings without a walk.
  case loose
  case register(RecordKind)

  /// Kinds whose register has a document only while there is a record.
  static let comeAndGo = Set(RecordSchema.all.filter { $0.since > 1 }.map(\.kind))

  /// Registers have a document from the first; those of later formats once there is a record, so
  /// that a workspace without them looks as it always did.
  static func registers(in caseFile: CaseFile) -> [(kind: RecordKind, name: String)] {
    RecordSchema.all.compactMap { schema in
      guard case .register(let name) = schema.home else { return nil }
      let stands =
        schema.since == 1 || caseFile.records(of: schema.kind).contains { !caseFile.isGone($0) }
      return stands ? (schema.kind, name) : nil
    }
  }
}

/// The names of walks' documents.
enum WalkFileName {
  /// By the walk's identifier in lower case; walks that share one, have none, or have one that is
  /// no file name are told apart by the change that made them.
  static func names(of walks: [RecordIndex], in caseFile: CaseFile) -> [RecordIndex: String] {
    let wished = walks.map { walk in
      (walk, plain(caseFile.shown(walk, WalkField.id.rawValue)?.string))
    }
    var counts: [String: Int] = ["loose": 1]
    for (_, name) in wished { counts[name ?? "", default: 0] += 1 }
    var names: [RecordIndex: String] = [:]
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
