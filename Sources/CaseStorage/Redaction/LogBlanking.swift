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
  private var texts: Set<[UInt8]> = []

  var isEmpty: Bool { texts.isEmpty }

  mutating func note(_ former: [UInt8], blanked: [UInt8]) {
    texts.formUnion(Self.typed(former).subtracting(Self.typed(blanked)))
  }

  func stand(in bytes: [UInt8]) -> Bool {
    texts.contains { ByteSearch.first($0, in: bytes, from: 0) != nil }
  }

  /// What people typed into a line, as JSON writes it.
  private static func typed(_ line: [UInt8]) -> Set<[UInt8]> {
    var found: Set<[UInt8]> = []
    func visit(_ value: JSONValue, isTyped: Bool) {
      switch value {
      case .string(let text):
        // Shorter ones would be found everywhere.
        if isTyped, text.utf8.count >= 4 {
          found.insert(
            Array(JSONWriter.bytes(of: .string(text), as: .canonical).dropFirst().dropLast()))
        }
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
