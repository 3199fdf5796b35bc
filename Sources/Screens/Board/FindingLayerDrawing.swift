import AppCore
import TerminalModel

enum FindingLayerDrawing {
  static func draw(_ layer: FindingLayer, _ state: AppState, in painter: inout Painter) {
  }
}
