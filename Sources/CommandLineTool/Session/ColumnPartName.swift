import CaseModel
import Language

/// What a person may change of a column on the command line, as `NAME=VALUE`.
enum ColumnPartName: CaseIterable {
  case name, states, limit, place, folded

  var word: Phrase {
    switch self {
    case .name: Phrase("navn", "name")
    case .states: Phrase("statusser", "states")
    case .limit: Phrase("grænse", "limit")
    case .place: Phrase("plads", "place")
    case .folded: Phrase("foldet", "folded")
    }
  }

  /// In either language.
  init?(typed text: String) {
    let key = SearchKey.name(text)
    let also: [String: ColumnPartName] = ["title": .name, "titel": .name, "status": .states]
    let found = Self.allCases.first { part in
      [part.word.danish, part.word.english].contains { SearchKey.name($0) == key }
    }
    guard let part = found ?? also[key] else { return nil }
    self = part
  }
}
