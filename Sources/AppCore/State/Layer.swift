import CaseModel
import ChangeLog
import TerminalModel

/// What lies over the board.
package enum Layer: Equatable, Sendable {
  case finding(FindingLayer)
  case form(FormLayer)
  case list(ListLayer)
  case palette(PaletteLayer)
}

extension Layer {
  /// Whether it names things by their place in one case file, and so ends with it.
  var holdsThings: Bool {
    switch self {
    case .finding: true
    case .form, .palette: false
    case .list(let layer):
      switch layer.purpose {
      case .moveTo, .chooseFinding, .history, .settle: true
      case .help, .messages, .importPreview, .welcome, .themes: false
      }
    }
  }
}

/// One finding, whole.
package struct FindingLayer: Equatable, Sendable {
  package let thing: ThingIndex
  package var screen: FindingScreen

  package init(_ thing: ThingIndex, in caseFile: CaseFile) {
    self.thing = thing
    screen = FindingScreen(thing: caseFile.name(of: thing).description)
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
    guard case .object(var members)? = form.draft else { return nil }
    members["seen"] = seen.json(in: caseFile)
    return .object(members)
  }
}

/// A scrolled list of lines to read or choose from: help, messages, history, choices.
package struct ListLayer: Equatable, Sendable {
  package enum Purpose: Hashable, Sendable {
    case help, messages, history
    case moveTo([ThingIndex])
    case chooseFinding
    /// Between the standing values of a field.
    case settle(ThingIndex, FindingField)
    case importPreview
    case welcome
    case themes
  }

  package struct Row: Hashable, Sendable {
    package let text: String
    /// What choosing the row leads to; nil for a line that is only read.
    package let choice: Choice?
    /// A heading between rows.
    package let isHeading: Bool

    package init(_ text: String, choice: Choice? = nil, isHeading: Bool = false) {
      self.text = text
      self.choice = choice
      self.isHeading = isHeading
    }
  }

  package enum Choice: Hashable, Sendable {
    case state(FindingState)
    case finding(ThingIndex)
    case command(CommandIdentifier)
    case theme(String)
    case welcome(Welcome)
    case confirmImport
    /// The value that stands by this line.
    case standing(LineName)
    case anotherValue
  }

  /// The four ways to begin.
  package enum Welcome: Hashable, Sendable { case example, table, afresh, open }

  package let purpose: Purpose
  package let title: String
  package var rows: [Row]
  package var selection = 0
  package var top = 0
  /// What stood when the list was made: what a choice from it replaces.
  package var seen: SeenChanges?

  package init(purpose: Purpose, title: String, rows: [Row]) {
    self.purpose = purpose
    self.title = title
    self.rows = rows
    // Of a table that was read, the question is selected; of a list to read, the first line.
    let first = purpose == .importPreview ? rows.firstIndex { $0.choice != nil } : stops.first
    selection = first ?? 0
  }
}

/// All commands, found by typing.
package struct PaletteLayer: Equatable, Sendable {
  package var editor = LineEditor("")
  package var matches: [CommandIdentifier] = []
  package var selection = 0
  package init() {}
}
