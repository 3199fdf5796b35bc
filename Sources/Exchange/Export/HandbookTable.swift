import CaseModel
import Wording

/// The handbook's table of findings: number, when it was registered, description, responsible,
/// follow-up.
struct HandbookTable {
  let words: Words

  var header: [String] {
    [
      words.fields[FindingField.number.rawValue], words.exports.registered,
      words.fields[FindingField.observation.rawValue],
      words.fields[FindingField.responsible.rawValue],
      words.fields[FindingField.followUp.rawValue],
    ]
  }

  /// The number on paper, or the identifier where none was given.
  func number(_ finding: Finding) -> String { finding.number.map(String.init) ?? finding.id }

  /// Blank where nobody wrote when.
  func registered(_ finding: Finding) -> String {
    guard let code = finding.values.text(FindingField.timeOfDay),
      code != TimeOfDay.unknown.rawValue
    else { return "" }
    return words.codes.timeOfDay[code] ?? code
  }

  /// What was seen; where nobody wrote it, the title or the place.
  func description(_ finding: Finding) -> String {
    if finding.values[FindingField.observation]?.object != nil { return words.exports.removed }
    if !finding.observation.isEmpty { return finding.observation }
    return finding.title.isEmpty ? finding.place ?? "" : finding.title
  }

  func cells(_ finding: Finding) -> [String] {
    [
      number(finding), registered(finding), description(finding), finding.responsible ?? "",
      finding.followUp ?? "",
    ]
  }

  func head(_ context: ExportContext, count: Int) -> String {
    let (year, month, day) = context.today.civil
    return words.exports.head(context.audienceLine, words.dates.day(year, month, day), count)
  }
}
