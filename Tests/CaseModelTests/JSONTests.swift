import CaseModel
import Testing

@Suite("JSON as Python prints it")
struct JSONTests {
  @Test(
    "what Python prints is read and written again byte for byte",
    arguments: [
      #"{"a":1,"b":[true,false,null],"c":{"d":"æøå 路灯"}}"#,
      #"["\"\\/\n\r\t\b\f\u0000\u001f\u001b",""]"#,
      #"[9007199254740991,-9007199254740991,0,-1]"#,
      "[\"\u{7F}\u{2028}\u{FEFF}\"]",
      "{\"\u{FFFF}\":1,\"\u{10000}\":2}",
      "{}", "[]", "\"\"", "{\"\":0}", "[[],{}]",
    ])
  func canonicalRoundTrip(text: String) throws {
    let value = try JSONParser.value(from: Array(text.utf8))
    #expect(String(decoding: JSONWriter.bytes(of: value, as: .canonical), as: UTF8.self) == text)
  }

  @Test(
    "what Python would print otherwise is refused, with the place",
    arguments: [
      ("{\"b\":1,\"a\":2}", JSONDamage(.memberOrder, at: 7)),
      ("{\"a\":1,\"a\":1}", JSONDamage(.memberTwice, at: 7)),
      ("{\"a\": 1}", JSONDamage(.unexpectedByte(0x20), at: 5)),
      ("[1,]", JSONDamage(.unexpectedByte(0x5D), at: 3)),
      ("[1] ", JSONDamage(.trailing, at: 3)),
      ("1.0", JSONDamage(.number, at: 0)),
      ("1e3", JSONDamage(.number, at: 0)),
      ("-0", JSONDamage(.number, at: 0)),
      ("01", JSONDamage(.number, at: 0)),
      ("9007199254740992", JSONDamage(.number, at: 0)),
      ("99999999999999999999999", JSONDamage(.number, at: 0)),
      (#""\/""#, JSONDamage(.escape, at: 1)),
      (#""\u001B""#, JSONDamage(.escape, at: 1)),
      (#""\u0041""#, JSONDamage(.escape, at: 1)),
      (#""\u000a""#, JSONDamage(.escape, at: 1)),
      ("\"a\tb\"", JSONDamage(.unexpectedByte(0x09), at: 2)),
      ("\"ab", JSONDamage(.unfinished, at: 3)),
      ("tru", JSONDamage(.unfinished, at: 3)),
      ("", JSONDamage(.unfinished, at: 0)),
      ("\u{FEFF}1", JSONDamage(.unexpectedByte(0xEF), at: 0)),
      ("{\"\u{10000}\":1,\"\u{FFFF}\":2}", JSONDamage(.memberOrder, at: 10)),
    ])
  func refuses(text: String, damage: JSONDamage) {
    #expect(throws: damage) { try JSONParser.value(from: Array(text.utf8)) }
  }

  @Test(
    "bytes that are no UTF-8 are refused",
    arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xC3]] as [[UInt8]])
  func refusesInvalidUTF8(bytes: [UInt8]) {
    #expect(throws: JSONDamage(.invalidUTF8, at: 1)) {
      try JSONParser.value(from: [0x22] + bytes + [0x22])
    }
  }

  @Test("deeper than 64 levels is refused, however deep")
  func refusesDepth() throws {
    let nested = { (depth: Int) in
      Array(repeating: UInt8(ascii: "["), count: depth)
        + Array(repeating: UInt8(ascii: "]"), count: depth)
    }
    #expect(throws: Never.self) { try JSONParser.value(from: nested(64)) }
    #expect(throws: JSONDamage(.tooDeep, at: 64)) { try JSONParser.value(from: nested(100_000)) }
  }

  @Test("a file of others may have white space, escapes and decimals, but no member twice")
  func lenient() throws {
    let text = #" { "b" : [ 1.5 , -2e3, 1E-2 ] ,"a":"\u00e5\/\ud83d\ude00" } "#
    let value = try JSONParser.value(from: Array(text.utf8), mode: .lenientDocument)
    #expect(value == ["a": "å/😀", "b": [.decimal(1.5), .decimal(-2000), .decimal(0.01)]])
    #expect(throws: JSONDamage.self) {
      try JSONParser.value(from: Array(#"{"a":1, "a":2}"#.utf8), mode: .lenientDocument)
    }
    #expect(throws: JSONDamage(.escape, at: 1)) {
      try JSONParser.value(from: Array(#""\ud83d""#.utf8), mode: .lenientDocument)
    }
  }

  @Test("a document is laid out as Python's indent=2")
  func document() {
    let value: JSONValue = ["b": [], "a": [1, ["x": "y"]], "c": [:]]
    let text = """
      {
        "a": [
          1,
          {
            "x": "y"
          }
        ],
        "b": [],
        "c": {}
      }
      """
    #expect(String(decoding: JSONWriter.bytes(of: value, as: .document), as: UTF8.self) == text)
  }

  @Test("composed and decomposed texts are two values")
  func normalForms() {
    #expect(JSONValue.string("\u{E5}") != JSONValue.string("a\u{30A}"))
  }
}
