package enum PartyField: String, RecordField {
  case id, name, kind, organisation, unit, contact, phone, email, alias, notes
  /// What it is called where there is little room.
  case short
  case area
  /// From it is given something until it should be done; its own, since a board meets seldom.
  case deadlineDays
  /// Without a word from it before that counts as silence.
  case silentDays
  /// Where the contact was had from, and until when it may be kept; of private persons.
  case contactSource, contactUntil
  package static func any(_ field: Self) -> AnyField { .party(field) }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .kind: .code(.partyKind)
    case .name, .organisation, .unit, .contact, .phone, .email, .alias, .short, .contactSource:
      .line
    case .notes: .text
    case .area: .area
    case .deadlineDays, .silentDays: .integer
    case .contactUntil: .day
    }
  }

  package var since: Int64 {
    switch self {
    case .id, .name, .kind, .organisation, .unit, .contact, .phone, .email, .alias, .notes: 1
    case .short, .area, .deadlineDays, .silentDays, .contactSource, .contactUntil: 2
    }
  }
}

extension RecordSchema {
  package static let party = RecordSchema(
    .party,
    KindNames(
      .en("aktør", "aktører", "aktøren"), english: "party", "parties", others: ["part", "parter"]),
    home: .register("parties"), fields: PartyField.all, identity: .party(.name), isTold: true,
    isEdited: true, since: 1, askedFirst: [.party(.name), .party(.kind), .party(.email)],
    sameKeys: { values in
      let aliases = values.text(PartyField.alias)?.split(separator: ",").map(String.init) ?? []
      return ([values.text(PartyField.name)].compactMap { $0 } + aliases)
        .map { SearchKey.name($0) }
    })
}
