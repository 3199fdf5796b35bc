import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension PartyKind {
  /// Under which heading the register lists it.
  enum Group: Int, CaseIterable { case municipality, housing, others }

  var group: Group {
    switch self {
    case .municipality, .police, .corps: .municipality
    case .housingAssociation, .homeownersAssociation, .cooperative, .roadAssociation,
      .housingCompany, .resident, .board, .leadNeighbour, .nightWatch:
      .housing
    case .privateOwner, .utility, .roadAuthority, .transport, .business, .other: .others
    }
  }
}

extension AppState {
  /// The findings that name each party, by its folded name.
  var partyCounts: [String: NamedPartyIndex.Named] { shown.indexes.namedParties?.named ?? [:] }

  /// Parties in groups: what kind, how they are reached, how many findings they have.
  func partyRows(_ records: [RecordIndex]) -> [ListLayer.Row] {
    let counts = partyCounts
    let names = shown.caseFile.partyNames
    let groups = Dictionary(grouping: records) { record in
      let kind = shown.caseFile.values(of: record).code(PartyField.kind, PartyKind.self)
      return (kind?.group ?? .others).rawValue
    }
    let width = nameWidth(of: records)
    var rows: [ListLayer.Row] = []
    for group in PartyKind.Group.allCases {
      guard let members = groups[group.rawValue] else { continue }
      if !rows.isEmpty { rows.append(ListLayer.Row("")) }
      rows.append(
        ListLayer.Row("\(words.register.heading(group.rawValue)) \(members.count)", isHeading: true)
      )
      rows += members.map { record in
        row(
          ofParty: record, count: counts[names.key(recordName(record))]?.count ?? 0, width: width)
      }
    }
    return rows
  }

  /// How wide the names stand: as wide as the longest, where there is room for what else a row says.
  private func nameWidth(of records: [RecordIndex]) -> Int {
    let longest = records.map { TextWidth.columns(of: recordName($0)) }.max() ?? 0
    let addresses = records.map { TextWidth.columns(of: reached(by: $0)) }.max() ?? 0
    // The mark before a row, the kind, gaps, and how many findings it has.
    let room = sitting.size.columns - 2 - (2 + kindColumns) - (2 + addresses) - 6
    return min(longest, max(20, room))
  }

  private var kindColumns: Int { sitting.size.columns < 100 ? 14 : 22 }

  /// How a party is reached.
  private func reached(by record: RecordIndex) -> String {
    let values = shown.caseFile.values(of: record)
    return values.text(PartyField.email) ?? values.text(PartyField.phone)
      ?? words.register.noAddress
  }

  private func row(ofParty record: RecordIndex, count: Int, width: Int) -> ListLayer.Row {
    let values = shown.caseFile.values(of: record)
    let kind =
      values.code(PartyField.kind, PartyKind.self)
      .map { words.codes.word($0.rawValue, in: .partyKind) } ?? ""
    let conflict = inConflict(of: record) == nil ? "" : words.board.twoValues
    let name = partyName(recordName(record), columns: width)
    let isReached = values.text(PartyField.email) != nil || values.text(PartyField.phone) != nil
    var row = ListLayer.Row(
      "", trailing: count > 0 ? "\(count)" : "–", choice: RecordChoice.record(record))
    row.name = TextLayout.padded(TextLayout.cut(name, toColumns: width), toColumns: width)
    let room = TextLayout.padded(
      TextLayout.cut(kind, toColumns: kindColumns), toColumns: kindColumns)
    row.parts = [
      .init("  \(room)  "), .init(conflict.isEmpty ? "" : "\(conflict)  ", .warning),
      .init(reached(by: record), isReached ? .plain : .warning),
    ]
    row.edgeTone = .plain
    return row
  }

  /// Parties that open findings name and the register does not have.
  var namedRows: [ListLayer.Row] {
    let names = shown.caseFile.partyNames
    let known = Set(shown.caseFile.parties.map { names.key($0.name) })
    let named = partyCounts.filter { !known.contains($0.key) }.values
      .sorted { words.alphabet.precedes($0.party, $1.party) }
    if named.isEmpty { return [] }
    return [
      ListLayer.Row(""),
      ListLayer.Row("\(words.register.onlyNamed) \(named.count)", isHeading: true),
    ]
      + named.map {
        ListLayer.Row($0.party, trailing: "\($0.count)", choice: RecordChoice.named($0.party))
      }
  }
}
