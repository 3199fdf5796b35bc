import Casework
import ChangeLog
import Wording

extension AppState {
  /// Holds back what writes until whoever sits here has said who they are; it is asked once, and
  /// what was asked for is saved then.
  mutating func askingWhoFirst(_ effects: [Effect]) -> [Effect] {
    guard sitting.who.isYetToSay, effects.contains(where: \.needsAuthor) else { return effects }
    sitting.beginning.afterFirstStart = nil
    sitting.beginning.heldBack = effects.filter(\.needsAuthor)
    openForm(formMaker().firstStart())
    return effects.filter { !$0.needsAuthor }
  }

  /// Takes up who sits here, and goes on with what waited for it.
  mutating func begin(as typed: String, role: String, _ form: Form) -> [Effect] {
    guard let initials = KnownPerson.initials(typed: typed) else {
      say(words.board.initialsNeeded, .refused)
      return []
    }
    sitting.who.person = KnownPerson(initials: initials, role: role)
    sitting.who.isYetToSay = false
    let way = sitting.beginning.afterFirstStart
    let heldBack = sitting.beginning.heldBack
    sitting.beginning.afterFirstStart = nil
    sitting.beginning.heldBack = []
    let effects = closeForm(form.purpose.key) + [.rememberPerson(sitting.who.person)]
    return effects + heldBack + (way.map { goOn($0) } ?? [])
  }
}

extension Effect {
  /// Whether it makes a line of the log, which is by somebody.
  fileprivate var needsAuthor: Bool {
    switch self {
    case .commit, .merge, .takeHandEdit, .seal, .deliver, .create: true
    // Once what approves it is written.
    case .rewriteReport: true
    default: false
    }
  }
}
