import TerminalModel

/// What text says of itself, by the name themes call it; the order gives each ink its number. There
/// is room for sixteen. A screen names inks and never colours.
package enum InkName: String, CaseIterable, Sendable {
  /// Text.
  case ink
  /// The name of a thing: place, party, walk; a number that counts.
  case strong
  /// A heading under or before a thin rule.
  case head
  /// Labels, explanations, days that mean nothing yet.
  case soft
  /// Only drawings: steps not taken, the bar of what is new, text beneath an overlay.
  case faint
  /// Thin rules, which say nothing by themselves.
  case line
  /// Where one is; data in figures.
  case accent
  /// Where one is and what can be pressed.
  case key
  /// Late or urgent, nothing else.
  case alarm
  /// Will be late, has waited too long, or is missing for the next step.
  case warn
  /// Done, positive, kept, saved.
  case good
  /// Waits until a day.
  case wait
  /// Two values; what points at a person.
  case dispute
  /// The part of a query that could not be understood.
  case mistake
  /// What a search found in a text.
  case match

  package var role: Role { Role(ink: UInt8(Self.allCases.firstIndex(of: self) ?? 0)) }
}

/// What text lies on, by the name themes call it; the order gives each ground its number.
package enum GroundName: String, CaseIterable, Sendable {
  /// The screen.
  case ground
  /// A card, the foot, a block one works on.
  case card
  /// Header, answer line, overlays.
  case raised
  /// What is selected: the whole block, every row of it.
  case chosen
  /// A field that has not the focus.
  case field

  package var ground: Ground { Ground(index: UInt8(Self.allCases.firstIndex(of: self) ?? 0)) }
}

extension Ground {
  package static let card = GroundName.card.ground
  package static let raised = GroundName.raised.ground
  package static let chosen = GroundName.chosen.ground
  package static let field = GroundName.field.ground
}

extension Role {
  package static let strong = InkName.strong.role
  package static let head = InkName.head.role
  package static let soft = InkName.soft.role
  package static let faint = InkName.faint.role
  package static let line = InkName.line.role
  package static let accent = InkName.accent.role
  package static let key = InkName.key.role
  package static let alarm = InkName.alarm.role
  package static let warn = InkName.warn.role
  package static let good = InkName.good.role
  package static let wait = InkName.wait.role
  package static let dispute = InkName.dispute.role
  package static let mistake = InkName.mistake.role
  package static let match = InkName.match.role

  /// Every ink on every ground.
  package static let all = GroundName.allCases.flatMap { ground in
    InkName.allCases.map { $0.role.on(ground.ground) }
  }

  /// `alarm`, or `alarm on chosen`, as snapshots name it; the number of one without a name.
  package var name: String {
    let (inks, grounds) = (InkName.allCases, GroundName.allCases)
    guard Int(ink) < inks.count, Int(ground.index) < grounds.count else { return "\(index)" }
    let name = inks[Int(ink)].rawValue
    return ground == .standard ? name : "\(name) on \(grounds[Int(ground.index)].rawValue)"
  }
}
