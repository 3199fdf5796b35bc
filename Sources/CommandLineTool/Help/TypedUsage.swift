import Language

/// A usage read as what it tells of the words behind a command: `ID… STATE`, `[QUERY]`,
/// `[save NAME QUERY | remove NAME]`.
struct TypedUsage {
  private struct Place {
    let kind: TypedKind
    /// Of a place for one of some words: those that may stand there, in either language.
    var accepted: [String] = []
    var isRepeated = false
    /// How many places may be left out together, with this one as the first; 0 for none.
    var leftOut = 0
  }

  private var alternatives: [[Place]] = []
  /// Words of the usage that are of no known kind; none in a usage that is well written.
  private(set) var unknown: [String] = []

  /// - Parameter language: that of the words which are proposed.
  init(_ usage: Phrase, _ language: Language) {
    let english = Self.parts(of: usage.english)
    let own = Self.parts(of: usage.in(language))
    let danish = Self.parts(of: usage.danish)
    for (place, part) in english.enumerated() {
      func same(_ other: [[Substring]]) -> [Substring] {
        place < other.count && other[place].count == part.count ? other[place] : part
      }
      alternatives.append(places(of: part, as: same(own), danish: same(danish)))
    }
  }

  /// The alternatives of a usage, word by word.
  private static func parts(of usage: String) -> [[Substring]] {
    let whole = usage.contains(" | ") ? bare(usage[...], keeping: "…") : usage
    return whole.replacing(" | ", with: "\u{0}").split(separator: "\u{0}")
      .map { $0.split(separator: " ") }
  }

  private mutating func places(
    of words: [Substring], as own: [Substring], danish: [Substring]
  ) -> [Place] {
    var places: [Place] = []
    var began: Int?
    for (index, word) in words.enumerated() {
      if word.hasPrefix("[") { began = places.count }
      // `ID[,ID]` is several in one word.
      let text = Self.bare(word[..<(word.firstRange(of: "[,")?.lowerBound ?? word.endIndex)])
      if text.hasPrefix("--") {
        // Options in a usage are told with the options.
        places.append(Place(kind: .free, leftOut: 1))
      } else if let kind = TypedKind(placeholder: text) {
        places.append(
          Self.place(kind, Self.bare(own[index]), Self.bare(danish[index]), word.contains("…")))
      } else if !text.isEmpty {
        unknown.append(text)
      }
      if word.hasSuffix("]") || word.hasSuffix("]…"), let first = began, first < places.count {
        places[first].leftOut = places.count - first
        began = nil
      }
    }
    return places
  }

  private static func place(
    _ kind: TypedKind, _ own: String, _ danish: String, _ isRepeated: Bool
  ) -> Place {
    guard case .words(let english) = kind else { return Place(kind: kind, isRepeated: isRepeated) }
    func choice(_ text: String) -> [String] { text.split(separator: "|").map(String.init) }
    return Place(
      kind: .words(choice(own)), accepted: english + choice(danish), isRepeated: isRepeated)
  }

  private static func bare(_ word: Substring, keeping sign: Character? = nil) -> String {
    String(word.filter { $0 == sign || !"[]…".contains($0) })
  }

  /// What may stand behind these words, the likeliest first.
  func kinds(behind words: [String]) -> [TypedKind] {
    alternatives.flatMap { Self.kinds(behind: words[...], in: $0[...]) }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func kinds(
    behind words: ArraySlice<String>, in places: ArraySlice<Place>
  ) -> [TypedKind] {
    guard let place = places.first else { return [] }
    let left = place.leftOut > 0 ? kinds(behind: words, in: places.dropFirst(place.leftOut)) : []
    guard let word = words.first else { return [place.kind] + left }
    if case .words = place.kind, !place.accepted.contains(word) { return left }
    let later = words.dropFirst()
    return kinds(behind: later, in: places.dropFirst())
      + (place.isRepeated ? kinds(behind: later, in: places) : []) + left
  }
}

extension Subcommand {
  /// Words of its usage of which completion would not know what may stand there.
  package func unknownWords(in language: Language) -> [String] {
    TypedUsage(words, language).unknown
      + rows.compactMap(\.option?.value?.english).filter { TypedKind(placeholder: $0) == nil }
  }
}
