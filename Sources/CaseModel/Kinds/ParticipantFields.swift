/// The fields of somebody who takes part in a walk, by role; a name is not asked for.
package enum ParticipantField: String, RecordField {
  case id, of, name, role, count, attendance, wantsAnswer, contact, notes, removed
  package static func any(_ field: Self) -> AnyField { .participant(field) }
  package var since: Int64 { 2 }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .of: .reference(.walk)
    case .name, .contact: .line
    case .role: .code(.participantRole)
    case .count: .integer
    case .attendance: .code(.attendance)
    case .wantsAnswer, .removed: .truth
    case .notes: .text
    }
  }
}

extension RecordKind {
  /// Somebody who takes part in a walk.
  package static let participant = RecordKind(rawValue: "participant")
}

extension RecordSchema {
  /// Who takes part in a walk (DOMAIN A1, 6 to 8 and 38), and who of them wants an answer.
  package static let participant = RecordSchema(
    .participant,
    KindNames(
      .en("deltager", "deltagere", "deltageren"), english: "participant", "participants"),
    home: .entries(of: .walk, as: "participation"), fields: ParticipantField.all,
    identity: .participant(.name), isTold: true, naming: .optional, since: 2,
    askedFirst: [.participant(.name), .participant(.role), .participant(.attendance)])
}

/// In what role somebody takes part in a walk.
package enum ParticipantRole: String, Code {
  case leader
  case noteTaker = "note-taker"
  case municipality, police, resident, association, expert, tradesperson, business, councillor
  case other
}

/// Whether somebody who was asked to a walk came.
package enum Attendance: String, Code {
  case signedUp = "signed-up"
  case came, declined, absent
}
