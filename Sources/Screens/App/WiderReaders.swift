import CaseModel
import Casework
import Wording

/// What is about to leave for more readers than the role of whoever sits here writes for.
enum WiderPage: Hashable, Sendable {
  case edition(PrintJob)
  /// The list on top, for us alone.
  case rows
}

/// Asks whether it is to leave all the same: a role is a convenience and no right.
struct WiderList: ListScreen {
  static let isNumbered = true
  static let listsRecords = true
  let page: WiderPage
}

extension AppState {
  /// What is asked before something for these readers leaves; nil where nothing is.
  func widerSentence(for audience: Audience) -> String? {
    guard let role = sitting.who.authorship.role(in: shown.caseFile),
      audience.isWider(than: role.widestAudience)
    else { return nil }
    return words.persons.widerThanRole(
      words.codes.personRole(role), words.exports.audience(audience))
  }
}
