import CaseModel
import Wording

/// The rows of the finding screen in one column, or in two side by side where there is room.
package struct FindingLayout: Equatable, Sendable {
  package struct Pane: Equatable, Sendable {
    package let rows: [FindingRow]
    /// With the mark in front of the selected row.
    package let columns: Int
  }

  package static let narrowestWithTwoPanes = 96
  /// Columns of the pane that says who and when, where and what.
  package static let factColumns = 40
  package static let markColumns = 2
  package static let edgeColumns = 2
  package static let gap = 2
  /// As good as without end: where a row is broken is told when it is written.
  private static let columnsAloud = 5000

  /// One or two; the second holds the fields.
  package let panes: [Pane]

  /// - Parameters:
  ///   - history: sentences, newest first.
  ///   - columns: of the whole screen body.
  ///   - isAloud: whether it is read aloud: a row for each thing, however long.
  package init(
    _ rows: FindingRows, history: [String], columns: Int, isAloud: Bool = false
  ) {
    guard columns >= Self.narrowestWithTwoPanes, !isAloud else {
      let columns = isAloud ? Self.columnsAloud : columns
      let inner = columns - Self.markColumns - Self.edgeColumns
      // What is decided and what is done stand before what only describes it.
      let parts = [
        rows.sayingRows(columns: inner), rows.whoRows(columns: inner),
        rows.entryRows(history: [], columns: inner), rows.whereRows(columns: inner),
        rows.historyRows(history, columns: inner),
      ]
      let all = parts.filter { !$0.isEmpty }.joined(separator: [.empty])
      panes = [Pane(rows: Array(all), columns: columns)]
      return
    }
    let right = min(columns * 2 / 5, max(Self.factColumns, columns / 3))
    let left = columns - right - Self.gap
    let inner = left - Self.markColumns - Self.edgeColumns
    let entries = rows.entryRows(history: history, columns: inner)
    panes = [
      Pane(
        rows: rows.sayingRows(columns: inner) + (entries.isEmpty ? [] : [.empty]) + entries,
        columns: left),
      Pane(
        rows: rows.factRows(columns: right - Self.markColumns - Self.edgeColumns), columns: right),
    ]
  }

  /// What can be selected, in reading order.
  package var targets: [FindingTarget] {
    panes.flatMap { $0.rows.filter(\.isSelectable).compactMap(\.target) }
  }
}

/// Where a person stands on the finding screen.
package struct FindingScreen: Equatable, Sendable {
  /// The finding's name in the log.
  package let record: String
  /// nil for the first row that can be selected.
  package private(set) var selection: FindingTarget?
  /// Where among the rows it stood, for when its row is gone.
  private var place = 0
  /// The first row that is seen, per pane.
  private var tops = [0, 0]

  package init(record: String, selection: FindingTarget? = nil) {
    self.record = record
    self.selection = selection
  }

  /// What Enter acts on; nil on a screen without rows.
  package func selected(in layout: FindingLayout) -> FindingTarget? {
    let targets = layout.targets
    guard let selection else { return targets.first }
    if targets.contains(selection) { return selection }
    // A field comes into conflict and is settled again on one row.
    switch selection {
    case .conflict(let name):
      if let field = FindingField(rawValue: name), targets.contains(.field(field)) {
        return .field(field)
      }
      if let own = OwnFieldName(rawValue: name), targets.contains(.own(own)) { return .own(own) }
    case .own(let name) where targets.contains(.conflict(name.rawValue)):
      return .conflict(name.rawValue)
    case .field(let field) where targets.contains(.conflict(field.rawValue)):
      return .conflict(field.rawValue)
    default: break
    }
    return targets.isEmpty ? nil : targets[min(place, targets.count - 1)]
  }

  /// Moves the selection, and stays at either end.
  package mutating func move(by distance: Int, in layout: FindingLayout, height: Int) {
    let targets = layout.targets
    guard !targets.isEmpty else { return }
    let place = selected(in: layout).flatMap(targets.firstIndex(of:)) ?? 0
    let wanted = min(max(place, -1_000_000), 1_000_000) + min(max(distance, -1_000_000), 1_000_000)
    select(targets[min(max(wanted, 0), targets.count - 1)], in: layout, height: height)
  }

  package mutating func select(
    _ target: FindingTarget, in layout: FindingLayout, height: Int
  ) {
    selection = target
    place = layout.targets.firstIndex(of: target) ?? 0
    for pane in layout.panes.indices where pane < tops.count {
      tops[pane] = top(ofPane: pane, in: layout, height: height)
    }
  }

  /// To the first row of the other pane; where there is only one, to its entries and back.
  package mutating func switchPane(in layout: FindingLayout, height: Int) {
    guard let selected = selected(in: layout) else { return }
    guard layout.panes.count == 2 else {
      let targets = layout.targets
      let target = selected.isEntry ? targets.first : targets.first(where: \.isEntry)
      if let target { select(target, in: layout, height: height) }
      return
    }
    let isRight = !layout.panes[0].rows.contains { $0.target == selected && $0.isSelectable }
    let rows = layout.panes[isRight ? 0 : 1].rows
    if let target = rows.first(where: \.isSelectable)?.target {
      select(target, in: layout, height: height)
    }
  }

  /// The first row of a pane that is seen: as it was, unless the selection would be out of sight.
  package func top(ofPane pane: Int, in layout: FindingLayout, height: Int) -> Int {
    guard layout.panes.indices.contains(pane), pane < tops.count, height > 0 else { return 0 }
    let rows = layout.panes[pane].rows
    var top = min(tops[pane], max(0, rows.count - height))
    if let selected = selected(in: layout),
      let first = rows.firstIndex(where: { $0.target == selected && $0.isSelectable })
    {
      let last = rows.lastIndex { $0.target == selected } ?? first
      // The heading above comes along when it is the first of its kind.
      let wanted = first <= 2 ? 0 : first
      if last >= top + height { top = last - height + 1 }
      if first < top { top = wanted }
      if first >= top + height { top = first - height + 1 }
    }
    return max(0, top)
  }
}
