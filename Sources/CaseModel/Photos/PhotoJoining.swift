/// Which photo belongs to which finding: by the number that was noted, else by the time.
package struct PhotoJoining: Hashable, Sendable {
  package struct Picture: Hashable, Sendable {
    /// The number the camera gave it.
    package let number: Int?
    /// By the camera's clock; nil where it says nothing.
    package let taken: Moment?

    package init(number: Int?, taken: Moment?) {
      self.number = number
      self.taken = taken
    }

    /// The same with its camera's clock put right.
    package func shifted(minutes: Int) -> Picture {
      Picture(
        number: number,
        taken: taken.map {
          Moment(seconds: $0.seconds + minutes * 60, offsetMinutes: $0.offsetMinutes)
        })
    }
  }

  package struct Target: Hashable, Sendable {
    package let numbers: Set<Int>
    /// When its line was saved.
    package let saved: Moment

    package init(numbers: Set<Int> = [], saved: Moment) {
      self.numbers = numbers
      self.saved = saved
    }
  }

  package enum Reason: Hashable, Sendable { case number, time }

  package struct Pair: Hashable, Sendable {
    package let target: Int
    package let reason: Reason
  }

  /// For each picture the finding it is proposed for, by its place; nil for none.
  package let pairs: [Pair?]

  /// A photo is taken before or after its line is typed, but not long.
  package static let reach = 10 * 60

  package init(_ pictures: [Picture], _ targets: [Target], shiftMinutes: Int = 0) {
    pairs = pictures.map { picture in
      if let place = Self.byNumber(picture, targets) { return Pair(target: place, reason: .number) }
      guard let taken = picture.taken else { return nil }
      return Self.nearest(taken.seconds + shiftMinutes * 60, targets)
        .map { Pair(target: $0, reason: .time) }
    }
  }

  private static func byNumber(_ picture: Picture, _ targets: [Target]) -> Int? {
    guard let number = picture.number else { return nil }
    if let exact = targets.firstIndex(where: { $0.numbers.contains(number) }) { return exact }
    // On paper stand the last figures alone; they must mean one finding.
    let short = targets.indices.filter { place in
      targets[place].numbers.contains { noted in
        noted >= 10 && noted < number && number % (noted >= 100 ? 1000 : 100) == noted
      }
    }
    return short.count == 1 ? short[0] : nil
  }

  private static func nearest(_ seconds: Int, _ targets: [Target]) -> Int? {
    let near = targets.indices.min {
      abs(targets[$0].saved.seconds - seconds) < abs(targets[$1].saved.seconds - seconds)
    }
    return near.flatMap { abs(targets[$0].saved.seconds - seconds) <= reach ? $0 : nil }
  }

  // The clock

  /// By how many minutes the camera's clock was wrong, as what was noted and the order of things
  /// tell; nil where it was right or nothing tells.
  package static func guessedShift(_ pictures: [Picture], _ targets: [Target]) -> Int? {
    let timed = pictures.filter { $0.taken != nil }
    let numbered: [Int] = timed.compactMap { picture in
      guard let taken = picture.taken, let place = byNumber(picture, targets) else { return nil }
      return targets[place].saved.seconds - taken.seconds
    }
    if !numbered.isEmpty {
      let middle = numbered.sorted()[numbered.count / 2]
      return abs(middle) > reach ? minutes(middle) : nil
    }
    let taken = timed.compactMap(\.taken?.seconds)
    let saved = targets.map(\.saved.seconds)
    return byFit(taken, saved)
  }

  private static func minutes(_ seconds: Int) -> Int {
    Int((Double(seconds) / 60).rounded())
  }

  /// Of the shifts by which most pictures come to a finding the one by which they lie nearest to the
  /// lines; nil where the clock as it is does nearly as well.
  private static func byFit(_ taken: [Int], _ saved: [Int]) -> Int? {
    guard let fits = ShiftFits(taken, saved) else { return nil }
    let counted = fits.candidates.map { (shift: $0, joined: fits.joined($0)) }
    let most = counted.map(\.joined).max() ?? 0
    let best = counted.filter { $0.joined >= most - fits.count / 8 }
      .map { (shift: $0.shift, fit: fits.nearness($0.shift)) }
      .max { ($0.fit, -abs($0.shift)) < ($1.fit, -abs($1.shift)) }
    guard let best, best.shift != 0 else { return nil }
    let joinsMore = most - fits.joined(0) >= max(2, fits.count / 2)
    // A minute or two is the time between the picture and its line.
    let liesNearer =
      abs(best.shift) > 2 && best.fit > fits.nearness(0) + fits.count * 45
      && best.fit >= fits.count * 60
    return joinsMore || liesNearer ? best.shift : nil
  }
}

/// How well the pictures of one camera lie among the lines of a walk, its clock shifted so or so.
private struct ShiftFits {
  private let taken: [Int]
  /// Sorted.
  private let saved: [Int]
  /// In minutes: those by which some picture lies on some line, or beside one.
  let candidates: Set<Int>

  var count: Int { taken.count }

  /// Nil where there are too few to tell.
  init?(_ taken: [Int], _ saved: [Int]) {
    self.taken = Array(taken.sorted().prefix(80))
    self.saved = Array(saved.sorted().prefix(80))
    guard taken.count > 2, saved.count > 2 else { return nil }
    var candidates: Set<Int> = []
    for time in self.taken {
      for line in self.saved {
        let exact = Int((Double(line - time) / 60).rounded())
        candidates.formUnion([exact - 5, exact, exact + 5])
      }
    }
    self.candidates = candidates
  }

  /// How near they lie together, in seconds below three minutes.
  func nearness(_ shift: Int) -> Int {
    taken.reduce(0) { $0 + max(0, 180 - distance($1 + shift * 60)) }
  }

  /// How many come to a finding.
  func joined(_ shift: Int) -> Int {
    taken.count { distance($0 + shift * 60) <= PhotoJoining.reach }
  }

  private func distance(_ seconds: Int) -> Int {
    var low = 0
    var high = saved.count
    while low < high {
      let middle = (low + high) / 2
      if saved[middle] < seconds { low = middle + 1 } else { high = middle }
    }
    let beside = [low - 1, low].filter(saved.indices.contains)
    return beside.map { abs(saved[$0] - seconds) }.min() ?? Int.max
  }
}
