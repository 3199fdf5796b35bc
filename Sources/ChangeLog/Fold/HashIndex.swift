/// Finds the place of a record in its table by a hash: open addressing over one array of numbers.
///
/// A dictionary of names would be three times as large, and a table of numbers goes into a snapshot
/// as it is.
struct HashIndex: Sendable {
  /// Places, -1 where free; the count is a power of two.
  var slots: [Int32] = Array(repeating: -1, count: 64)
  var count = 0

  @inline(__always)
  func find(_ hash: UInt64, where isWanted: (Int32) -> Bool) -> Int32? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let place = slots[slot]
      if place < 0 { return nil }
      if isWanted(place) { return place }
      slot = (slot + 1) & mask
    }
  }

  /// - Parameter hash: gives the hash of any place already in, for growing.
  @inline(__always)
  mutating func insert(_ place: Int32, _ hash: (Int32) -> UInt64) {
    if (count + 1) * 4 > slots.count * 3 { grow(hash) }
    put(place, hash(place))
    count += 1
  }

  private mutating func grow(_ hash: (Int32) -> UInt64) {
    let old = slots
    slots = Array(repeating: -1, count: old.count * 2)
    for place in old where place >= 0 { put(place, hash(place)) }
  }

  private mutating func put(_ place: Int32, _ hash: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = place
  }
}

/// Texts that occur often, each kept once.
struct WordTable: Sendable {
  private(set) var words: [String] = []
  private var places: [String: Int32] = [:]

  init(_ words: [String] = []) {
    for word in words { _ = place(of: word) }
  }

  func known(_ word: String) -> Int32? { places[word] }

  mutating func place(of word: String) -> Int32 {
    if let place = places[word] { return place }
    let place = Int32(words.count)
    words.append(word)
    places[word] = place
    return place
  }

  subscript(place: Int32) -> String { words[Int(place)] }
}
