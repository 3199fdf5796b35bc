import CaseModel
import Casework

/// Rows as they stand in a test: cells divided by `;`.
func rows(_ lines: String...) -> [[String]] {
  lines.map {
    $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
  }
}

extension FigureTable {
  /// `Farum 2026-01 7`, with the subject before it where there is one.
  var told: [String] {
    readings.map { reading in
      let value =
        switch reading.value {
        case .count(let count): "\(count)"
        case .percent(let thousandths): "\(thousandths)/1000 %"
        case .perThousand(let thousandths): "\(thousandths)/1000 ‰"
        case .unknown(let why): why.rawValue
        }
      return (reading.subject + [reading.area, "\(reading.period)", value])
        .joined(separator: " | ")
    }
  }
}
