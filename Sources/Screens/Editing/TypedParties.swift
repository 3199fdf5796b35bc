import CaseModel
import Casework
import ChangeLog
import Wording

extension AppState {
  /// Which of the parties typed in a form are to be asked about before they are saved, and whom nobody
  /// here knows.
  ///
  /// - Parameter form: after its values were read.
  func typedParties(
    in form: Form
  ) -> (questions: [(key: String, sentence: String)], unknown: [String]) {
    var questions: [(key: String, sentence: String)] = []
    var unknown: [String] = []
    let typed = form.fields.filter { $0.form == .party && $0.isChanged && !$0.editor.isBlank }
    if typed.isEmpty { return ([], []) }
    let known = KnownParties(shown.caseFile, author: sitting.who.person.initials)
    for field in typed {
      let text = TextRules.accepted(field.editor.content, form: .party)
      switch known.meaning(of: text) {
      case .known: break
      case .part(let party) where field.isToBeAskedAbout:
        questions.append((field.key, words.register.isMeant(text, party)))
      case .several(let parties) where field.isToBeAskedAbout:
        questions.append((field.key, words.register.areMeant(text, parties)))
      case .part, .several, .unknown:
        if !unknown.contains(text) { unknown.append(text) }
      }
    }
    return (questions, unknown)
  }

  /// Tells whom nobody knows with what is saved, or at once where nothing is yet.
  mutating func telling(_ unknown: [String], with effects: [Effect]) -> [Effect] {
    if unknown.isEmpty { return effects }
    let saves = effects.contains { if case .commit = $0 { true } else { false } }
    if !saves, sitting.messages.notice == nil { say(words.register.areUnknown(unknown), .done) }
    return effects.map { effect in
      guard case .commit(let draft, var after) = effect else { return effect }
      after.notice += " " + words.register.areUnknown(unknown)
      return .commit(draft, then: after)
    }
  }
}
