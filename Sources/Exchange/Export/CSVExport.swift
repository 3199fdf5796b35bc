import CaseModel
import Language
import Wording

/// A row for each finding, with every field an import takes back.
enum CSVExport {
  enum Form {
    /// Byte order mark, `;`, CRLF, decimal comma, words for codes.
    case danishExcel
    /// `,`, CRLF, no mark, decimal point, codes.
    case rfc4180
  }

  static func bytes(of findings: [Finding], _ context: ExportContext, as form: Form) -> [UInt8] {
    let isForExcel = form == .danishExcel
    var writer = CSVWriter(
      separator: UInt8(ascii: isForExcel ? ";" : ","), startsWithMark: isForExcel)
    let words = context.words
    let cells = FindingCells(
      words: words, walks: context.walks, form: form, days: context.days)
    let columns = FindingCells.columns(of: findings, context)
    writer.write(
      columns.map { $0.header(context) })
    for finding in findings {
      writer.write(columns.map { cells.text(of: $0, in: finding) })
    }
    return writer.bytes
  }
}

/// The cells of a finding's row.
struct FindingCells {
  let words: Words
  let walks: [String: Walk]
  let form: CSVExport.Form
  var days: [String: FindingDays] = [:]

  enum Column {
    case field(FindingField)
    case own(OwnField)
    case walkDate
    /// Which fields have several values: for people; an import leaves it out.
    case twoValues
    /// When it came how far: for reckoning; an import leaves it out.
    case day(FindingDays.Step)
    case daysInState

    func header(_ context: ExportContext) -> String {
      switch self {
      case .field(let field): context.words.fields[field]
      case .own(let field): FindingCells.header(of: field, context)
      case .walkDate: context.words.imports.walkDate
      case .twoValues: context.words.settle.listTitle(0)
      case .day(let step): FindingCells.header(of: step, context.words)
      case .daysInState: context.words.exports.daysInState
      }
    }
  }

  /// The workspace's own fields stand behind the program's: those that the readers may read, and of
  /// those that were removed the ones that hold something.
  static func columns(of findings: [Finding], _ context: ExportContext) -> [Column] {
    let own = context.own.all.filter { field in
      field.mayBeRead(by: context.audience)
        && (!field.isRemoved || findings.contains { $0.values[field.name.rawValue] != nil })
    }
    let reader = Reader(context.audience)
    let shown = known.filter { column in
      guard case .field(let field) = column else { return true }
      // What came after the first format stands only where it says something, as in documents.
      if !field.isShownUnset, !findings.contains(where: { $0.values[field] != nil }) {
        return false
      }
      return DisclosureRule.of(field, for: reader) != .withheld
    }
    if !context.audience.readsInternalText { return shown + own.map { .own($0) } }
    let days: [Column] =
      context.days.isEmpty ? [] : FindingDays.Step.allCases.map { .day($0) } + [.daysInState]
    return shown + own.map { .own($0) } + days + [.twoValues]
  }

  static func header(of step: FindingDays.Step, _ words: Words) -> String {
    switch step {
    case .created: words.exports.createdDay
    case .decided: words.exports.decidedDay
    case .assigned: words.exports.assignedDay
    case .done: words.exports.doneDay
    case .confirmed: words.exports.confirmedDay
    case .answered: words.exports.answeredDay
    case .closed: words.exports.closedDay
    }
  }

  /// The label, or where an import would take that for another field, what it takes for this one.
  static func header(of field: OwnField, _ context: ExportContext) -> String {
    let label = context.words.say(field.label)
    let names = [label, OwnFieldName.beginning + field.word, field.name.rawValue]
    return names.first { ColumnMeaning.named($0, context.own) == .own(field) } ?? label
  }

  private static let known: [Column] =
    FindingField.allCases.flatMap { field -> [Column] in
      switch field {
      case .walk: [.field(.walk), .walkDate]
      // Worked out by the program, or not text.
      case .source, .rank, .limited, .photos, .createdAt, .createdBy, .updatedAt, .updatedBy,
        .stateSince,
        .reopened:
        []
      default: [.field(field)]
      }
    }

  func text(of column: Column, in finding: Finding) -> String {
    switch column {
    case .walkDate: walk(of: finding)?.date?.description ?? ""
    case .day(let step): days[finding.name]?.days[step]?.description ?? ""
    case .daysInState: days[finding.name]?.daysInState.map(String.init) ?? ""
    case .twoValues: finding.conflicts.map { words.fields[$0.field] }.joined(separator: ", ")
    case .own(let field):
      finding.values[field.name.rawValue].map { text(of: $0, in: field) } ?? ""
    case .field(.walk):
      walk(of: finding).map { $0.name.isEmpty ? $0.id : $0.name } ?? finding.walk ?? ""
    case .field(.state):
      word(
        finding.isUndone
          ? FindingState.withdrawn.rawValue
          : finding.values.text(FindingField.state) ?? FindingState.new.rawValue, in: .state)
    case .field(.reason):
      finding.reason.map { reason in
        ReasonText.text(reason) { form == .danishExcel ? words.codes.reason(code: $0) : $0 }
      } ?? ""
    case .field(let field): text(of: field, in: finding)
    }
  }

  private func text(of value: JSONValue, in field: OwnField) -> String {
    if let claim = value.bool { return claim ? "ja" : "nej" }
    if let number = value.integer { return String(number) }
    guard let text = value.string else { return "" }
    return form == .danishExcel
      ? field.codes.first { field.kind == .code && $0.code == text }?.word ?? text : text
  }

  private func walk(of finding: Finding) -> Walk? { finding.walk.flatMap { walks[$0] } }

  private func text(of field: FindingField, in finding: Finding) -> String {
    switch field.form {
    case .entries(.tag): return EntryList.joined(tags: finding.tags)
    case .entries(let kind):
      return EntryList.joined(
        finding.entries(kind).compactMap { $0.text ?? $0.values.text(EntryField.url) })
    case .coordinate: return finding.values[field].map(degrees) ?? ""
    case .code(let list):
      return finding.values.text(field).map { word($0, in: list) } ?? ""
    case .integer: return finding.values.integer(field).map(String.init) ?? ""
    case .truth:
      guard let claim = finding.values[field]?.bool else { return "" }
      return claim ? "ja" : "nej"
    default: return finding.values.text(field) ?? ""
    }
  }

  private func word(_ code: String, in list: CodeList) -> String {
    form == .danishExcel ? words.codes.word(code, in: list) : code
  }

  private func degrees(_ coordinate: JSONValue) -> String {
    guard let latitude = coordinate["latitude"]?.integer,
      let longitude = coordinate["longitude"]?.integer
    else { return "" }
    return [latitude, longitude].map(degrees).joined(separator: form == .danishExcel ? " " : ", ")
  }

  private func degrees(_ units: Int64) -> String {
    let magnitude = Int64(units.magnitude)
    let fraction = String(magnitude % 10_000_000)
    let padded = String(repeating: "0", count: 7 - fraction.count) + fraction
    let point = form == .danishExcel ? "," : "."
    return "\(units < 0 ? "-" : "")\(magnitude / 10_000_000)\(point)\(padded)"
  }
}
