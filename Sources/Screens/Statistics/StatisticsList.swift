import Language

extension Scope {
  package static let statistics = Scope("figures", Phrase("ved tallene", "at the figures"))
}

/// Findings counted, and how long they take.
struct StatisticsList: ListScreen {
  static let scope = Scope.statistics
  static let isRead = true
  static let listsRecords = true
  func content(in state: AppState) -> ListContent? { state.statisticsContent }
}
