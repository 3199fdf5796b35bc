import CaseModel
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
      lygte move K7Q-4MJ tildelt --ansvarlig "Vej & Park" --opfølgning MKJ --frist 5/1
      lygte move K7Q-4MJ afventer --årsag budget --afventer-til 1-2-2027
      lygte move K7Q-4MJ 9FA-2T9 "i gang"
      lygte move K7Q-4MJ afvist --årsag "ikke vores ansvar: privat vej"
      lygte move K7Q-4MJ dublet --dublet-af 9FA-2T9
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
    let things = try chosen(arguments.words.dropLast(), in: session)
    var draft = ActDraft()
    var asked = try read(arguments.fields, in: session, draft: &draft)
    asked.own = try readOwn(arguments.others)
    var moves: [PlannedMove] = []
    for thing in things {
      let finding = session.caseFile.finding(at: thing)
      let state = try goalState(goal, from: finding.state)
      if state == finding.state, !asked.asksForMore {
        say(tool.standsAlready(finding.id, FieldText(words: words).code(state.rawValue, .state)))
        needsLook()
        continue
      }
      let path = try path(from: finding.state, to: state, of: finding, called: finding.id)
      moves.append(PlannedMove(thing: thing, goal: state, path: path))
    }
    try write(moves, asked, in: session, draft: &draft)
    remarkOnDaysGone(arguments.fields)
  }

  /// Checks every gate before anything is written, then writes all as one act.
  mutating func write(
    _ moves: [PlannedMove], _ asked: AskedFields,
    in session: CaseSession, draft: inout ActDraft
  ) throws(CommandFailure) {
    let passing = arguments.value(.anyway).map { TextRules.accepted($0, form: .line) }
    if passing?.isEmpty == true { throw .usage(tool.anywayNeedsText) }
    for move in moves { try check(move, asked, in: session) }
    var refused: [String] = []
    for move in moves {
      let (thing, path) = (move.thing, move.path)
      let finding = session.caseFile.finding(at: thing)
      let missing = self.missing(for: path, in: finding, given: asked)
      if missing.isEmpty || passing != nil { continue }
      let goal = FieldText(words: words).code(move.goal.rawValue, .state)
      var sentence = tool.missing(
        finding.id, goal, missing.map { "\(label($0)) (\(option($0)))" })
      if missing.contains(.reason), let list = Gate.reasons(for: path) {
        sentence += "\n" + tool.reasonsToChoose(choices(of: list))
      }
      refused.append(sentence)
    }
    guard refused.isEmpty else { throw .needsLook(refused.joined(separator: "\n")) }
    if moves.isEmpty { return }
    for move in moves { write(move, asked, passing, in: session, draft: &draft) }
    try save(draft, in: session)
    for move in moves {
      let id = name(of: move.thing, in: session.caseFile)
      say(tool.moved(id, FieldText(words: words).code(move.goal.rawValue, .state)))
    }
    say(tool.undoHint)
    finishWriting(session)
  }

  /// What is asked for must make sense for this finding, whatever its gates say.
  private func check(
    _ move: PlannedMove, _ asked: AskedFields, in session: CaseSession
  ) throws(CommandFailure) {
    if asked.duplicateOf == session.caseFile.name(of: move.thing) {
      throw .usage(tool.ownDuplicate(name(of: move.thing, in: session.caseFile)))
    }
    if let other = asked.duplicateOf.flatMap({ session.caseFile.thing(named: $0) }),
      session.caseFile.survivor(of: other) == move.thing
    {
      throw .usage(
        words.triage.ring(
          name(of: other, in: session.caseFile), name(of: move.thing, in: session.caseFile)))
    }
    guard let reason = asked.reason, let list = Gate.reasons(for: move) else { return }
    let codes = ReasonCode.codes(of: list)
    let isListed = codes.contains { $0.rawValue == reason.code }
    // A text of one's own needs no code, but one word that is nearly a code is a slip.
    let slip = reason.code == ReasonCode.other.rawValue ? reason.text : nil
    let near = slip.flatMap { text in
      text.contains(" ") ? nil : Nearest.of(text, codes.map(\.rawValue))
    }
    if isListed, near == nil { return }
    throw .usage(
      tool.noReason(
        near == nil ? reason.code.map { words.codes.reason(code: $0) } ?? "" : slip ?? "",
        FieldText(words: words).code(move.goal.rawValue, .state), choices(of: list)))
  }

  /// `budget (mangler penge)`.
  private func choices(of list: ReasonList) -> [String] {
    ReasonCode.codes(of: list).map {
      "\($0.rawValue) (\(words.codes.reason(code: $0.rawValue)))"
    }
  }

  private func write(
    _ move: PlannedMove, _ asked: AskedFields, _ passing: String?, in session: CaseSession,
    draft: inout ActDraft
  ) {
    let caseFile = session.caseFile
    let thing = move.thing
    if move.path.isEmpty {
      var values = EditWriter.values(asked.values, of: thing, in: caseFile)
      if asked.reason != nil || asked.waitingUntil != nil || asked.duplicateOf != nil {
        values.append(
          EditWriter.amendedState(
            of: thing, reason: asked.reason, waitingUntil: asked.waitingUntil,
            duplicateOf: asked.duplicateOf, in: caseFile))
      }
      if !values.isEmpty { draft.set(.existing(caseFile.name(of: thing)), values) }
    } else {
      var answers = MoveAnswers()
      answers.fields = asked.values
      answers.reason = asked.reason
      answers.waitingUntil = asked.waitingUntil
      answers.duplicateOf = asked.duplicateOf
      let finding = caseFile.finding(at: thing)
      answers.passing = missing(for: move.path, in: finding, given: asked).isEmpty ? nil : passing
      EditWriter.move(thing, along: move.path, answers: answers, in: caseFile, draft: &draft)
    }
    let own = EditWriter.own(asked.own, of: thing, in: caseFile)
    if !own.isEmpty { draft.set(.existing(caseFile.name(of: thing)), own) }
    writeEntries(of: thing, asked, in: session, draft: &draft)
  }

  /// The way to a state, or why there is none.
  func path(
    from start: FindingState, to goal: FindingState, of finding: Finding, called id: String
  ) throws(CommandFailure) -> [LifecycleStep] {
    let shown = FieldText(words: words)
    let isOffered = goal != .kept || finding.kind != .problem
    guard isOffered, let path = Lifecycle.path(from: start, to: goal) else {
      let reachable = FindingState.allCases.filter {
        $0 != start && Lifecycle.path(from: start, to: $0) != nil
          && ($0 != .kept || finding.kind != .problem)
      }
      throw .needsLook(
        tool.noWay(
          id, shown.code(start.rawValue, .state), shown.code(goal.rawValue, .state),
          reachable.map { shown.code($0.rawValue, .state) }))
    }
    return path
  }

  /// What the steps need that neither the finding nor the command line gives.
  func missing(
    for path: [LifecycleStep], in finding: Finding, given asked: AskedFields
  ) -> [FindingField] {
    Gate.missing(for: path, in: finding).filter { field in
      switch field {
      case .reason: asked.reason == nil
      case .waitingUntil: asked.waitingUntil == nil
      case .duplicateOf: asked.duplicateOf == nil
      case .answers:
        !asked.entries.contains { $0.kind == .answer }
          && asked.values[.nobodyToTell] != .bool(true)
      default: asked.values[field] == nil || asked.values[field] == .null
      }
    }
  }

  /// A state, or a column's first state that can be reached.
  private func goalState(
    _ text: String, from start: FindingState
  ) throws(CommandFailure) -> FindingState {
    if let code = Vocabulary.code(named: text, in: .state), let state = FindingState(rawValue: code)
    {
      return state
    }
    let key = SearchKey.name(text)
    let column = BoardColumn.standard.first {
      $0.code == key || SearchKey.name(words.codes.column(code: $0.code)) == key
    }
    if let column {
      if column.states.contains(start) { return start }
      if let state = column.firstReachable(from: start) { return state }
    }
    return try state(text)
  }

  func findings(
    named names: ArraySlice<String>, in session: CaseSession
  ) throws(CommandFailure) -> [ThingIndex] {
    var things: [ThingIndex] = []
    for name in names {
      let thing = try finding(named: name, in: session)
      if !things.contains(thing) { things.append(thing) }
    }
    return things
  }
}

/// A finding on its way to a state; the path is empty when it stands there already.
struct PlannedMove {
  let thing: ThingIndex
  let goal: FindingState
  let path: [LifecycleStep]
}

extension Gate {
  /// The reasons of a move's steps, or of the state a finding stays in.
  fileprivate static func reasons(for move: PlannedMove) -> ReasonList? {
    if !move.path.isEmpty { return reasons(for: move.path) }
    switch move.goal {
    case .waiting: return .waiting
    case .declined: return .declined
    default: return nil
    }
  }
}

extension AskedFields {
  /// Whether anything besides the state itself is asked for.
  var asksForMore: Bool {
    !values.isEmpty || !entries.isEmpty || reason != nil || waitingUntil != nil
      || duplicateOf != nil || walk != nil
  }
}
