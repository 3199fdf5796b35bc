import CaseModel

/// What a column of a table of figures holds.
package enum FigureColumn: String, Hashable, Sendable, CaseIterable {
  case area, period, month, quarter, week, year, value, percent, subject, unit, source, note,
    preliminary, rank

  /// What a head says its column holds; nil where it says nothing that is known.
  package init?(head: String) {
    let key = Self.key(head)
    if let column = Self.words[key] {
      self = column
    } else if let prefix = Self.prefixes.first(where: { key.hasPrefix($0.word) }) {
      self = prefix.column
    } else {
      return nil
    }
  }

  /// A word with what people vary in heads: letters and digits, folded.
  static func key(_ text: String) -> String {
    String(SearchKey.fold(text).filter { $0.isLetter || $0.isNumber || $0 == "%" || $0 == "#" })
  }

  var isPeriod: Bool {
    switch self {
    case .period, .month, .quarter, .week, .year: true
    default: false
    }
  }

  private static let words: [String: FigureColumn] = {
    let lists: [(FigureColumn, String)] = [
      (
        .area,
        "omraade omrade lokalomraade boligomraade delomraade bydel distrikt kommune politikreds kreds landsdel kvarter area district neighbourhood municipality navn omraadenavn"
      ),
      (.period, "periode tid tidspunkt dato dag date day period time"),
      (.month, "maaned maned md month mdr"), (.quarter, "kvartal kvt quarter"),
      (.week, "uge ugenr week"), (.year, "aar ar year aarstal"),
      (
        .value,
        "antal vaerdi tal anmeldelser anmeldte indbrud count value number burglaries ialt total"
      ),
      (.percent, "procent pct % percent andel andelipct share"),
      (
        .subject,
        "maaltal indikator indicator lovovertraedelse overtraedelse gerningstype type art hvad kategori"
      ),
      (.unit, "enhed unit"), (.source, "kilde source"),
      (.note, "note noter bemaerkning bemaerkninger"),
      (.preliminary, "foreloebig foreloebigt preliminary"),
      (.rank, "nr plads rang placering rank # nummer"),
    ]
    var words: [String: FigureColumn] = [:]
    for (column, list) in lists {
      for word in list.split(separator: " ") { words[String(word)] = column }
    }
    return words
  }()

  private static let prefixes: [(word: String, column: FigureColumn)] = [
    ("omraade", .area), ("kommune", .area), ("antal", .value), ("procent", .percent),
  ]
}
