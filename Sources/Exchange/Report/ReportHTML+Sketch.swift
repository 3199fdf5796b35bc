import CaseModel
import Wording

/// The sketch of the places, with its north and its scale; what it shows is told in words beside it.
extension ReportPage {
  func svg(_ sketch: ReportSketch) -> String {
    let places = sketch.points.map { point in
      [point.number, point.place].filter { !$0.isEmpty }.joined(separator: " ")
    }.joined(separator: ", ")
    let below = sketch.height - 24
    let end = 40 + sketch.barLength
    var marks = ""
    for point in sketch.points {
      marks += """
        <circle cx="\(point.x)" cy="\(point.y)" r="13" fill="#fff" stroke="#1a1a1a" stroke-width="2"/>
        <text x="\(point.x)" y="\(point.y + 5)" text-anchor="middle">\(escaped(point.number))</text>

        """
    }
    let right = sketch.width - 30
    return """
      <svg role="img" aria-labelledby="sketch-title sketch-text" viewBox="0 0 \(sketch.width) \(sketch.height)" \
      width="\(sketch.width)" height="\(sketch.height)" font-family="system-ui, sans-serif" font-size="14" fill="#1a1a1a">
      <title id="sketch-title">\(escaped(said.sketch))</title>
      <desc id="sketch-text">\(escaped(said.sketchTold(places, sketch.metres)))</desc>
      \(marks)<path d="M\(right) \(below - 4) V\(below - 44) M\(right - 7) \(below - 32) L\(right) \(below - 44) L\(right + 7) \(below - 32)" \
      fill="none" stroke="#1a1a1a" stroke-width="2"/>
      <text x="\(right)" y="\(below - 50)" text-anchor="middle">\(escaped(said.north))</text>
      <path d="M40 \(below - 6) V\(below) H\(end) V\(below - 6)" fill="none" stroke="#1a1a1a" stroke-width="2"/>
      <text x="40" y="\(below + 18)">\(escaped(said.metres(sketch.metres)))</text>
      </svg>
      <p>\(escaped(said.sketchTold(places, sketch.metres)))</p>

      """
  }
}
