import TerminalModel

/// How much room the parts of a form have in an area: one rule for the keys, which move by the
/// lines one sees, and for the drawing.
package struct FormLayout: Equatable, Sendable {
  /// The columns of the mark in front of the focused field.
  package static let markColumns = 2
  /// Below this width a label stands above its value.
  package static let narrowestWithTwoColumns = 60

  /// 0 when labels stand above the values.
  package let labelColumns: Int
  package let valueColumns: Int
  /// The lines of a text of many lines while it is being typed.
  package let textRows: Int
  /// The options of a choice that are seen at once.
  package let choiceRows: Int

  package init(_ size: Size, labels: some Sequence<Int>) {
    let isWide = size.columns >= Self.narrowestWithTwoColumns
    labelColumns = isWide ? min((labels.max() ?? 0) + 3, size.columns * 2 / 5) : 0
    // One column stays empty at the right edge.
    valueColumns = max(0, size.columns - Self.markColumns - labelColumns - 1)
    textRows = min(max(size.rows - 8, 1), 8)
    choiceRows = min(max(size.rows - 6, 1), 10)
  }
}

extension Form {
  package func layout(_ size: Size) -> FormLayout {
    FormLayout(size, labels: fields.lazy.map { TextWidth.columns(of: $0.label) })
  }
}
