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

    /// Writes the document piece by piece.
    ///
    /// - Parameter take: gets each piece; where it says no to the one in front of the findings, no
    ///   more are made.
    /// - Returns: whether a finding in it names a thing that has not come.
    func write(_ caseFile: CaseFile, take: ([UInt8]) -> Bool) -> Bool {
      var members = members
      var names = Array(members.keys) + ["format"]
      if findings != nil { names.append("findings") }
      names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      var text = SummedText()
      var greatest = format
      var hasOpenReference = false
      for name in names {
        text.beginMember(name, take)
        // Findings stand before it.
        if name == "format" { members[name] = .integer(greatest) }
        if let value = members[name] {
          text.write(value)
        } else if let findings {
          guard text.beginList(take) else { return false }
          FindingList.write(findings, caseFile, formats) { part in
            text.write(part, take)
            greatest = max(greatest, part.format)
            hasOpenReference = hasOpenReference || part.hasOpenReference
          }
          text.endList(isEmpty: findings.isEmpty)
        }
      }
      text.finish(take)
      return hasOpenReference
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
enum FindingList {
  /// What a part of the list became.
  struct Part: Sendable {
    let text: [UInt8]
    let compact: [UInt8]
    let hasOpenReference: Bool
    /// What its findings ask for.
    let format: Int64
  }

  /// How many findings one part has.
  private static let partCount = 256

  static func write(
    _ records: [RecordIndex], _ caseFile: CaseFile, _ formats: DocumentFormats, take: (Part) -> Void
  ) {
    let starts = Array(stride(from: 0, to: records.count, by: partCount))
    ParallelMap.run(starts.count) { index in
      let end = min(starts[index] + partCount, records.count)
      return (
        starts[index] > 0, records[starts[index]..<end].map { caseFile.storedFinding(at: $0) }
      )
    } make: { (follows, findings) in
      written(findings, follows: follows, formats)
    } take: { part in
      take(part)
    }
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
  /// Whether `sum` has its place before what the writer holds, which waits for it.
  private var isBehindSum = false
  private var isFirst = true

  mutating func beginMember(_ name: String, _ take: ([UInt8]) -> Bool) {
    if !isBehindSum, name > "sum" {
      _ = handOn(take)
      isBehindSum = true
    }
    writer.writeRaw((isFirst ? "{" : ",").utf8)
    isFirst = false
    writer.breakLine(depth: 1)
    writer.write(name)
    writer.writeRaw(": ".utf8)
  }

  mutating func write(_ value: JSONValue) { writer.write(value, depth: 1) }

  mutating func beginList(_ take: ([UInt8]) -> Bool) -> Bool {
    writer.writeRaw("[".utf8)
    return handOn(take)
  }

  mutating func write(_ part: FindingList.Part, _ take: ([UInt8]) -> Bool) {
    hash.update(part.compact)
    _ = take(part.text)
  }

  mutating func endList(isEmpty: Bool) {
    if !isEmpty { writer.breakLine(depth: 1) }
    writer.writeRaw("]".utf8)
  }

  mutating func finish(_ take: ([UInt8]) -> Bool) {
    if !isBehindSum { _ = handOn(take) }
    writer.breakLine(depth: 0)
    writer.writeRaw("}".utf8)
    sum()
    writer.writeRaw("\n".utf8)
    _ = take(Array(",\n  \"sum\": \"\(hash.finish())\"".utf8) + writer.bytes)
  }

  private mutating func handOn(_ take: ([UInt8]) -> Bool) -> Bool {
    sum()
    let bytes = writer.bytes
    writer = JSONWriter(.document)
    return take(bytes)
  }

  private mutating func sum() { hash.update(JSONWriter.compact(writer.bytes)) }
}
