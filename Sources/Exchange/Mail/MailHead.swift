import CaseModel

/// The head and the body of a mail or of one of its parts.
struct MailHead {
  private let fields: [(name: String, value: String)]
  private let body: ArraySlice<UInt8>

  init?(_ bytes: [UInt8]) { self.init(bytes[...]) }

  init?(_ bytes: ArraySlice<UInt8>) {
    var fields: [(name: String, value: String)] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = bytes[place..<end]
      if line.last == 0x0D { line.removeLast() }
      place = end == bytes.endIndex ? end : end + 1
      if line.isEmpty { break }
      let text = String(decoding: line, as: UTF8.self)
      if line.first == 0x20 || line.first == 0x09 {
        guard var last = fields.popLast() else { return nil }
        last.value += " " + TextRules.accepted(text, form: .line)
        fields.append(last)
      } else {
        guard let colon = text.firstIndex(of: ":"), fields.count < 500 else { return nil }
        let name = text[..<colon]
        guard !name.isEmpty, name.utf8.count < 60,
          name.utf8.allSatisfy({ (33...126).contains($0) })
        else { return nil }
        let value = TextRules.accepted(String(text[text.index(after: colon)...]), form: .line)
        fields.append((name.lowercased(), value))
      }
    }
    self.fields = fields
    body = bytes[place...]
  }

  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// Two of what every mail has, so that no table or text is taken for one.
  var isOfMail: Bool {
    ["from", "to", "subject", "date", "mime-version", "received", "message-id", "sent"]
      .count { self[$0] != nil } >= 2
  }

  var type: String {
    let type = (self["content-type"] ?? "").split(separator: ";").first ?? ""
    return TextRules.accepted(String(type), form: .line).lowercased()
  }

  var isAttachment: Bool {
    self["content-disposition"]?.lowercased().hasPrefix("attachment") ?? false
  }

  /// The bytes of the body as they were before they were packed for their way.
  var content: [UInt8] {
    switch (self["content-transfer-encoding"] ?? "").lowercased() {
    case "base64": MailWords.base64(body)
    case "quoted-printable": MailWords.quotedPrintable(body)
    default: Array(body)
    }
  }

  var parts: [MailHead] {
    guard let boundary = parameter("boundary", of: self["content-type"] ?? "") else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MailHead] = []
    var start: Int?
    var place = body.startIndex
    while place < body.endIndex, parts.count < 100 {
      let end = body[place...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[place..<end].starts(with: mark) {
        if let start, let part = MailHead(body[start..<max(start, place)]) { parts.append(part) }
        start = end == body.endIndex ? nil : end + 1
        if body[place..<end].dropFirst(mark.count).starts(with: "--".utf8) {
          start = nil
          break
        }
      }
      place = end == body.endIndex ? end : end + 1
    }
    if let start, start < body.endIndex, let part = MailHead(body[start...]) { parts.append(part) }
    return parts
  }

  private func parameter(_ name: String, of field: String) -> String? {
    for part in field.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1).map {
        TextRules.accepted(String($0), form: .line)
      }
      guard pair.count == 2, pair[0].lowercased() == name else { continue }
      return pair[1].hasPrefix("\"") ? String(pair[1].dropFirst().prefix { $0 != "\"" }) : pair[1]
    }
    return nil
  }
}
