import CaseModel
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// Asks for a line at the bottom of the screen.
  ///
  /// - Parameter text: what stands in it at first.
  mutating func openPrompt(_ purpose: Prompt.Purpose, text: String = "") -> [Effect] {
    let takesQuery = purpose == .filter || purpose == .mark
    shown.prompt = Prompt(
      purpose, text: purpose == .filter ? shown.filter.text : text,
      vocabulary: takesQuery ? promptVocabulary() : nil)
    if purpose == .search { shown.search.origin = shown.place }
    if let key = shown.prompt?.draftKey, let draft = sitting.workspace.drafts[key],
      shown.prompt?.restore(draft) == true
    {
      say(words.board.draftBack, .done)
      shown.prompt?.propose()
      // What was searched for is gone to by the next key.
      if purpose == .search, let text = shown.prompt?.editor.text { shown.search.text = text }
    }
    return []
  }
}
