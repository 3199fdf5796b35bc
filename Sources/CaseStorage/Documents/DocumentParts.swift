import CaseModel
import ChangeLog

extension DocumentContent {
  /// What a document is written from.
  struct Parts {
    /// The members but `findings` and `sum`.
    var members: [String: JSONValue] = [:]
    /// Sorted as they stand in the document; nil where it holds none.
    private(set) var findings: [Finding]?
    /// Whose lines it shows.
    var things: [ThingIndex] = []

    mutating func takeFindings(_ found: Set<ThingIndex>, _ caseFile: CaseFile) {
      let all = found.map { caseFile.finding(at: $0) }
      // Places are sorted, and not findings, which are large.
      let keys = all.map(Place.init)
      findings = keys.indices.sorted { keys[$0].precedes(keys[$1]) }.map { all[$0] }
      things += found.sorted() + found.flatMap { caseFile.allEntries(of: $0) }
    }

    /// The document. Each finding is written as it comes: all of them as JSON values at once took
    /// most of the time and many times the memory.
    var bytes: [UInt8] {
      var writer = JSONWriter(.document)
      var names = Array(members.keys)
      if findings != nil { names.append("findings") }
      names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      var placeOfSum = 0
      for (index, name) in names.enumerated() {
        if placeOfSum == 0, name > "sum" { placeOfSum = writer.bytes.count }
        writer.writeRaw([index == 0 ? UInt8(ascii: "{") : UInt8(ascii: ",")])
        writer.breakLine(depth: 1)
        writer.write(name)
        writer.writeRaw(": ".utf8)
        if let value = members[name] {
          writer.write(value, depth: 1)
        } else {
          write(findings ?? [], with: &writer)
        }
      }
      if placeOfSum == 0 { placeOfSum = writer.bytes.count }
      writer.breakLine(depth: 0)
      writer.writeRaw("}\n".utf8)
      var bytes = writer.bytes
      let sum = DocumentText(bytes)?.digest.description ?? ""
      bytes.insert(contentsOf: ",\n  \"sum\": \"\(sum)\"".utf8, at: placeOfSum)
      return bytes
    }

    private func write(_ findings: [Finding], with writer: inout JSONWriter) {
      writer.writeRaw("[".utf8)
      for (index, finding) in findings.enumerated() {
        if index > 0 { writer.writeRaw(",".utf8) }
        writer.breakLine(depth: 2)
        writer.write(RecordJSON.finding(finding), depth: 2)
      }
      if !findings.isEmpty { writer.breakLine(depth: 1) }
      writer.writeRaw("]".utf8)
    }
  }

  /// By the number on paper, those without one after those with, then as they were made.
  private struct Place {
    let number: Int
    let texts: [String]

    init(_ finding: Finding) {
      number = finding.number ?? .max
      texts = [finding.createdAt, finding.id, finding.name]
    }

    func precedes(_ other: Place) -> Bool {
      if number != other.number { return number < other.number }
      for (mine, theirs) in zip(texts, other.texts) where !mine.utf8.elementsEqual(theirs.utf8) {
        return mine.utf8.lexicographicallyPrecedes(theirs.utf8)
      }
      return false
    }
  }
}
