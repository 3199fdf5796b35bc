/// Finds in a text what points at somebody by the form people write it in: one place for the field
/// one types in, the attention list, an import, and all that leaves (DOMAIN B6).
///
/// A rumour or "the white house on the corner" only people can see.
package struct IdentifyingScanner: Sendable {
  /// Names that the workspace knows.
  private let persons: KnownNames

  package init(persons: KnownNames = .none) { self.persons = persons }

  /// In the text's order, never over one another.
  ///
  /// - Parameter isPlace: whether the text says where something is: there a number behind a word is a
  ///   house.
  package func marks(in text: String, isPlace: Bool = false) -> [IdentifyingMark] {
    if text.isEmpty { return [] }
    var scan = TextScan(text, isPlace: isPlace)
    scan.findEmails()
    scan.findCivilNumbers()
    scan.findTelephones()
    scan.findPlates()
    scan.findHouses()
    scan.findPersons(persons)
    return scan.marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The text with `…` for what is taken out by itself, and where each stands in what is left.
  package func withoutIdentifying(_ text: String, isPlace: Bool = false) -> CleanedText {
    CleanedText(text, marks(in: text, isPlace: isPlace))
  }
}

/// A text with `…` in the place of what pointed at somebody.
package struct CleanedText: Hashable, Sendable {
  package let text: String
  /// What was taken out, where its `…` stands, and what is only pointed at; in scalars of `text`.
  package let marks: [IdentifyingMark]

  init(_ text: String, _ found: [IdentifyingMark]) {
    guard !found.isEmpty else {
      self.text = text
      marks = []
      return
    }
    let scalars = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    var marks: [IdentifyingMark] = []
    var count = 0
    var end = 0
    func keep(_ part: ArraySlice<Unicode.Scalar>) {
      kept.append(contentsOf: part)
      count += part.count
    }
    for mark in found {
      keep(scalars[end..<mark.range.lowerBound])
      let start = count
      if mark.kind.isTakenOut { keep(["…"]) } else { keep(scalars[mark.range]) }
      marks.append(IdentifyingMark(mark.kind, start..<count))
      end = mark.range.upperBound
    }
    keep(scalars[end...])
    self.text = String(kept)
    self.marks = marks
  }
}
