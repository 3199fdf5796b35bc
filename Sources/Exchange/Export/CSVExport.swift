import CaseModel
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
    let cells = FindingCells(words: words, walks: context.walks, form: form)
    writer.write(
      FindingCells.columns.map { column in
        switch column {
        case .field(let field): words.fields[field]
        case .walkDate: words.imports.walkDate
        case .twoValues: words.settle.listTitle(0)
        }
      })
    for finding in findings {
      writer.write(FindingCells.columns.map { cells.text(of: $0, in: finding) })
    }
    return writer.bytes
  }
}

/// The cells of a finding's row.
struct FindingCells {
  let words: Words
  let walks: [String: Walk]
  let form: CSVExport.Form

  enum Column {
    case field(FindingField)
    case walkDate
    /// Which fields have several values: for people; an import leaves it out.
    case twoValues
  }

  static let columns: [Column] =
    FindingField.allCases.flatMap { field -> [Column] in
      switch field {
      case .walk: [.field(.walk), .walkDate]
      // Worked out by the program, or not text.
      case .source, .rank, .photos, .createdAt, .createdBy, .updatedAt, .updatedBy, .stateSince,
        .reopened:
        []
      default: [.field(field)]
      }
    } + [.twoValues]

  func text(of column: Column, in finding: Finding) -> String {
    switch column {
    case .walkDate: walk(of: finding)?.date?.description ?? ""
    case .twoValues: finding.conflicts.map { words.fields[$0.field] }.joined(separator: ", ")
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
