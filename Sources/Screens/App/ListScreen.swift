import ChangeLog

/// A list as a screen, in one value: where its keys are declared, how it behaves, what it shows and
/// what it acts on. What its rows lead to are choices of its area.
///
/// A new one is a file with its value, its rows and its commands, and a line in ``ListScreens``.
package protocol ListScreen: Hashable, Sendable {
  /// Where its keys are declared; `.list` for one without keys of its own.
  static var scope: Scope { get }
  /// Whether keys go to every line, also to those that lead nowhere.
  static var isRead: Bool { get }
  /// Whether its rows stand with digits that choose them.
  static var isNumbered: Bool { get }
  /// Whether it names things by their index in one case file, and so ends with it.
  static var listsRecords: Bool { get }
  /// Whether the selected row is told in full below the list, whose rows are then one line each.
  static var hasFoot: Bool { get }
  /// Whether the question it asks is selected at first, wherever it stands.
  static var asks: Bool { get }

  /// What it shows of what stands, made anew with each change; nil for one that is made once, of
  /// what stood when it was opened.
  func content(in state: AppState) -> ListContent?
  /// What stands whole above its rows, made anew with them; nil for what was laid there once.
  func panes(in state: AppState) -> [ListLayer.Pane]?
  /// What is only read beside its rows, in a window of ``ListLayer/leastBeside`` columns or more.
  func side(in state: AppState) -> [ListLayer.Row]
  /// The findings commands act on; nil for that of the selected row or, in a list without keys of
  /// its own, those of the board beneath.
  var actsOn: [RecordIndex]? { get }
  /// Takes a digit that is no number of a row.
  /// - Returns: nil where it means nothing here.
  func take(digit: Int, in state: inout AppState) -> [Effect]?
  /// The list as it is on a screen of another size, where it is made once and yet wrapped; nil
  /// where it stays as it is.
  func resized(in state: AppState) -> ListContent?
}

/// A list's title and rows.
package typealias ListContent = (title: String, rows: [ListLayer.Row])

extension ListScreen {
  package static var scope: Scope { .list }
  package static var isRead: Bool { false }
  package static var isNumbered: Bool { false }
  package static var listsRecords: Bool { false }
  package static var asks: Bool { false }
  package static var hasFoot: Bool { false }
  package func content(in state: AppState) -> ListContent? { nil }
  package func panes(in state: AppState) -> [ListLayer.Pane]? { nil }
  package func side(in state: AppState) -> [ListLayer.Row] { [] }
  package var actsOn: [RecordIndex]? { nil }
  package func take(digit: Int, in state: inout AppState) -> [Effect]? { nil }
  package func resized(in state: AppState) -> ListContent? { nil }

  var scope: Scope { Self.scope }
  var isRead: Bool { Self.isRead }
  var isNumbered: Bool { Self.isNumbered }
  var listsRecords: Bool { Self.listsRecords }
  var asks: Bool { Self.asks }
  var hasFoot: Bool { Self.hasFoot }
  /// Whether it stays beneath the finding that is opened from it.
  var staysBeneath: Bool { Self.scope != .list }

  func isSame(as other: any ListScreen) -> Bool { other as? Self == self }
}
