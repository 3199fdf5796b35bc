import CaseModel
import ChangeLog

/// The folded texts of findings that were searched through, so that each further letter reads no
/// finding again. Mended by each change.
struct SearchKeys: Sendable {
  private var keys: [ThingIndex: String] = [:]
  private var walkNames: [String: String]?

  /// Every text plain words are looked for in, the walk's name with them.
  mutating func key(of thing: ThingIndex, in caseFile: CaseFile) -> String {
    if let key = keys[thing] { return key }
    let names =
      walkNames
      ?? Dictionary(
        caseFile.walks.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    walkNames = names
    let finding = FindingReader(thing, in: caseFile)
    let walk = finding.text(.walk).flatMap { names[$0] }
    let key = (finding.searchedTexts + [walk].compactMap { $0 })
      .map { SearchKey.fold($0) }.joined(separator: "\n")
    keys[thing] = key
    return key
  }

  mutating func forget(_ thing: ThingIndex) { keys[thing] = nil }

  mutating func forgetAll() { self = SearchKeys() }
}
