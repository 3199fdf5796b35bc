import Containers
import Testing

@Suite("XML") struct XMLTests {
  private func events(_ text: String) throws -> [String] {
    var reader = try XMLReader(Array(text.utf8))
    var events: [String] = []
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        let attributes = element.attributes.map { " \($0.name)=\($0.value)" }.joined()
        events.append("<\(element.space)|\(element.name)\(attributes)")
      case .end(let name): events.append(">\(name)")
      case .text(let text): events.append(text)
      }
    }
    return events
  }

  @Test("elements, attributes, names of spaces, entities, comments and CDATA are read")
  func reads() throws {
    #expect(
      try events(
        "\u{FEFF}<?xml version='1.0'?><!-- x --><a xmlns='u' xmlns:p=\"v\"><p:b c = '&lt;&#xE6;\"'/>æ &amp; ø&#10;<![CDATA[<x>&]]></a>\n"
      ) == [
        "<u|a xmlns=u xmlns:p=v", "<v|b c=<æ\"", ">b", "æ & ø\n", "<x>&", ">a",
      ])
    #expect(try events("<a>\r\n1\r2</a>")[1] == "\n1\n2")
  }

  @Test(
    "what is not well-formed is refused by its kind",
    arguments: [
      ("", .unfinished), ("<a>", .unfinished), ("<a><b></a>", .otherEnd), ("<a/><b/>", .secondRoot),
      ("<a/>x", .textOutside), ("<a b='1' b='2'/>", .doubleAttribute),
      ("<a>&x;</a>", .unknownEntity),
      ("<!DOCTYPE a [<!ENTITY e 'hej'>]><a>&e;</a>", .documentType), ("<a b=1/>", .malformed),
      ("<a b='<'/>", .malformed), ("<p:a/>", .malformed), ("<a\u{1}/>", .controlCharacter),
      ("<a>&#0;</a>", .unknownEntity), ("<1/>", .malformed), ("<a b='1'c='2'/>", .malformed),
      ("<!-- ", .unfinished),
      (String(repeating: "<a>", count: 600), .tooDeep),
    ] as [(String, XMLFault)])
  func refuses(text: String, fault: XMLFault) {
    #expect(throws: fault) { try events(text) }
  }

  @Test("bytes that are no UTF-8 are refused")
  func notUTF8() {
    #expect(throws: XMLFault.notUTF8) { try XMLReader([0x3C, 0x61, 0xE6, 0x3E]) }
  }

  @Test("cut anywhere or changed anywhere, it is refused or read, and never trapped on")
  func anyBytes() {
    let text = Array("<a x='1'><b>æ &amp; <!-- c --><![CDATA[d]]></b><c/></a>".utf8)
    for place in text.indices {
      #expect(throws: XMLFault.self) {
        var reader = try XMLReader(Array(text[..<place]))
        while try reader.next() != nil {}
      }
      for byte in ["<", ">", "&", "'", "/", "!", "?", "x", " "].flatMap(\.utf8) {
        var changed = text
        changed[place] = byte
        guard var reader = try? XMLReader(changed) else { continue }
        while let event = try? reader.next() { _ = event }
      }
    }
  }

  @Test("what is written is read as the same, whatever the text is")
  func comesBack() throws {
    let hard = "<b>&amp;\"'\r\n\t]]> æ 路灯 👮🏽‍♀️"
    var writer = XMLWriter()
    writer.element("a", [("v", hard)]) { $0.text(hard + "\u{1}\u{FFFF}") }
    var reader = try XMLReader(writer.bytes)
    guard case .start(let element)? = try reader.next() else { return #expect(Bool(false)) }
    #expect(element["v"] == hard)
    #expect(try reader.next() == .text(hard + "\u{FFFD}\u{FFFD}"))
  }
}
