import TerminalModel

/// One finding, whole, over the board.
enum FindingLayerDrawing {
  static func draw(_ layer: FindingLayer, _ state: AppState, in painter: inout Painter) {
    FindingDrawing.draw(
      layer.screen, layout: state.findingLayout(of: layer), in: state.listArea, on: &painter)
  }
}
