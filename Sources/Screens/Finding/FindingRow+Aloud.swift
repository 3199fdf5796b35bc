import Language

extension FindingRow {
  /// The row as one line: a label before its value, a key before what it does, all else behind each
  /// other.
  func told(_ language: Language) -> String {
    if let aloud { return AloudText.plain(aloud, language) }
    var told: [String] = []
    var head = ""
    for part in parts {
      let text = AloudText.plain(part.text, language)
      if text.isEmpty { continue }
      switch part.meaning {
      case .label where parts.count > 1 && part.column == 0: head = text + ":"
      case .key: head = text
      default:
        told.append(head.isEmpty ? text : "\(head) \(text)")
        head = ""
      }
    }
    if !head.isEmpty { told.append(head.hasSuffix(":") ? String(head.dropLast()) : head) }
    return AloudText.joined(told, language)
  }
}
