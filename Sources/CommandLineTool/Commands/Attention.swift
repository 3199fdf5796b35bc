import CaseModel
import Casework
import ChangeLog
import Language
import Screens
import TerminalModel
import Wording

extension Subcommand {
  static let attention = Subcommand(
    "attention", danish: "opmærksomhed",
    calledAlso: ["over fristen", "forfalden", "mangler", "overdue", "late"],
    in: .overview, .reads, takes: [.query],
    words: Phrase("[SØGNING]", "[QUERY]"),
    title: Phrase(
      "viser, hvad der kræver opmærksomhed, og hvorfor", "shows what needs attention, and why"),
    examples: Phrase(
      """
      lygte opmærksomhed
      lygte opmærksomhed område:"Vester Allé" ansvarlig:"Vej & Park"
      lygte opmærksomhed --antal
      """,
      """
      lygte attention
      lygte attention area:"Vester Allé" responsible:"Roads"
      lygte attention --counts
      """),
    explanation: Phrase(
      """
      Viser, hvad der kræver opmærksomhed: to værdier, over fristen, lovet dag
      passeret, tavshed, skal genoptages, ikke set efter, ingen ansvarlig, dato
      eller tiltag, intet svar til beboerne, vandring uden rapport. Med dage.
      """,
      """
      Shows what needs attention: two values, past the deadline, a promised day
      passed, silence, to be resumed, not seen since done, nobody responsible, no
      date or action, no answer to residents, walk without report. With the days.
      """),
    rows: [
      .option(.counts, "kun hvor mange af hver", "only how many of each"),
      .option(
        .json, "id, grund, dage, siden, tast og kommando",
        "id, reason, days, since, key and command"),
      .option(
        .view, "en gemt visning, afgrænset af resten", "a saved view, narrowed down by the rest"),
    ],
    onScreen: ["attention"]
  ) { run throws(CommandFailure) in try run.attention() }
}

extension CommandRun {
  /// `attention [QUERY]`: what needs attention, with the reason and what settles it; `--counts`:
  /// how many of each.
  mutating func attention() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    let limits = caseFile.attentionLimits
    let records = try queried(in: session)
    var index = AttentionIndex(limits: limits, names: caseFile.knownNames(places: []))
    for record in records { index.update(record, in: caseFile) }
    var lines = index.lines(on: today)
    // A question to the findings is none to the walks.
    if asksNothing {
      lines += AttentionIndex.otherLines(in: caseFile, limits: limits, on: today)
      lines.sort { $0.precedes($1) }
    }
    if arguments.has(.counts) {
      printCounts(lines, open: index.openCount)
    } else if wantsJSON {
      printDocument(.array(lines.map { json($0, in: caseFile) }))
    } else {
      printLines(lines, in: caseFile)
    }
    if lines.isEmpty, !wantsJSON { say(words.attention.nothing) }
    finishReading(session)
  }

  /// Whether no query was given, neither in words nor by a saved view.
  var asksNothing: Bool { arguments.words.isEmpty && arguments.value(.view) == nil }

  /// The findings a query names; without one all of them, which are not read for it.
  func queried(in session: CaseSession) throws(CommandFailure) -> [RecordIndex] {
    if asksNothing { return session.caseFile.records(of: .finding) }
    return try selected(in: session).compactMap { finding in
      RecordName(finding.name).flatMap { session.caseFile.record(named: $0) }
    }
  }

  private mutating func printCounts(_ lines: [AttentionLine], open: Int) {
    let counts = Dictionary(lines.map { ($0.reason, 1) }, uniquingKeysWith: +)
    if wantsJSON {
      var members: [String: JSONValue] = ["open": .integer(Int64(open))]
      for reason in AttentionReason.allCases {
        members[reason.rawValue] = .integer(Int64(counts[reason] ?? 0))
      }
      printDocument(.object(members))
      return
    }
    for reason in AttentionReason.allCases {
      guard let count = counts[reason] else { continue }
      let number = String(count)
      let gap = String(repeating: " ", count: max(0, 6 - number.count))
      print("\(gap)\(number)  \(words.attention.heading(reason))")
    }
    say(words.attention.ofOpen(open))
  }

  private mutating func printLines(_ lines: [AttentionLine], in caseFile: CaseFile) {
    var reason: AttentionReason?
    for line in lines {
      if line.reason != reason {
        reason = line.reason
        let count = lines.count { $0.reason == line.reason }
        print("\(words.attention.heading(line.reason)) (\(count))")
      }
      let days = line.cause.days(on: today)
      let name =
        line.isOfFinding(in: caseFile)
        ? spoken(line.record, in: caseFile) : words.called(line, in: caseFile)
      print(
        "  \(identifier(of: line.record, in: caseFile))  \(name)  "
          + [
            line.cause.field.map { words.attention.pointing(words.fields[$0]) }
              ?? words.attention.sentence(line.reason, days),
            line.alsoText(words, on: today),
          ].compactMap { $0 }.joined(separator: ", "))
    }
  }

  private func spoken(_ record: RecordIndex, in caseFile: CaseFile) -> String {
    let finding = caseFile.plainFinding(at: record)
    return [finding.place ?? finding.area ?? "", finding.title].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  private func identifier(of record: RecordIndex, in caseFile: CaseFile) -> String {
    caseFile.shown(record, FindingField.id.rawValue)?.string ?? ""
  }

  private func json(_ line: AttentionLine, in caseFile: CaseFile) -> JSONValue {
    let id = identifier(of: line.record, in: caseFile)
    let state = line.isOfFinding(in: caseFile) ? caseFile.plainState(of: line.record) : nil
    let key = line.reason.command(in: state).flatMap {
      CommandCatalogue.table[$0]?.keys.first?.name
    }
    let field =
      line.reason == .twoValues
      ? caseFile.openConflicts().first { $0.record == line.record }?.field : nil
    return .object([
      "id": .string(id), "kind": .string(caseFile.kind(of: line.record).rawValue),
      "reason": .string(line.reason.rawValue),
      "days": .integer(Int64(line.cause.days(on: today))),
      "since": .string(line.cause.since.description),
      "field": line.cause.field.map { .string($0.name) } ?? .null,
      "also": line.also.map { .string($0.reason.rawValue) } ?? .null,
      "key": .string(key ?? "Enter"),
      "command": .string(
        line.reason.commandLine(
          id: id.isEmpty ? name(of: line.record, in: caseFile) : id, state: state, field: field)),
    ])
  }
}

extension AttentionReason {
  /// What is typed to settle it; `…` stands for what only the person knows.
  ///
  /// - Parameter field: the inConflict one.
  fileprivate func commandLine(id: String, state: FindingState?, field: String?) -> String {
    switch self {
    case .overdue where state == .done: "lygte move \(id) confirmed"
    case .twoValues: "lygte resolve \(id) \(field ?? "…") --take …"
    case .overdue, .noDate: "lygte set \(id) due=…"
    case .promisePassed: "lygte reply \(id) … --promised …"
    case .silent: "lygte reply \(id) …"
    case .simpleLate: "lygte comment \(id) …"
    case .waitingOver: "lygte move \(id) in-progress"
    case .notAssessed, .seeOnSite: "lygte move \(id) assigned"
    case .notConfirmed: "lygte move \(id) confirmed"
    case .noAnswer, .notTold: "lygte set \(id) answers=…"
    case .noResponsible: "lygte set \(id) responsible=…"
    case .noAction: "lygte set \(id) actions=…"
    case .lookAgain: "lygte look \(id) in-order"
    case .pointsAtSomebody: "lygte set \(id) …"
    case .noReport: "lygte walk \(id) reported"
    case .notGathered: "lygte walk \(id) gathered"
    case .noMeeting: "lygte walk set \(id) followUpMeeting=…"
    case .walkAgain: "lygte walk next \(id)"
    case .requestOpen: "lygte request set \(id) answer=…"
    case .notJournalised: "lygte journal \(id) --on …"
    case .retentionDue: "lygte redact --due"
    }
  }
}
