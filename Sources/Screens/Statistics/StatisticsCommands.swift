import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// Findings counted, and how long they take.
  static let statistics: [Command] = [
    Command(
      "figures", Phrase("Tal", "Figures"),
      help: Phrase(
        "tæl fund, og vis, hvor længe de tager", "count findings, and show how long they take"),
      in: [.board, .start], keys: "#", go: "#", obstacle: needsWorkspace
    ) {
      $0.openStatistics()
    }
  ]
}

extension AppState {
  mutating func openStatistics() -> [Effect] {
    need(\.statistics)
    return open(StatisticsList())
  }

  var statisticsContent: ListContent {
    guard let statistics = shown.indexes.statistics?.statistics else {
      return (words.statistics.title, [])
    }
    let sheet = StatisticsSheet(statistics, words: words)
    // A mark in front and a column to spare.
    let rows = sheet.laid(columns: sitting.size.columns - 4, isPlain: sitting.isPlain)
    return (
      words.statistics.title,
      rows.map { ListLayer.Row($0.text, isHeading: $0.isHeading) }
    )
  }
}
