import CaseModel

/// What a row of the finding screen stands for: what Enter and `e` act on.
package enum FindingTarget: Hashable, Sendable {
  case field(FindingField)
  /// A field of a newer version, by its name on disk.
  case unknownField(String)
  /// A field of the workspace's own, by its name on disk.
  case own(OwnFieldName)
  /// A field with more than one standing value, by its name on disk.
  case conflict(String)
  case entry(RecordKind, String)
  /// A finding that is a duplicate of this one, by its name in the log.
  case joined(String)
  /// A finding that links to this one, by its name in the log.
  case linked(String)
  /// A line of the history, newest first.
  case history(Int)

  /// Whether it stands below the fields, among entries and history.
  var isEntry: Bool {
    switch self {
    case .entry, .joined, .linked, .history, .field(.photos): true
    case .field, .unknownField, .own, .conflict: false
    }
  }
}

/// What a piece of text means; the screen gives each its role.
package enum FindingMeaning: Hashable, Sendable {
  case title, heading, label, value, strong, hint, missing, overdue, urgent, positive, waiting,
    conflict
  case key, faint
}

/// One line of the finding screen.
package struct FindingRow: Equatable, Sendable {
  package struct Part: Equatable, Sendable {
    package let column: Int
    package let text: String
    package let meaning: FindingMeaning
  }

  package var parts: [Part]
  /// nil for headings and empty lines.
  package let target: FindingTarget?
  /// Whether the cursor may stand on it: the first line of what it stands for.
  package let isSelectable: Bool
  /// Whether it is of the line of steps, where a press of the mouse asks for the next one.
  var isOfSteps = false
  /// What is read aloud instead of its parts; nil for these, empty for nothing.
  var aloud: String?

  package init(
    _ parts: [Part] = [], target: FindingTarget? = nil, isSelectable: Bool = false,
    isOfSteps: Bool = false
  ) {
    self.parts = parts
    self.target = target
    self.isSelectable = isSelectable
    self.isOfSteps = isOfSteps
  }

  package static let empty = FindingRow()

  /// The line as a person reads it.
  package var text: String {
    parts.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
