import CaseModel
import ChangeLog

extension DocumentContent {
  /// What a document is written from.
  struct Parts {
    let formats: DocumentFormats
    /// The members but `findings`, `format` and `sum`.
    var members: [String: JSONValue] = [:]
    /// What the members ask for.
    var format: Int64 = 1
    /// Sorted as they stand in the document; nil where it holds none.
    private(set) var findings: [RecordIndex]?
    /// Whose lines it shows.
    var records: [RecordIndex] = []

    mutating func takeFindings(_ found: Set<RecordIndex>, _ caseFile: CaseFile) {
      // Places are sorted, and not findings, which are large.
      findings = found.map { FindingPlace($0, caseFile) }.sorted { $0.precedes($1) }.map(\.record)
      records += found.sorted() + found.flatMap { caseFile.allEntries(of: $0) }
    }

    /// The document, and whether a finding in it names a thing that has not come.
    func written(_ caseFile: CaseFile) -> (bytes: [UInt8], hasOpenReference: Bool) {
      let list = findings.map { FindingList($0, caseFile, formats) }
      var members = members
      members["format"] = .integer(max(format, list?.format ?? 1))
      var names = Array(members.keys)
      if list != nil { names.append("findings") }
      names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      var text = SummedText()
      for name in names {
        text.beginMember(name)
        if let value = members[name] {
          text.write(value)
        } else if let list {
          text.write(list)
        }
      }
      return (text.finish(), list?.hasOpenReference ?? false)
    }
  }
}

/// Where a finding stands in a document: by the number on paper, those without one after those with,
/// then as they were made.
private struct FindingPlace {
  let record: RecordIndex
  private let number: Int
  /// The beginning of the first text as numbers, which sort many times quicker.
  private let beginning: (UInt64, UInt64, UInt64, UInt64)
  private let texts: [String]

  init(_ record: RecordIndex, _ caseFile: CaseFile) {
    self.record = record
    number = caseFile.shown(record, FindingField.number.rawValue)?.integer.map(Int.init) ?? .max
    texts = [
      caseFile.created(record)?.wallTime.text ?? "",
      caseFile.shown(record, FindingField.id.rawValue)?.string ?? "",
      caseFile.name(of: record).description,
    ]
    var bytes = texts[0].utf8.makeIterator()
    func eight() -> UInt64 {
      (0..<8).reduce(0) { word, _ in word << 8 | UInt64(bytes.next() ?? 0) }
    }
    beginning = (eight(), eight(), eight(), eight())
  }

  func precedes(_ other: FindingPlace) -> Bool {
    if number != other.number { return number < other.number }
    if beginning != other.beginning { return beginning < other.beginning }
    for (mine, theirs) in zip(texts, other.texts) where !mine.utf8.elementsEqual(theirs.utf8) {
      return mine.utf8.lexicographicallyPrecedes(theirs.utf8)
    }
    return false
  }
}

/// The findings of a document as text, written by all cores.
///
/// Each finding is written as it is read: all of them as values at once took most of the time and
/// many times the memory.
struct FindingList {
  /// What a part of the list became.
  fileprivate struct Part: Sendable {
    let text: [UInt8]
    let compact: [UInt8]
    let hasOpenReference: Bool
    let format: Int64
  }

  fileprivate private(set) var parts: [Part] = []
  let hasOpenReference: Bool
  /// What the findings ask for.
  let format: Int64

  /// How many findings one part has.
  private static let partCount = 256

  init(_ records: [RecordIndex], _ caseFile: CaseFile, _ formats: DocumentFormats) {
    let starts = Array(stride(from: 0, to: records.count, by: Self.partCount))
    var made: [Part] = []
    ParallelMap.run(starts.count) { index in
      let end = min(starts[index] + Self.partCount, records.count)
      return (
        starts[index] > 0, records[starts[index]..<end].map { caseFile.storedFinding(at: $0) }
      )
    } make: { (follows, findings) in
      Self.written(findings, follows: follows, formats)
    } take: { part in
      made.append(part)
    }
    parts = made
    hasOpenReference = made.contains(where: \.hasOpenReference)
    format = made.reduce(1) { max($0, $1.format) }
  }

  private static func written(
    _ findings: [Finding], follows: Bool, _ formats: DocumentFormats
  ) -> Part {
    var writer = JSONWriter(.document, roomFor: findings.count * 2048)
    var isFirst = !follows
    for finding in findings {
      if !isFirst { writer.writeRaw(",".utf8) }
      isFirst = false
      writer.breakLine(depth: 2)
      RecordJSON.write(finding, with: &writer, depth: 2)
    }
    return Part(
      text: writer.bytes, compact: JSONWriter.compact(writer.bytes),
      hasOpenReference: findings.contains(where: DocumentContent.hasOpenReference),
      format: findings.reduce(1) { max($0, formats.least($1)) })
  }
}

/// A document as it is written, with the SHA-256 of its canonical form, which is reckoned beside.
private struct SummedText {
  private var writer = JSONWriter(.document)
  private var hash = SHA256()
  /// How much of what the writer holds is in the sum.
  private var summed = 0
  /// Where `sum` goes; nil while it is not known.
  private var placeOfSum: Int?
  private var isFirst = true

  mutating func beginMember(_ name: String) {
    if placeOfSum == nil, name > "sum" { placeOfSum = writer.bytes.count }
    writer.writeRaw((isFirst ? "{" : ",").utf8)
    isFirst = false
    writer.breakLine(depth: 1)
    writer.write(name)
    writer.writeRaw(": ".utf8)
  }

  mutating func write(_ value: JSONValue) { writer.write(value, depth: 1) }

  mutating func write(_ list: FindingList) {
    writer.writeRaw("[".utf8)
    sum()
    writer.makeRoom(for: list.parts.reduce(4096) { $0 + $1.text.count })
    for part in list.parts {
      writer.writeRaw(part.text)
      hash.update(part.compact)
    }
    summed = writer.bytes.count
    if !list.parts.isEmpty { writer.breakLine(depth: 1) }
    writer.writeRaw("]".utf8)
  }

  mutating func finish() -> [UInt8] {
    let place = placeOfSum ?? writer.bytes.count
    writer.breakLine(depth: 0)
    writer.writeRaw("}".utf8)
    sum()
    writer.writeRaw("\n".utf8)
    var bytes = writer.bytes
    bytes.insert(contentsOf: ",\n  \"sum\": \"\(hash.finish())\"".utf8, at: place)
    return bytes
  }

  private mutating func sum() {
    hash.update(JSONWriter.compact(Array(writer.bytes[summed...])))
    summed = writer.bytes.count
  }
}
