import CaseModel
import Casework
import ChangeLog
import Wording

extension AppState {
  /// What is asked about before a form is saved.
  typealias Question = (key: String, sentence: String, meant: String?)

  /// Which of the parties and areas typed in a form are to be asked about before they are saved, and
  /// which nobody here knows.
  ///
  /// - Parameter form: after its values were read.
  func typedParties(
    in form: Form
  ) -> (questions: [Question], unknown: [String]) {
    var (questions, unknown) = typedAreas(in: form)
    let typed = form.fields.filter { $0.form == .party && $0.isChanged && !$0.editor.isBlank }
    if typed.isEmpty { return (questions, unknown) }
    let known = KnownParties(shown.caseFile, author: sitting.who.person.initials)
    for field in typed {
      let text = TextRules.accepted(field.editor.content, form: .party)
      switch known.meaning(of: text) {
      case .known: break
      case .part(let party) where field.isToBeAskedAbout:
        questions.append((field.key, words.register.isMeant(text, party), party))
      case .several(let parties) where field.isToBeAskedAbout:
        questions.append((field.key, words.register.areMeant(text, parties), nil))
      case .part, .several, .unknown:
        if !unknown.contains(text) { unknown.append(text) }
      }
    }
    return (questions, unknown)
  }

  private func typedAreas(in form: Form) -> (questions: [Question], unknown: [String]) {
    let typed = form.fields.filter { $0.form == .area && $0.isChanged && !$0.editor.isBlank }
    if typed.isEmpty { return ([], []) }
    var questions: [Question] = []
    var unknown: [String] = []
    let known = KnownAreas(shown.caseFile)
    for field in typed {
      let text = TextRules.accepted(field.editor.content, form: .area)
      switch known.meaning(of: text) {
      case .known: break
      case .near(let area) where field.isToBeAskedAbout:
        questions.append((field.key, words.register.isMeant(text, area), area))
      case .several(let areas) where field.isToBeAskedAbout:
        questions.append((field.key, words.register.areMeant(text, areas), nil))
      case .near, .several, .unknown:
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
