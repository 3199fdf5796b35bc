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
  /// The export of a program of its own.
  case otherProgram(OtherProgram)
  case unknownField(String)
  case unknownColumn(String, columns: [String])
  case notJSON(JSONDamage)

  package enum FileKind: String, Sendable {
    /// Written by Office before 2007.
    case oldWorkbook, oldDocument
    /// Behind a password.
    case locked
    /// A mail as Outlook keeps it (.msg).
    case outlookMail
    case binaryWorkbook, presentation, openDocument, richText, plainDocument
    case pdf, picture, archive, page
  }
}

/// A program whose own export is no list of findings: its way out is told, for one wrong row made of
/// a whole board would be worse than none.
package enum OtherProgram: Hashable, Sendable {
  case trello, taskwarrior, gitHub, kanboard
}
