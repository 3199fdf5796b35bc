import TerminalModel

/// What the bar at the left of a card or a row says; its words stand in the same block.
enum Bar: Hashable, Sendable {
  /// Over its day.
  case late
  /// Will be late, or has waited too long.
  case due
  /// With somebody, and in time.
  case with
  /// Waits until a day.
  case waiting
  /// Done, kept, answered.
  case good
  /// New, or come to nothing.
  case new
  /// Where one is.
  case here

  var role: Role {
    switch self {
    case .late: .alarm
    case .due: .warn
    case .with, .here: .accent
    case .waiting: .wait
    case .good: .good
    case .new: .faint
    }
  }

  fileprivate var plain: String {
    switch self {
    case .late: "#"
    case .due: "="
    case .with, .new, .here: "|"
    case .waiting: ":"
    case .good: "+"
    }
  }
}

extension Painter {
  /// Draws a bar from a place downwards.
  mutating func bar(_ bar: Bar, at position: Position, rows: Int = 1) {
    for row in 0..<max(0, rows) {
      text(isPlain ? bar.plain : "▌", at: position.moved(columns: 0, rows: row), role: bar.role)
    }
  }

  /// Draws a heavy rule, under what one is on.
  mutating func heavyRule(at position: Position, columns: Int, role: Role) {
    text(
      String(repeating: isPlain ? "=" : "━", count: max(0, columns)), at: position, role: role)
  }

  /// Draws texts one after the other on a line.
  /// - Returns: how many columns they took.
  @discardableResult
  mutating func spans(
    _ spans: [(text: String, role: Role)], at position: Position, maxColumns: Int? = nil
  ) -> Int {
    var taken = 0
    let room = maxColumns ?? size.columns - position.column
    for span in spans where !span.text.isEmpty {
      if taken >= room {
        // What has no room at all is told of too.
        if room > 0 {
          text(ellipsis, at: position.moved(columns: room - 1, rows: 0), role: span.role)
        }
        break
      }
      taken += text(
        span.text, at: position.moved(columns: taken, rows: 0), role: span.role,
        maxColumns: room - taken)
    }
    return taken
  }
}
