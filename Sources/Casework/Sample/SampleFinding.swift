import CaseModel
import ChangeLog

/// A finding of the example with what happened to it, written so that the tables below read like
/// a case.
struct SampleFinding {
  let key: String
  private(set) var acts: [SampleAct]
  private var entries = 0

  /// A finding noted down on a walk.
  init(
    _ key: String, on walk: SampleWalk?, number: Int? = nil, at place: String,
    _ observation: String, kind: FindingKind? = .problem, category: FindingCategory? = nil,
    daysAgo: Int? = nil, actor: SampleActor? = nil
  ) {
    self.key = key
    var fields = [
      SampleField(FindingField.place, .value(.string(place))),
      SampleField(FindingField.observation, .value(.string(observation))),
      SampleField(FindingField.state, .state(SampleState(state: .new))),
    ]
    if let kind { fields.append(.init(FindingField.kind, .value(.string(kind.rawValue)))) }
    if let category {
      fields.append(.init(FindingField.category, .value(.string(category.rawValue))))
    }
    if let number { fields.append(.init(FindingField.number, .value(.integer(Int64(number))))) }
    if let walk {
      fields += [
        .init(FindingField.walk, .record(walk.key)),
        .init(FindingField.area, .value(.string(walk.area))),
        .init(FindingField.timeOfDay, .value(.string(walk.timeOfDay.rawValue))),
        .init(FindingField.observedOn, .exactDay(-walk.daysAgo)),
      ]
    }
    acts = [
      SampleAct(
        daysAgo: daysAgo ?? walk?.daysAgo ?? 1,
        minute: (walk?.startMinute ?? 10 * 60) + (number ?? 1) * 6,
        actor: actor ?? walk?.noteTaker ?? .mkj, [.make(.finding, key: key, fields)])
    ]
  }

  /// Fields set on a day.
  func with(
    daysAgo: Int, by actor: SampleActor = .mkj, alone: Bool = false,
    _ fields: [FindingField: SampleValue]
  ) -> Self {
    changed(
      daysAgo: daysAgo, actor, alone: alone,
      FindingField.allCases.compactMap { field in
        fields[field].map { SampleField(field, $0) }
      })
  }

  /// Given to somebody: responsible, who chases it, deadline and priority in one form.
  func assigned(
    daysAgo: Int, by actor: SampleActor = .mkj, to responsible: String,
    followUp: String = "Projektlederen", due: Int, _ priority: Priority,
    category: FindingCategory
  ) -> Self {
    with(
      daysAgo: daysAgo, by: actor,
      [
        .category: .value(.string(category.rawValue)),
        .priority: .value(.string(priority.rawValue)),
        .responsible: .value(.string(responsible)),
        .followUp: .value(.string(followUp)),
        .due: .day(due),
        .state: .state(SampleState(state: .assigned)),
      ])
  }

  func moved(daysAgo: Int, by actor: SampleActor = .mkj, to state: FindingState) -> Self {
    with(daysAgo: daysAgo, by: actor, [.state: .state(SampleState(state: state))])
  }

  func waiting(
    daysAgo: Int, _ reason: ReasonCode, _ text: String, until: Int
  ) -> Self {
    with(
      daysAgo: daysAgo,
      [
        .state: .state(
          SampleState(state: .waiting, reason: reason, reasonText: text, waitingUntil: until))
      ])
  }

  func done(daysAgo: Int, by actor: SampleActor = .mkj) -> Self {
    with(
      daysAgo: daysAgo, by: actor,
      [
        .doneOn: .exactDay(-daysAgo), .state: .state(SampleState(state: .done)),
      ])
  }

  func confirmed(daysAgo: Int, by witness: String) -> Self {
    with(
      daysAgo: daysAgo, by: .aas,
      [
        .confirmedBy: .value(.string(witness)), .confirmedOn: .exactDay(-daysAgo),
        .state: .state(SampleState(state: .confirmed)),
      ])
  }

  func declined(daysAgo: Int, _ reason: ReasonCode, _ text: String) -> Self {
    with(
      daysAgo: daysAgo,
      [.state: .state(SampleState(state: .declined, reason: reason, reasonText: text))])
  }

  func reopened(daysAgo: Int, _ reason: ReasonCode, _ text: String) -> Self {
    with(
      daysAgo: daysAgo, by: .aas,
      [.state: .state(SampleState(state: .assigned, reason: reason, reasonText: text, reopened: 1))]
    )
  }

  func duplicate(daysAgo: Int, of key: String) -> Self {
    with(
      daysAgo: daysAgo,
      [.state: .state(SampleState(state: .duplicate, reason: .duplicate, duplicateOf: key))])
  }

  func comment(daysAgo: Int, by actor: SampleActor = .mkj, _ text: String) -> Self {
    entry(.comment, daysAgo: daysAgo, actor, [.text: .value(.string(text))])
  }

  func action(
    daysAgo: Int, _ text: String, by party: String? = nil, due: Int? = nil, doneOn: Int? = nil
  ) -> Self {
    var fields: [EntryField: SampleValue] = [.text: .value(.string(text))]
    if let party { fields[.party] = .value(.string(party)) }
    if let due { fields[.due] = .day(due) }
    if let doneOn { fields[.doneOn] = .exactDay(doneOn) }
    return entry(.action, daysAgo: daysAgo, .mkj, fields)
  }

  func answer(daysAgo: Int, to reader: String, _ channel: String, _ text: String) -> Self {
    entry(
      .answer, daysAgo: daysAgo, .mkj,
      [
        .text: .value(.string(text)), .to: .value(.string(reader)),
        .channel: .value(.string(channel)), .on: .exactDay(-daysAgo),
      ])
  }

  func tag(daysAgo: Int, _ tag: String) -> Self {
    entry(.tag, daysAgo: daysAgo, .aas, [.text: .value(.string(tag))])
  }

  private func entry(
    _ kind: RecordKind, daysAgo: Int, _ actor: SampleActor,
    _ fields: [EntryField: SampleValue]
  ) -> Self {
    var copy = self
    copy.entries += 1
    let values =
      [SampleField(EntryField.of, .record(key))]
      + EntryField.allCases.compactMap { field in fields[field].map { SampleField(field, $0) } }
    copy.append(
      daysAgo: daysAgo, actor, [.make(kind, key: "\(key)/\(copy.entries)", values)])
    return copy
  }

  private func changed(
    daysAgo: Int, _ actor: SampleActor, alone: Bool, _ fields: [SampleField]
  ) -> Self {
    var copy = self
    copy.append(daysAgo: daysAgo, actor, alone: alone, [.set(key: key, fields)])
    return copy
  }

  /// In the office, and for one finding in the order told here.
  private mutating func append(
    daysAgo: Int, _ actor: SampleActor, alone: Bool = false, _ edits: [SampleEdit]
  ) {
    acts.append(
      SampleAct(
        daysAgo: daysAgo, minute: 9 * 60 + 10 + acts.count * 23, actor: actor, isAlone: alone,
        edits))
  }
}
