import CaseModel

extension CaseFile {
  /// Every walk that was not taken out, in the order they were made; several that are held to be one
  /// walk, as that one.
  package var walks: [Walk] {
    records(.walk).map { Walk(record: $0, values: $1) }
  }

  package var areas: [Area] {
    records(.area).map { Area(record: $0, values: $1) }
  }

  package var parties: [Party] {
    records(.party).map { Party(record: $0, values: $1) }
  }

  /// The workspace's own facts; the earliest record tells, the rest are from folders joined to it.
  package var facts: WorkspaceFacts {
    let id = workspace
    let all = records(.workspace)
    // A workspace that was taken in tells nothing of the whole.
    let own =
      all.count > 1
      ? all.first { RecordName($0.record).flatMap { workspace(of: $0) } == id } : nil
    let record = own ?? all.first
    return WorkspaceFacts(id: id ?? "", values: record?.values ?? Values())
  }

  /// The record that tells of the workspace; nil in a folder without one.
  package var workspaceRecord: RecordIndex? {
    let id = workspace
    let all = standing(.workspace)
    return all.count > 1 ? all.first { workspace(of: name(of: $0)) == id } ?? all.first : all.first
  }

  /// The records of a kind that are shown as others, in the order they were made.
  package func joinedRecords(_ kind: RecordKind) -> [RecordIndex] {
    records(of: kind).filter { !isGone($0) && isJoined($0) }
  }

  /// What the workspace has agreed on; the standard where it has said nothing.
  package var rules: WorkspaceRules {
    WorkspaceRules(
      facts.values, routes: records(.route).map { Route(record: $0, values: $1) },
      parties: parties, codes: ownCodes)
  }

  func records(_ kind: RecordKind) -> [(record: String, values: Values)] {
    standing(kind).map { (name(of: $0).description, values(of: $0)) }
  }

  /// The records of a kind that were neither taken out nor are shown as others, in the order they
  /// were made.
  package func standing(_ kind: RecordKind) -> [RecordIndex] {
    records(of: kind).filter { !isGone($0) && !isJoined($0) }
  }

  /// What parties are called besides their own name, with that name: their aliases, and the names
  /// and aliases of parties that were joined with them.
  package var partyAliases: [(alias: String, party: String)] {
    records(of: .party).filter { !isGone($0) }.flatMap { record in
      let root = root(of: record)
      let name = shown(root, PartyField.name.rawValue)?.string ?? ""
      let own = shown(record, PartyField.name.rawValue)?.string
      let aliases = shown(record, PartyField.alias.rawValue)?.string?.split(separator: ",") ?? []
      return (aliases.map(String.init) + (root == record ? [] : [own].compactMap { $0 }))
        .filter { SearchKey.name($0) != SearchKey.name(name) }
        .map { (alias: $0, party: name) }
    }
  }

  /// What a query is asked against.
  package func queryContext(today: Day) -> QueryContext {
    var walkNames: [String: String] = [:]
    for walk in walks { walkNames[walk.id] = walk.name }
    return QueryContext(today: today, aliases: partyNames.keys, walkNames: walkNames)
  }
}
