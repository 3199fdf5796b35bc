import CaseModel
import ChangeLog

/// What a document holds: a function of the folded lines alone.
struct DocumentContent {
  /// The format of documents this program writes.
  static let format: Int64 = 1

  let bytes: [UInt8]
  /// Whether it names a thing that has not come yet.
  let hasOpenReference: Bool

  init(_ key: DocumentKey, _ book: DocumentBook, _ caseFile: CaseFile) {
    var members: [String: JSONValue]
    var things: [ThingIndex]
    var isOpen = false
    switch key {
    case .workspace:
      members = ["workspace": RecordJSON.workspace(caseFile.facts)]
      things = caseFile.things(of: .workspace)
    case .walk(let walk):
      let facts = Walk(
        thing: caseFile.name(of: walk).description, values: caseFile.values(of: walk))
      members = ["walk": RecordJSON.walk(facts)]
      things = [walk] + caseFile.joined(to: walk)
    case .loose:
      members = ["walk": nil]
      things = []
    case .register(let kind):
      let name = DocumentKey.registers.first { $0.kind == kind }?.name ?? kind.rawValue
      things = caseFile.things(of: kind)
      members = [name: .array(Self.records(things, kind, caseFile))]
    }
    switch key {
    case .walk, .loose:
      let members2 = book.findings(in: key)
      let findings = members2.map { caseFile.finding(at: $0) }.sorted(by: Self.precedes)
      members["findings"] = .array(findings.map { RecordJSON.finding($0) })
      isOpen = findings.contains(where: Self.hasOpenReference)
      things += members2.sorted() + members2.flatMap { caseFile.allEntries(of: $0) }
    case .workspace, .register: break
    }
    members["format"] = .integer(Self.format)
    members["asOf"] = .object(caseFile.asOf(things: things).mapValues { .integer($0) })
    members["sum"] = .string(Self.sum(of: members))
    bytes = JSONWriter.bytes(of: .object(members), as: .document) + [0x0A]
    hasOpenReference = isOpen
  }

  /// The SHA-256 of the canonical JSON of everything but `sum`, in hex.
  static func sum(of members: [String: JSONValue]) -> String {
    var rest = members
    rest["sum"] = nil
    return SHA256.digest(of: JSONWriter.bytes(of: .object(rest), as: .canonical)).description
  }

  /// By the number on paper, those without one after those with, then as they were made.
  private static func precedes(_ one: Finding, _ other: Finding) -> Bool {
    let left = one.number ?? .max
    let right = other.number ?? .max
    if left != right { return left < right }
    for (mine, theirs) in [
      (one.createdAt, other.createdAt), (one.id, other.id), (one.name, other.name),
    ] where !mine.utf8.elementsEqual(theirs.utf8) {
      return mine.utf8.lexicographicallyPrecedes(theirs.utf8)
    }
    return false
  }

  private static func hasOpenReference(_ finding: Finding) -> Bool {
    [FindingField.walk, .stop, .duplicateOf].contains { field in
      finding.values.text(field).flatMap { ThingName($0) } != nil
    }
  }

  private static func records(
    _ things: [ThingIndex], _ kind: RecordKind, _ caseFile: CaseFile
  ) -> [JSONValue] {
    let named = things.filter { !caseFile.isWithdrawn($0) }.map { thing in
      (
        name: caseFile.name(of: thing).description, values: caseFile.values(of: thing)
      )
    }
    let sorted = named.sorted { one, other in
      let left = one.values["name"]?.string ?? ""
      let right = other.values["name"]?.string ?? ""
      if !left.utf8.elementsEqual(right.utf8) {
        return left.utf8.lexicographicallyPrecedes(right.utf8)
      }
      return one.name < other.name
    }
    return sorted.map { name, values in
      switch kind {
      case .area: RecordJSON.area(Area(thing: name, values: values))
      case .party: RecordJSON.party(Party(thing: name, values: values))
      default:
        .object(Dictionary(values.all.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }))
      }
    }
  }
}

/// A document as it lies in the folder.
enum StandingDocument {
  case missing
  /// Written by a machine, for these sequences.
  case whole(asOf: [String: Int64])
  /// Of a later format than this program writes.
  case newer
  /// Somebody edited it.
  case edited

  init(_ bytes: [UInt8]?) {
    // A power cut can leave a name without content; nobody empties a document by hand to say so.
    guard let bytes, !bytes.isEmpty else {
      self = .missing
      return
    }
    do throws(JSONDamage) {
      let members = try JSONParser.value(from: bytes, mode: .lenientDocument).object ?? [:]
      if let format = members["format"]?.integer, format > DocumentContent.format {
        self = .newer
      } else if members["sum"]?.string == DocumentContent.sum(of: members) {
        self = .whole(asOf: (members["asOf"]?.object ?? [:]).compactMapValues(\.integer))
      } else {
        self = .edited
      }
    } catch {
      self = .edited
    }
  }
}
