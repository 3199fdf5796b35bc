import Foundation

/// Findings by their words, place and spot, so that look-alikes of one are found among many
/// without walking all. Kept up by each change.
package struct LikenessIndex<Key: Hashable & Comparable & Sendable>: Sendable {
  package struct Match: Hashable, Sendable {
    package let key: Key
    package let likeness: Likeness
  }

  private var slots: [Key: Int] = [:]
  private var held: [(key: Key, profile: LikenessProfile)?] = []
  private var free: [Int] = []
  private var byWord: [String: [Int32]] = [:]
  private var byPlace: [String: [Int32]] = [:]
  private var byCell: [Cell: [Int32]] = [:]

  /// Which categories stand below which.
  package let codes: OwnCodes

  package init(codes: OwnCodes = .none) { self.codes = codes }

  package var count: Int { slots.count }

  package func profile(of key: Key) -> LikenessProfile? {
    slots[key].flatMap { held[$0]?.profile }
  }

  /// Takes up what a finding says now; nil takes it out.
  package mutating func update(_ key: Key, _ profile: LikenessProfile?) {
    if let slot = slots[key], let old = held[slot]?.profile {
      if old == profile { return }
      take(out: Int32(slot), old)
      held[slot] = nil
      slots[key] = nil
      free.append(slot)
    }
    guard let profile else { return }
    let slot = free.popLast() ?? held.endIndex
    if slot == held.endIndex { held.append(nil) }
    held[slot] = (key, profile)
    slots[key] = slot
    let place = Int32(slot)
    for stem in profile.words.stems { byWord[stem, default: []].append(place) }
    for name in profile.place.names { byPlace[name, default: []].append(place) }
    if let cell = profile.point.map(Cell.init) { byCell[cell, default: []].append(place) }
  }

  private mutating func take(out slot: Int32, _ profile: LikenessProfile) {
    for stem in profile.words.stems { byWord[stem]?.removeAll { $0 == slot } }
    for name in profile.place.names { byPlace[name]?.removeAll { $0 == slot } }
    if let cell = profile.point.map(Cell.init) { byCell[cell]?.removeAll { $0 == slot } }
  }

  /// The nearest look-alikes of a finding, likest first.
  ///
  /// - Parameter profile: nil for that of `key`, which is never among the matches.
  /// - Parameter isOffered: which others count; asked only of those that are alike.
  package func nearest(
    to key: Key?, _ profile: LikenessProfile? = nil, limit: Int = 5,
    least: Double = Likeness.least, isOffered: (Key) -> Bool = { _ in true }
  ) -> [Match] {
    guard limit > 0, let asked = profile ?? key.flatMap({ self.profile(of: $0) }) else { return [] }
    let own = key.flatMap { slots[$0] }
    var matches: [Match] = []
    for slot in candidates(of: asked) where Int(slot) != own {
      guard let (other, profile) = held[Int(slot)] else { continue }
      let likeness = Likeness(asked, profile, weigh: weight)
      guard likeness.score >= least, isOffered(other) else { continue }
      matches.append(Match(key: other, likeness: likeness))
    }
    matches.sort {
      $0.likeness.score == $1.likeness.score
        ? $0.key < $1.key : $0.likeness.score > $1.likeness.score
    }
    return Array(matches.prefix(limit))
  }

  /// How much a stem tells: 1 for one that only a single finding has, less the more have it.
  private func weight(_ stem: String) -> Double {
    let total = Double(max(slots.count, 1))
    let having = Double(max(byWord[stem]?.count ?? 1, 1))
    return 0.2 + 0.8 * log(1 + total / having) / log(1 + total)
  }

  /// The most that are compared in full.
  private var mostCompared: Int { 200 }

  /// Those that share the most telling words, name the same place or lie near, at a rough count.
  private func candidates(of asked: LikenessProfile) -> [Int32] {
    var rough = [Float](repeating: 0, count: held.count)
    var touched: [Int32] = []
    func add(_ slots: [Int32]?, _ weight: Double) {
      for slot in slots ?? [] {
        if rough[Int(slot)] == 0 { touched.append(slot) }
        rough[Int(slot)] += Float(weight)
      }
    }
    // A word that a quarter has finds nobody; it still counts between those that are found.
    let tooMany = max(400, held.count / 4)
    for stem in asked.words.stems where (byWord[stem]?.count ?? 0) <= tooMany {
      add(byWord[stem], weight(stem))
    }
    for name in asked.place.names where (byPlace[name]?.count ?? 0) <= tooMany {
      add(byPlace[name], 1.5)
    }
    if let cell = asked.point.map(Cell.init) {
      for near in cell.around { add(byCell[near], 3) }
    }
    guard touched.count > mostCompared else { return touched }
    touched.sort {
      rough[Int($0)] == rough[Int($1)] ? $0 < $1 : rough[Int($0)] > rough[Int($1)]
    }
    return Array(touched.prefix(mostCompared))
  }

  /// A piece of ground of about 110 m by 125 m in Denmark: what is within 100 m lies in it or
  /// beside it.
  private struct Cell: Hashable, Sendable {
    let row: Int64
    let column: Int64

    init(_ point: LikenessProfile.Point) {
      row = Self.floor(point.latitude, 10_000)
      column = Self.floor(point.longitude, 20_000)
    }

    private init(row: Int64, column: Int64) {
      self.row = row
      self.column = column
    }

    private static func floor(_ value: Int64, _ step: Int64) -> Int64 {
      value >= 0 ? value / step : -((step - 1 - value) / step)
    }

    var around: [Cell] {
      (-1...1).flatMap { north in
        (-1...1).map { Cell(row: row + north, column: column + $0) }
      }
    }
  }
}

extension LikenessIndex: Equatable {
  /// Whether the same is said of the same findings, in whatever order it was taken up.
  package static func == (left: Self, right: Self) -> Bool {
    left.count == right.count
      && left.slots.keys.allSatisfy { left.profile(of: $0) == right.profile(of: $0) }
  }
}
