import CaseModel
import ChangeLog
import TerminalModel

/// What lies over the board.
package enum Layer: Sendable {
  case finding(FindingLayer)
  case form(FormLayer)
  case list(ListLayer)
  case palette(PaletteLayer)
  /// A screen of an area's own, which is neither a list nor a form.
  case area(any AreaLayer)
}

extension Layer: Equatable {
  package static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.finding(let one), .finding(let other)): one == other
    case (.form(let one), .form(let other)): one == other
    case (.list(let one), .list(let other)): one == other
    case (.palette(let one), .palette(let other)): one == other
    case (.area(let one), .area(let other)): one.isSame(as: other)
    case (.finding, _), (.form, _), (.list, _), (.palette, _), (.area, _): false
    }
  }
}

extension Layer {
  /// Where keys lead while it lies on top.
  var scope: Scope {
    switch self {
    case .finding: .finding
    case .area(let layer): type(of: layer).scope
    case .list(let layer): layer.screen.scope
    case .form: .form
    case .palette: .list
    }
  }

  /// Whether it names things by their place in one case file, and so ends with it.
  var listsRecords: Bool {
    switch self {
    case .finding, .area: true
    case .form, .palette: false
    case .list(let layer): layer.screen.listsRecords
    }
  }
}

/// One finding, whole.
package struct FindingLayer: Equatable, Sendable {
  package let record: RecordIndex
  package var screen: FindingScreen

  package init(_ record: RecordIndex, in caseFile: CaseFile) {
    self.record = record
    screen = FindingScreen(record: caseFile.name(of: record).description)
  }
}

/// A form; its purpose says what its answers are for, and names its draft.
package struct FormLayer: Equatable, Sendable {
  package var form: Form
  /// What stood when the form was opened: what its save replaces.
  package let seen: SeenChanges

  package init(form: Form, seen: SeenChanges) {
    self.form = form
    self.seen = seen
  }

  /// What was typed and what stood then, to be kept until it is saved; nil when nothing was typed.
  package func draft(in caseFile: CaseFile) -> JSONValue? {
    // What is to go must not be put aside.
    switch form.purpose {
    case .redact, .request: return nil
    default: break
    }
    guard case .object(var members)? = form.draft else { return nil }
    members["seen"] = seen.json(in: caseFile)
    return .object(members)
  }
}

/// All commands, found by typing.
package struct PaletteLayer: Equatable, Sendable {
  package var editor = LineEditor("")
  package var matches: [PaletteEntry] = []
  package var selection = 0
  package init() {}
}
