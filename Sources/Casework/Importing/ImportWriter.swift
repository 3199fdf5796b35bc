import CaseModel
import ChangeLog

/// Writes the edits of an import, making each walk and party once.
struct ImportWriter {
  private let caseFile: CaseFile
  private let identifiers: IdentifierIndex
  private var matcher: ImportMatcher
  private(set) var draft = ActDraft()
  private(set) var made: [ImportPlan.Made] = []
  private(set) var skippedRows: [ImportPlan.Skipped] = []
  private(set) var walksMade = 0
  private(set) var partiesMade: [String] = []

  private var drawn: Set<SayableIdentifier> = []
  private var knownParties: Set<String>
  private var newParties: [String] = []
  private var walks: [WalkKey: RecordReference] = [:]
  private var walksByName: [String: [RecordReference]] = [:]
  private var walksByIdentifier: [SayableIdentifier: RecordReference] = [:]
  private var findings: [SayableIdentifier: RecordReference] = [:]

  private struct WalkKey: Hashable {
    let name: String
    let date: String
  }

  init(caseFile: CaseFile, identifiers: IdentifierIndex) {
    self.caseFile = caseFile
    self.identifiers = identifiers
    matcher = ImportMatcher(caseFile)
    knownParties = []
    for party in caseFile.parties {
      let aliases = (party.values.text(PartyField.alias) ?? "").split(separator: ",")
      for name in [party.name] + aliases.map(String.init) {
        knownParties.insert(SearchKey.name(name))
      }
    }
    for walk in caseFile.walks {
      guard let record = RecordName(walk.record) else { continue }
      remember(.existing(record), name: walk.name, date: walk.date?.description)
      if let id = Self.identifier(walk.id) { walksByIdentifier[id] = .existing(record) }
    }
  }

  /// Whether the row is a finding that stands here already.
  mutating func skipped(_ row: ImportRow) -> Bool {
    guard let record = matcher.finding(for: row) else { return false }
    let finding = caseFile.plainFinding(at: record)
    let text = row.values[.observation]?.string.map(ImportMatcher.folded)
    let standing = finding.values.text(FindingField.observation).map(ImportMatcher.folded)
    let differs = row.identifier != nil && text != nil && text != standing
    skippedRows.append(
      ImportPlan.Skipped(line: row.line, id: finding.id, differs: differs))
    return true
  }

  mutating func noteParties(of row: ImportRow) {
    for field in [FindingField.responsible, .followUp, .owner] {
      guard let name = row.values[field]?.string,
        knownParties.insert(SearchKey.name(name)).inserted
      else { continue }
      newParties.append(name)
    }
  }

  mutating func makeParties(random: inout some RandomNumberGenerator) {
    for name in newParties {
      let id = fresh(from: &random)
      _ = EditWriter.make(
        .party, [PartyField.id: .string(id.description), .name: .string(name)], in: &draft)
    }
    partiesMade = newParties
  }

  mutating func make(_ row: ImportRow, random: inout some RandomNumberGenerator) {
    var values = row.values
    if row.cells == nil { values[.source] = row.source }
    let walk = row.walk.map { self.walk($0, random: &random) }
    let id = identifier(wished: row.identifier, from: &random)
    let (state, remark) = state(of: row)
    for field in [FindingField.state, .reason, .waitingUntil, .duplicateOf] { values[field] = nil }
    let finding = EditWriter.makeFinding(
      id: id, values, own: row.own, source: row.cells, state: state, walk: walk, in: &draft)
    for entry in row.entries {
      var values = entry.values
      if entry.kind == .link, values[.url] == nil { values[.url] = .string(entry.text) }
      if values[.text] == nil, entry.kind != .link, !entry.text.isEmpty {
        values[.text] = .string(entry.text)
      }
      _ = EditWriter.entry(entry.kind, of: finding, values, in: &draft)
    }
    if let remark {
      _ = EditWriter.entry(.comment, of: finding, [.text: .string(remark)], in: &draft)
    }
    findings[row.identifier ?? id] = finding
    made.append(ImportPlan.Made(line: row.line, id: id))
  }

  /// The state as the row tells it; what it repeats comes back as a remark where nobody knows it.
  private func state(of row: ImportRow) -> (StateWriting, remark: String?) {
    let code = row.values[.state]?.string
    var state = StateWriting(code.flatMap(FindingState.init(rawValue:)) ?? .new)
    state.reason = row.values[.reason].flatMap(Reason.init(json:))
    state.waitingUntil = row.values[.waitingUntil]?.string.flatMap { Day(iso: $0) }
    guard let text = row.values[.duplicateOf]?.string else { return (state, nil) }
    if let id = Self.identifier(text), let record = findings[id] ?? existing(id) {
      state.duplicateOf = record
      return (state, nil)
    }
    return (state, text)
  }

  private func existing(_ id: SayableIdentifier) -> RecordReference? {
    identifiers.records(called: id).first { caseFile.kind(of: $0) == .finding }
      .map { .existing(caseFile.name(of: $0)) }
  }

  /// A walk is found by identifier, else by name and date; a mention without a date finds the only
  /// walk of that name.
  private mutating func walk(
    _ mention: WalkMention, random: inout some RandomNumberGenerator
  ) -> RecordReference {
    if let id = mention.identifier, let walk = walksByIdentifier[id] { return walk }
    let name = SearchKey.name(mention.name)
    let date = mention.date?.description
    if let walk = walks[WalkKey(name: name, date: date ?? "")] { return walk }
    if date == nil, let walk = walksByName[name]?.first, walksByName[name]?.count == 1 {
      return walk
    }
    let id = identifier(wished: mention.identifier, from: &random)
    var values: [WalkField: JSONValue] = [
      .id: .string(id.description), .name: .string(mention.name),
      .state: .string(WalkState.walked.rawValue),
    ]
    values[.date] = date.map { .string($0) }
    values[.area] = mention.area.map { .string($0) }
    let walk = EditWriter.make(.walk, values, in: &draft)
    remember(walk, name: mention.name, date: date)
    if let known = mention.identifier { walksByIdentifier[known] = walk }
    walksMade += 1
    return walk
  }

  private mutating func remember(_ walk: RecordReference, name: String, date: String?) {
    let name = SearchKey.name(name)
    walks[WalkKey(name: name, date: date ?? "")] = walk
    walksByName[name, default: []].append(walk)
  }

  /// The row's own identifier where this device does not know it as used, else a new one.
  private mutating func identifier(
    wished: SayableIdentifier?, from random: inout some RandomNumberGenerator
  ) -> SayableIdentifier {
    if let wished, identifiers.records(called: wished).isEmpty, drawn.insert(wished).inserted {
      return wished
    }
    return fresh(from: &random)
  }

  private mutating func fresh(
    from random: inout some RandomNumberGenerator
  ) -> SayableIdentifier {
    while true {
      let id = identifiers.fresh(from: &random)
      if drawn.insert(id).inserted { return id }
    }
  }

  private static func identifier(_ text: String) -> SayableIdentifier? {
    do { return try SayableIdentifier(reading: text) } catch { return nil }
  }
}
