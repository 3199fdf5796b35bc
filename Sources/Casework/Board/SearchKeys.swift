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
  package mutating func holds(_ word: [UInt8], _ thing: RecordIndex, in caseFile: CaseFile) -> Bool
  {
    if let key = keys[thing] { return key.holds(word) }
    let key = read(thing, in: caseFile)
    keys[thing] = key
    return key.holds(word)
  }

  /// Reads some findings more before anybody searches, so that the first letter finds them read.
  package mutating func readAhead(_ things: [RecordIndex], most count: Int, in caseFile: CaseFile) {
    for thing in things.dropFirst(ahead).prefix(count) where keys[thing] == nil {
      keys[thing] = read(thing, in: caseFile)
    }
    ahead = min(things.count, ahead + count)
  }

  private mutating func read(_ thing: RecordIndex, in caseFile: CaseFile) -> [UInt8] {
    let names =
      walkNames
      ?? Dictionary(
        caseFile.walks.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    walkNames = names
    let finding = FindingReader(thing, in: caseFile)
    let walk = finding.text(.walk).flatMap { names[$0] }
    return Array(
      (finding.searchedTexts + [walk].compactMap { $0 })
        .map { SearchKey.fold($0) }.joined(separator: "\n").utf8)
  }

  /// Whether what is kept is what the findings say.
  func areAsRead(in caseFile: CaseFile) -> Bool {
    var anew = SearchKeys()
    return keys.allSatisfy { thing, key in anew.read(thing, in: caseFile) == key }
  }

  mutating func forget(_ thing: RecordIndex) { keys[thing] = nil }

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
