import CaseModel
import Wording

/// The handbook's table of findings: number, when it was registered, description, responsible,
/// follow-up; after them what tells where and how far, and the identifier to find it again by.
struct HandbookTable {
  let words: Words
  let readers: Audience
  /// The workspace's own fields, behind the others.
  var own = OwnColumns.none

  var header: [String] {
    [
      words.fields[FindingField.number], words.exports.registered,
      words.fields[FindingField.observation],
      words.fields[FindingField.responsible],
      words.fields[FindingField.followUp],
    ] + Self.further.map { words.fields[$0] } + own.header
  }

  private static let further: [FindingField] = [.place, .actions, .due, .state, .id]

  /// Blank where none was given.
  func number(_ finding: Finding) -> String { finding.number.map(String.init) ?? "" }

  func due(_ finding: Finding) -> String {
    guard let (year, month, day) = finding.due?.civil else { return "" }
    return words.dates.day(year, month, day)
  }

  func state(_ finding: Finding) -> String {
    let state = finding.isUndone ? FindingState.withdrawn : finding.state
    return words.codes.state(state, for: readers)
  }

  func actions(_ finding: Finding) -> [String] { finding.entries(.action).compactMap(\.text) }

  /// Blank where nobody wrote when.
  func registered(_ finding: Finding) -> String {
    guard let code = finding.values.text(FindingField.timeOfDay),
      code != TimeOfDay.unknown.rawValue
    else { return "" }
    return words.codes.word(code, in: .timeOfDay)
  }

  /// What was seen; where nobody wrote it, the title or the place.
  func description(_ finding: Finding) -> String {
    if finding.values[FindingField.observation]?.object != nil { return words.exports.removed }
    if !finding.observation.isEmpty { return finding.observation }
    return finding.title.isEmpty ? finding.place ?? "" : finding.title
  }

  /// `! to værdier: Frist, Ansvarlig`; nil where nothing is in conflict.
  func twoValues(_ finding: Finding) -> String? {
    guard let most = finding.conflicts.map(\.values.count).max() else { return nil }
    let fields = finding.conflicts.map { words.fields[$0.field] }.joined(separator: ", ")
    return "! \(words.finding.twoValues(most)): \(fields)"
  }

  func cells(_ finding: Finding) -> [String] {
    [
      number(finding), registered(finding), description(finding), finding.responsible ?? "",
      finding.followUp ?? "", finding.place ?? "", EntryList.joined(actions(finding)),
      due(finding), state(finding), finding.id,
    ] + own.cells(finding)
  }

  func head(_ context: ExportContext, count: Int) -> String {
    let (year, month, day) = context.today.civil
    return words.exports.head(context.headLine, words.dates.day(year, month, day), count)
  }
}
