import CaseModel
import ChangeLog
import ScreenTestSupport
import Screens

extension EveryScreen {
  /// Two files a person edited: one that can be taken in but for a field, one that is broken.
  static func handEdits(over caseFile: CaseFile) -> [HandEdit] {
    let all = caseFile.records(of: .finding)
    guard
      let record = all.first(where: { caseFile.shown($0, FindingField.due.rawValue) != nil })
    else { return [] }
    let shown = RecordJSON.finding(caseFile.finding(at: record)).object ?? [:]
    let edited: [String: JSONValue] = [
      "due": "2026-12-24",
      "observation": .string(
        "Der er mørkt, og lygten står skævt. Beboerne går en omvej om aftenen."),
      "priority": "snarest", "frist": "fredag",
      "comments": .array((shown["comments"]?.array ?? []) + [["text": "Set igen den 22."]]),
    ]
    let walk = caseFile.shown(record, FindingField.walk.rawValue).flatMap(caseFile.reference)
    let others = all.filter { other in
      other != record
        && caseFile.shown(other, FindingField.walk.rawValue).flatMap(caseFile.reference) == walk
    }.map { RecordJSON.finding(caseFile.finding(at: $0)) }
    let document = EditedDocument(
      file: "walks/k7q-4mj.json", content: .findings(walk: walk.map { caseFile.name(of: $0) }),
      digest: .none,
      members: [
        "walk": walk.map {
          RecordJSON.record(caseFile.values(of: $0), of: .walk)
        } ?? .null,
        "findings": .array([.object(shown.merging(edited) { $1 })] + others),
      ], base: caseFile)
    let broken = EditedDocument(
      file: "walks/loose.json", content: .findings(walk: nil), digest: .none, members: nil,
      brokenLine: 14, base: caseFile)
    return [document, broken].map {
      HandEditReader.read($0, in: caseFile, today: Session.today)
    }
  }
}
