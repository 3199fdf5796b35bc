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
    return byFit(timed.compactMap(\.taken?.seconds), targets.map(\.saved.seconds))
  }

  private static func minutes(_ seconds: Int) -> Int {
    Int((Double(seconds) / 60).rounded())
  }

  /// The shift by which most pictures lie near a line.
  private static func byFit(_ taken: [Int], _ saved: [Int]) -> Int? {
    let taken = taken.sorted().prefix(80)
    let saved = Array(saved.sorted().prefix(80))
    guard taken.count > 2, saved.count > 2 else { return nil }
    func fit(_ shift: Int) -> Int {
      // How near, in seconds below three minutes.
      taken.reduce(0) { sum, time in
        let wanted = time + shift * 60
        let distance = saved.map { abs($0 - wanted) }.min() ?? 180
        return sum + max(0, 180 - distance)
      }
    }
    let now = fit(0)
    var candidates = Set<Int>()
    for time in taken { for line in saved { candidates.insert(minutes(line - time)) } }
    let best = candidates.map { (shift: $0, fit: fit($0)) }
      .max { ($0.fit, -abs($0.shift)) < ($1.fit, -abs($1.shift)) }
    guard let best, best.shift != 0, best.fit > now + taken.count * 45,
      best.fit >= taken.count * 60
    else { return nil }
    return best.shift
  }
}
