import CaseModel
import Language
import Wording

/// Reads any file people bring into findings-to-be; makes nothing.
package enum Importer {
  /// What an import of these bytes would make.
  ///
  /// - Parameters:
  ///   - bytes: a table as CSV, TSV, pasted from Word or Excel or as Markdown, or JSON or JSON Lines;
  ///     encoding, separator and line ends are found by themselves.
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
    if let kind = FileSignature.kind(of: bytes) { throw .notText(kind) }
    let text = DecodedText(bytes)
    let columns = ColumnMapper(chosen: map, own: own)
    if let json = try JSONImport.preview(of: text, fileName: fileName, columns, today: today) {
      return json
    }
    return try TableImport.preview(
      of: text, fileName: fileName, columns, today: today, language: language)
  }
}

/// Files that are no text, by their first bytes.
enum FileSignature {
  static func kind(of bytes: [UInt8]) -> ImportError.FileKind? {
    signatures.first { bytes.starts(with: $0.0) }?.1
  }

  private static let signatures: [([UInt8], ImportError.FileKind)] = [
    ([0x50, 0x4B, 0x03, 0x04], .workbook),
    ([0xD0, 0xCF, 0x11, 0xE0], .oldWorkbook),
    ([0x25, 0x50, 0x44, 0x46, 0x2D], .pdf),
    ([0x89, 0x50, 0x4E, 0x47], .picture),
    ([0xFF, 0xD8, 0xFF], .picture),
    ([0x1F, 0x8B, 0x08], .archive),
  ]
}
