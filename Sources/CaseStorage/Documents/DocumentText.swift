import CaseModel
import ChangeLog

/// A document's text gone through once, without making values of what stands in it: its sum, and
/// the few members that tell what it is.
///
/// A document differs from its canonical JSON by white space and by `sum` alone. Text that has the
/// sum it claims is therefore what a machine wrote, and needs no closer look.
struct DocumentText {
  /// The SHA-256 of the text without its member `sum` and without white space between tokens.
  private(set) var digest = LineHash.none
  private(set) var sum: JSONValue?
  private(set) var format: JSONValue?
  private(set) var asOf: JSONValue?

  /// - Returns: nil when it is not laid out as a document; a parser tells more then.
  init?(_ bytes: [UInt8]) {
    let found = bytes.withUnsafeBufferPointer { buffer -> DocumentText? in
      var scan = Scan(buffer)
      guard scan.goThrough() else { return nil }
      return DocumentText(scan)
    }
    guard let found else { return nil }
    self = found
  }

  private init(_ scan: Scan) {
    var scan = scan
    digest = scan.finish()
    sum = scan.value(of: "sum")
    format = scan.value(of: "format")
    asOf = scan.value(of: "asOf")
  }
}

/// Goes through the text, and feeds what counts to the digest.
private struct Scan {
  private let text: UnsafeBufferPointer<UInt8>
  private var hash = SHA256()
  /// Short runs are gathered, so that the digest is fed blocks.
  private var waiting: [UInt8] = []
  private var position = 0
  /// Where the run of bytes begins that count and are not gathered yet.
  private var run = 0
  private var depth = 0
  /// Where the value of each member of the outermost object stands.
  private var values: [(name: Range<Int>, value: Range<Int>)] = []
  private var name = 0..<0
  private var valueStart = 0
  private var isNameNext = false
  private var isLeftOut = false
  private var isFirst = true

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    waiting.reserveCapacity(1 << 16)
  }

  /// - Returns: false when the text is not one object with white space beside its signs only.
  mutating func goThrough() -> Bool {
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "\""):
        guard skipString() else { return false }
      case let byte where Self.isSpace(byte):
        guard skipSpace() else { return false }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if depth == 0, position != 0 { return false }
        position += 1
        depth += 1
        isNameNext = depth == 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 1, !endMember() { return false }
        position += 1
        depth -= 1
        if depth == 0 { return endsHere() }
      case UInt8(ascii: ","):
        if depth == 1 {
          guard endMember() else { return false }
          run = position + 1
          isNameNext = true
        }
        position += 1
      default: position += 1
      }
    }
    return false
  }

  /// Only white space may follow.
  private mutating func endsHere() -> Bool {
    gather(upTo: position)
    return text[position...].allSatisfy(Self.isSpace)
  }

  private mutating func skipString() -> Bool {
    let start = position
    position += 1
    while position < text.count, text[position] != UInt8(ascii: "\"") {
      position += text[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position += 1
    if position > text.count { return false }
    guard depth == 1, isNameNext else { return true }
    guard position < text.count, text[position] == UInt8(ascii: ":") else { return false }
    isNameNext = false
    // What stands before the first name is the opening brace.
    gather(upTo: start)
    run = start
    name = (start + 1)..<(position - 1)
    isLeftOut = isName("sum")
    if !isLeftOut {
      if !isFirst { waiting.append(UInt8(ascii: ",")) }
      isFirst = false
    }
    valueStart = position + 1
    return true
  }

  /// White space inside a number or a word would be taken for none.
  private mutating func skipSpace() -> Bool {
    gather(upTo: position)
    let before = position == 0 ? UInt8(ascii: "{") : text[position - 1]
    while position < text.count, Self.isSpace(text[position]) { position += 1 }
    run = position
    guard position < text.count else { return true }
    return Self.isSign(before) || Self.isSign(text[position])
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: ","), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// - Returns: false when there is no member: a sign too many.
  private mutating func endMember() -> Bool {
    gather(upTo: position)
    if name.isEmpty { return false }
    values.append((name, min(valueStart, position)..<position))
    isLeftOut = false
    name = 0..<0
    return true
  }

  private mutating func gather(upTo end: Int) {
    if !isLeftOut, run < end {
      waiting.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<end]))
      if waiting.count >= 1 << 15 { feed() }
    }
    run = end
  }

  private mutating func feed() {
    hash.update(waiting)
    waiting.removeAll(keepingCapacity: true)
  }

  mutating func finish() -> LineHash {
    feed()
    return hash.finish()
  }

  private func isName(_ wished: String) -> Bool { text[name].elementsEqual(wished.utf8) }

  /// Nil where there is no such member, or no JSON in its place.
  func value(of wished: String) -> JSONValue? {
    guard let found = values.first(where: { text[$0.name].elementsEqual(wished.utf8) }) else {
      return nil
    }
    do throws(JSONDamage) {
      return try JSONParser.value(
        from: UnsafeBufferPointer(rebasing: text[found.value]), mode: .lenientDocument)
    } catch {
      return nil
    }
  }
}
