/// Looks for what may be somebody's name in a text for others (DOMAIN B6): only people can tell, so
/// it is pointed at and never taken out.
package struct PersonNames: Sendable {
  /// Folded words of what is known to be no person: areas, places, parties, roads.
  private let known: Set<String>
  /// Folded names of persons that the registers hold.
  private let persons: Set<String>

  /// - Parameters:
  ///   - names: areas, places and parties as they are written.
  ///   - persons: those of the registers: contacts, leaders, note takers.
  package init(besides names: some Sequence<String>, persons: some Sequence<String>) {
    var known: Set<String> = []
    for name in names {
      for word in Self.words(of: name) { known.insert(SearchKey.fold(String(word))) }
    }
    self.known = known
    self.persons = Set(persons.map { SearchKey.name($0) }.filter { $0.contains(" ") })
  }

  /// Each once, as it is written, in the text's order: a known person, or two words or more in a
  /// row that begin with a capital and are no known place, in Danish mostly a person's name.
  package func found(in text: String) -> [String] {
    var found: [String] = []
    var run: [String] = []
    func close() {
      defer { run = [] }
      // The first word of a sentence has its capital whatever it is: `Ved Hans Jensen`.
      while let first = run.first, Self.beginnings.contains(SearchKey.fold(first)) {
        run.removeFirst()
      }
      guard run.count > 1, !run.contains(where: isKnown) else { return }
      let name = run.joined(separator: " ")
      if !found.contains(name) { found.append(name) }
    }
    for part in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      let word = part.trimmed
      if Self.isCapitalised(word) {
        run.append(String(word))
        // A mark behind it ends the name.
        if word.endIndex != part.endIndex { close() }
      } else {
        close()
      }
    }
    close()
    let key = " \(SearchKey.name(text)) "
    let listed = persons.filter { key.contains(" \($0) ") }
      .filter { person in !found.contains { SearchKey.name($0) == person } }
    return found + listed.sorted()
  }

  private static func isCapitalised(_ word: Substring) -> Bool {
    word.first?.isUppercase == true && word.dropFirst().contains(where: \.isLowercase)
      && word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" }
  }

  private func isKnown(_ word: String) -> Bool {
    let key = SearchKey.fold(word)
    return known.contains(key) || Self.endings.contains { key.hasSuffix($0) }
  }

  private static func words(of name: String) -> [Substring] {
    name.split { !$0.isLetter && $0 != "-" }
  }

  /// Words sentences begin with in front of a name.
  private static let beginnings: Set<String> = [
    "ved", "bag", "foran", "hos", "over", "til", "fra", "af", "og", "men", "naar", "hvis", "der",
    "det", "den", "de", "i", "paa", "om", "med", "for", "at", "behind", "with", "the", "by",
    "when", "if", "from", "to", "and", "but", "near",
  ]

  /// Of roads, estates, companies and offices.
  private static let endings = [
    "vej", "vejen", "vaenge", "vaenget", "gade", "gaden", "alle", "alleen", "straede", "straedet",
    "haven", "parken", "park", "torv", "torvet", "plads", "pladsen", "stien", "engen", "toften",
    "bakken", "skoven", "lunden", "vangen", "krogen", "boulevard", "road", "street", "lane",
    "kommune", "politi", "foreningen", "forening", "skole", "skolen", "kirke", "station",
    "stationen", "center", "centret", "hus", "huset", "gaard", "gaarden",
  ]
}

extension Substring {
  /// Without the marks behind it and the quotation marks in front.
  fileprivate var trimmed: Substring {
    var word = self
    while let last = word.last, !last.isLetter { word.removeLast() }
    return word.drop { !$0.isLetter }
  }
}

extension ChaseList {
  /// The rows whose texts may name somebody, by the identifier of the finding.
  package func named(_ names: PersonNames) -> [(id: String, names: [String])] {
    rows.compactMap { row in
      let texts = [row.cells.place, row.cells.text] + row.cells.actions
      let found = names.found(in: texts.joined(separator: "\n"))
      return found.isEmpty ? nil : (row.id, found)
    }
  }
}
