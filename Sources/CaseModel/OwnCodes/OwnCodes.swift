import Language

/// What a workspace calls a code of a closed list, or a code that it has added to one.
package struct OwnListCode: Hashable, Sendable {
  package let list: CodeList
  /// As findings hold it.
  package let code: String
  /// Nil where only other words were given for it, and the program's stays.
  package let word: Phrase?
  /// What it is called besides.
  package let others: [String]
  /// The category of the program's it stands below.
  package let parent: String?
  /// What stands on the head of what leaves, of an audience.
  package let heading: Phrase?
  package let isRemoved: Bool

  /// Nil for what says neither a code nor a name.
  package init?(_ list: CodeList, _ values: Values, isRemoved: Bool = false) {
    let name = values.text(CategoryField.name)
    let code = values.text(CategoryField.code) ?? OwnWord.made(of: name ?? "")
    // None is added to the four that one writes for.
    if code.isEmpty || list == .audience && !list.codes.contains(code) { return nil }
    self.list = list
    self.code = code
    word = Self.phrase(name, values.text(CategoryField.nameEnglish))
    others = (values.text(CategoryField.alias) ?? "").split(separator: ",")
      .map { TextRules.accepted(String($0), form: .line) }.filter { !$0.isEmpty }
    parent = values.text(CategoryField.parent)
    heading = Self.phrase(
      values.text(AudienceField.heading), values.text(AudienceField.headingEnglish))
    self.isRemoved = isRemoved
  }

  private static func phrase(_ danish: String?, _ english: String?) -> Phrase? {
    guard let first = danish ?? english else { return nil }
    return Phrase(first, english ?? first)
  }

  /// Whether the program has it too.
  package var isKnown: Bool { list.codes.contains(code) }

  fileprivate func means(_ key: String) -> Bool {
    let words = [word?.danish, word?.english].compactMap { $0 } + others
    return words.contains { OwnWord.key($0) == key }
  }
}

/// The words of the workspace's own for codes of closed lists, and the codes it has added.
package struct OwnCodes: Hashable, Sendable {
  package static let none = OwnCodes([])

  /// In the order they were made.
  private let all: [OwnListCode]

  package init(_ codes: [OwnListCode]) { all = codes }

  package var isEmpty: Bool { all.isEmpty }

  /// Every code of a list, those of the program's first.
  package func codes(of list: CodeList) -> [String] {
    list.codes + added(to: list).map(\.code)
  }

  /// What the workspace has added to a list and not taken away again, each once.
  package func added(to list: CodeList) -> [OwnListCode] {
    var seen: Set<String> = []
    return all.filter { code in
      code.list == list && !code.isRemoved && !code.isKnown && seen.insert(code.code).inserted
    }.compactMap { self[$0.code, list] }
  }

  /// What the workspace says of a code: of several that stand the one that was made last, and of
  /// one it has added and taken away, what it was.
  package subscript(code: String, list: CodeList) -> OwnListCode? {
    if all.isEmpty { return nil }
    let found = all.filter { $0.list == list && $0.code == code }
    return found.last { !$0.isRemoved } ?? found.last { !$0.isKnown }
  }

  /// What a code is called here; nil where the program's word holds.
  package func word(of code: String, in list: CodeList) -> Phrase? { self[code, list]?.word }

  /// The code that a word means here; nil where only the program's words may.
  ///
  /// What stands wins over what was taken away, which findings may still hold.
  package func code(named word: String, in list: CodeList) -> String? {
    if all.isEmpty { return nil }
    let key = OwnWord.key(word)
    if key.isEmpty || list.codes.contains(where: { OwnWord.key($0) == key }) { return nil }
    let own = all.filter { $0.list == list && (!$0.isRemoved || !$0.isKnown) }
    let ordered = own.filter { !$0.isRemoved }.reversed() + own.filter(\.isRemoved).reversed()
    return ordered.first { $0.means(key) }?.code
      ?? ordered.first { OwnWord.key($0.code) == key }?.code
  }

  /// A category and those it stands below, the nearest first.
  package func line(of category: String) -> [String] {
    let known = FindingCategory(rawValue: category)
    if let known { return [category, known.parent?.rawValue].compactMap { $0 } }
    guard let parent = self[category, .category]?.parent, parent != category else {
      return [category]
    }
    return [category, parent, FindingCategory(rawValue: parent)?.parent?.rawValue]
      .compactMap { $0 }
  }

  /// The categories the workspace has added below one of the program's, at any depth.
  package func below(_ category: String) -> [String] {
    added(to: .category).map(\.code).filter { line(of: $0).dropFirst().contains(category) }
  }
}
