import CaseModel

extension CaseFile {
  /// The states a finding came to, earliest first, as the log tells them; what was undone is left
  /// out, and so is a change that leaves the state as it was.
  package func stateSteps(of record: RecordIndex) -> [StatisticsSubject.Step] {
    guard let register = register(record, FindingField.state.rawValue) else { return [] }
    let changes = state.changes(of: register).filter { state.isActive($0) }
      .sorted { state.isBefore(state.changes[Int($0)].line, state.changes[Int($1)].line) }
    var steps: [StatisticsSubject.Step] = []
    for change in changes {
      guard let code = state.value(of: change)["state"]?.string else { continue }
      let row = state.changes[Int(change)]
      let step = StatisticsSubject.Step(
        FindingState(stored: code),
        on: state.wallTime(of: row.line).moment.day, isOfMake: row.flags.contains(.isOfMake))
      if steps.last?.state != step.state { steps.append(step) }
    }
    return steps
  }

  /// What of a finding the figures are made of.
  package func statisticsSubject(of record: RecordIndex, today: Day) -> StatisticsSubject {
    func text(_ field: FindingField) -> String? { shown(record, field.rawValue)?.string }
    let written = created(record)?.wallTime.moment.day ?? today
    let steps = stateSteps(of: record)
    var subject = StatisticsSubject(
      state: plainState(of: record),
      begun: text(.observedOn).flatMap { Day(iso: $0) } ?? written)
    subject.steps = steps
    subject.isPositive = text(.kind) == FindingKind.positive.rawValue
    subject.category = text(.category)
    subject.area = text(.area)
    subject.responsible = text(.responsible)
    if subject.isOpen, subject.state.canBeOverdue {
      subject.isOverdue = text(.due).flatMap { Day(iso: $0) }.map { $0 < today } ?? false
    }
    subject.answeredOn = entries(of: record, kind: .answer).compactMap { answer in
      shown(answer, EntryField.on.rawValue)?.string.flatMap { Day(iso: $0) }
        ?? created(answer)?.wallTime.moment.day
    }.min()
    return subject
  }
}
