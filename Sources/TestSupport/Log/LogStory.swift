import CaseModel
import ChangeLog

/// The devices of a script while it is played.
package struct LogStory {
  private struct Device {
    let name: String
    var log: [ComposedLine] = []
    var caseFile = CaseFile()
    /// What it had seen of the others when it last wrote.
    var seen: Set<LineName> = []
    /// How far it has read the logs of the others.
    var read: [Int: Int] = [:]
  }

  private static let fields = ["title", "due", "rank"]

  private var devices: [Device]
  private var random: SeededRandom
  private var clock: Int64 = 1_790_000_000
  private var intents: [PlayedScript.Intent] = []

  package init(seed: UInt64, deviceCount: Int) {
    random = SeededRandom(seed: seed ^ 0xA5A5)
    var names: [String] = []
    // Random names: a rule that works only for one order of devices has hidden behind fixed ones.
    while names.count < deviceCount {
      let name = String(UInt64.random(in: .min ... .max, using: &random), radix: 36)
      if !names.contains(name) { names.append(name) }
    }
    devices = names.map { Device(name: $0) }
  }

  package var played: PlayedScript {
    PlayedScript(
      logs: devices.map(\.log).filter { !$0.isEmpty }, intents: intents,
      caseFiles: devices.map(\.caseFile))
  }

  package mutating func play(_ step: LogScript.Step) throws {
    switch step {
    case .make(let device):
      try write(
        [
          .make(
            .finding,
            [
              FieldValue("id", .bare(.integer(Int64(devices[device].log.count)))),
              FieldValue("title", .typed(.string("Løst gelænder \(devices[device].log.count)"))),
            ])
        ], by: device)
    case .set(let device, let record, let field, let value):
      try set(device, record, [(Self.fields[field], value)], isSeen: true)
    case .setUnseen(let device, let record, let field, let value):
      try set(device, record, [(Self.fields[field], value)], isSeen: false)
    case .setTwo(let device, let record, let value):
      try set(device, record, [("title", value), ("due", value)], isSeen: true)
    case .comment(let device, let record):
      guard let record = self.record(device, record) else { return }
      try write(
        [
          .make(
            .comment,
            [
              FieldValue("of", .record(.existing(devices[device].caseFile.name(of: record)))),
              FieldValue("text", .typed("ja")),
            ])
        ], by: device)
    case .remove(let device, let record):
      try set(device, record, [("removed", 1)], isSeen: true)
    case .bulk(let device, let value):
      let edits = devices[device].caseFile.records(of: .finding).map {
        edit(device, $0, [("due", value)], isSeen: true)
      }
      if !edits.isEmpty { try write(edits, by: device) }
    case .undo(let device):
      let step = devices[device].caseFile.undoable(by: devices[device].name)
      if let step { try write([.withdraw(step.acts)], by: device) }
    case .redo(let device):
      let step = devices[device].caseFile.redoable(by: devices[device].name)
      if let step { try write([.withdraw(step.acts)], by: device) }
    case .look(let device, let other):
      look(device, at: other)
    case .makeMany(let device):
      let edits = (0..<4).map { number in
        Edit.make(
          .finding,
          [
            FieldValue("title", .typed(.string("Nr. \(number)"))),
            FieldValue("before", .record(.made(max(0, number - 1)))),
          ])
      }
      try write(edits, by: device, length: 300)
    case .redact(let device, let record):
      guard let record = self.record(device, record) else { return }
      let file = devices[device].caseFile
      let order = Redaction(
        record: file.name(of: record), field: "title", lines: file.allNames(record, "title"),
        ground: .bare("wrong-person"))
      try write([.redact(order)], by: device)
    case .copy(let device):
      // It takes turns with the original: a copy stands in for the next one in the list.
      if devices.count < 6 { devices.insert(devices[device], at: device + 1) }
    }
  }

  private func record(_ device: Int, _ number: Int) -> RecordIndex? {
    let records = devices[device].caseFile.records(of: .finding)
    return records.isEmpty ? nil : records[number % records.count]
  }

  private mutating func set(
    _ device: Int, _ number: Int, _ values: [(String, Int)], isSeen: Bool
  ) throws {
    guard let record = record(device, number) else { return }
    try write([edit(device, record, values, isSeen: isSeen)], by: device)
  }

  private func edit(
    _ device: Int, _ record: RecordIndex, _ values: [(String, Int)], isSeen: Bool
  ) -> Edit {
    let caseFile = devices[device].caseFile
    return .set(
      .existing(caseFile.name(of: record)),
      values.map { field, value in
        let json: JSONValue = field == "removed" ? true : .string("æøå \(value)")
        return FieldValue(
          field, field == "title" ? .typed(json) : .bare(json),
          replacing: isSeen ? caseFile.standingNames(record, field) : [])
      })
  }

  /// Reads some of what the other has written: all of it, or as far as a half copied file goes.
  private mutating func look(_ device: Int, at other: Int) {
    guard device != other else { return }
    let start = devices[device].read[other] ?? 0
    let log = devices[other].log
    guard start < log.count else { return }
    let end = Int.random(in: (start + 1)...log.count, using: &random)
    devices[device].caseFile.fold(log[start..<end].map(\.line))
    devices[device].read[other] = end
  }

  private mutating func write(
    _ edits: [Edit], by device: Int, length: Int = LineComposer.greatestEdits
  ) throws {
    let own = devices[device].log.last?.line
    let heads = devices[device].caseFile.heads()
      .filter { $0.device != devices[device].name && !devices[device].seen.contains($0.name) }
    clock += Int64.random(in: -20...100, using: &random)
    let stamp = LineStamp(
      device: devices[device].name, sequence: (own?.sequence ?? 0) + 1,
      previous: own?.hash ?? .none, previousLamport: own?.lamport ?? 0, heads: heads,
      wallTime: WallTime(Moment(seconds: Int(clock), offsetMinutes: 60)), actor: "Jørgen Ågård",
      workspace: own == nil ? "0123456789abcdef0123456789abcdef" : nil)
    let lines = try LineComposer.compose(
      ActDraft(edits), stamp: stamp, length: length, random: &random)
    devices[device].seen.formUnion(heads.map(\.name))
    devices[device].log += lines
    devices[device].caseFile.fold(lines.map(\.line))
    note(edits, lines.map(\.line.name))
  }

  private mutating func note(_ edits: [Edit], _ lines: [LineName]) {
    guard lines.count == 1, let line = lines.first else { return }
    // Of acts in several lines the line that holds the edit is not known here.
    for edit in edits {
      guard case .set(.existing(let record), let values) = edit else { continue }
      for value in values {
        switch value.value {
        case .bare(let json), .typed(let json):
          intents.append(
            PlayedScript.Intent(
              record: record, field: value.field, value: json, line: line,
              replacing: value.replacing))
        case .cells, .record, .object, .array: continue
        }
      }
    }
  }
}
