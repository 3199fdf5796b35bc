import CaseModel
import ChangeLog

/// An example to look at: two areas, four walks and what became of what was found, written on two
/// laptops.
package enum SampleWorkspace {
  /// How the workspace identity of every example begins: 16 hexadecimal digits, by which none is
  /// taken for a real one.
  package static let identifierBeginning = "e0e5a3b1e0e5a3b1"

  /// The example's own identity, so that what a machine remembers of an earlier one does not count.
  static func identifier(seed: UInt64) -> String {
    let digits = String(seed, radix: 16)
    return identifierBeginning + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Every act, in the order it was done.
  package static let acts: [SampleAct] = {
    let acts =
      [SampleRegisters.workspace, SampleRegisters.areas, SampleRegisters.parties]
      + SampleWalk.all.flatMap { [$0.planning, $0.outcome] }
      + SampleFindings.all.flatMap(\.acts)
    return acts.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.daysAgo != other.daysAgo { return one.daysAgo > other.daysAgo }
      if one.minute != other.minute { return one.minute < other.minute }
      return left.offset < right.offset
    }.map(\.element)
  }()

  /// A log per device, named as its file is without the ending; the same for the same day and seed.
  /// - Parameter offsetMinutes: minutes east of UTC of the clock the acts are told by.
  /// - Throws: ``LineDamage`` when a line could not be read back, which a test excludes.
  package static func logs(
    today: Day, offsetMinutes: Int, seed: UInt64
  ) throws(LineDamage) -> [String: [ComposedLine]] {
    var scribe = SampleScribe(today: today, offsetMinutes: offsetMinutes, seed: seed)
    for act in acts { try scribe.write(act) }
    return scribe.logs
  }
}
