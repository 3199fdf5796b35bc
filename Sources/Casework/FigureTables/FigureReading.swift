import CaseModel

/// A figure as a table says it, before anybody knows which area of the register is meant.
package struct FigureReading: Hashable, Sendable {
  /// As it is written, without blanks around it.
  package let area: String
  package let period: Period
  package let value: FigureValue
  /// What the table says is counted, the wider word first: heads of sections, the cell of an
  /// indicator's column, or the head of the column of numbers. Empty where it says nothing.
  package let subject: [String]
  /// Whether the table marks it as preliminary; a delivery may be so as a whole.
  package let isPreliminary: Bool
  /// Where the table names one beside the figure.
  package let source: String?
  package let note: String?
  /// Counted from 1.
  package let row: Int
  /// Counted from 1.
  package let column: Int

  package init(
    area: String, period: Period, value: FigureValue, subject: [String] = [],
    isPreliminary: Bool = false, source: String? = nil, note: String? = nil, row: Int, column: Int
  ) {
    self.area = area
    self.period = period
    self.value = value
    self.subject = subject
    self.isPreliminary = isPreliminary
    self.source = source
    self.note = note
    self.row = row
    self.column = column
  }
}

/// A cell, or a row, that no figure was read from.
package struct UnreadFigure: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case areaMissing
    case period(PeriodError)
    case value(FigureValueError)
    /// The text says no unit that is known.
    case unit(String)
    /// The area and the period stand in these rows with different numbers; none was taken.
    case contradiction(rows: [Int])
    /// The text is no place on a list.
    case rank(String)
    /// More cells than the table has heads.
    case withoutHead(String)
  }

  /// Counted from 1.
  package let row: Int
  /// Counted from 1; nil for the whole row.
  package let column: Int?
  package let area: String?
  package let reason: Reason

  package init(row: Int, column: Int? = nil, area: String? = nil, _ reason: Reason) {
    self.row = row
    self.column = column
    self.area = area
    self.reason = reason
  }
}

/// A place on a top list as a table says it.
package struct TopListReading: Hashable, Sendable {
  package let area: String
  package let rank: Int
  /// Nil where the list does not say when.
  package let period: Period?
  /// Counted from 1.
  package let row: Int
}
