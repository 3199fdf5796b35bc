import CaseModel

/// What was read from a table of figures, and what was not understood.
package struct FigureTable: Hashable, Sendable {
  package enum Layout: Hashable, Sendable {
    /// A row for each number.
    case long
    /// A row for each area, a column for each period.
    case wide
    /// Ranks without counts.
    case topList
  }

  package let layout: Layout
  /// Lines before the heads.
  package var title: [String] = []
  /// Lines after the last figure.
  package var notes: [String] = []
  /// In the order of the rows; each area and period once under each subject.
  package var readings: [FigureReading] = []
  package var places: [TopListReading] = []
  package var unread: [UnreadFigure] = []
  /// Heads of columns nothing was read from.
  package var unreadColumns: [String] = []
  /// Figures that stood there twice with the same number, and were taken once.
  package var repeated = 0

  package init(layout: Layout) { self.layout = layout }

  /// How many figures there are of each form of period.
  package var forms: [PeriodForm: Int] {
    readings.reduce(into: [:]) { $0[$1.period.form, default: 0] += 1 }
  }

  /// Whether periods of several forms stand beside each other, as a year among quarters.
  package var isMixed: Bool { forms.count > 1 }

  /// Whether the days are all firsts of months, as spreadsheets write a month: to be asked about.
  package var looksLikeMonths: Bool {
    Set(readings.map(\.period)).count > 1
      && readings.allSatisfy { $0.period.form == .day && $0.period.first.civil.day == 1 }
  }

  /// Figures that are a dash: none, or not known; to be asked about.
  package var dashes: Int { readings.count { $0.value == .unknown(.dash) } }

  /// Areas as the table names them, each once, in the order they come.
  package var areas: [String] {
    var seen: Set<String> = []
    return (readings.map(\.area) + places.map(\.area)).filter { seen.insert($0).inserted }
  }

  /// Those whose letters were lost before the table was saved; what they were is never guessed.
  package var damagedAreas: [String] { areas.filter { $0.contains("\u{FFFD}") } }

  /// What the figures are about, each once, in the order they come.
  package var subjects: [[String]] {
    var seen: Set<[String]> = []
    return readings.map(\.subject).filter { seen.insert($0).inserted }
  }
}

/// What only a person can say about a table.
package struct FigureChoices: Hashable, Sendable {
  /// What the numbers are counted in where the table does not say it.
  package var unit = FigureUnit.count
  /// The period of a table that has no column for it.
  package var period: Period?
  /// The year of months, quarters and weeks that are written without one.
  package var year: Int?
  /// Whether a dash is none, as Statistics Denmark has it.
  package var isDashNone = false
  /// Whether days that are all firsts of months mean the months.
  package var areFirstsMonths = false
  /// What columns hold, counted from 0, where their heads do not say it.
  package var columns: [Int: FigureColumn] = [:]

  package init() {}
}

/// Why no figure could be read from a table.
package enum FigureTableError: Error, Hashable, Sendable {
  case empty
  /// No row of heads was found: neither areas and periods, nor ranks.
  case withoutHeads
  /// The heads are months or quarters of a year that is written nowhere; each as it stands.
  case withoutYear([String])
  /// There are areas and no column of periods: a period must be said.
  case withoutPeriod
  /// There are areas and periods and nothing that could be a number.
  case withoutNumbers
}
