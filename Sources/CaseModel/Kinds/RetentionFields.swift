/// What a workspace may set a time limit for. The raw value is the name on disk: never rename or reuse
/// one.
package enum RetentionSubject: String, Code {
  /// How parties and persons are reached, counted from when they last had something to do here.
  case contacts
  /// What was jotted down on a walk and the rows tables were read from, counted from the report.
  case rawNotes = "raw-notes"
  /// What points at somebody in findings that are over, counted from when they were.
  case closedFindings = "closed-findings"
  /// Lists as they were sent, and why an edition was let out, counted from the day.
  case sentLists = "sent-lists"
  /// Who asked for access or erasure, counted from the answer.
  case requests
  /// Who wrote what, counted from the day it was written.
  case authors
  /// Photos on which somebody can be recognised, and those nobody has looked at, counted from the day
  /// they were taken in.
  case photos
}

/// The fields of a time limit, which holds only where somebody has set it (DOMAIN B6).
package enum RetentionField: String, RecordField {
  case id, what, days
  /// Who decided it, when, and on what ground.
  case decidedBy, decidedOn, ground
  case removed

  package static func any(_ field: Self) -> AnyField { .retention(field) }
  package var since: Int64 { 2 }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .what: .code(.retention)
    case .days: .integer
    case .decidedBy: .line
    case .decidedOn: .day
    case .ground: .text
    case .removed: .truth
    }
  }

  /// A month to thirty years.
  package static let range: ClosedRange<Int64> = 30...10_957
}

extension RecordSchema {
  package static let retention = RecordSchema(
    .retention,
    KindNames(
      .en("slettefrist", "slettefrister", "slettefristen"), english: "deletion deadline",
      "deletion deadlines",
      others: ["time limit", "time limits", "sletning", "opbevaring", "retention", "slettefrister"]),
    home: .register("retention"), fields: RetentionField.all, identity: .retention(.what),
    isTold: true, isEdited: true,
    since: 2,
    askedFirst: [
      .retention(.what), .retention(.days), .retention(.decidedBy), .retention(.ground),
    ], command: "retention",
    filledIn: { values, today in
      var filled = Values()
      if values[RetentionField.decidedOn] == nil {
        filled[RetentionField.decidedOn] = .string(today.description)
      }
      return filled
    },
    sameKeys: { values in [values.text(RetentionField.what)].compactMap { $0 } })
}
