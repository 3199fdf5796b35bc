import CaseModel
import ChangeLog

/// A scrolled list of rows to read or choose from: help, messages, history, choices, and every
/// screen that is a list.
package struct ListLayer: Sendable {
  package struct Row: Sendable {
    /// What colour adds to what the words say.
    package enum Tone: Hashable, Sendable { case plain, heading, pressing, quiet }

    package let text: String
    /// At the right edge: a key, a count, a date. Loses its beginning where there is no room.
    package var trailing = ""
    /// What stands there instead where there is no room; empty for the end of `trailing`.
    package var shortTrailing = ""
    /// A second line below; empty for none.
    package var detail = ""
    /// At the right edge of the second line, which gives way to it: the key that settles the row.
    package var detailTrailing = ""
    package var tone = Tone.plain
    /// The finding the row is about: what commands on findings act upon.
    package var record: RecordIndex?
    /// What choosing the row leads to; nil for a line that is only read.
    package let choice: (any RowChoice)?

    package init(
      _ text: String, trailing: String = "", shortTrailing: String = "", detail: String = "",
      detailTrailing: String = "",
      tone: Tone = .plain, record: RecordIndex? = nil, choice: (any RowChoice)? = nil
    ) {
      self.text = text
      self.trailing = trailing
      self.shortTrailing = shortTrailing
      self.detail = detail
      self.detailTrailing = detailTrailing
      self.tone = tone
      self.record = record
      self.choice = choice
    }

    package init(_ text: String, isHeading: Bool) {
      self.init(text, tone: isHeading ? .heading : .plain)
    }

    /// A heading between rows.
    package var isHeading: Bool { tone == .heading }

    /// Lines it takes on the screen.
    package var height: Int { detail.isEmpty ? 1 : 2 }

    /// What tells it from the other rows when the list is made anew: what it leads to, else its text.
    var identity: Row {
      choice == nil && record == nil
        ? Row(text) : Row("", record: record, choice: choice)
    }
  }

  package let screen: any ListScreen
  package var title: String
  package var rows: [Row]
  /// What a person chooses between, shown whole above the rows.
  package var panes: [Pane] = []
  package var selection = 0
  /// The first row shown.
  package var top = 0
  /// What stood when the list was made: what a choice from it replaces.
  package var seen: SeenChanges?

  package init(_ screen: any ListScreen, title: String, rows: [Row]) {
    self.screen = screen
    self.title = title
    self.rows = rows
    // Of a table that was read, the question is selected; of a list to read, the first line.
    let first = screen.asks ? rows.firstIndex { $0.choice != nil } : stops.first
    selection = first ?? 0
  }

  /// The row keys act on; nil in an empty list.
  package var selected: Row? { rows.indices.contains(selection) ? rows[selection] : nil }

  /// Takes rows made anew: the selection stays on what it stood on, else near where it was.
  mutating func replace(title: String, rows: [Row]) {
    let kept = selected?.identity
    self.title = title
    self.rows = rows
    let stops = stops
    selection =
      stops.first { rows[$0].identity == kept } ?? stops.last { $0 <= selection } ?? stops.first
      ?? 0
    top = min(top, selection)
  }
}

extension ListLayer: Equatable {
  package static func == (left: ListLayer, right: ListLayer) -> Bool {
    left.screen.isSame(as: right.screen) && left.title == right.title && left.rows == right.rows
      && left.panes == right.panes && left.selection == right.selection && left.top == right.top
      && left.seen == right.seen
  }
}

extension ListLayer.Row: Equatable {
  package static func == (left: Self, right: Self) -> Bool {
    left.text == right.text && left.trailing == right.trailing
      && left.shortTrailing == right.shortTrailing && left.detail == right.detail
      && left.detailTrailing == right.detailTrailing && left.tone == right.tone
      && left.record == right.record && isSame(left.choice, right.choice)
  }

  private static func isSame(_ one: (any RowChoice)?, _ other: (any RowChoice)?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.isSame(as: other)
  }
}
