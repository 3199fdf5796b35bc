import CaseModel

extension CaseFile {
  /// What makes of this workspace's findings what a reader may read.
  ///
  /// - Parameter records: the findings; their places are no persons' names.
  package func discloser(
    for reader: Reader, of records: some Sequence<RecordIndex>, names: PartyNames? = nil
  ) -> Discloser {
    if reader.audience == .internal { return Discloser(for: reader, own: ownFields) }
    return Discloser(
      for: reader, own: ownFields, kinds: partyKinds(names ?? partyNames),
      names: knownNames(places: records))
  }

  /// What each party is, by all its names, folded.
  private func partyKinds(_ names: PartyNames) -> [String: PartyKind] {
    var present: [String: PartyKind] = [:]
    for party in parties {
      if let kind = party.kind { present[SearchKey.name(party.name)] = kind }
    }
    var kinds = present
    for (name, key) in names.keys { kinds[name] = present[key] }
    return kinds
  }

  /// The widest edition a party can ever get: of one whose kind nobody has said, as of any other that
  /// is neither municipality nor police.
  package func widestAudience(of party: String, names: PartyNames) -> Audience {
    kind(ofParty: party, names: names)?.widestAudience ?? .association
  }

  /// What a party is, as the register says; nil where it does not.
  package func kind(ofParty party: String, names: PartyNames) -> PartyKind? {
    partyKinds(names)[SearchKey.name(party)]
  }

  /// Whom and what this workspace knows by name.
  package func knownNames(places records: some Sequence<RecordIndex>) -> KnownNames {
    var places = areas.map(\.name) + walks.map(\.name)
    for record in records {
      for field in [FindingField.place, .publicPlace, .area] {
        if let name = shown(record, field.rawValue)?.string { places.append(name) }
      }
    }
    var persons: [String] = []
    for party in parties {
      persons += [party.values.text(PartyField.contact)].compactMap { $0 }
      if party.kind?.isPerson == true {
        persons.append(party.name)
      } else {
        places.append(party.name)
      }
    }
    for walk in walks {
      persons += [WalkField.leader, .noteTaker].compactMap { walk.values.text($0) }
    }
    for record in standing(.person) {
      if let name = shown(record, PersonField.name.rawValue)?.string { persons.append(name) }
    }
    return KnownNames(persons: persons, places: places)
  }
}

extension EditWriter {
  /// Notes that an edition was let out although something in it pointed at somebody, and why.
  package static func release(
    _ way: String, for audience: Audience, on day: Day, because reason: String, count: Int,
    draft: inout ActDraft
  ) {
    _ = draft.make(
      .release,
      [
        FieldValue(ReleaseField.way.rawValue, .typed(.string(way))),
        FieldValue(ReleaseField.audience.rawValue, .bare(.string(audience.rawValue))),
        FieldValue(ReleaseField.on.rawValue, .bare(.string(day.description))),
        FieldValue(ReleaseField.reason.rawValue, .typed(.string(reason))),
        FieldValue(ReleaseField.count.rawValue, .bare(.integer(Int64(count)))),
      ])
  }
}
