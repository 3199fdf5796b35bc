import CaseModel
import Casework
import ChangeLog
import Language
import Screens
import TerminalModel
import Wording

extension Subcommand {
  static let review = Subcommand(
    "review", danish: "gennemgang",
    calledAlso: ["hotspots", "hotspot", "åbne", "open"],
    in: .overview, .reads, takes: [.query],
    words: Phrase("[SØGNING]", "[QUERY]"),
    title: Phrase(
      "viser det åbne i grupper, det pressende først",
      "shows what is open in groups, the pressing first"),
    examples: Phrase(
      """
      lygte gennemgang
      lygte gennemgang --by ansvarlig område:"Vester Allé"
      lygte gennemgang --by alder --json
      """,
      """
      lygte review
      lygte review --by party area:"Vester Allé"
      lygte review --by age --json
      """),
    explanation: Phrase(
      """
      Viser det åbne i grupper, som man gennemgår det før et møde: hotspots og det,
      der er over fristen, først; hver linje med, hvorfor den er der, og hvad man
      skriver for at komme videre. Det, der er nyt eller ændret, siden du sidst sagde,
      at alt var set, er mærket. Et sted med tre fund på et år er et hotspot.
      """,
      """
      Shows what is open in groups, as it is gone through before a meeting: hotspots
      and what is past its deadline first; each line with why it is there and what is
      typed to settle it. What is new or changed since you last said that all was seen
      is marked. A place with three findings in a year is a hotspot.
      """),
    rows: [
      .option(
        .dividedBy, "område (ellers), ansvarlig, kategori eller alder",
        "area (else), party, category or age"),
      .option(
        .view, "en gemt visning, afgrænset af resten", "a saved view, narrowed down by the rest"),
    ],
    onScreen: ["review"]
  ) { run throws(CommandFailure) in try run.review() }
}

extension CommandRun {
  /// `review [QUERY] [--by area|party|category|age]`: what is open, in groups, the most pressing
  /// first, each with why it is there and what settles it.
  mutating func review() throws(CommandFailure) {
    let grouping = try reviewGrouping()
    let session = try open()
    let (caseFile, words) = (session.caseFile, words)
    let sheet = ReviewSheet(
      try queried(in: session), by: grouping, in: caseFile,
      hotspots: Hotspots(caseFile, beside: BoardIndex(), on: today), now: now, today: today,
      alphabet: words.alphabet, name: { words.reviewGroup($0, by: grouping) },
      facts: { CardFacts($0, in: caseFile, columnOfState: [:]) })
    let last = caseFile.lastReview(by: try authorship().unasked.name)
    if wantsJSON {
      printDocument(
        .array(
          sheet.groups.flatMap { group in
            group.lines.map { json($0, in: group, caseFile, since: last) }
          }))
    } else {
      var isFirst = true
      for group in sheet.groups {
        if !isFirst { print("") }
        isFirst = false
        print(group.heading(words))
        for line in group.lines { print(line, caseFile, since: last) }
      }
      say(sheet.groups.isEmpty ? words.review.nothingOpen : title(of: sheet, by: grouping))
    }
    finishReading(session)
  }

  private func title(of sheet: ReviewSheet, by grouping: ReviewGrouping) -> String {
    words.review.title(sheet.count, sheet.overdue)
      + words.review.by(words.say(grouping.word))
  }

  /// The finding on one line, why it is there and what is typed to settle it on the next.
  private mutating func print(
    _ line: ReviewLine, _ caseFile: CaseFile, since last: LineOrigin?
  ) {
    let finding = caseFile.finding(at: line.record)
    let reasons = ReviewReason.all(of: finding, on: today)
    var marks: [String] = []
    switch caseFile.change(of: line.record, since: last) {
    case .new?: marks.append(words.review.new)
    case .changed?: marks.append(words.review.changed)
    case nil: break
    }
    if let priority = finding.priority, priority >= .high {
      marks.append(words.code(priority.rawValue, of: .priority))
    }
    let name = [finding.number.map(String.init) ?? "", finding.place ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let subject = [name, finding.title].filter { !$0.isEmpty }.joined(separator: ": ")
    print("  " + ([finding.id, subject] + marks).joined(separator: "  "))
    let settling = reasons.first.map { "  → \($0.commandLine(of: finding))" } ?? ""
    let why = words.reviewSentence(reasons, of: finding, on: today, atPlace: line.atPlace)
    print("      " + why + settling)
  }

  private func json(
    _ line: ReviewLine, in group: ReviewSheet.Group, _ caseFile: CaseFile, since last: LineOrigin?
  ) -> JSONValue {
    let finding = caseFile.finding(at: line.record)
    let reasons = ReviewReason.all(of: finding, on: today)
    let key = reasons.first.flatMap { CommandCatalogue.table[$0.deed.command]?.keys.first?.name }
    func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
    return .object([
      "group": .string(group.code), "isHotspot": .bool(group.isHotspot),
      "id": .string(finding.id), "title": .string(finding.title), "place": text(finding.place),
      "state": .string(finding.state.rawValue), "priority": text(finding.priority?.rawValue),
      "responsible": text(finding.responsible), "due": text(finding.due?.description),
      "daysOver": .integer(Int64(line.daysOver)),
      "foundAtPlace": .integer(Int64(line.atPlace)),
      "reasons": .array(reasons.map { .string($0.code.rawValue) }), "key": text(key),
      "command": text(reasons.first?.commandLine(of: finding)),
      "changed": text(caseFile.change(of: line.record, since: last)?.rawValue),
    ])
  }

  private func reviewGrouping() throws(CommandFailure) -> ReviewGrouping {
    guard let word = arguments.value(.dividedBy) else { return .area }
    let key = SearchKey.name(word)
    let found = ReviewGrouping.allCases.first { grouping in
      grouping.rawValue == key
        || grouping == .responsible && ["party", "part"].contains(key)
        || Language.allCases.contains {
          SearchKey.name(grouping.word.in($0)) == key
        }
    }
    guard let found else {
      throw .usage(
        words.review.noGrouping(
          word, ReviewGrouping.allCases.map { words.say($0.word) }))
    }
    return found
  }
}

extension ReviewReason {
  /// What is typed to settle it; `…` stands for what only the person knows.
  func commandLine(of finding: Finding) -> String {
    switch code {
    case .twoValues:
      "lygte resolve \(finding.id) \(finding.conflicts.first?.field ?? "…") --take …"
    case .noResponsible: "lygte set \(finding.id) responsible=…"
    case .noAction: "lygte set \(finding.id) actions=…"
    case .overdue where deed == .setDue: "lygte set \(finding.id) due=…"
    case .noDate: "lygte set \(finding.id) due=…"
    case .overdue, .waitingOver, .notConfirmed, .notAssessed, .running:
      "lygte move \(finding.id) \(nextState(of: finding)?.rawValue ?? "…")"
    }
  }

  private func nextState(of finding: Finding) -> FindingState? {
    Lifecycle.onward(from: finding.state, kind: finding.kind)
  }
}
