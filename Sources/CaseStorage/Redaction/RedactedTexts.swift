import CaseModel
import ChangeLog

/// The texts that a redaction took out, to find them wherever they were put aside.
struct RedactedTexts {
  private(set) var texts: Set<String> = []
  /// Those of them that were taken out of a text of which a rest stands.
  private var words: Set<String> = []

  var isEmpty: Bool { texts.isEmpty }

  mutating func note(_ former: [UInt8], blanked: [UInt8]) {
    for text in Self.typed(former).subtracting(Self.typed(blanked)) {
      texts.insert(text)
      // A finding without a title is shown by its observation's beginning.
      let title = Finding.beginning(of: text)
      if title.utf8.count >= Self.shortest { texts.insert(title) }
    }
  }

  /// Adds the words that were taken out of texts of which a rest stands, so that they are found in
  /// texts that somebody has changed since, too.
  mutating func note(rests: [String]) {
    for rest in rests where rest.contains(LeftOut.mark) {
      for text in texts {
        words.formUnion(
          LeftOut.words(from: text, to: rest).filter { $0.utf8.count >= Self.shortest })
      }
    }
    texts.formUnion(words)
  }

  /// Those that tell of what was redacted wherever they stand: words that were taken out, and whole
  /// texts. A field that held one word, such as a place, tells nothing in another text.
  var telling: RedactedTexts {
    var telling = self
    telling.texts = texts.filter { words.contains($0) || $0.contains(" ") }
    return telling
  }

  func stand(in bytes: [UInt8]) -> Bool {
    texts.contains { place(of: Self.asJSON($0), $0, in: bytes, from: 0) != nil }
  }

  /// The bytes, which are JSON or parts of it, without any of the texts.
  func takenOut(of bytes: [UInt8]) -> [UInt8] { takenOut(of: bytes, written: Self.asJSON) }

  func takenOut(of text: String) -> String {
    String(decoding: takenOut(of: Array(text.utf8)) { Array($0.utf8) }, as: UTF8.self)
  }

  private func takenOut(of bytes: [UInt8], written: (String) -> [UInt8]) -> [UInt8] {
    longestFirst.reduce(bytes) { rest, text in
      let wanted = written(text)
      var result: [UInt8] = []
      var start = 0
      while let found = place(of: wanted, text, in: rest, from: start) {
        result += rest[start..<found.lowerBound]
        start = found.upperBound
      }
      return result + rest[start...]
    }
  }

  /// Where a text stands; a short one only as a word of its own, since its letters stand everywhere.
  private func place(
    of wanted: [UInt8], _ text: String, in bytes: [UInt8], from start: Int
  ) -> Range<Int>? {
    var start = start
    while let place = ByteSearch.first(wanted, in: bytes, from: start) {
      let end = place + wanted.count
      if text.utf8.count >= Self.shortestAnywhere
        || (!Self.isOfWord(bytes, place - 1) && !Self.isOfWord(bytes, end))
      {
        return place..<end
      }
      start = place + 1
    }
    return nil
  }

  private static func isOfWord(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard bytes.indices.contains(place) else { return false }
    switch bytes[place] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: return true
    default: return false
    }
  }

  /// So that none is left in pieces.
  private var longestFirst: [String] { texts.sorted { $0.utf8.count > $1.utf8.count } }

  /// One letter alone would be found everywhere.
  private static let shortest = 2
  private static let shortestAnywhere = 4

  /// As JSON writes it.
  private static func asJSON(_ text: String) -> [UInt8] {
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
