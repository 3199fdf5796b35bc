import CaseModel

extension ImportRow {
  /// The row with civil registration numbers masked, and how many there were.
  var withoutCivilNumbers: (row: ImportRow, count: Int) {
    var row = self
    var count = 0
    for (field, value) in values where field != .mastNumber {
      let (masked, found) = CivilNumberMask.masked(value)
      row.values[field] = masked
      count += found
    }
    for (field, value) in own {
      let (masked, found) = CivilNumberMask.masked(value)
      row.own[field] = masked
      count += found
    }
    row.entries = entries.map { entry in
      let (masked, found) = CivilNumberMask.masked(entry.text)
      count += found
      return ImportedEntry(entry.kind, masked, values: entry.values)
    }
    guard count > 0 else { return (self, 0) }
    if row.cells == nil {
      row.source = CivilNumberMask.masked(source).value
    } else {
      row.mapSource { CivilNumberMask.masked($0).text }
    }
    return (row, count)
  }

  /// Whether a text of the row points at somebody.
  func points(by scanner: IdentifyingScanner) -> Bool {
    let texts: [FindingField] = [.title, .observation, .publicText, .publicPlace, .place, .advice]
    return texts.contains { field in
      guard let text = values[field]?.string else { return false }
      let isPlace = field == .place || field == .publicPlace
      return !scanner.marks(in: text, isPlace: isPlace).isEmpty
    } || entries.contains { !scanner.marks(in: $0.text).isEmpty }
  }
}
