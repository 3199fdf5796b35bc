import CaseModel
import ChangeLog
import TerminalModel

/// A screen of an area's own over the board, which is neither a list nor a form: it says where its
/// keys are declared and what those keys mean here that go to whatever lies on top.
///
/// It names things by their index in one case file, and so ends with it.
package protocol AreaLayer: Equatable, Sendable {
  /// Where its keys are declared.
  static var scope: Scope { get }
  /// The findings commands act on.
  var actsOn: [RecordIndex] { get }
  /// What it is called in the header, its parts parted by a dot; empty for what says so itself.
  func title(in state: AppState) -> String
  /// Draws it between the header and the lines below.
  func draw(_ state: AppState, in painter: inout Painter)
  /// What it says when the screen is read aloud.
  func aloud(in state: AppState) -> AloudPage
  /// Goes on by a number of rows, back when negative.
  func step(by step: Int, in state: inout AppState)
  /// Does what the selected row says.
  func choose(in state: inout AppState) -> [Effect]
  /// Does what a digit says.
  func take(digit: Int, in state: inout AppState) -> [Effect]
  /// Selects a row it was drawn with, as a press of the mouse does.
  /// - Returns: whether it was selected before.
  func select(row: Int, in state: inout AppState) -> Bool
  /// Takes a key before any command does, where text is typed; nil for one that is not its own.
  func typed(_ key: KeyStroke, in state: inout AppState) -> [Effect]?
  /// Takes text that was pasted; nil where none is written.
  func pasted(_ text: String, in state: inout AppState) -> [Effect]?
  /// Whether letters are text here whatever they are, so that many at once are taken as one text.
  var isTypedIn: Bool { get }
  /// What it asked to be saved is on the disk.
  func settled(in state: inout AppState) -> [Effect]
  /// A step back; at the first one, out.
  func goBack(in state: inout AppState) -> [Effect]
  /// Out at once, however far one has come.
  func quit(in state: inout AppState) -> [Effect]
  /// What was begun and is not saved, with what it is kept under; nil where there is nothing.
  func draft(in caseFile: CaseFile) -> (key: String, value: JSONValue?)?
}

extension AreaLayer {
  package func title(in state: AppState) -> String { "" }
  package func typed(_ key: KeyStroke, in state: inout AppState) -> [Effect]? { nil }
  package func pasted(_ text: String, in state: inout AppState) -> [Effect]? { nil }
  package var isTypedIn: Bool { false }
  package func settled(in state: inout AppState) -> [Effect] { [] }

  func isSame(as other: any AreaLayer) -> Bool { other as? Self == self }
}

extension AppState {
  /// The area's layer that lies on top, or nearest to it beneath what was opened from it.
  func area<Area: AreaLayer>(_ type: Area.Type) -> Area? {
    shown.layers.lazy.compactMap { $0.area(type) }.last
  }

  /// Changes the area's layer, wherever it lies.
  mutating func changeArea<Area: AreaLayer>(_ type: Area.Type, _ change: (inout Area) -> Void) {
    for place in shown.layers.indices.reversed() {
      guard var layer = shown.layers[place].area(type) else { continue }
      change(&layer)
      shown.layers[place] = .area(layer)
      return
    }
  }
}

extension Layer {
  package func area<Area: AreaLayer>(_ type: Area.Type) -> Area? {
    if case .area(let layer) = self { layer as? Area } else { nil }
  }
}
