import CaseModel
import ChangeLog

/// What a typed name of an area comes to, held against those that are known here.
package enum AreaMeaning: Hashable, Sendable {
  /// It is what an area is called, or nothing is known that it could be held against.
  case known
  /// Only one area is called nearly so, or begins so.
  case near(String)
  case several([String])
  /// No area of the register is called so.
  case unknown
}

/// The areas of the register, and those that findings and walks are in.
package struct KnownAreas {
  private let caseFile: CaseFile
  private let registered: [String]

  package init(_ caseFile: CaseFile) {
    self.caseFile = caseFile
    registered = caseFile.areas.map(\.name).filter { !$0.isEmpty }
  }

  /// The fewest letters that are held for the beginning of a name.
  static let shortestPart = 3

  package func meaning(of text: String) -> AreaMeaning {
    let key = SearchKey.name(text)
    if key.isEmpty || registered.contains(where: { SearchKey.name($0) == key }) { return .known }
    let named = namedBefore
    if named.contains(where: { SearchKey.name($0) == key }) { return .known }
    for candidates in [registered, named] where !candidates.isEmpty {
      if key.count >= Self.shortestPart {
        let found = Set(
          candidates.filter {
            let name = SearchKey.name($0)
            return name.hasPrefix(key) || name.contains(" " + key)
          })
        if let only = found.first {
          return found.count == 1 ? .near(only) : .several(found.sorted())
        }
      }
      if let near = SpellingSuggestion.of(text, candidates) { return .near(near) }
    }
    return registered.isEmpty ? .known : .unknown
  }

  private var namedBefore: [String] {
    var named: Set<String> = []
    for kind in [RecordKind.finding, .walk] {
      for record in caseFile.records(of: kind) {
        let area = caseFile.shown(record, FindingField.area.rawValue)?.string
        if let area, !area.isEmpty { named.insert(area) }
      }
    }
    return named.sorted()
  }
}
