/// Which part of a finding words are found in, and how much that says about what was meant.
package enum SearchedPart: UInt8, Hashable, Sendable, CaseIterable {
  /// Its number on the walk, or on the note sheet.
  case number, sheetNumber
  case code, place, stop, title, mastNumber, area, walk, responsible, category
  case publicText, observation, tag, action, comment, participant, formerValue

  /// What a word found here weighs: people name a finding by its number, its place and its title.
  package var weight: Int {
    switch self {
    case .number: 60
    case .sheetNumber: 50
    case .code: 30
    case .mastNumber: 20
    case .place, .stop: 12
    case .title: 10
    case .area: 9
    case .walk: 8
    case .responsible, .category: 7
    case .publicText, .observation, .tag: 6
    case .action: 5
    case .comment: 4
    case .participant: 3
    case .formerValue: 2
    }
  }

  /// Whether it shows on the finding's card, so that nobody need be told where the hit is.
  package var isOnCard: Bool {
    switch self {
    case .number, .code, .place, .stop, .title, .responsible: true
    default: false
    }
  }
}

/// How well a finding is what was asked for.
package struct SearchFit: Hashable, Sendable {
  package let score: Int
  /// Where the word stands that is hardest to see; nil where all is on the card.
  package let unseen: SearchedPart?

  /// Of two that fit alike the open one comes first.
  package func ranked(isOpen: Bool) -> SearchFit {
    SearchFit(score: score * 2 + (isOpen ? 1 : 0), unseen: unseen)
  }
}

/// The folded texts of one finding by part, so that a further letter reads nothing again.
package struct SearchedText: Hashable, Sendable {
  private let bytes: [UInt8]
  /// Where each part ends.
  private let parts: [Part]

  private struct Part: Hashable, Sendable {
    let part: SearchedPart
    let end: Int32
  }

  package init(_ texts: [(part: SearchedPart, text: String)]) {
    var bytes: [UInt8] = []
    var parts: [Part] = []
    for (part, text) in texts where !text.isEmpty {
      bytes += SearchKey.fold(text).utf8
      bytes.append(UInt8(ascii: "\n"))
      parts.append(Part(part: part, end: Int32(truncatingIfNeeded: bytes.count)))
    }
    self.bytes = bytes
    self.parts = parts
  }

  /// How well it fits; nil where a word stands nowhere in it.
  package func fit(_ saying: Saying) -> SearchFit? {
    bytes.withUnsafeBufferPointer { bytes in
      var score = 0
      var unseen: SearchedPart?
      for word in saying.words {
        guard let best = best(word, bytes) else { return nil }
        score += best.score
        if !best.part.isOnCard, unseen.map({ best.part.weight < $0.weight }) ?? true {
          unseen = best.part
        }
      }
      if saying.words.count > 1, let part = first(saying.whole, bytes) { score += part.weight }
      return SearchFit(score: score, unseen: unseen)
    }
  }

  /// Whether one word is found.
  package func holds(_ word: Saying.Word) -> Bool {
    bytes.withUnsafeBufferPointer { best(word, $0) != nil }
  }

  private func best(
    _ word: Saying.Word, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (part: SearchedPart, score: Int)? {
    var best: (part: SearchedPart, score: Int)?
    var start = 0
    for part in parts {
      let end = Int(part.end)
      // A number behind `nr.` is the finding's or a house's, not one of metres or days.
      let isAsked = !word.isLedTo || SearchedPart.numbered.contains(part.part)
      if isAsked, let quality = word.quality(in: bytes[start..<end], as: part.part) {
        let score = part.part.weight * quality
        if best.map({ $0.score < score }) ?? true { best = (part.part, score) }
      }
      start = end
    }
    return best
  }

  private func first(
    _ key: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> SearchedPart? {
    var start = 0
    for part in parts {
      let end = Int(part.end)
      var places = bytes[start..<end].places(of: key)
      if places.next() != nil { return part.part }
      start = end
    }
    return nil
  }
}

extension SearchedPart {
  /// Where a number behind `nr.` may stand.
  fileprivate static let numbered: Set<SearchedPart> = [
    .number, .sheetNumber, .place, .stop, .title, .mastNumber, .code,
  ]
}

extension Saying.Word {
  /// 4 where it stands whole, 3 at the beginning of a word, 2 within one; nil where it does not.
  fileprivate func quality(
    in text: Slice<UnsafeBufferPointer<UInt8>>, as part: SearchedPart
  ) -> Int? {
    if part == .number || part == .sheetNumber {
      // A number and its line break.
      return kind == .number && text.count == key.count + 1 && text.starts(with: key) ? 4 : nil
    }
    var best: Int?
    var places = text.places(of: key)
    while let place = places.next() {
      let before = place > text.startIndex ? text.base[place - 1] : UInt8(ascii: "\n")
      let after = text.base[place + key.count]
      let quality: Int
      if kind == .number {
        // `2` is no part of the code `2KM-7QX`.
        guard isAlone(text, place, before, after), part != .code || !after.isLetter else {
          continue
        }
        quality = after.isLetter ? 3 : 4
      } else if before.isLetter || before.isDigit {
        quality = 2
      } else {
        quality = after.isLetter || after.isDigit ? 3 : 4
      }
      if quality == 4 { return 4 }
      best = max(best ?? 0, quality)
    }
    return best
  }

  /// Whether digits are a number by themselves: no part of a longer one, of a day, a decimal or a
  /// word; a long one, as of a mast, may be typed in part.
  private func isAlone(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, _ place: Int, _ before: UInt8, _ after: UInt8
  ) -> Bool {
    if before.isDigit || before.isLetter { return false }
    if after.isDigit { return key.count >= 4 }
    if key.last?.isLetter == true, after.isLetter { return false }
    func isJoined(_ mark: Int, _ further: Int) -> Bool {
      text.indices.contains(mark) && text.indices.contains(further)
        && ".,:-/".utf8.contains(text.base[mark]) && text.base[further].isDigit
    }
    // `15-17` and `3, 5` are two numbers; `2026-11-12`, `2.5` and `17:30` are one.
    if isJoined(place - 1, place - 2), text.base[place - 1] != UInt8(ascii: "-") { return false }
    let next = place + key.count
    return !isJoined(next, next + 1) || text.base[next] == UInt8(ascii: "-") && key.count < 4
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (48...57).contains(self) }
  /// Whatever is no ASCII is part of a word.
  fileprivate var isLetter: Bool { (97...122).contains(self) || self >= 128 }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Where a key stands, from the first place on.
  fileprivate func places(of key: [UInt8]) -> Places { Places(text: self, key: key) }

  fileprivate struct Places: IteratorProtocol {
    let text: Slice<UnsafeBufferPointer<UInt8>>
    let key: [UInt8]
    private var place: Int

    init(text: Slice<UnsafeBufferPointer<UInt8>>, key: [UInt8]) {
      self.text = text
      self.key = key
      place = text.startIndex
    }

    mutating func next() -> Int? {
      guard let first = key.first, key.count <= text.count else { return nil }
      let bytes = text.base
      let last = text.endIndex - key.count
      while place <= last {
        let start = place
        place += 1
        guard bytes[start] == first else { continue }
        var same = 1
        while same < key.count, bytes[start + same] == key[same] { same += 1 }
        if same == key.count { return start }
      }
      return nil
    }
  }
}
