import CaseModel
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let promises = Subcommand(
    "promises", danish: "aftaler",
    calledAlso: ["løfter", "frister", "deadlines"],
    in: .answers, .reads, takes: [.query],
    words: Phrase("[SØGNING]", "[QUERY]"),
    title: Phrase(
      "viser, hvad der er lovet og ikke holdt endnu", "shows what was promised and not kept yet"),
    examples: Phrase(
      """
      lygte aftaler
      lygte aftaler ansvarlig:"Vej & Park"
      lygte aftaler --json
      """,
      """
      lygte promises
      lygte promises responsible:"Roads"
      lygte promises --json
      """),
    explanation: Phrase(
      """
      Viser alt, der er lovet nogen og ikke holdt endnu: frister, tiltag med dag,
      opfølgninger, svar til beboerne, rapporter og møder. Tidligste dag først.
      """,
      """
      Shows all that was promised to anybody and not kept yet: deadlines, actions
      with a day, follow-ups, answers to residents, reports and meetings. The
      earliest day first.
      """),
    rows: [
      .option(
        .view, "en gemt visning, afgrænset af resten", "a saved view, narrowed down by the rest")
    ],
    onScreen: ["promises"]
  ) { run throws(CommandFailure) in try run.promises() }
}

extension CommandRun {
  /// `promises [QUERY]`: what was promised to anybody and not kept yet, by date.
  mutating func promises() throws(CommandFailure) {
    let session = try open()
    let records = try queried(in: session)
    let promises = session.caseFile.promises(
      of: records, withWalks: asksNothing, on: today)
    if wantsJSON {
      printDocument(.array(promises.map(json)))
    } else {
      printTable(promises)
      let passed = promises.count { $0.isPassed(on: today) }
      say(
        promises.isEmpty ? words.promises.nothing : words.promises.count(promises.count, passed))
    }
    finishReading(session)
  }

  private mutating func printTable(_ promises: [Promise]) {
    let columns = words.promises.columns
    var table = TextTable([
      .init(title: columns.day), .init(title: label(.id)),
      .init(title: columns.kind, width: 8...24), .init(title: columns.who, width: 10...24),
      .init(title: columns.about, width: 10...30, leftOut: 1),
      .init(title: columns.what, width: 16...60),
    ])
    let shown = FieldText(words: words)
    for promise in promises {
      table.add([
        promise.on.map { shown.day($0.description) } ?? "", promise.id,
        words.promises.kind(promise.kind),
        promise.kind == .meetingList ? "" : promise.by ?? words.promises.nobody,
        promise.subject, words.promiseText(promise),
      ])
    }
    for line in table.lines(width: environment.outputColumns) { print(line) }
  }

  private func json(_ promise: Promise) -> JSONValue {
    .object([
      "kind": .string(promise.kind.rawValue),
      "on": promise.on.map { .string($0.description) } ?? .null,
      "by": promise.by.map { .string($0) } ?? .null, "words": .string(promise.words),
      "id": .string(promise.id), "subject": .string(promise.subject),
      "passed": .bool(promise.isPassed(on: today)),
      "list": promise.list.map(json) ?? .null,
    ])
  }

  private func json(_ list: Promise.List) -> JSONValue {
    func number(_ count: Int?) -> JSONValue { count.map { .integer(Int64($0)) } ?? .null }
    return .object([
      "findings": number(list.findings), "unanswered": number(list.unanswered),
      "edition": number(list.edition),
      "sentOn": list.sentOn.map { .string($0.description) } ?? .null,
    ])
  }
}
