import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension Subcommand {
  static let move = Subcommand(
    "move", danish: "flyt",
    calledAlso: ["status", "tildel", "luk", "afvis", "assign", "close", "decline", "state"],
    in: .findings, .writes, takes: [.fields],
    words: Phrase("FUND… STATUS", "ID… STATE"),
    title: Phrase("giver fund en ny status", "takes findings to a state"),
    examples: Phrase(
      """
      lygte flyt K7Q-4MJ tildelt --ansvarlig "Vej & Park" --opfølgning MKJ --frist 5/1
      lygte flyt K7Q-4MJ afventer --årsag budget --afventer-til 1-2-2027
      lygte flyt K7Q-4MJ 9FA-2T9 "i gang"
      lygte flyt K7Q-4MJ afvist --årsag "ikke vores ansvar: privat vej"
      lygte flyt K7Q-4MJ dublet --dublet-af 9FA-2T9
      """,
      """
      lygte move K7Q-4MJ assigned --responsible "Roads" --follow-up MKJ --due 5/1
      lygte move K7Q-4MJ waiting --reason budget --waiting-until 2027-02-01
      lygte move K7Q-4MJ 9FA-2T9 in-progress
      lygte move K7Q-4MJ declined --reason "not-ours: private road"
      lygte move K7Q-4MJ duplicate --duplicate-of 9FA-2T9
      """),
    explanation: Phrase(
      """
      Giver fund en ny status, også over flere trin. Det, der mangler for at love
      noget videre, skrives med i samme kommando. Det hele fortrydes på én gang.
      """,
      """
      Gives findings a new state, also over several steps. What is missing before
      others are promised something is given in the same command. All of it is one
      step of undo.
      """),
    rows: [
      .word(Phrase("--årsag KODE eller tekst", "--reason CODE or text"), "årsag", "reason"),
      .option(
        .anyway, "gå forbi det, der mangler; teksten gemmes",
        "pass what is missing; the text is kept"),
      .option(
        .query, "alle, der passer; de vises, og der skal siges ja",
        "all that match; they are told first, and need a yes"),
    ],
    onScreen: ["move-to"]
  ) { run throws(CommandFailure) in try run.move() }
}

extension CommandRun {
  /// `move ID… STATE`: several findings are one act and one undo step.
  mutating func move() throws(CommandFailure) {
    let least = arguments.has(.query) ? 1 : 2
    guard arguments.words.count >= least, let goal = arguments.words.last else {
      throw .usage(tool.moveNeeds)
    }
    let session = try open()
    let records = try chosen(arguments.words.dropLast(), in: session)
    var draft = ActDraft()
    var asked = try read(arguments.fields, in: session, draft: &draft)
    asked.own = try readOwn(arguments.others)
    var moves: [Move] = []
    for record in records {
      let finding = session.caseFile.finding(at: record)
      let state = try goalState(goal, for: finding, in: session)
      if state == finding.state, !asked.asksForMore {
        say(tool.standsAlready(finding.id, FieldText(words: words).code(state.rawValue, .state)))
        needsLook()
        continue
      }
      moves.append(try planned(record, to: state, in: session))
    }
    try write(moves, asked, in: session, draft: &draft)
    remarkOnDaysGone(arguments.fields)
  }

  /// Checks every gate before anything is written, then writes all as one act.
  mutating func write(
    _ moves: [Move], _ asked: AskedFields,
    in session: CaseSession, draft: inout ActDraft
  ) throws(CommandFailure) {
    let passing = arguments.value(.anyway).map { TextRules.accepted($0, form: .line) }
    if passing?.isEmpty == true { throw .usage(tool.anywayNeedsText) }
    for move in moves { try check(move, asked, in: session) }
    var refused: [String] = []
    for move in moves {
      let missing = move.way.missing(asked.answers)
      if missing.isEmpty || passing != nil { continue }
      let goal = FieldText(words: words).code(move.way.goal.rawValue, .state)
      var lines = tool.missing(
        move.way.finding.id, goal, missing.map { "\(label($0)) (\(option($0)))" })
      if missing.contains(.reason), let list = move.way.reasons {
        lines.append(tool.reasonsToChoose(choices(of: list)))
      }
      refused += lines
    }
    guard refused.isEmpty else { throw .needsLook(refused) }
    if moves.isEmpty { return }
    var answers = asked.answers
    answers.passing = passing
    moves.write(answers, in: session.caseFile, draft: &draft)
    for move in moves {
      let own = EditWriter.own(asked.own, of: move.record, in: session.caseFile)
      if !own.isEmpty { draft.set(.existing(session.caseFile.name(of: move.record)), own) }
      writeEntries(of: move.record, asked, in: session, draft: &draft)
    }
    try save(draft, in: session)
    for move in moves {
      let id = name(of: move.record, in: session.caseFile)
      say(tool.moved(id, FieldText(words: words).code(move.way.goal.rawValue, .state)))
    }
    say(tool.undoHint)
    finishWriting(session)
  }

  /// What is asked for must make sense for this finding, whatever its gates say.
  private func check(
    _ move: Move, _ asked: AskedFields, in session: CaseSession
  ) throws(CommandFailure) {
    let caseFile = session.caseFile
    if let other = asked.duplicateOf.flatMap({ caseFile.record(named: $0) }) {
      switch DuplicateObstacle([move.record], of: other, in: caseFile) {
      case nil: break
      case .itself: throw .usage(tool.ownDuplicate(name(of: move.record, in: caseFile)))
      case .ring(let record):
        throw .usage(
          words.triage.ring(name(of: other, in: caseFile), name(of: record, in: caseFile)))
      }
    }
    guard let reason = asked.reason, let list = move.way.reasons else { return }
    let codes = ReasonCode.codes(of: list)
    let isListed = codes.contains { $0.rawValue == reason.code }
    // A text of one's own needs no code, but one word that is nearly a code is a slip.
    let invalid = reason.code == ReasonCode.other.rawValue ? reason.text : nil
    let near = invalid.flatMap { text in
      text.contains(" ") ? nil : SpellingSuggestion.of(text, codes.map(\.rawValue))
    }
    if isListed, near == nil { return }
    throw .usage(
      tool.noReason(
        near == nil ? reason.code.map { words.codes.reason(code: $0) } ?? "" : invalid ?? "",
        FieldText(words: words).code(move.way.goal.rawValue, .state), choices(of: list)))
  }

  /// `budget (mangler penge)`.
  private func choices(of list: ReasonList) -> [String] {
    ReasonCode.codes(of: list).map { words.codes.reason(code: $0.rawValue) }
  }

  /// The finding with the way to a state, or why there is none.
  func planned(
    _ record: RecordIndex, to goal: FindingState, in session: CaseSession
  ) throws(CommandFailure) -> Move {
    let move = Move(record, to: goal, in: session.caseFile)
    try check(move.way)
    return move
  }

  /// That the steps lead there.
  func check(_ way: Way) throws(CommandFailure) {
    if way.isPossible { return }
    let shown = FieldText(words: words)
    let finding = way.finding
    throw .needsLook(
      tool.noWay(
        finding.id, shown.code(finding.state.rawValue, .state),
        shown.code(way.goal.rawValue, .state),
        Way.goals(from: finding.state, kind: finding.kind).map {
          shown.code($0.rawValue, .state)
        }))
  }

  /// A state, or a column's first state that can be reached.
  private func goalState(
    _ text: String, for finding: Finding, in session: CaseSession
  ) throws(CommandFailure) -> FindingState {
    if let code = Vocabulary.code(named: text, in: .state), let state = FindingState(rawValue: code)
    {
      return state
    }
    if let column = column(called: text, of: session.caseFile.facts.columns) {
      if column.states.contains(finding.state) { return finding.state }
      if let state = column.firstReachable(from: finding.state, kind: finding.kind) { return state }
    }
    return try state(text)
  }

  func findings(
    named names: ArraySlice<String>, in session: CaseSession
  ) throws(CommandFailure) -> [RecordIndex] {
    var records: [RecordIndex] = []
    for name in names {
      let record = try finding(named: name, in: session)
      if !records.contains(record) { records.append(record) }
    }
    return records
  }
}

extension AskedFields {
  /// Whether anything besides the state itself is asked for.
  var asksForMore: Bool {
    !values.isEmpty || !entries.isEmpty || reason != nil || waitingUntil != nil
      || duplicateOf != nil || walk != nil
  }
}
