package enum PartyField: String, RecordField {
  case id, name, kind, organisation, unit, contact, phone, email, alias, notes
  package static func any(_ field: Self) -> AnyField { .party(field) }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .kind: .code(.partyKind)
    case .name, .organisation, .unit, .contact, .phone, .email, .alias: .line
    case .notes: .text
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
