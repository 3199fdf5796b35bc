import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension AppState {
  /// Makes a walk of today that nobody planned, to write down at once what is seen on it.
  mutating func makeWalkNow() -> [Effect] {
    guard let schema = RecordSchema.of(.walk) else { return [] }
    let areas = shown.caseFile.standing(.area)
    let area = areas.count == 1 ? shown.caseFile.called(areas[0]) : nil
    let day = FieldText.day(today, words: words)
    let (hour, minute, _) = sitting.now.time
    let name = area.map { "\($0), \(day)" } ?? words.capture.walkOf(day)
    var values: [AnyField: JSONValue] = [
      .walk(.name): .string(name), .walk(.date): .string(today.description),
      .walk(.state): .string(WalkState.planned.rawValue),
      .walk(.timeOfDay): .string(TimeOfDay(hour: hour).rawValue),
      .walk(.startTime): .string(
        "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"),
    ]
    values[.walk(.area)] = area.map { .string($0) }
    values[.walk(.id)] = .string(freshIdentifier().description)
    var draft = ActDraft()
    _ = EditWriter.make(schema, values, in: &draft)
    var after = AfterCommit(words.capture.walkBegun(name))
    after.opensWalk = .capture
    return commit(draft, then: after)
  }
}
