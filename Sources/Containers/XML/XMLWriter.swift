/// Writes XML in which no text is markup.
package struct XMLWriter {
  package private(set) var bytes: [UInt8]
  private var open: [String] = []
  private var isTagOpen = false

  package init() {
    bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
  }

  /// - Parameter name: the program's own; only values and texts may come from people.
  package mutating func start(_ name: String, _ attributes: [(String, String)] = []) {
    endTag()
    bytes += "<\(name)".utf8
    for (name, value) in attributes {
      bytes += " \(name)=\"".utf8
      write(value, isValue: true)
      bytes.append(UInt8(ascii: "\""))
    }
    open.append(name)
    isTagOpen = true
  }

  package mutating func end() {
    guard let name = open.popLast() else { return }
    if isTagOpen {
      bytes += "/>".utf8
      isTagOpen = false
    } else {
      bytes += "</\(name)>".utf8
    }
  }

  package mutating func text(_ text: String) {
    endTag()
    write(text, isValue: false)
  }

  /// An element that holds what `inner` writes.
  package mutating func element(
    _ name: String, _ attributes: [(String, String)] = [],
    _ inner: (inout XMLWriter) -> Void = { _ in }
  ) {
    start(name, attributes)
    inner(&self)
    end()
  }

  private mutating func endTag() {
    if isTagOpen { bytes.append(UInt8(ascii: ">")) }
    isTagOpen = false
  }

  /// Characters that XML cannot hold become U+FFFD.
  private mutating func write(_ text: String, isValue: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      // What could be obeyed or turns the direction of what is read (the same as HarmlessText).
      case "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}", "\u{2028}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        bytes += "\u{FFFD}".utf8
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"" where isValue: bytes += "&quot;".utf8
      case "\n" where isValue: bytes += "&#10;".utf8
      case "\t" where isValue: bytes += "&#9;".utf8
      case "\r": bytes += "&#13;".utf8
      default:
        let kept = XMLText.isText(scalar) ? scalar : "\u{FFFD}"
        bytes.append(
          contentsOf: Unicode.UTF8.encode(kept) ?? Unicode.UTF8.encodedReplacementCharacter)
      }
    }
  }
}
