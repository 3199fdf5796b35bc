import CaseModel
import ChangeLog
import TerminalModel
import Wording

/// The whole screen of a state: a pure function, so that each screen is tested as text.
package func draw(_ state: AppState) -> Frame {
  var painter = Painter(state.sitting.size, isPlain: state.sitting.isPlain)
  draw(state, in: &painter)
  return painter.frame
}

func draw(_ state: AppState, in painter: inout Painter) {
  painter.setTitle(windowTitle(state))
  guard state.sitting.size.columns >= 40, state.sitting.size.rows >= 10 else {
    let rows = painter.paragraph(
      state.words.board.tooSmall(state.sitting.size.columns, state.sitting.size.rows),
      in: painter.bounds, role: .strong)
    painter.paragraph(
      state.words.board.allIsSaved, in: painter.bounds.inset(top: rows + 1), role: .good)
    painter.placeCursor(at: .origin)
    return
  }
  if state.sitting.readsAloud { return AloudDrawing.draw(state, in: &painter) }
  HeaderDrawing.draw(state, in: &painter)
  draw(state.shown.layers[...], state, in: &painter)
  FooterDrawing.draw(state, in: &painter)
  if state.sitting.waiting == .shown { GoingDrawing.draw(state, in: &painter) }
}

/// What lies on top, between the header and the lines below.
private func draw(_ layers: ArraySlice<Layer>, _ state: AppState, in painter: inout Painter) {
  switch layers.last {
  case nil: BoardDrawing.draw(state, in: &painter)
  case .finding(let layer): FindingLayerDrawing.draw(layer, state, in: &painter)
  case .form(let layer):
    FormDrawing.draw(
      layer.form, words: state.words, today: state.today, in: body(state), on: &painter)
  case .list(let layer): ListDrawing.draw(layer, state, in: &painter)
  case .area(let layer):
    layer.draw(state, in: &painter)
  case .palette(let layer):
    // What one was at stays in its place, as faint as a drawing.
    draw(layers.dropLast(), state, in: &painter)
    let beneath = painter.bounds.inset(top: 1)
    painter.lay(beneath, on: .standard)
    painter.recolor(beneath, role: .faint)
    painter.coverPresses()
    PaletteDrawing.draw(layer, state, in: &painter)
  }
}

private func windowTitle(_ state: AppState) -> String {
  let name = state.shown.facts.name
  return name.isEmpty ? "Lygte" : "Lygte · \(name)"
}
