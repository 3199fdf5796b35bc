import CaseModel
import ChangeLog

/// A scrolled list of rows to read or choose from: help, messages, history, choices, and every
/// screen that is a list.
package struct ListLayer: Sendable {
  package struct Row: Sendable {
    /// What colour adds to what the words say.
    package enum Tone: Hashable, Sendable {
      case plain, heading, strong, pressing, warning, quiet
      /// What can be pressed; what is a figure; what is saved or kept.
      case key, figure, good
    }

    /// A key with what it does: on a heading what holds for all rows below it.
    package struct Hint: Hashable, Sendable {
      let key: String
      let text: String

      init(_ key: String, _ text: String) {
        self.key = key
        self.text = text
      }
    }

    /// A cell of a table, right-aligned.
    package struct Cell: Hashable, Sendable {
      let text: String
      let columns: Int
      let tone: Tone

      init(_ text: String, columns: Int, tone: Tone = .quiet) {
        self.text = text
        self.columns = columns
        self.tone = tone
      }
    }

    /// A piece of a row's text with a weight of its own.
    package struct Part: Hashable, Sendable {
      let text: String
      let tone: Tone

      init(_ text: String, _ tone: Tone = .quiet) {
        self.text = text
        self.tone = tone
      }
    }

    package let text: String
    /// Before all else, and what can be pressed.
    package var key = ""
    /// Behind the text: what explains it.
    package var parts: [Part] = []
    /// What can be pressed: on a heading at the end of its rule, else below the list while it is
    /// selected.
    package var hints: [Hint] = []
    /// What colour adds to ``name``.
    package var nameTone = Tone.strong
    /// Before the text, quiet: a finding's number, a day. Nil for none.
    package var number: String?
    /// Before the text, and what the row is known by: place, party, walk.
    package var name = ""
    /// Who has it, where there is room.
    package var party = ""
    /// At the right edge: a key, a count, a date. Loses its beginning where there is no room.
    package var trailing = ""
    /// What stands there instead where there is no room; empty for the end of `trailing`.
    package var shortTrailing = ""
    /// A second line below; empty for none.
    package var detail = ""
    /// What is known of it besides, told below the list while it is selected; empty for nothing.
    package var more = ""
    /// Further facts at the right, from the left one on: a table's cells.
    package var cells: [Cell] = []
    /// At the right edge of the second line, which gives way to it: the key that settles the row.
    package var detailTrailing = ""
    package var tone = Tone.plain
    /// What colour adds to what stands at the right.
    package var edgeTone = Tone.quiet
    /// At the left edge; nil for none.
    var bar: Bar?
    /// Shows a sample of a theme, by its place among them; nil for none.
    var sample: Int?
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
  /// What is only read, beside the rows in a wide window.
  package var side: [Row] = []
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
      && left.panes == right.panes && left.side == right.side && left.selection == right.selection
      && left.top == right.top
      && left.seen == right.seen
  }
}

extension ListLayer.Row: Equatable {
  package static func == (left: Self, right: Self) -> Bool {
    left.text == right.text && left.trailing == right.trailing
      && left.shortTrailing == right.shortTrailing
      && left.detail == right.detail && left.number == right.number && left.name == right.name
      && left.key == right.key && left.parts == right.parts && left.party == right.party
      && left.more == right.more && left.cells == right.cells && left.hints == right.hints
      && left.nameTone == right.nameTone && left.sample == right.sample
      && left.edgeTone == right.edgeTone && left.bar == right.bar
      && left.detailTrailing == right.detailTrailing && left.tone == right.tone
      && left.record == right.record && isSame(left.choice, right.choice)
  }

  private static func isSame(_ one: (any RowChoice)?, _ other: (any RowChoice)?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.isSame(as: other)
  }
}
