import CaseModel

extension HandEditReader {
  /// The state with what belongs to it, held to the same gates as a move on the board.
  mutating func readState(
    _ members: [String: JSONValue], _ before: [String: JSONValue], _ after: [String: JSONValue],
    _ was: Standing, _ now: Standing, _ values: [FindingField: JSONValue], called id: String
  ) {
    let parts: [FindingField] = [.state, .reason, .waitingUntil, .duplicateOf]
    let changed = parts.filter { part in
      let written = members[part.rawValue] ?? .null
      if written == before[part.rawValue] ?? .null || written == after[part.rawValue] ?? .null {
        return false
      }
      guard part == .duplicateOf, let meant = referred(written, .finding) else { return true }
      return meant != reference(was, part.rawValue) && meant != reference(now, part.rawValue)
    }
    if changed.isEmpty { return }
    do throws(HandEdit.Trouble.Cause) {
      if changed[0] == .state {
        try move(members, was, now, values, called: id)
      } else {
        for part in changed { try amend(part, members, before, was, now, called: id) }
      }
    } catch {
      trouble(id, changed[0].rawValue, error)
    }
  }

  private mutating func move(
    _ members: [String: JSONValue], _ was: Standing, _ now: Standing,
    _ values: [FindingField: JSONValue], called id: String
  ) throws(HandEdit.Trouble.Cause) {
    let written = members[FindingField.state.rawValue].flatMap(Self.text) ?? ""
    guard
      let goal = Vocabulary.code(named: written, in: .state).flatMap(FindingState.init(rawValue:))
    else { throw .value(.notACode(written, .state)) }
    var finding = current.finding(at: now.record)
    let known = was.file.plainFinding(at: was.record).state
    // From where the person saw it; where others have moved it since, both states stand.
    guard
      let path = [known, finding.state].compactMap({
        Lifecycle.path(from: $0, to: goal, kind: finding.kind)
      }).first(where: { !$0.isEmpty })
    else { throw .noWay(known, goal) }
    var answers = MoveAnswers()
    for part in [FindingField.reason, .waitingUntil, .duplicateOf] {
      try answer(part, members[part.rawValue] ?? .null, &answers)
    }
    for (field, value) in values { finding.values[field] = value }
    let missing = Gate.missing(for: path, in: finding).filter { !answers.answers($0) }
    guard missing.isEmpty else { throw .gate(goal, missing) }
    see(was)
    deed(
      id, was.name, .finding, FindingField.state.rawValue, .code(.state),
      from: .string(known.rawValue),
      to: .string(goal.rawValue), meanwhile: .string(finding.state.rawValue),
      .move(was.name, path, answers))
  }

  /// A part that is written otherwise while the state stays.
  private mutating func amend(
    _ part: FindingField, _ members: [String: JSONValue], _ before: [String: JSONValue],
    _ was: Standing, _ now: Standing, called id: String
  ) throws(HandEdit.Trouble.Cause) {
    // A state keeps what it was given; only another state leaves it behind.
    guard let written = members[part.rawValue], !written.isNull else { throw .notEditable }
    var answers = MoveAnswers()
    try answer(part, written, &answers)
    see(was)
    deed(
      id, was.name, .finding, part.rawValue, part == .waitingUntil ? .day : .statePart,
      from: before[part.rawValue] ?? .null, to: written,
      .statePart(was.name, answers))
  }

  private func answer(
    _ part: FindingField, _ written: JSONValue, _ answers: inout MoveAnswers
  ) throws(HandEdit.Trouble.Cause) {
    if written.isNull { return }
    switch part {
    case .reason: answers.reason = Self.reason(written)
    case .waitingUntil:
      let text = Self.text(written) ?? ""
      guard let day = DayReader.day(text, today: today) else { throw .value(.notADay(text)) }
      answers.waitingUntil = day
    default:
      guard let name = referred(written, .finding)?.string.flatMap({ RecordName($0) }) else {
        throw .unknownName
      }
      answers.duplicateOf = name
    }
  }

  private static func reason(_ value: JSONValue) -> Reason? {
    if let text = value.string {
      let code = Vocabulary.reason(named: text)
      return Reason(code: (code ?? .other).rawValue, text: code == nil ? text : nil)
    }
    let text = value["text"]?.string.map { TextRules.accepted($0, form: .text) }
    let code = value["code"]?.string.flatMap { ReasonCode(rawValue: $0) }?.rawValue
    return code == nil && text == nil ? nil : Reason(code: code, text: text)
  }
}

extension HandEdit.Trouble.Cause: Error {}
