import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel

extension Scope {
  package static let capture = Scope(
    "capture", Phrase("ved fangst", "at capture"), isWritten: true)
}

/// Typing what is seen on a walk, a finding a line.
package struct CaptureLayer: AreaLayer {
  package static let scope = Scope.capture

  let walk: RecordIndex
  var line = LineEditor("")
  /// What the next lines begin with: it stays until it is changed.
  var stop: RecordIndex?
  /// The place of a stop that is being saved, which the lines after it are seen at.
  var comingStop: String?
  var category: String?
  var pointedOutBy: String?
  var responsible: String?
  /// The finding whose line is being mended; nil for a new one.
  var mending: RecordIndex?
  /// The list that is open above the line; nil for none.
  var choosing: CaptureChoice?

  init(walk: RecordIndex) { self.walk = walk }

  package var actsOn: [RecordIndex] { [] }

  package func draw(_ state: AppState, in painter: inout Painter) {
    CaptureDrawing.draw(self, state, in: &painter)
  }
  package func step(by step: Int, in state: inout AppState) {
    if step < 0 { state.mendLineBefore() } else { state.leaveMending() }
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
  package func settled(in state: inout AppState) -> [Effect] { state.settleCapturedLine() }

  package func draft(in caseFile: CaseFile) -> (key: String, value: JSONValue?)? {
    (
      Self.draftKey(walk, in: caseFile),
      line.isEmpty || mending != nil ? nil : ["text": .string(line.text)]
    )
  }

  static func draftKey(_ walk: RecordIndex, in caseFile: CaseFile) -> String {
    "capture:\(caseFile.name(of: walk))"
  }
}

/// What can be chosen by a number for the lines that follow.
enum CaptureChoice: CaseIterable, Sendable {
  case stop, category, party, pointedOutBy

  /// The list after this one; nil after the last.
  var next: CaptureChoice? {
    let all = Self.allCases
    return all.firstIndex(of: self).flatMap { all.dropFirst($0 + 1).first }
  }
}
