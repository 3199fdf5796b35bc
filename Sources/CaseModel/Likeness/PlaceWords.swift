/// A place as people write it, taken apart: words that name it and the house numbers.
package struct PlaceWords: Hashable, Sendable {
  /// The whole place, folded, without punctuation and small words; empty when there is none.
  package let key: String
  /// Sorted, without `ved`, `bag`, `hjørnet af` …
  package let names: [String]
  /// `17`, `17b`.
  package let numbers: [String]

  package init(_ place: String?) {
    var names: Set<String> = []
    var numbers: Set<String> = []
    var order: [String] = []
    for word in LikenessWords.split(place ?? "") {
      let folded = SearchKey.fold(word)
      if folded.utf8.first.map({ (48...57).contains($0) }) == true {
        numbers.insert(folded)
      } else if folded.utf8.count == 1, folded != "i",
        let number = order.last, numbers.contains(number)
      {
        // `17 B` is `17b`.
        numbers.remove(number)
        numbers.insert(number + folded)
        order[order.endIndex - 1] = number + folded
        continue
      } else if Self.smallWords.contains(folded) {
        continue
      } else {
        let stem = LikenessCompounds.named(LikenessWords.stem(of: folded))
        if let (fore, head) = LikenessCompounds.parts(of: stem) {
          names.formUnion([fore, head])
        } else {
          names.insert(stem)
        }
      }
      order.append(folded)
    }
    key = order.joined(separator: " ")
    self.names = names.sorted()
    self.numbers = numbers.sorted()
  }

  package var isEmpty: Bool { key.isEmpty }

  private static let smallWords: Set<String> = [
    "ved", "bag", "foran", "hjoernet", "hjoerne", "af", "og", "mellem", "over", "for", "naer",
    "ud", "ca", "nr", "i", "paa", "til", "fra", "langs", "omkring", "overfor", "the", "at",
    "by", "corner", "behind", "near", "opposite", "between", "and", "no",
  ]

  /// 0…1: how far two places are one. A street alone is near each of its numbers; two numbers of
  /// one street are not the same place.
  package func likeness(to other: PlaceWords) -> Double {
    if isEmpty || other.isEmpty { return 0 }
    if key == other.key { return 1 }
    if numbers.isEmpty, other.numbers.isEmpty, names == other.names { return 1 }
    let common = Self.common(names, other.names)
    let all = names.count + other.names.count - common
    guard common > 0, all > 0 else { return 0 }
    let share = Double(common) / Double(all)
    switch (numbers.isEmpty, other.numbers.isEmpty) {
    case (false, false):
      return Self.common(numbers, other.numbers) > 0 ? 0.8 * share + 0.2 : share * 0.2
    case (true, true): return share * 0.8
    default: return share * 0.7
    }
  }

  /// How many two sorted lists share.
  static func common(_ left: [String], _ right: [String]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        count += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}
