import CaseModel
import Wording

/// The workspace's own fields as columns behind the others of a list: those that hold something.
///
/// They are for those who work with the findings: in the internal edition alone.
struct OwnColumns {
  static let none = OwnColumns(fields: [], context: nil)

  private let fields: [OwnField]
  private let context: ExportContext?

  private init(fields: [OwnField], context: ExportContext?) {
    self.fields = fields
    self.context = context
  }

  init(of findings: [Finding], _ context: ExportContext) {
    let shown = context.own.all.filter { field in
      findings.contains { $0.values[field.name.rawValue] != nil }
    }
    self.init(fields: context.audience == .internal ? shown : [], context: context)
  }

  var header: [String] {
    guard let context else { return [] }
    return fields.map { FindingCells.header(of: $0, context) }
  }

  func cells(_ finding: Finding) -> [String] {
    guard let context else { return [] }
    let cells = FindingCells(words: context.words, walks: context.walks, form: .danishExcel)
    return fields.map { cells.text(of: .own($0), in: finding) }
  }
}
