import CaseModel

extension FoundTables {
  /// The tables of the file that are to be taken, as one.
  /// - Returns: nil when there is nothing but blanks.
  func table(_ knowledge: TableKnowledge) -> Table? {
    withHeads(knowledge).headed(knowledge)
  }

  private func headed(_ knowledge: TableKnowledge) -> Table? {
    let all = sections(knowledge.knows)
    var wanted = wanted(among: all, knowledge)
    let taken = Set(wanted.map(\.table))
    // What stands in a cell of a table that is taken has its words there.
    let nested = wanted.filter { $0.holder.map(taken.contains) ?? false }
    wanted.removeAll { $0.holder.map(taken.contains) ?? false }
    guard let first = wanted.first else { return nil }
    var oddities = oddities
    oddities.nestedTables += nested.count
    oddities.blankRows = wanted.reduce(0) { $0 + $1.blankRows }
    let left = all.filter { section in
      !wanted.contains { $0.header == section.header }
        && !(section.holder.map(taken.contains) ?? false)
    }
    oddities.leftOut += left.map(Self.name)
    if wanted.count == 1, Self.place(of: first, among: wanted) == nil {
      if let heading = first.heading { oddities.outside.insert(heading, at: 0) }
      return Table(
        header: first.header.cells, preamble: first.preamble, rows: first.rows, layout: layout,
        oddities: oddities)
    }
    oddities.tables = wanted.count
    return union(of: wanted, oddities, knowledge)
  }

  private func wanted(
    among sections: [TableSection], _ knowledge: TableKnowledge
  ) -> [TableSection] {
    let candidates = sections.filter { $0.known > 0 && knowledge.isWanted($0.header.cells) }
    guard let most = candidates.map(\.known).max() else {
      let best = sections.max { $0.known < $1.known }.flatMap { $0.known > 0 ? $0 : nil }
      return (best ?? sections.first { !$0.rows.isEmpty } ?? sections.first).map { [$0] } ?? []
    }
    // A list of who was there has an address too.
    let best = candidates.first { $0.known == most }
    return candidates.filter {
      $0.known * 2 >= most && ($0.known > 1 || $0.header.cells == best?.header.cells)
    }
  }

  private static func name(_ section: TableSection) -> String {
    if !section.name.isEmpty { return section.name }
    let cells = section.header.cells.map { TextRules.accepted($0, form: .line) }
    return String(cells.filter { !$0.isEmpty }.joined(separator: ", ").prefix(60))
  }

  private func union(
    of sections: [TableSection], _ oddities: TableOddities, _ knowledge: TableKnowledge
  ) -> Table {
    var columns = UnionColumns()
    var rows: [TableRow] = []
    let placed = sections.map { columns.places(of: $0.header.cells, knowledge.key) }
    let headings = sections.map { Self.place(of: $0, among: sections) }
    let place =
      headings.contains { $0?.place != nil }
      ? columns.places(of: [knowledge.place], knowledge.key).first : nil
    let hasOwnPlace = sections.contains { section in
      section.header.cells.contains { knowledge.key($0) == knowledge.key(knowledge.place) }
    }
    let stop =
      headings.contains { $0?.stop != nil || ($0?.place != nil && hasOwnPlace) }
      ? columns.places(of: [knowledge.stop], knowledge.key).first : nil
    for (section, (places, heading)) in zip(sections, zip(placed, headings)) {
      for row in section.rows {
        var cells = [String](repeating: "", count: columns.names.count)
        for (index, cell) in row.cells.enumerated() {
          if index < places.count {
            cells[places[index]] = cell
          } else {
            cells.append(cell)
          }
        }
        if let heading {
          Self.fill(&cells, heading, place: place, stop: stop)
        }
        rows.append(TableRow(line: row.line, cells: cells, part: row.part))
      }
    }
    return Table(
      header: columns.names, preamble: sections.flatMap(\.preamble), rows: rows, layout: layout,
      oddities: oddities)
  }

  private static func fill(
    _ cells: inout [String], _ heading: (stop: String?, place: String?), place: Int?, stop: Int?
  ) {
    func fill(_ column: Int?, _ text: String?) -> Bool {
      guard let column, let text, cells[column].allSatisfy(\.isWhitespace) else { return false }
      cells[column] = text
      return true
    }
    let isPlaced = fill(place, heading.place)
    // A row that says its own place has the heading as its stop.
    _ = fill(stop, heading.stop ?? (isPlaced ? nil : heading.place))
  }

  /// What the heading above a table says of its rows: `Stop 2: Skolen`; any other heading where
  /// each table has one of its own.
  private static func place(
    of section: TableSection, among all: [TableSection]
  ) -> (stop: String?, place: String?)? {
    guard let heading = section.heading, !heading.isEmpty else { return nil }
    if let stop = StopHeading.read(heading) { return stop }
    let headings = all.map { $0.heading ?? "" }
    guard all.count > 1, Set(headings).count == all.count, !headings.contains("") else {
      return nil
    }
    return (nil, StopHeading.withoutNumber(heading))
  }
}

/// A heading that tells where: `Stop 2: Skolen`, `Punkt 3 – Torvet`, `Sted: Tunnelen`.
enum StopHeading {
  static func read(_ heading: String) -> (stop: String?, place: String?)? {
    let text = TextRules.accepted(heading, form: .line)
    let word = text.prefix { $0.isLetter }
    let rest = text[word.endIndex...].drop { " .:–—-".contains($0) }
    let key = SearchKey.name(String(word))
    if ["sted", "lokation", "place"].contains(key), text[word.endIndex...].hasPrefix(":") {
      return rest.isEmpty ? nil : (nil, String(rest))
    }
    guard ["stop", "post", "punkt", "rutepunkt"].contains(key) else { return nil }
    let number = rest.prefix { $0.isNumber || $0.isLetter && $0.isASCII && rest.first == $0 }
    guard number.first?.isNumber == true else { return nil }
    let place = rest[number.endIndex...].drop { " .:–—-,)".contains($0) }
    return (String(number), place.isEmpty ? nil : String(place))
  }

  /// `2. Torvet` → `Torvet`.
  static func withoutNumber(_ heading: String) -> String {
    let text = TextRules.accepted(heading, form: .line)
    let number = text.prefix { $0.isNumber || $0 == "." }
    let rest = text[number.endIndex...]
    guard let first = number.first, first.isNumber, let next = rest.first, " )".contains(next)
    else { return text }
    let place = rest.drop { " )".contains($0) }
    return place.isEmpty ? text : String(place)
  }
}

/// The columns of several tables, each that means the same once.
private struct UnionColumns {
  private(set) var names: [String] = []
  private var places: [Key: Int] = [:]

  private struct Key: Hashable {
    let meaning: AnyHashable
    /// A table may have two columns of the same meaning.
    let occurrence: Int
  }

  mutating func places(of header: [String], _ key: (String) -> AnyHashable) -> [Int] {
    var seen: [AnyHashable: Int] = [:]
    return header.map { name in
      let meaning = key(name)
      seen[meaning, default: 0] += 1
      let key = Key(meaning: meaning, occurrence: seen[meaning] ?? 1)
      if let place = places[key] { return place }
      places[key] = names.count
      names.append(name)
      return names.count - 1
    }
  }
}
