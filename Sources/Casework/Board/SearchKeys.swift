import CaseModel
import ChangeLog

/// The folded texts of findings that were searched through, so that each further letter reads no
/// finding again. Kept up by each change.
package struct SearchKeys: Sendable {
  private var keys: [RecordIndex: [UInt8]] = [:]
  private var walkNames: [String: String]?
  /// How many findings, in the order of their makes, were gone through before anybody searched.
  package private(set) var ahead = 0

  package init() {}

  /// Whether the folded word stands in any text plain words are looked for in, the walk's name
  /// with them.
  package mutating func holds(_ word: [UInt8], _ record: RecordIndex, in caseFile: CaseFile) -> Bool
  {
    if let key = keys[record] { return key.holds(word) }
    let key = read(record, in: caseFile)
    keys[record] = key
    return key.holds(word)
  }

  /// Reads some findings more before anybody searches, so that the first letter finds them read.
  package mutating func readAhead(_ records: [RecordIndex], most count: Int, in caseFile: CaseFile)
  {
    for record in records.dropFirst(ahead).prefix(count) where keys[record] == nil {
      keys[record] = read(record, in: caseFile)
    }
    ahead = min(records.count, ahead + count)
  }

  private mutating func read(_ record: RecordIndex, in caseFile: CaseFile) -> [UInt8] {
    let names =
      walkNames
      ?? Dictionary(
        caseFile.walks.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    walkNames = names
    let finding = FindingReader(record, in: caseFile)
    let walk = finding.text(.walk).flatMap { names[$0] }
    return Array(
      (finding.searchedTexts + [walk].compactMap { $0 })
        .map { SearchKey.fold($0) }.joined(separator: "\n").utf8)
  }

  /// Whether what is kept is what the findings say.
  func areAsRead(in caseFile: CaseFile) -> Bool {
    var anew = SearchKeys()
    return keys.allSatisfy { record, key in anew.read(record, in: caseFile) == key }
  }

  mutating func forget(_ record: RecordIndex) { keys[record] = nil }

  mutating func forgetAll() { self = SearchKeys() }
}

extension [UInt8] {
  /// Whether the bytes of a word stand in these, one behind the other.
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    return withUnsafeBufferPointer { text in
      word.withUnsafeBufferPointer { word in
        guard text.count >= word.count else { return false }
        for start in 0...(text.count - word.count) where text[start] == first {
          var place = 1
          while place < word.count, text[start + place] == word[place] { place += 1 }
          if place == word.count { return true }
        }
        return false
      }
    }
  }
}
