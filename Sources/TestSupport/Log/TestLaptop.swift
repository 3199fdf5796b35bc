import CaseModel
import ChangeLog

/// A device that a test tells line by line what to write and whose logs to read.
package struct TestLaptop {
  package let name: String
  package private(set) var log: [ComposedLine] = []
  package var caseFile = CaseFile()
  package var actor: String
  /// Moved on by a minute at each line.
  package var clock = 1_795_000_000
  package var workspace = "00112233445566778899aabbccddeeff"
  private var seen: Set<LineName> = []
  private var random: SeededRandom

  package init(_ name: String, actor: String = "Jørgen Ågård", seed: UInt64 = 1) {
    self.name = name
    self.actor = actor
    random = SeededRandom(seed: seed)
  }

  package var lines: [LogLine] { log.map(\.line) }

  /// Writes an act and folds it.
  @discardableResult
  package mutating func write(_ edits: [Edit], isSeal: Bool = false) throws -> [ComposedLine] {
    let own = log.last?.line
    let heads = caseFile.heads().filter { $0.device != name && !seen.contains($0.name) }
    clock += 60
    let stamp = LineStamp(
      device: name, sequence: (own?.sequence ?? 0) + 1, previous: own?.hash ?? .none,
      previousLamport: own?.lamport ?? 0, heads: heads,
      wallTime: WallTime(Moment(seconds: clock, offsetMinutes: 60)), actor: actor,
      workspace: own == nil ? workspace : nil, isSeal: isSeal)
    let lines = try LineComposer.compose(ActDraft(edits), stamp: stamp, random: &random)
    seen.formUnion(heads.map(\.name))
    log += lines
    caseFile.fold(lines.map(\.line))
    return lines
  }

  /// Makes a finding and gives its name.
  package mutating func makeFinding(_ title: String) throws -> RecordName {
    let lines = try write([
      .make(
        .finding,
        [
          FieldValue("title", .typed(.string(title))),
          FieldValue("state", .object(["state": .bare("new")])),
        ])
    ])
    return RecordName(line: lines[0].line.name, index: 0)
  }

  /// Sets a field knowing all that this laptop has seen of it.
  package mutating func set(_ record: RecordName, _ field: String, _ value: JSONValue) throws {
    let seen = caseFile.record(named: record).map { caseFile.standingNames($0, field) } ?? []
    try write([.set(.existing(record), [FieldValue(field, .typed(value), replacing: seen)])])
  }

  package mutating func undo() throws -> UndoStep? {
    guard let step = caseFile.undoable(by: name) else { return nil }
    try write([.withdraw(step.acts)])
    return step
  }

  package mutating func redo() throws -> UndoStep? {
    guard let step = caseFile.redoable(by: name) else { return nil }
    try write([.withdraw(step.acts)])
    return step
  }

  package mutating func read(_ other: TestLaptop) { caseFile.fold(other.lines) }

  package func values(_ record: RecordName, _ field: String) -> [JSONValue] {
    caseFile.record(named: record).map { caseFile.standing($0, field).map(\.value) } ?? []
  }
}
