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
      "viser, hvad andre har lovet og ikke holdt endnu",
      "shows what others promised and have not kept yet"),
    examples: Phrase(
      """
      lygte aftaler
      lygte aftaler ansvarlig:"Vej & Park"
      lygte aftaler --alle
      """,
      """
      lygte promises
      lygte promises responsible:"Roads"
      lygte promises --all
      """),
    explanation: Phrase(
      """
      Viser, hvad andre har lovet og ikke holdt endnu: de dage, de selv har nævnt, og
      tiltag med en dag. Tidligste dag først. Med --alle også jeres egne frister:
      fundenes frister, opfølgninger, svar til beboerne, rapporter og møder.
      """,
      """
      Shows what others promised and have not kept yet: the days they have named
      themselves, and actions with a day. The earliest day first. With --all also
      your own deadlines: those of findings, follow-ups, answers to residents,
      reports and meetings.
      """),
    rows: [
      .option(.all, "også jeres egne frister", "also your own deadlines"),
      .option(
        .view, "en gemt visning, afgrænset af resten", "a saved view, narrowed down by the rest"),
    ],
    onScreen: ["promises"]
  ) { run throws(CommandFailure) in try run.promises() }
}

extension CommandRun {
  /// `promises [QUERY]`: what others promised and have not kept yet, by date; with `--all` our own
  /// deadlines among it.
  mutating func promises() throws(CommandFailure) {
    let session = try open()
    let records = try queried(in: session)
    let takesAll = arguments.has(.all)
    let promises = session.caseFile.promises(
      of: records, withWalks: asksNothing, on: today
    ).filter { takesAll || $0.kind.isAgreement }
    if wantsJSON {
      printDocument(.array(promises.map(json)))
    } else {
      printTable(promises)
      let passed = promises.count { $0.isPassed(on: today) }
      if promises.isEmpty {
        say(takesAll ? words.promises.nothingAtAll : words.promises.nothing)
      } else {
        say(
          takesAll
            ? words.promises.count(promises.count, passed)
            : words.promises.agreementCount(promises.count, passed))
      }
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
