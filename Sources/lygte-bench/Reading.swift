import CaseModel

/// A figure as it was measured, beside what the machine allows and what is to be reached.
struct Reading {
  enum Verdict: String {
    case reached = "reached"
    case missed = "not reached"
    /// Needs work that is not there yet.
    case unpromised = "not promised yet"
    /// Told for comparison.
    case none = ""
  }

  let work: String
  let findings: Int
  /// `ms` or `MB`.
  var unit = "ms"
  let measured: Double
  /// What the least that must be done costs on this machine, now.
  var floor: Double?
  var goal: Double?
  var isPromised = true

  var ratio: Double? { floor.flatMap { $0 > 0 ? measured / $0 : nil } }

  var verdict: Verdict {
    guard let goal else { return .none }
    if measured <= goal { return .reached }
    return isPromised ? .missed : .unpromised
  }

  var json: JSONValue {
    func number(_ value: Double?) -> JSONValue { value.map { .decimal($0) } ?? .null }
    return .object([
      "work": .string(work), "findings": .integer(Int64(findings)), "unit": .string(unit),
      "measured": .decimal(measured), "floor": number(floor), "ratio": number(ratio),
      "goal": number(goal), "verdict": .string(verdict.rawValue),
    ])
  }
}

/// Readings as a table of text.
enum ReadingTable {
  static let head = line("work", "findings", "measured", "floor", "ratio", "goal", "")

  static func line(_ reading: Reading) -> String {
    line(
      reading.work, String(reading.findings), "\(text(reading.measured)) \(reading.unit)",
      reading.floor.map(text) ?? "", reading.ratio.map { "\(text($0))x" } ?? "",
      reading.goal.map(text) ?? "", reading.verdict.rawValue)
  }

  private static func line(_ first: String, _ cells: String...) -> String {
    var line = first + String(repeating: " ", count: max(1, 40 - first.count))
    for (place, cell) in cells.enumerated() where place < cells.count - 1 {
      let width = place == 1 ? 13 : 9
      line += String(repeating: " ", count: max(0, width - cell.count)) + cell + " "
    }
    return line + " " + (cells.last ?? "")
  }

  /// Three digits that count.
  private static func text(_ value: Double) -> String {
    // Memory that was given back is growth below nothing.
    if value < 0 { return "-" + text(-value) }
    let decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let rounded = Int((value * scale).rounded())
    guard decimals > 0 else { return String(rounded) }
    let fraction = String(rounded % Int(scale))
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return "\(rounded / Int(scale)).\(zeros)\(fraction)"
  }
}
