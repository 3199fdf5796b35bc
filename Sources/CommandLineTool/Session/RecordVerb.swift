import CaseModel

/// What can be done to records of a kind, as it is typed behind the kind.
enum RecordVerb: String, CaseIterable, Sendable {
  case add, set, list, show, remove

  /// The word a Danish reader is told.
  var danish: String {
    switch self {
    case .add: "tilføj"
    case .set: "ret"
    case .list: "liste"
    case .show: "vis"
    case .remove: "fjern"
    }
  }

  private var others: [String] {
    switch self {
    case .add: ["opret", "ny", "new"]
    case .set: ["sæt", "edit"]
    case .list: ["alle"]
    case .show: []
    case .remove: ["slet", "delete"]
    }
  }

  /// The verb a word is, in either language.
  init?(named word: String) {
    let key = SearchKey.fold(word)
    let found = Self.allCases.first { verb in
      ([verb.rawValue, verb.danish] + verb.others).contains { SearchKey.fold($0) == key }
    }
    guard let found else { return nil }
    self = found
  }

  /// Whether it changes nothing.
  var reads: Bool { self == .list || self == .show }
}
