import CaseModel
import Language
import Wording

/// Reads any file people bring into findings-to-be; makes nothing.
package enum Importer {
  /// What an import of these bytes would make.
  ///
  /// - Parameters:
  ///   - bytes: a workbook or a document of Office, a table as CSV, TSV, pasted from Word or Excel, as Markdown or
  ///     on a page of HTML, or JSON or JSON Lines; encoding, separator and line ends are found by
  ///     themselves.
  ///   - fileName: only its ending is used, to choose between a table and JSON that is damaged.
  ///   - map: column name, or number from 1, to the name of a field in either language; `-` leaves
  ///     a column out.
  ///   - own: the fields of the workspace's own, which a column may fill.
  ///   - language: of the labels in comments made of columns without a header.
  /// - Throws: ``ImportError`` when nothing at all can be read. Rows that cannot be read are refused
  ///   in the preview instead.
  package static func preview(
    bytes: [UInt8], fileName: String, map: [String: String] = [:], today: Day,
    own: OwnFields = .none, language: Language = .danish
  ) throws(ImportError) -> ImportPreview {
    let columns = ColumnMapper(chosen: map, own: own)
    let tables = TableImport(mapper: columns, fileName: fileName, today: today, language: language)
    if let packed = try OfficeFile.tables(in: bytes, tables.knowledge) {
      return try tables.preview(of: packed)
    }
    if let kind = FileSignature.kind(of: bytes) { throw .notText(kind) }
    try requireSize(bytes.count)
    let text = DecodedText(bytes)
    if let json = try JSONImport.preview(of: text, fileName: fileName, columns, today: today) {
      return json
    }
    return try tables.preview(of: text)
  }
}

extension Importer {
  /// Refuses a file by its size, before it is read where that can be told.
  package static func requireSize(_ bytes: Int) throws(ImportError) {
    if bytes > TableLimits.greatestBytes {
      throw .tooLarge(bytes: bytes, limit: TableLimits.greatestBytes)
    }
  }
}
