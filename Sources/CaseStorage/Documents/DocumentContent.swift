import CaseModel
import ChangeLog

/// What a document holds: a function of the folded lines alone.
struct DocumentContent {
  private let parts: Parts
  private let caseFile: CaseFile

  /// Whether it has so many findings that it is written piece by piece, and never held whole.
  var isLarge: Bool { parts.findings?.count ?? 0 > 2_000 }

  /// Its bytes, and whether it names a thing that has not come yet.
  func whole() -> (bytes: [UInt8], hasOpenReference: Bool) {
    var bytes: [UInt8] = []
    let hasOpenReference = write { piece in
      bytes += piece
      return true
    }
    return (bytes, hasOpenReference)
  }

  /// The same piece by piece.
  ///
  /// - Parameter take: gets each piece; where it says no to the one in front of the findings, no more
  ///   are made.
  func write(_ take: ([UInt8]) -> Bool) -> Bool { parts.write(caseFile, take: take) }

  /// Whether it is what stands there already.
  func isEqual(_ standing: [UInt8]) -> (Bool, hasOpenReference: Bool) {
    var offset = 0
    var isEqual = true
    let hasOpenReference = write { piece in
      isEqual = isEqual && standing.dropFirst(offset).starts(with: piece)
      offset += piece.count
      return isEqual
    }
    return (isEqual && offset == standing.count, hasOpenReference)
  }

  init(
    _ key: DocumentKey, _ book: DocumentIndex, _ caseFile: CaseFile,
    formats: DocumentFormats = .own
  ) {
    var parts = Parts(formats: formats)
    switch key {
    case .workspace:
      parts.members = ["workspace": RecordJSON.workspace(caseFile.facts)]
      parts.format = formats.least(caseFile.facts.values, of: .workspace)
      parts.records = caseFile.records(of: .workspace)
    case .walk(let walk):
      parts.members = ["walk": Self.record(walk, caseFile)]
      parts.format = formats.least(walk, caseFile)
      parts.records = [walk] + caseFile.joined(to: walk) + Self.entries(of: [walk], caseFile)
      parts.takeFindings(book.findings(in: key), caseFile)
    case .loose:
      parts.members = ["walk": nil]
      parts.takeFindings(book.findings(in: key), caseFile)
    case .register(let kind):
      let schema = RecordSchema.of(kind)
      let all = caseFile.records(of: kind)
      let standing = Self.sorted(all, by: schema, caseFile)
      parts.records = all + Self.entries(of: all, caseFile)
      parts.members = [
        schema?.listName ?? kind.rawValue: .array(standing.map { Self.record($0, caseFile) })
      ]
      parts.format = standing.reduce(kind.since) { max($0, formats.least($1, caseFile)) }
    }
    parts.members["asOf"] = .object(
      caseFile.asOf(records: parts.records).mapValues { .integer($0) })
    self.parts = parts
    self.caseFile = caseFile
  }

  /// The SHA-256 of the canonical JSON of everything but `sum`, in hex.
  static func sum(of members: [String: JSONValue]) -> String {
    var rest = members
    rest["sum"] = nil
    return SHA256.digest(of: JSONWriter.bytes(of: .object(rest), as: .canonical)).description
  }

  static func hasOpenReference(_ finding: Finding) -> Bool {
    [FindingField.walk, .stop, .duplicateOf].contains { field in
      finding.values.text(field).flatMap { RecordName($0) } != nil
    }
  }

  /// Those that stand, by what they go by, and then by the lines that made them.
  private static func sorted(
    _ records: [RecordIndex], by schema: RecordSchema?, _ caseFile: CaseFile
  ) -> [RecordIndex] {
    let field = schema?.identity?.name ?? "name"
    return records.filter { !caseFile.isGone($0) }.map { record in
      (
        record: record, key: caseFile.shown(record, field)?.string ?? "",
        name: caseFile.name(of: record).description
      )
    }.sorted { one, other in
      if !one.key.utf8.elementsEqual(other.key.utf8) {
        return one.key.utf8.lexicographicallyPrecedes(other.key.utf8)
      }
      return one.name < other.name
    }.map(\.record)
  }

  private static func record(_ record: RecordIndex, _ caseFile: CaseFile) -> JSONValue {
    guard let schema = RecordSchema.of(caseFile.kind(of: record)) else { return .null }
    return RecordJSON.record(
      caseFile.values(of: record), of: schema, entries: caseFile.entryValues(of: record))
  }

  /// Whose lines the lists of the records show.
  private static func entries(of records: [RecordIndex], _ caseFile: CaseFile) -> [RecordIndex] {
    records.flatMap { record in
      let listed = Set(RecordSchema.entries(of: caseFile.kind(of: record)).map(\.kind))
      return listed.isEmpty
        ? [] : caseFile.allEntries(of: record).filter { listed.contains(caseFile.kind(of: $0)) }
    }
  }
}
