import TerminalModel

/// What cells mean, by the name themes call it. The order gives each role its number; a theme in
/// `Themes/` gives it its look.
package enum RoleName: String, CaseIterable, Sendable {
  case plain, title, header
  /// The line that says these are made-up findings.
  case exampleBanner
  case columnTitle, columnTitleFocused
  case card, cardSelected, cardMarked
  case label, value
  /// Never for text a person needs: some palettes make it hard to read.
  case muted
  case urgent, overdue, positive, waiting
  /// A field with more than one standing value.
  case conflict
  /// What a finding lacks.
  case missing
  case hint, key
  case notice, error
  /// The part of a query that could not be understood.
  case mistake
  case formLabel, formField, formFieldFocused, formError
  case choice, choiceSelected
  /// What a search found in a text.
  case match
  case border
  case selection, heading, panel, scrollMark

  package var role: Role {
    Role(index: UInt8(Self.allCases.firstIndex(of: self) ?? 0))
  }
}

extension Role {
  package static let title = RoleName.title.role
  package static let header = RoleName.header.role
  package static let exampleBanner = RoleName.exampleBanner.role
  package static let columnTitle = RoleName.columnTitle.role
  package static let columnTitleFocused = RoleName.columnTitleFocused.role
  package static let card = RoleName.card.role
  package static let cardSelected = RoleName.cardSelected.role
  package static let cardMarked = RoleName.cardMarked.role
  package static let label = RoleName.label.role
  package static let value = RoleName.value.role
  package static let muted = RoleName.muted.role
  package static let urgent = RoleName.urgent.role
  package static let overdue = RoleName.overdue.role
  package static let positive = RoleName.positive.role
  package static let waiting = RoleName.waiting.role
  package static let conflict = RoleName.conflict.role
  package static let missing = RoleName.missing.role
  package static let hint = RoleName.hint.role
  package static let key = RoleName.key.role
  package static let notice = RoleName.notice.role
  package static let error = RoleName.error.role
  package static let mistake = RoleName.mistake.role
  package static let formLabel = RoleName.formLabel.role
  package static let formField = RoleName.formField.role
  package static let formFieldFocused = RoleName.formFieldFocused.role
  package static let formError = RoleName.formError.role
  package static let choice = RoleName.choice.role
  package static let choiceSelected = RoleName.choiceSelected.role
  package static let match = RoleName.match.role
  package static let border = RoleName.border.role
  /// The row of a list that keys act on.
  package static let selection = RoleName.selection.role
  package static let heading = RoleName.heading.role
  /// The ground of a box over the screen.
  package static let panel = RoleName.panel.role
  package static let scrollMark = RoleName.scrollMark.role

  /// The role's name in themes and snapshots; its number when it has none.
  package var name: String {
    let all = RoleName.allCases
    return Int(index) < all.count ? all[Int(index)].rawValue : "\(index)"
  }
}
