import CaseModel
import ChangeLog

/// When in the week an area was walked: a place that is safe on a Tuesday morning may not be so on a
/// Saturday night (DOMAIN A1, 4 and 19).
package struct WalkCoverage: Hashable, Sendable {
  package enum Part: Int, CaseIterable, Sendable { case workday, weekend }
  package enum Mark: Int, Sendable { case never, planned, walked }

  /// The parts of a day a walk can be in.
  package static let times: [TimeOfDay] = [.morning, .day, .evening, .night]

  private var marks: [Part: [TimeOfDay: Mark]] = [:]
  /// The latest day it was walked; nil where it never was.
  package private(set) var latest: Day?

  /// - Parameters:
  ///   - walks: those of one area.
  ///   - this: the walk that is looked at, which counts as planned whatever became of it.
  package init(_ walks: [Walk], except this: String? = nil) {
    for walk in walks where walk.record != this { add(walk, as: walk.isHeld ? .walked : .planned) }
  }

  private mutating func add(_ walk: Walk, as mark: Mark) {
    guard walk.state != .cancelled else { return }
    if mark == .walked, let day = walk.date?.lastDay, latest.map({ $0 < day }) ?? true {
      latest = day
    }
    guard let part = walk.partOfWeek, let time = walk.partOfDay else { return }
    let before = marks[part]?[time] ?? .never
    if mark.rawValue > before.rawValue { marks[part, default: [:]][time] = mark }
  }

  package func mark(_ part: Part, _ time: TimeOfDay) -> Mark { marks[part]?[time] ?? .never }

  /// What no walk has seen; nothing where no walk tells when it was.
  package var gaps: [Gap] {
    guard !marks.isEmpty else { return [] }
    var gaps: [Gap] = []
    if Self.times.allSatisfy({ mark(.weekend, $0) == .never }) { gaps.append(.weekend) }
    for time in Self.times where time != .day {
      if Part.allCases.allSatisfy({ mark($0, time) == .never }) { gaps.append(.time(time)) }
    }
    let dark: [TimeOfDay] = [.evening, .night]
    if !dark.contains(where: { time in Part.allCases.contains { mark($0, time) != .never } }) {
      gaps.removeAll { $0 == .time(.evening) || $0 == .time(.night) }
      gaps.append(.dark)
    }
    return gaps
  }

  package enum Gap: Hashable, Sendable {
    case weekend
    case time(TimeOfDay)
    /// Only ever by daylight.
    case dark
  }
}

extension Walk {
  /// Whether somebody said that it was walked.
  package var isHeld: Bool {
    switch state {
    case .idea, .planned, .invited, .cancelled: false
    case .walked, .gathered, .reported, .followedUp, .ended: true
    }
  }

  /// Nil where its day is not known.
  package var partOfWeek: WalkCoverage.Part? { day.map { $0.isWeekend ? .weekend : .workday } }

  /// As it was written, else by when it began; nil where neither is known.
  package var partOfDay: TimeOfDay? { Self.partOfDay(values) }

  fileprivate static func partOfDay(_ values: Values) -> TimeOfDay? {
    if let written = values.code(WalkField.timeOfDay, TimeOfDay.self), written != .unknown {
      return written
    }
    guard
      let hour = values.text(WalkField.startTime)?.split(separator: ":").first.flatMap({ Int($0) })
    else { return nil }
    return switch hour {
    case 5..<10: .morning
    case 10..<17: .day
    case 17..<22: .evening
    default: .night
    }
  }
}

extension CaseFile {
  /// When on the day a walk is, as it says or as the hour it begins tells.
  package func partOfDay(ofWalk walk: RecordIndex) -> TimeOfDay? {
    Walk.partOfDay(values(of: walk))
  }

  /// When each area was walked, by its name in search form, with the name as it is written.
  package var coverages: [(area: String, coverage: WalkCoverage)] {
    var walks: [String: [Walk]] = [:]
    var names: [String: String] = [:]
    for walk in self.walks {
      guard let area = walk.area, !area.isEmpty else { continue }
      walks[SearchKey.name(area), default: []].append(walk)
      if names[SearchKey.name(area)] == nil { names[SearchKey.name(area)] = area }
    }
    return walks.compactMap { key, walks in
      names[key].map { (area: $0, coverage: WalkCoverage(walks)) }
    }
  }
}
