/// A query with a name, and a digit that opens it.
package struct SavedView: NamedRecord {
  package let record: String
  package var values: Values

  package init(record: String, values: Values) {
    self.record = record
    self.values = values
  }

  /// What it shows, in the language of queries.
  package var query: String { values.text(ViewField.query) ?? "" }
  /// 1…9, or nil; two laptops may have given the same digit to two views.
  package var key: Int? {
    values.integer(ViewField.key).flatMap { (1...9).contains($0) ? $0 : nil }
  }

  /// By digit, then by name; a view whose digit another has before it comes after those with one.
  package static func ordered(_ views: [SavedView], _ alphabet: AlphabeticalOrder) -> [SavedView] {
    views.sorted { one, other in
      let (left, right) = (one.key ?? 10, other.key ?? 10)
      if left != right { return left < right }
      if one.name != other.name { return alphabet.precedes(one.name, other.name) }
      return one.record < other.record
    }
  }

  /// The lowest digit none of them has; nil when all are given.
  package static func freeKey(besides views: [SavedView]) -> Int? {
    let taken = Set(views.compactMap(\.key))
    return (1...9).first { !taken.contains($0) }
  }
}
