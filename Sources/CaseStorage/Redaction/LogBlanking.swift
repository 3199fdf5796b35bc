import CaseModel
import ChangeLog
import Glibc

/// Blanks the lines of a log that orders name.
enum LogBlanking {
  /// The log's bytes without what was redacted, or nil when there is nothing left to blank.
  static func blanked(
    _ bytes: [UInt8], _ orders: [RedactionOrder], _ gone: inout RedactedTexts
  ) -> [UInt8]? {
    var cuts: [(range: Range<Int>, line: [UInt8])] = []
    for name in Set(orders.flatMap(\.lines)) {
      for range in lines(named: name, in: bytes) {
        let former = Array(bytes[range])
        do throws(LineDamage) {
          guard let line = try LineBlanking.blanked(former, of: orders), line != former else {
            continue
          }
          gone.note(former, blanked: line)
          cuts.append((range, line))
        } catch {
          // A damaged line is told by the reader; what it holds cannot be known.
        }
      }
    }
    if cuts.isEmpty { return nil }
    var result: [UInt8] = []
    var start = 0
    for cut in cuts.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += bytes[start..<cut.range.lowerBound]
      result += cut.line
      start = cut.range.upperBound
    }
    return result + bytes[start...]
  }

  /// Where lines with that name stand, without their LF; found by their `h`, so that the rest of
  /// the log need not be read.
  private static func lines(named name: LineName, in bytes: [UInt8]) -> [Range<Int>] {
    let mark = Array("\"h\":\"\(name.description)".utf8)
    var found: [Range<Int>] = []
    var start = 0
    while let place = ByteSearch.first(mark, in: bytes, from: start) {
      let before = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      guard let end = bytes[place...].firstIndex(of: 0x0A) else { break }
      found.append(before..<end)
      start = end
    }
    return found
  }
}

/// The texts that a redaction took out, to find them wherever they were put aside.
struct RedactedTexts {
  private(set) var texts: Set<String> = []

  var isEmpty: Bool { texts.isEmpty }

  mutating func note(_ former: [UInt8], blanked: [UInt8]) {
    for text in Self.typed(former).subtracting(Self.typed(blanked)) {
      texts.insert(text)
      // A finding without a title is shown by its observation's beginning.
      let title = Finding.beginning(of: text)
      if title.utf8.count >= Self.shortest { texts.insert(title) }
    }
  }

  func stand(in bytes: [UInt8]) -> Bool {
    texts.contains { ByteSearch.first(Self.bytes($0), in: bytes, from: 0) != nil }
  }

  /// The bytes without any of the texts.
  func takenOut(of bytes: [UInt8]) -> [UInt8] {
    longestFirst.reduce(bytes) { rest, text in
      let wanted = Self.bytes(text)
      var result: [UInt8] = []
      var start = 0
      while let place = ByteSearch.first(wanted, in: rest, from: start) {
        result += rest[start..<place]
        start = place + wanted.count
      }
      return result + rest[start...]
    }
  }

  func takenOut(of text: String) -> String {
    longestFirst.reduce(text) { $0.replacing($1, with: "") }
  }

  /// So that none is left in pieces.
  private var longestFirst: [String] { texts.sorted { $0.utf8.count > $1.utf8.count } }

  /// Shorter ones would be found everywhere.
  private static let shortest = 4

  /// As JSON writes it.
  private static func bytes(_ text: String) -> [UInt8] {
    Array(JSONWriter.bytes(of: .string(text), as: .canonical).dropFirst().dropLast())
  }

  /// What people typed into a line.
  private static func typed(_ line: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    func visit(_ value: JSONValue, isTyped: Bool) {
      switch value {
      case .string(let text):
        if isTyped, text.utf8.count >= shortest { found.insert(text) }
      case .array(let elements): elements.forEach { visit($0, isTyped: isTyped) }
      case .object(let members):
        let isSalted = members["salt"] != nil
        for (name, member) in members {
          visit(member, isTyped: isTyped || (isSalted && name == "value"))
        }
      case .null, .bool, .integer, .decimal: break
      }
    }
    do throws(JSONDamage) {
      visit(try JSONParser.value(from: line), isTyped: false)
    } catch {
      return []
    }
    return found
  }
}

/// Looks for bytes in bytes.
enum ByteSearch {
  static func first(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let head = wanted.first else { return nil }
    return bytes.withUnsafeBytes { haystack in
      guard let base = haystack.baseAddress else { return nil }
      var place = start
      while place + wanted.count <= haystack.count {
        let last = haystack.count - wanted.count + 1
        guard let found = memchr(base + place, Int32(head), last - place) else { return nil }
        place = base.distance(to: UnsafeRawPointer(found))
        if memcmp(base + place, wanted, wanted.count) == 0 { return place }
        place += 1
      }
      return nil
    }
  }
}
