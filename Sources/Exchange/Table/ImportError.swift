import CaseModel
import Containers

/// Why nothing at all can be read from a file.
package enum ImportError: Error, Hashable, Sendable {
  case empty
  /// The file is larger than one that people write.
  case tooLarge(bytes: Int, limit: Int)
  /// More columns than a table may have.
  case tooManyColumns(limit: Int)
  case tooManyRows(Int, limit: Int)
  /// A workbook, a document, a picture …: by what its first bytes say.
  case notText(FileKind)
  /// A packed file that cannot be read, and why.
  case packed(ContainerError)
  case unknownField(String)
  case unknownColumn(String, columns: [String])
  case notJSON(JSONDamage)

  package enum FileKind: String, Sendable {
    /// Written by Office before 2007.
    case oldWorkbook, oldDocument
    /// Behind a password.
    case locked
    case binaryWorkbook, presentation, openDocument, richText, plainDocument
    case pdf, picture, archive, page
  }
}
