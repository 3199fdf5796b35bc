import CaseModel
import ChangeLog

/// Makes findings of what is typed on a walk, each with what the walk knows already.
package struct CaptureWriter: Sendable {
  package let walk: RecordIndex
  /// The stop one stands at; nil between stops.
  package var stop: RecordReference?
  /// Where the stop is, where it is made in the same act; what stands in the case file tells it of
  /// the others.
  package var comingPlace: String?
  /// What is said of a line besides its words: category, who could do it, how high the hedge is.
  package var details: [FindingField: JSONValue] = [:]

  package init(walk: RecordIndex) { self.walk = walk }

  /// Adds a finding to the act.
  package func make(
    _ line: CapturedLine, id: SayableIdentifier, in caseFile: CaseFile, draft: inout ActDraft
  ) -> RecordReference {
    let facts = caseFile.values(of: walk)
    var values: [FindingField: JSONValue] = [
      .kind: .string(line.kind.rawValue), .observation: .string(line.text),
    ]
    values[.sheetNumber] = line.sheetNumber.map { .string($0) }
    for (field, value) in details { values[field] = value }
    // A list or a map by itself must say where, whatever becomes of the route.
    if values[.place] == nil { values[.place] = place(in: caseFile).map { .string($0) } }
    values[.area] = facts.text(WalkField.area).map { .string($0) }
    values[.timeOfDay] = timeOfDay(facts).map { .string($0.rawValue) }
    values[.observedOn] = facts.text(WalkField.date).map { .string($0) }
    return EditWriter.makeFinding(
      id: id, values, own: [:], state: StateWriting(.new), walk: .existing(caseFile.name(of: walk)),
      stop: stop, in: &draft)
  }

  private func place(in caseFile: CaseFile) -> String? {
    let place: String?
    switch stop {
    case .existing(let name)?:
      place = caseFile.record(named: name).map { caseFile.place(ofStop: $0) }
    case .made?: place = comingPlace
    case nil: place = nil
    }
    return place?.isEmpty == false ? place : nil
  }

  /// Writes a line anew.
  package static func mend(
    _ finding: RecordIndex, to line: CapturedLine, details: [FindingField: JSONValue] = [:],
    in caseFile: CaseFile
  ) -> ActDraft {
    let standing = caseFile.plainFinding(at: finding).values
    var values: [FindingField: JSONValue] = [
      .kind: .string(line.kind.rawValue), .observation: .string(line.text),
      .sheetNumber: line.sheetNumber.map { .string($0) } ?? .null,
    ]
    for (field, value) in details { values[field] = value }
    values = values.filter { field, value in (standing[field] ?? .null) != value }
    var draft = ActDraft()
    if values.isEmpty { return draft }
    draft.set(
      .existing(caseFile.name(of: finding)),
      EditWriter.values(values, of: finding, in: caseFile))
    return draft
  }

  /// What the walk says of the time of day, else what its first hour tells.
  private func timeOfDay(_ facts: Values) -> TimeOfDay? {
    if let said = facts.code(WalkField.timeOfDay, TimeOfDay.self) { return said }
    guard let hour = facts.text(WalkField.startTime).flatMap({ Int($0.prefix(2)) }) else {
      return nil
    }
    return TimeOfDay(hour: hour)
  }
}

extension TimeOfDay {
  /// The part of the day an hour lies in: morning until ten, evening from seventeen, night from
  /// twenty-two until five.
  package init(hour: Int) {
    self =
      switch hour {
      case 5..<10: .morning
      case 10..<17: .day
      case 17..<22: .evening
      default: .night
      }
  }
}
