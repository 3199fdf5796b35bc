/// Finds what a person may have meant.
package enum SpellingSuggestion {
  /// The word of the list with the fewest slips, at most one for each three letters.
  package static func of(_ word: String, _ list: [String]) -> String? {
    // Nobody mistypes a word of a hundred letters into a short one.
    guard word.utf8.count <= 100 else { return nil }
    let key = Array(SearchKey.fold(word))
    let limit = max(1, key.count / 3)
    var best: (word: String, slips: Int)?
    for candidate in list {
      let slips = Self.slips(key, Array(SearchKey.fold(candidate)))
      if slips <= limit, slips < best?.slips ?? .max { best = (candidate, slips) }
    }
    return best?.word
  }

  /// Letters added, left out, changed or swapped with their neighbour.
  private static func slips(_ one: [Character], _ other: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var line = [row + 1]
      for (column, counterpart) in other.enumerated() {
        var slips = min(last[column + 1], line[column]) + 1
        slips = min(slips, last[column] + (letter == counterpart ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == counterpart {
          slips = min(slips, beforeLast[column - 1] + 1)
        }
        line.append(slips)
      }
      beforeLast = last
      last = line
    }
    return last[other.count]
  }
}
