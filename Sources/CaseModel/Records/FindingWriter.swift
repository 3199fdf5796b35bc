/// Writes a finding's members in the order they stand in, without making a table of them first: of
/// a document nearly all is findings.
extension RecordJSON {
  /// The same bytes as writing ``finding(_:)``.
  package static func write(_ finding: Finding, with writer: inout JSONWriter, depth: Int) {
    let values = finding.values.all
    guard holdsOnlyKnown(values) else {
      writer.write(self.finding(finding), depth: depth)
      return
    }
    var next = values.startIndex
    writer.writeRaw("{".utf8)
    var isFirst = true
    for member in members {
      var value: JSONValue?
      if next < values.endIndex, values[next].name == member.name {
        value = values[next].value
        next += 1
      }
      if member.isOfLaterFormat, isEmpty(member.kind, value, finding) { continue }
      if !isFirst { writer.writeRaw(",".utf8) }
      isFirst = false
      writer.breakLine(depth: depth + 1)
      writer.writeRaw(member.beginning)
      writer.write(shown(member.kind, value, finding), depth: depth + 1)
    }
    writer.breakLine(depth: depth)
    writer.writeRaw("}".utf8)
  }

  /// A member that every finding has.
  private struct Member: Sendable {
    enum Kind: Sendable {
      case plain, coordinate, title, state, createdAt, createdBy, updatedAt, updatedBy, stateSince
      case reopened, conflicts
      case entries(RecordKind)
    }

    let name: String
    /// Its name in quotes, colon and blank.
    let beginning: [UInt8]
    let kind: Kind
    /// Whether format 1 did not have it: then it stands only where it has a value.
    let isOfLaterFormat: Bool

    init(_ name: String, _ kind: Kind, isOfLaterFormat: Bool = false) {
      self.name = name
      self.kind = kind
      self.isOfLaterFormat = isOfLaterFormat
      beginning = Array("\"\(name)\": ".utf8)
    }
  }

  /// Sorted as they stand.
  private static let members: [Member] =
    (FindingField.allCases.map {
      Member($0.rawValue, kind(of: $0), isOfLaterFormat: $0.since > 1)
    }
    + [Member("conflicts", .conflicts)])
    .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }

  private static func kind(of field: FindingField) -> Member.Kind {
    switch field {
    case .title: .title
    case .state: .state
    case .createdAt: .createdAt
    case .createdBy: .createdBy
    case .updatedAt: .updatedAt
    case .updatedBy: .updatedBy
    case .stateSince: .stateSince
    case .reopened: .reopened
    default:
      switch field.form {
      case .entries(let kind): .entries(kind)
      case .coordinate: .coordinate
      default: .plain
      }
    }
  }

  /// Whether no value is of a newer version; both stand sorted.
  private static func holdsOnlyKnown(_ values: [(name: String, value: JSONValue)]) -> Bool {
    var next = values.startIndex
    for member in members where next < values.endIndex && values[next].name == member.name {
      next += 1
    }
    return next == values.endIndex
  }

  private static func isEmpty(
    _ kind: Member.Kind, _ value: JSONValue?, _ finding: Finding
  ) -> Bool {
    if case .entries(let kind) = kind { return finding.entries(kind).isEmpty }
    return value == nil
  }

  private static func shown(
    _ kind: Member.Kind, _ value: JSONValue?, _ finding: Finding
  ) -> JSONValue {
    switch kind {
    case .plain: value ?? .null
    case .coordinate: value.map(degrees) ?? .null
    case .entries(let kind): .array(finding.entries(kind).map(entry))
    case .title: shownTitle(of: finding)
    case .state: shownState(of: finding)
    case .createdAt: stamp(finding.createdAt)
    case .createdBy: stamp(finding.createdBy)
    case .updatedAt: stamp(finding.updatedAt)
    case .updatedBy: stamp(finding.updatedBy)
    case .stateSince: stamp(finding.stateSince)
    case .reopened: .integer(Int64(finding.reopened))
    case .conflicts: .array(finding.conflicts.map(conflict))
    }
  }
}
