import CaseModel

/// A thing as an edit names it.
package enum RecordReference: Hashable, Sendable {
  case existing(RecordName)
  /// Made by the edit with that index in the same draft.
  case made(Int)
}

/// A value on its way into the log.
package indirect enum LogValue: Hashable, Sendable {
  /// Codes of closed lists, dates, identifiers, numbers: nothing a person typed.
  case bare(JSONValue)
  /// What a person typed or imported: salted, so that it can be blanked later.
  case typed(JSONValue)
  /// The same of what was imported, which becomes a value when its line is made.
  case cells(SourceCells)
  case record(RecordReference)
  case object([String: LogValue])
  case array([LogValue])
}

/// A field, its new value, and the changes the person had before their eyes when setting it.
package struct FieldValue: Hashable, Sendable {
  package let field: String
  package let value: LogValue
  /// The lines whose changes this one replaces; a value not named here stays standing.
  package let replacing: [LineName]

  package init(_ field: String, _ value: LogValue, replacing: [LineName] = []) {
    self.field = field
    self.value = value
    self.replacing = replacing
  }
}

/// An order to blank what a person typed.
package struct Redaction: Hashable, Sendable {
  package let record: RecordName
  /// The field whose values go; empty: the actor's name on those lines.
  package let field: String
  /// The lines that hold the values.
  package let lines: [LineName]
  /// Why, and on what legal ground.
  package let ground: LogValue

  package init(record: RecordName, field: String, lines: [LineName], ground: LogValue) {
    self.record = record
    self.field = field
    self.lines = lines
    self.ground = ground
  }
}

/// What a person asks to be changed.
package enum Edit: Hashable, Sendable {
  case make(RecordKind, [FieldValue])
  case set(RecordReference, [FieldValue])
  /// Undo, or redo when it names an act that withdraws: the first lines of the acts.
  case withdraw([LineName])
  case redact(Redaction)
}

/// Edits that are whole or absent, and one step of undo.
///
/// Each field of a thing stands in it at most once.
package struct ActDraft: Hashable, Sendable {
  package var edits: [Edit]

  package init(_ edits: [Edit] = []) { self.edits = edits }

  package var isEmpty: Bool { edits.isEmpty }

  /// Adds a thing; the reference is how later edits of this draft name it.
  package mutating func make(_ kind: RecordKind, _ values: [FieldValue]) -> RecordReference {
    edits.append(.make(kind, values))
    return .made(edits.count - 1)
  }

  package mutating func set(_ record: RecordReference, _ values: [FieldValue]) {
    edits.append(.set(record, values))
  }
}
