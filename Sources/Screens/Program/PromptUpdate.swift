import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  mutating func pressInPrompt(_ key: KeyStroke) -> [Effect] {
    guard var prompt = shown.prompt else { return [] }
    switch key {
    case .escape, .control("c"):
      if prompt.purpose == .search, let origin = shown.search.origin { shown.place = origin }
      shown.prompt = nil
      return keepText(of: prompt)
    case .enter:
      let effects = acceptPrompt(prompt)
      guard shown.prompt == nil, sitting.workspace.drafts[prompt.draftKey] != nil
      else { return effects }
      return effects + dropDraft(prompt.draftKey)
    case .tab, KeyStroke(.backTab):
      if prompt.takeCandidate(forward: key == .tab) { shown.prompt = prompt }
      return []
    default:
      guard prompt.editor.press(key) else { return [] }
      shown.prompt = prompt
      return promptChanged()
    }
  }

  /// Leaves the line; what was typed is kept and comes back when it is asked for again.
  private mutating func keepText(of prompt: Prompt) -> [Effect] {
    let key = prompt.draftKey
    guard prompt.isKeptWhenLeft, let draft = prompt.draft else {
      return sitting.workspace.drafts[key] == nil ? [] : dropDraft(key)
    }
    sitting.workspace.drafts[key] = draft
    say(words.board.draftKept, .done)
    return [.keepDraft(key: key, draft)]
  }

  mutating func promptChanged() -> [Effect] {
    shown.prompt?.problem = nil
    shown.prompt?.mistake = nil
    shown.prompt?.propose()
    guard let prompt = shown.prompt, prompt.purpose == .search else { return [] }
    shown.search.text = prompt.editor.text
    goToBest()
    return []
  }

  private mutating func acceptPrompt(_ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .search:
      shown.prompt = nil
      shown.search.origin = nil
      guard !shown.search.isEmpty else { return [] }
      shown.search.isMarked = true
      var isHere = false
      if let selected { isHere = matchesSearch(selected) }
      if !isHere { say(words.board.notFound(shown.search.text), .refused) }
    case .merge, .copy, .backup: return acceptPath(prompt)
    case .asOf: return askForPast(prompt.editor.text)
    case .history: return filterHistory(by: prompt.editor.text)
    case .records: return filterRecords(by: prompt.editor.text)
    case .filter:
      guard let query = query(in: prompt) else { return [] }
      shown.prompt = nil
      filter(by: query)
    case .mark:
      guard let query = query(in: prompt) else { return [] }
      shown.prompt = nil
      mark(matching: query)
    case .viewName: return saveView(named: prompt.editor.text)
    case .eraseAct: return eraseAct(because: prompt.editor.text)
    case .photoPath(let owner): return acceptPhotoPath(prompt.editor.text, of: owner)
    case .photoShift(let camera):
      return acceptClockShift(prompt.editor.text, of: camera)
    case .mentions: return showMentions(of: prompt.editor.text)
    case .reportPass: return passPoint(because: prompt.editor.text)
    case .reportSent: return sendReport(to: prompt.editor.text)
    case .letOut: return letOut(because: prompt.editor.text)
    case .printTo(let page): return write(page, to: prompt.editor.text)
    case .check(let item, let isNote):
      return takeCheck(prompt.editor.text, item: item, isNote: isNote)
    case .person: return sayWhoIs(prompt.editor.text)
    }
    return []
  }
}
