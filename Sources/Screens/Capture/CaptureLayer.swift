import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel

extension Scope {
  package static let capture = Scope(
    "capture", Phrase("på en vandring", "on a walk"), isWritten: true)
}

/// Typing what is seen on a walk, a finding a line.
package struct CaptureLayer: AreaLayer {
  package static let scope = Scope.capture

  let walk: RecordIndex
  var line = LineEditor("")
  /// Where the next lines are seen: it stays until it is changed.
  var stop: RecordIndex?
  /// The place of a stop that is being saved, which the lines after it are seen at.
  var comingStop: String?
  /// What is said of this line besides its words.
  var details: [FindingField: JSONValue] = [:]
  /// The finding whose line is being mended; nil for a new one.
  var mending: RecordIndex?
  /// The list that is open above the line; nil for none.
  var choosing: CaptureChoice?
  /// What is typed for a choice that has no list.
  var typed = LineEditor("")
  /// The finding the line is like, and the line it was looked up for.
  var alike: String?
  var alikeOf = ""
  /// The selected row among what is seen again; nil while that list is not open.
  var revisiting: Int?

  init(walk: RecordIndex) { self.walk = walk }

  package var actsOn: [RecordIndex] { [] }

  package func draw(_ state: AppState, in painter: inout Painter) {
    CaptureDrawing.draw(self, state, in: &painter)
  }
  package func step(by step: Int, in state: inout AppState) {
    if step < 0 { state.upInCapture() } else { state.downInCapture() }
  }
  package func choose(in state: inout AppState) -> [Effect] { state.saveCapturedLine() }
  package func take(digit: Int, in state: inout AppState) -> [Effect] { [] }
  package func select(row: Int, in state: inout AppState) -> Bool { false }
  package func goBack(in state: inout AppState) -> [Effect] { state.leaveCapture() }
  package func quit(in state: inout AppState) -> [Effect] { state.leaveCapture() }

  package func typed(_ key: KeyStroke, in state: inout AppState) -> [Effect]? {
    state.typeInCapture(key)
  }
  package func pasted(_ text: String, in state: inout AppState) -> [Effect]? {
    state.pasteInCapture(text)
  }
  package var isTypedIn: Bool { choosing == nil && revisiting == nil }
  package func settled(in state: inout AppState) -> [Effect] { state.settleCapturedLine() }

  package func draft(in caseFile: CaseFile) -> (key: String, value: JSONValue?)? {
    let key = Self.draftKey(walk, in: caseFile)
    if line.isEmpty || mending != nil { return (key, nil) }
    var draft: [String: JSONValue] = ["text": .string(line.text)]
    for (field, value) in details { draft[field.rawValue] = value }
    return (key, .object(draft))
  }

  /// Takes up what was typed and not saved.
  mutating func restore(_ draft: JSONValue) {
    line = LineEditor(draft["text"]?.string ?? "")
    for field in CaptureChoice.allCases.flatMap(\.fields) {
      if let value = draft[field.rawValue] { details[field] = value }
    }
  }

  static func draftKey(_ walk: RecordIndex, in caseFile: CaseFile) -> String {
    "capture:\(caseFile.name(of: walk))"
  }
}
