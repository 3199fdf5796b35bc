import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// Whether a new finding is being written of which nobody has looked yet what is like it.
  package var wantsLookalikes: Bool {
    if let layer = area(CaptureLayer.self), case .area = shown.layers.last {
      return layer.alikeOf != layer.line.text
    }
    guard case .form(let layer) = shown.layers.last, layer.form.purpose == .newFinding else {
      return false
    }
    return layer.form.alikeOf != layer.form.tellingText
  }

  /// Shows below a new finding which ones are like what is written so far, while nobody types.
  mutating func showLookalikes() {
    guard wantsLookalikes else { return }
    showCaptureLookalike()
    guard case .form(var layer) = shown.layers.last else { return }
    layer.form.alikeOf = layer.form.tellingText
    layer.form.alike = lookalikes(of: layer.form)
    shown.layers[shown.layers.endIndex - 1] = .form(layer)
  }

  private mutating func lookalikes(of form: Form) -> [String] {
    var finding = Finding(name: "")
    for field in [FindingField.observation, .place, .area] {
      if let text = form[field.rawValue]?.editor.content, !text.isEmpty {
        finding.values[field] = .string(text)
      }
    }
    // A word or two are like too much.
    guard finding.observation.count >= 8 else { return [] }
    need(\.likeness)
    guard let index = shown.indexes.likeness else { return [] }
    let profile = LikenessProfile(finding, codes: index.codes)
    // As long as nobody has said where, fewer words have to be alike for it to be worth a look.
    let least = finding.place == nil ? 0.3 : Likeness.least
    return index.nearest(to: nil, profile, limit: 3, least: least).map { match in
      let other = shown.caseFile.plainFinding(at: match.key)
      let state = words.codes.state(other.state)
      return [other.spokenName, other.title, state].joined(separator: " · ")
    }
  }
}
