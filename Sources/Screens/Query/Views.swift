import CaseModel
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// The saved views with their digits, and what can be done with what the board shows now.
  var viewRows: [ListLayer.Row] {
    let views = SavedView.ordered(shown.caseFile.views, words.alphabet)
    let width = min(28, views.map { TextWidth.columns(of: $0.name) }.max() ?? 0)
    var rows = views.map { view in
      let name = TextLayout.padded(
        TextLayout.cut(SafeText.simplified(view.name), toColumns: width), toColumns: width)
      return ListLayer.Row(
        "\(view.key.map(String.init) ?? " ")  \(name)  \(view.query)",
        choice: ViewChoice.open(view.record))
    }
    if rows.isEmpty { rows.append(ListLayer.Row("   " + words.views.none)) }
    if !shown.filter.isEmpty {
      rows.append(ListLayer.Row(""))
      rows.append(
        ListLayer.Row("   " + words.views.save(shown.filter.text), choice: ViewChoice.save))
      rows.append(ListLayer.Row("   " + words.views.all, choice: ViewChoice.showAll))
    }
    return rows
  }

  /// Opens the view with that digit from the list of views.
  /// - Returns: nil where none has it.
  mutating func openView(withKey key: Int) -> [Effect]? {
    let views = SavedView.ordered(shown.caseFile.views, words.alphabet)
    return views.first { $0.key == key }.map { openView($0.record) }
  }

  mutating func openView(_ record: String) -> [Effect] {
    guard let view = shown.caseFile.views.first(where: { $0.record == record }) else { return [] }
    do throws(QueryError) {
      let query = try Query(parsing: view.query, today: today, own: words.own)
      shown.layers.removeLast()
      filter(by: query)
    } catch {
      // A newer version may have saved words this one does not know.
      say(words.sentence(error), .refused)
    }
    return []
  }

  /// Removes the view that is selected in the list of views.
  mutating func removeView() -> [Effect] {
    guard case .open(let record)? = selectedChoice(ViewChoice.self),
      let view = shown.caseFile.views.first(where: { $0.record == record })
    else { return [] }
    var draft = ActDraft()
    EditWriter.removeView(view, in: shown.caseFile, draft: &draft)
    var after = AfterCommit(words.views.removed(view.name))
    after.actsOnMarks = false
    return commit(draft, then: after)
  }

  mutating func showAll() -> [Effect] {
    shown.layers.removeLast()
    apply(.all)
    return []
  }

  mutating func saveView(named raw: String) -> [Effect] {
    let name = TextRules.accepted(raw, form: .line)
    guard !name.isEmpty, name.count <= TextRules.titleLength else {
      let sentence = words.views.needsName
      shown.prompt?.problem = sentence
      return []
    }
    shown.prompt = nil
    var draft = ActDraft()
    EditWriter.saveView(
      named: name, query: TextRules.accepted(shown.filter.text, form: .line), in: shown.caseFile,
      draft: &draft)
    if draft.isEmpty {
      say(words.views.saved(name), .done)
      return []
    }
    var after = AfterCommit(words.views.saved(name))
    after.actsOnMarks = false
    return commit(draft, then: after)
  }
}
