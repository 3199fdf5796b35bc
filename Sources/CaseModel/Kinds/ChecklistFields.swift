/// The fields of a checklist: one version of the questions that a walk asks of its places.
package enum ChecklistField: String, RecordField {
  case id, name
  /// Counted from 1; a list whose questions are changed once somebody has answered them is a new
  /// record, and the old one stays for the answers that were given to it.
  case version
  /// When a walk asks it; unset for any time.
  case timeOfDay
  /// A question a line, as ``ChecklistItem`` reads them.
  case items
  /// Where the questions come from.
  case source
  /// The version before this one.
  case former
  case removed

  package static func any(_ field: Self) -> AnyField { .checklist(field) }
  package var since: Int64 { 2 }

  package var form: FieldForm {
    switch self {
    case .id, .version: .fixed
    case .name, .source: .line
    case .timeOfDay: .code(.timeOfDay)
    case .items: .text
    case .former: .reference(.checklist)
    case .removed: .truth
    }
  }
}

/// The fields of an answer to one question of a checklist, given on a walk.
package enum CheckField: String, RecordField {
  case id, of
  /// The stop it is about; unset for the walk as a whole.
  case stop
  /// The version of the list that was asked, and the question’s place in it, counted from 1.
  case checklist, item
  /// The question as it was asked, so that an answer reads by itself whatever becomes of the list.
  case question
  /// `yes`, `no`, `0` to `3`, or what was said.
  case answer
  case note, removed

  package static func any(_ field: Self) -> AnyField { .check(field) }
  package var since: Int64 { 2 }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .of: .reference(.walk)
    case .stop: .reference(.stop)
    case .checklist: .reference(.checklist)
    case .item: .integer
    case .question, .answer: .line
    case .note: .text
    case .removed: .truth
    }
  }
}

extension RecordKind {
  /// A version of a list of questions that walks ask.
  package static let checklist = RecordKind(rawValue: "checklist")
  /// An answer to one of them.
  package static let check = RecordKind(rawValue: "check")
}

extension RecordSchema {
  /// What a walk asks of its places (DOMAIN A1, 30).
  package static let checklist = RecordSchema(
    .checklist,
    KindNames(.en("tjekliste", "tjeklister", "tjeklisten"), english: "checklist", "checklists"),
    home: .register("checklists"), fields: ChecklistField.all, identity: .checklist(.name),
    isTold: true, isEdited: true, since: 2,
    askedFirst: [.checklist(.name), .checklist(.items), .checklist(.timeOfDay)],
    filledIn: { values, _ in
      var filled = Values()
      if values[ChecklistField.version] == nil { filled[ChecklistField.version] = .integer(1) }
      return filled
    },
    sameKeys: { values in
      guard let name = values.text(ChecklistField.name), !name.isEmpty else { return [] }
      return ["\(SearchKey.name(name)) \(values[ChecklistField.version]?.integer ?? 1)"]
    })

  /// What was answered on a walk, question by question.
  package static let check = RecordSchema(
    .check,
    KindNames(
      .et("tjeklistesvar", "tjeklistesvar", "tjeklistesvaret"), english: "checklist answer",
      "checklist answers"),
    home: .entries(of: .walk, as: "checks"), fields: CheckField.all, identity: .check(.question),
    isTold: true, naming: .optional, since: 2,
    askedFirst: [.check(.answer), .check(.note)])
}
