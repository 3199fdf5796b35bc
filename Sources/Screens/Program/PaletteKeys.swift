import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  mutating func press(_ key: KeyStroke, in layer: PaletteLayer) -> [Effect] {
    var layer = layer
    switch key {
    case .escape, .control("c"):
      shown.layers.removeLast()
      return []
    case .enter:
      shown.layers.removeLast()
      guard layer.matches.indices.contains(layer.selection) else { return [] }
      return choose(layer.matches[layer.selection])
    case .down, .control("n"):
      layer.selection = min(layer.selection + 1, max(0, layer.matches.count - 1))
    case .up, .control("p"): layer.selection = max(layer.selection - 1, 0)
    default:
      guard layer.editor.press(key) else { return [] }
      layer.matches = paletteMatches(layer.editor.text)
      layer.selection = 0
    }
    shown.layers[shown.layers.endIndex - 1] = .palette(layer)
    return []
  }
}
