import CaseModel

/// Several texts in one cell, so that the same texts can be read back.
///
/// One text stands as it is. Several stand each on a line of its own behind `• `, with two blanks
/// before every further line.
enum EntryList {
  static func joined(_ texts: [String]) -> String {
    if texts.count == 1, let text = texts.first, !needsBullet(text) { return text }
    return texts.map { text in
      bullet
        + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
    }.joined(separator: "\n")
  }

  static func texts(_ cell: String) -> [String] {
    guard cell.hasPrefix(bullet) else { return [cell] }
    var texts: [String] = []
    for line in cell.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(bullet) {
        texts.append(String(line.dropFirst(2)))
      } else if let last = texts.popLast() {
        texts.append(last + "\n" + (line.hasPrefix("  ") ? line.dropFirst(2) : line))
      }
    }
    return texts.map { TextRules.accepted($0, form: .text) }.filter { !$0.isEmpty }
  }

  /// Tags stand beside each other; one that holds a comma has them stand below each other.
  static func joined(tags: [String]) -> String {
    tags.contains { $0.contains { ",;".contains($0) } || needsBullet($0) }
      ? tags.map { bullet + $0 }.joined(separator: "\n") : tags.joined(separator: ", ")
  }

  static func tags(_ cell: String) -> [String] {
    if cell.hasPrefix(bullet) { return texts(cell) }
    return cell.split { ",;\n".contains($0) }
      .map { TextRules.accepted(String($0), form: .line) }.filter { !$0.isEmpty }
  }

  private static let bullet = "• "

  private static func needsBullet(_ text: String) -> Bool {
    text.hasPrefix(bullet) || text == "•" || CellText.isDash(text)
  }
}

/// What a cell says.
enum CellText {
  /// A lone dash is how people write that there is nothing.
  static func isDash(_ text: String) -> Bool { ["-", "–", "—", "−"].contains(text) }

  /// Whether a text can be the name of a party: at most 60 characters and no sentence (DOMAIN E5).
  static func isPartyName(_ text: String) -> Bool {
    if text.count > 60 || text.contains("\n") { return false }
    let words = text.split(separator: " ")
    guard words.count >= 4 else { return true }
    if let last = text.last, ".!?".contains(last) { return false }
    return !zip(words, words.dropFirst()).contains { word, next in
      word.count > 3 && word.last == "." && next.first?.isUppercase == true
    }
  }
}
