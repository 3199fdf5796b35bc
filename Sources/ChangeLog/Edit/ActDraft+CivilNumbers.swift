import CaseModel

extension ActDraft {
  /// The act with civil registration numbers masked in all that a person typed, and how many there
  /// were; the rest of what was written stays (DOMAIN B6).
  package consuming func withoutCivilNumbers() -> (draft: ActDraft, count: Int) {
    var masker = CivilNumberMasker()
    var draft = self
    for place in draft.edits.indices {
      let before = masker.count
      let masked: Edit
      switch draft.edits[place] {
      case .make(let kind, let values): masked = .make(kind, masker.masked(values))
      case .set(let record, let values): masked = .set(record, masker.masked(values))
      case .withdraw, .redact: continue
      }
      // Of a large act nothing is held twice.
      if masker.count > before { draft.edits[place] = masked }
    }
    return (draft, masker.count)
  }
}

/// Goes through values, and counts what it masks.
private struct CivilNumberMasker {
  private(set) var count = 0

  mutating func masked(_ values: [FieldValue]) -> [FieldValue] {
    values.map { value in
      // What a lamp mast is called has ten digits too, and nobody is called so.
      if value.field == FindingField.mastNumber.rawValue { return value }
      let before = count
      let masked = masked(value.value)
      return before == count
        ? value : FieldValue(value.field, masked, replacing: value.replacing)
    }
  }

  private mutating func masked(_ value: LogValue) -> LogValue {
    switch value {
    case .typed(let json): .typed(masked(json))
    case .cells(let source): .cells(masked(source))
    case .object(let members):
      .object(
        members.reduce(into: [:]) { result, member in
          result[member.key] =
            member.key == FindingField.mastNumber.rawValue ? member.value : masked(member.value)
        })
    case .array(let items): .array(items.map { masked($0) })
    case .bare, .record: value
    }
  }

  private mutating func masked(_ source: SourceCells) -> SourceCells {
    let before = count
    let cells = source.cells.enumerated().map { place, cell in
      if source.name(of: place) == FindingField.mastNumber.rawValue { return cell }
      let (masked, found) = CivilNumberMask.masked(cell)
      count += found
      return masked
    }
    return count == before ? source : SourceCells(names: source.names, cells: cells)
  }

  private mutating func masked(_ json: JSONValue) -> JSONValue {
    let (masked, found) = CivilNumberMask.masked(json, besides: FindingField.mastNumber.rawValue)
    count += found
    return masked
  }
}
