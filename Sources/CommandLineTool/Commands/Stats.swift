import CaseModel
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let stats = Subcommand(
    "stats", danish: "statistik",
    calledAlso: ["tal", "antal", "figures", "statistics"],
    in: .overview, .reads, takes: [.query],
    words: Phrase("[SØGNING]", "[QUERY]"),
    title: Phrase(
      "tæller fund og viser, hvor længe de tager", "counts findings, and shows how long they take"),
    examples: Phrase(
      """
      lygte statistik
      lygte statistik område:Lærkehaven
      lygte statistik --json
      """,
      """
      lygte stats
      lygte stats area:Lærkehaven
      lygte stats --json
      """),
    explanation: Phrase(
      """
      Tæller fund efter status, kategori, område og ansvarlig, viser, hvor længe de
      har stået, og hvor længe det tog at afgøre, svare og bekræfte dem (midten,
      9 af 10 og det længste), og hvor mange der blev åbnet og lukket pr. måned.
      """,
      """
      Counts findings by state, category, area and responsible, shows how long they
      have stood and how long it took to decide, answer and confirm them (median,
      9 in 10 and the longest), and how many were opened and closed per month.
      """),
    rows: [
      .option(
        .view, "en gemt visning, afgrænset af resten", "a saved view, narrowed down by the rest")
    ],
    onScreen: ["figures"]
  ) { run throws(CommandFailure) in try run.stats() }
}

extension CommandRun {
  /// `stats [QUERY]`: findings counted, as bars made of text.
  mutating func stats() throws(CommandFailure) {
    let session = try open()
    let records = try queried(in: session)
    let statistics = Statistics(
      records.map { session.caseFile.statisticsSubject(of: $0, today: today) }, today: today)
    if wantsJSON {
      printDocument(statistics.json)
    } else {
      let sheet = StatisticsSheet(statistics, words: words)
      let lines = sheet.laid(
        columns: environment.outputColumns ?? 80, isPlain: arguments.has(.noUnicode))
      for line in lines { print(line.text) }
    }
    finishReading(session)
  }
}

extension Statistics {
  /// What `lygte stats --json` prints.
  var json: JSONValue {
    func shares(_ list: [Share]) -> JSONValue {
      .array(
        list.map { share in
          .object([
            "name": share.name.map { .string($0) } ?? .null, "open": .integer(Int64(share.open)),
            "overdue": .integer(Int64(share.overdue)), "all": .integer(Int64(share.all)),
          ])
        })
    }
    func spread(_ spread: Spread?) -> JSONValue {
      guard let spread else { return .null }
      return .object([
        "count": .integer(Int64(spread.count)), "median": .integer(Int64(spread.median)),
        "ninetieth": .integer(Int64(spread.ninetieth)),
        "longest": .integer(Int64(spread.longest)),
      ])
    }
    return .object([
      "day": .string(today.description), "all": .integer(Int64(all)),
      "open": .integer(Int64(open)), "overdue": .integer(Int64(overdue)),
      "states": .object(
        Dictionary(
          uniqueKeysWithValues: states.map { ($0.state.rawValue, .integer(Int64($0.count))) })),
      "categories": shares(categories), "areas": shares(areas), "parties": shares(parties),
      "daysOpen": spread(age), "daysToDecision": spread(decided),
      "daysToAnswer": spread(answered), "daysToConfirmation": spread(confirmed),
      "months": .array(
        months.map { month in
          let two = month.month < 10 ? "0\(month.month)" : "\(month.month)"
          return .object([
            "month": .string("\(month.year)-\(two)"), "opened": .integer(Int64(month.opened)),
            "closed": .integer(Int64(month.closed)),
          ])
        }),
    ])
  }
}
