import CaseModel

extension CaseFile {
  /// Every walk that was not taken out, in the order they were made.
  package var walks: [Walk] {
    records(.walk).map { Walk(thing: $0, values: $1) }
  }

  package var areas: [Area] {
    records(.area).map { Area(thing: $0, values: $1) }
  }

  package var parties: [Party] {
    records(.party).map { Party(thing: $0, values: $1) }
  }

  /// The workspace's own facts; the earliest record tells, the rest are from folders joined to it.
  package var facts: WorkspaceFacts {
    let record = records(.workspace).first
    return WorkspaceFacts(id: workspace ?? "", values: record?.values ?? Values())
  }

  private func records(_ kind: RecordKind) -> [(thing: String, values: Values)] {
    things(of: kind).filter { !isWithdrawn($0) }.map {
      (name(of: $0).description, values(of: $0))
    }
  }

  /// What a query is asked against.
  package func queryContext(today: Day) -> QueryContext {
    var aliases: [String: String] = [:]
    for party in parties {
      guard let alias = party.values.text(PartyField.alias) else { continue }
      for name in alias.split(separator: ",") {
        aliases[SearchKey.name(String(name))] = SearchKey.name(party.name)
      }
    }
    var walkNames: [String: String] = [:]
    for walk in walks { walkNames[walk.id] = walk.name }
    return QueryContext(today: today, aliases: aliases, walkNames: walkNames)
  }
}
