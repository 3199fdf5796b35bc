import CaseModel
import ChangeLog

/// What a document holds: a function of the folded lines alone.
struct DocumentContent {
  let bytes: [UInt8]
  /// Whether it names a thing that has not come yet.
  let hasOpenReference: Bool

  init(
    _ key: DocumentKey, _ book: DocumentBook, _ caseFile: CaseFile,
    formats: DocumentFormats = .own
  ) {
    var parts = Parts(formats: formats)
    switch key {
    case .workspace:
      parts.members = ["workspace": RecordJSON.workspace(caseFile.facts)]
      parts.format = formats.least(caseFile.facts.values, of: .workspace)
      parts.things = caseFile.things(of: .workspace)
    case .walk(let walk):
      let facts = Walk(
        thing: caseFile.name(of: walk).description, values: caseFile.values(of: walk))
      parts.members = ["walk": RecordJSON.walk(facts)]
      parts.format = formats.least(facts.values, of: .walk)
      parts.things = [walk] + caseFile.joined(to: walk)
      parts.takeFindings(book.findings(in: key), caseFile)
    case .loose:
      parts.members = ["walk": nil]
      parts.takeFindings(book.findings(in: key), caseFile)
    case .register(let kind):
      let name = DocumentKey.registers.first { $0.kind == kind }?.name ?? kind.rawValue
      parts.things = caseFile.things(of: kind)
      let records = Self.records(parts.things, kind, caseFile)
      parts.members = [name: .array(records.map { Self.json($0.name, $0.values, kind) })]
      parts.format = records.reduce(kind.since) { max($0, formats.least($1.values, of: kind)) }
    }
    parts.members["asOf"] = .object(
      caseFile.asOf(things: parts.things).mapValues { .integer($0) })
    let written = parts.written(caseFile)
    bytes = written.bytes
    hasOpenReference = written.hasOpenReference
  }

  /// The SHA-256 of the canonical JSON of everything but `sum`, in hex.
  static func sum(of members: [String: JSONValue]) -> String {
    var rest = members
    rest["sum"] = nil
    return SHA256.digest(of: JSONWriter.bytes(of: .object(rest), as: .canonical)).description
  }

  static func hasOpenReference(_ finding: Finding) -> Bool {
    [FindingField.walk, .stop, .duplicateOf].contains { field in
      finding.values.text(field).flatMap { ThingName($0) } != nil
    }
  }

  private static func records(
    _ things: [ThingIndex], _ kind: RecordKind, _ caseFile: CaseFile
  ) -> [(name: String, values: Values)] {
    let named = things.filter { thing in
      !caseFile.isWithdrawn(thing) && caseFile.shown(thing, "removed") != true
    }.map { thing in
      (
        name: caseFile.name(of: thing).description, values: caseFile.values(of: thing)
      )
    }
    return named.sorted { one, other in
      let left = one.values["name"]?.string ?? ""
      let right = other.values["name"]?.string ?? ""
      if !left.utf8.elementsEqual(right.utf8) {
        return left.utf8.lexicographicallyPrecedes(right.utf8)
      }
      return one.name < other.name
    }
  }

  private static func json(_ name: String, _ values: Values, _ kind: RecordKind) -> JSONValue {
    switch kind {
    case .area: RecordJSON.area(Area(thing: name, values: values))
    case .party: RecordJSON.party(Party(thing: name, values: values))
    default:
      .object(Dictionary(values.all.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }))
    }
  }
}
