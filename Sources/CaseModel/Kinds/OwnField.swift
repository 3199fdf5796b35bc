import Language

/// A field that a workspace has given itself, as its record says now.
package struct OwnField: Hashable, Sendable {
  /// The name on disk its values are written under.
  package let name: OwnFieldName
  /// The names of fields that were joined with it: their values read as its own.
  package let joined: [OwnFieldName]
  package let label: Phrase
  /// What queries, `set`, options and imports take.
  package let word: String
  package let kind: OwnForm
  package let codes: [OwnCode]
  /// Where it is asked for; empty for everywhere.
  package let categories: [String]
  package let audience: Audience
  /// Whether it was taken away: it is asked for no more, and what was written in it stays.
  package let isRemoved: Bool
  let rank: Int

  package init(
    _ name: OwnFieldName, joined: [OwnFieldName] = [], values: Values, codes: [OwnCode] = [],
    isRemoved: Bool = false
  ) {
    self.name = name
    self.joined = joined
    let danish = values.text(OwnFieldSetting.label) ?? name.rawValue
    label = Phrase(danish, values.text(OwnFieldSetting.labelEnglish) ?? danish)
    word = OwnWord.made(of: values.text(OwnFieldSetting.word) ?? danish)
    // A form of a newer version is shown as it stands.
    kind = values.code(OwnFieldSetting.form, OwnForm.self) ?? .line
    self.codes = codes
    categories = values[OwnFieldSetting.categories]?.array?.compactMap(\.string) ?? []
    audience = values.code(OwnFieldSetting.audience, Audience.self) ?? .internal
    rank = values.integer(OwnFieldSetting.rank) ?? .max
    self.isRemoved = isRemoved
  }

  private init(_ other: OwnField, label: Phrase, word: String) {
    name = other.name
    joined = other.joined
    self.label = label
    self.word = word
    kind = other.kind
    codes = other.codes
    categories = other.categories
    audience = other.audience
    isRemoved = other.isRemoved
    rank = other.rank
  }

  func called(_ label: Phrase, word: String) -> OwnField {
    OwnField(self, label: label, word: word)
  }

  /// Every name on disk its values may stand under.
  package var names: [OwnFieldName] { [name] + joined }

  /// How its values are typed, read and shown.
  package var form: FieldForm {
    switch kind {
    case .line: .line
    case .text: .text
    case .number: .integer
    case .day: .day
    case .code: .choice(codes)
    case .truth: .truth
    }
  }

  /// Whether a finding is asked for it.
  ///
  /// - Parameter line: its category and those that stands below; empty for none.
  package func isAsked(in line: [String]) -> Bool {
    if isRemoved { return false }
    return categories.isEmpty || line.contains(where: categories.contains)
  }

  /// Whether a list for these readers may show it.
  package func mayBeRead(by readers: Audience) -> Bool {
    let widening = Audience.allCases
    guard let own = widening.firstIndex(of: audience), let wanted = widening.firstIndex(of: readers)
    else { return false }
    return wanted <= own
  }

  /// Whether a value is one of the present form; one that is not is shown as text and marked.
  package func fits(_ value: JSONValue) -> Bool {
    // What was blanked is of no form.
    if value.isNull || value.object != nil { return true }
    return switch kind {
    case .line, .text: value.string != nil
    case .number: value.integer != nil
    case .day: value.string.flatMap { Day(iso: $0) } != nil
    case .code: codes.contains { value == .string($0.code) }
    case .truth: value.bool != nil
    }
  }
}
