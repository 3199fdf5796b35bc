import CaseModel

/// Which acts of the history are asked for.
package struct HistoryFilter: Hashable, Sendable {
  /// What an act did.
  package enum Kind: Hashable, Sendable {
    case field(String)
    /// Made or changed a record of that kind.
    case record(RecordKind)
    case made
    /// Made several findings at once.
    case imported
    /// Took something back, or brought it back.
    case undo
  }

  /// What is asked for, by the word people type before the colon.
  package enum Part: String, CaseIterable, Sendable {
    case by, device, walk, kind, day, since, until

    /// The part a word names, in either language.
    package init?(named word: String) {
      switch SearchKey.fold(word) {
      case "by", "who", "hvem", "af": self = .by
      case "device", "computer", "maskine", "enhed": self = .device
      case "walk", "vandring": self = .walk
      case "kind", "slags", "type": self = .kind
      case "day", "dag", "on", "den": self = .day
      case "since", "from", "fra", "siden": self = .since
      case "until", "to", "til": self = .until
      default: return nil
      }
    }
  }

  /// What cannot be understood.
  package enum Invalid: Error, Hashable, Sendable {
    case unknownPart(String)
    case noDay(String)
    case noWalk(String)
    case noKind(String)
  }

  /// Folded.
  package var by: String?
  package var device: String?
  /// Walks of the name asked for.
  package var walks: Set<RecordIndex>?
  package var kind: Kind?
  package var since: Day?
  package var until: Day?

  package init() {}

  package var isEmpty: Bool { self == HistoryFilter() }

  /// Takes one part as a person wrote it.
  package mutating func take(
    _ part: Part, _ text: String, in caseFile: CaseFile, today: Day
  ) throws(Invalid) {
    switch part {
    case .by: by = SearchKey.fold(text)
    case .device: device = text.lowercased()
    case .walk: walks = try Self.walks(text, in: caseFile)
    case .kind: kind = try Self.kind(text, caseFile.ownFields)
    case .day:
      since = try Self.day(text, today)
      until = since
    case .since: since = try Self.day(text, today)
    case .until: until = try Self.day(text, today)
    }
  }

  /// Whether the act's stamp is one asked for; what it did is not looked at.
  package func matches(_ facts: LineOrigin) -> Bool {
    if let by, !SearchKey.fold(facts.actor ?? "").contains(by) { return false }
    if let device, !facts.device.hasPrefix(device) { return false }
    if since == nil, until == nil { return true }
    let day = facts.wallTime.moment.day
    if let since, day < since { return false }
    if let until, day > until { return false }
    return true
  }

  /// Whether what it did must be looked at.
  package var asksForChanges: Bool { walks != nil || kind != nil }

  package func matches(_ entry: HistoryEntry, in caseFile: CaseFile) -> Bool {
    guard matches(entry.facts) else { return false }
    if let kind, !matches(kind, entry, in: caseFile) { return false }
    if let walks, !entry.touched.contains(where: { isOn(walks, $0, in: caseFile) }) {
      return false
    }
    return true
  }

  private func matches(_ kind: Kind, _ entry: HistoryEntry, in caseFile: CaseFile) -> Bool {
    switch kind {
    case .field(let name): entry.changes.contains { $0.field == name && !$0.isOfMake }
    case .record(let kind): entry.touched.contains { caseFile.kind(of: $0) == kind }
    case .made: !entry.makes.isEmpty
    case .imported:
      entry.makes.lazy.filter { caseFile.kind(of: $0) == .finding }.prefix(2).count == 2
    case .undo: !entry.withdraws.isEmpty
    }
  }

  private func isOn(
    _ walks: Set<RecordIndex>, _ record: RecordIndex, in caseFile: CaseFile
  ) -> Bool {
    if walks.contains(record) { return true }
    let finding = caseFile.owner(of: record) ?? record
    let walk = caseFile.shown(finding, FindingField.walk.rawValue).flatMap(caseFile.reference)
    return walk.map(walks.contains) ?? false
  }

  private static func day(_ text: String, _ today: Day) throws(Invalid) -> Day {
    guard let point = PastPoint(reading: text, today: today) else { throw .noDay(text) }
    return point.day
  }

  private static func walks(_ text: String, in caseFile: CaseFile) throws(Invalid) -> Set<
    RecordIndex
  > {
    let key = SearchKey.name(text)
    let found = caseFile.records(of: .walk).filter { walk in
      SearchKey.name(caseFile.shown(walk, WalkField.name.rawValue)?.string ?? "").contains(key)
        || caseFile.shown(walk, WalkField.id.rawValue)?.string == text.uppercased()
    }
    if found.isEmpty { throw .noWalk(text) }
    return Set(found)
  }

  private static func kind(_ text: String, _ own: OwnFields) throws(Invalid) -> Kind {
    switch SearchKey.fold(text) {
    case "made", "new", "oprettet", "nyt": return .made
    case "import", "imported", "hentet": return .imported
    case "undo", "undone", "fortrudt", "fortryd": return .undo
    default: break
    }
    let schema = RecordSchema.named(text)
    if let schema, schema.isSaidBeforeFields { return .record(schema.kind) }
    guard let field = Vocabulary.findingField(named: text) else {
      if let schema { return .record(schema.kind) }
      guard let field = own.field(named: text) else { throw .noKind(text) }
      return .field(field.name.rawValue)
    }
    if case .entries(let kind) = field.form { return .record(kind) }
    return .field(field.form == .statePart ? FindingField.state.rawValue : field.rawValue)
  }
}

extension RecordSchema {
  /// Whether its word means the kind, where a field of a finding is called so too.
  fileprivate var isSaidBeforeFields: Bool {
    // Who follows up is asked for, and not the notes on it.
    if kind == .followUp { return false }
    return isEdited || owner != nil || home == .findings
  }
}

extension HistoryFilter {
  /// Reads `hvem:MKJ dag:"1. september" slags:frist`; a word alone is a person.
  package init(
    reading text: String, in caseFile: CaseFile, today: Day
  ) throws(Invalid) {
    self.init()
    for word in Self.words(text) {
      guard let colon = word.firstIndex(of: ":") else {
        try take(.by, word, in: caseFile, today: today)
        continue
      }
      let name = String(word[..<colon])
      guard let part = Part(named: name) else { throw .unknownPart(name) }
      try take(part, String(word[word.index(after: colon)...]), in: caseFile, today: today)
    }
  }

  /// Parted at blanks outside of quotation marks, which are left out.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
