import TerminalModel

/// The looks of all roles under one name.
package struct Theme: Equatable, Sendable {
  /// The file's name without its ending: what the option `--theme` takes.
  package let code: String
  /// What people call it, by language code.
  package let names: [String: String]
  /// One look per ``RoleName``, in its order.
  private let looks: [Look]

  init(code: String, names: [String: String], looks: [RoleName: Look]) {
    self.code = code
    self.names = names
    let plain = looks[.plain] ?? .plain
    self.looks = RoleName.allCases.map { looks[$0] ?? plain }
  }

  /// The look of a role; that of plain text for a role without a name.
  package func look(_ role: Role) -> Look {
    Int(role.index) < looks.count ? looks[Int(role.index)] : (looks.first ?? .plain)
  }

  /// The name in a language, else the code.
  package func name(in language: String) -> String { names[language] ?? code }

  /// What is drawn when no theme can be read.
  package static let bare = Theme(
    code: "bare", names: [:],
    looks: [
      .cardSelected: Look(isReversed: true), .selection: Look(isReversed: true),
      .choiceSelected: Look(isReversed: true), .columnTitleFocused: Look(isReversed: true),
      .title: Look(isBold: true), .formField: Look(isUnderlined: true),
      .formFieldFocused: Look(isBold: true, isUnderlined: true),
    ])
}
