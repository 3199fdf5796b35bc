import CaseModel
import ChangeLog

/// Writes the acts of the example as lines, as two laptops that sometimes had not heard from each
/// other would have.
struct SampleScribe {
  private let today: Day
  private let offsetMinutes: Int
  private let identifier: String
  private var salts: SeededRandom
  private var draws: SeededRandom
  private(set) var logs: [String: [ComposedLine]] = [:]

  /// The things made so far, by their keys.
  private var names: [String: RecordName] = [:]
  /// The lines whose values stand, by `key field`: over all, and as each device last heard.
  private var standing: [String: [LineName]] = [:]
  private var known: [String: [String: [LineName]]] = [:]
  private var seenHeads: [String: [String: LineName]] = [:]

  init(today: Day, offsetMinutes: Int, seed: UInt64) {
    self.today = today
    self.offsetMinutes = offsetMinutes
    identifier = SampleWorkspace.identifier(seed: seed)
    salts = SeededRandom(seed: seed)
    draws = SeededRandom(seed: seed ^ 0x4C59_4754_45)
  }

  mutating func write(_ act: SampleAct) throws(LineDamage) {
    let device = act.actor.device
    if !act.isAlone { known[device] = standing }
    var draft = ActDraft()
    var made: [String: Int] = [:]
    for edit in act.edits { add(edit, to: &draft, device: device, made: &made) }
    guard let stamp = stamp(of: act) else { return }
    let lines = try LineComposer.compose(draft, stamp: stamp, random: &salts)
    logs[device, default: []] += lines
    guard let name = lines.first?.line.name else { return }
    for (key, index) in made { names[key] = RecordName(line: name, index: Int32(index)) }
    for edit in act.edits { note(edit, in: name, device: device) }
  }

  private mutating func add(
    _ edit: SampleEdit, to draft: inout ActDraft, device: String, made: inout [String: Int]
  ) {
    switch edit {
    case .make(let kind, let key, let fields):
      var values = fields.map { FieldValue($0.name, value($0, made: made)) }
      if kind == .finding || kind == .walk || kind == .area || kind == .party {
        let id = SayableIdentifier(randomBits: UInt32(truncatingIfNeeded: draws.next()))
        values.append(FieldValue("id", .bare(.string(id.description))))
      }
      made[key] = draft.edits.count
      _ = draft.make(kind, values)
    case .set(let key, let fields):
      guard let name = names[key] else { return }
      draft.set(
        .existing(name),
        fields.map { field in
          FieldValue(
            field.name, value(field, made: made),
            replacing: known[device]?["\(key) \(field.name)"] ?? [])
        })
    }
  }

  private func value(_ field: SampleField, made: [String: Int]) -> LogValue {
    switch field.value {
    case .value(let value): field.isSalted ? .typed(value) : .bare(value)
    case .day(let days): .bare(.string(today.adding(days: days).workday.description))
    case .exactDay(let days): .bare(.string(today.adding(days: days).description))
    case .record(let key): .record(reference(key, made: made))
    case .state(let state): stateValue(state, made: made)
    }
  }

  private func stateValue(_ state: SampleState, made: [String: Int]) -> LogValue {
    let isGiven = state.reason != nil || state.reasonText != nil
    return StateWriting(
      state.state,
      reason: isGiven ? Reason(code: state.reason?.rawValue, text: state.reasonText) : nil,
      waitingUntil: state.waitingUntil.map { today.adding(days: $0) },
      duplicateOf: state.duplicateOf.map { reference($0, made: made) },
      reopened: Int64(state.reopened)
    ).value
  }

  private func reference(_ key: String, made: [String: Int]) -> RecordReference {
    if let index = made[key] { return .made(index) }
    guard let name = names[key] else { return .made(0) }
    return .existing(name)
  }

  private mutating func note(_ edit: SampleEdit, in line: LineName, device: String) {
    let (key, fields) =
      switch edit {
      case .make(_, let key, let fields), .set(let key, let fields): (key, fields)
      }
    for field in fields {
      let place = "\(key) \(field.name)"
      let replaced = known[device]?[place] ?? []
      standing[place] = (standing[place] ?? []).filter { !replaced.contains($0) } + [line]
      known[device, default: [:]][place] = [line]
    }
  }

  private mutating func stamp(of act: SampleAct) -> LineStamp? {
    let device = act.actor.device
    let (hour, minute) = (act.minute / 60, act.minute % 60)
    let moment = Moment(
      seconds: today.adding(days: -act.daysAgo).number * 86_400 + hour * 3600 + minute * 60
        - offsetMinutes * 60,
      offsetMinutes: offsetMinutes)
    guard let wallTime = WallTime(moment.description) else { return nil }
    var heads: [SeenHead] = []
    if !act.isAlone {
      for other in logs.keys.sorted() where other != device {
        guard let line = logs[other]?.last?.line, seenHeads[device]?[other] != line.name else {
          continue
        }
        seenHeads[device, default: [:]][other] = line.name
        heads.append(SeenHead(device: other, name: line.name, lamport: line.lamport))
      }
    }
    let before = logs[device]?.last?.line
    return LineStamp(
      device: device, sequence: (before?.sequence ?? 0) + 1, previous: before?.hash ?? .none,
      previousLamport: before?.lamport ?? 0, heads: heads, wallTime: wallTime,
      actor: act.actor.rawValue, workspace: before == nil ? identifier : nil)
  }
}
