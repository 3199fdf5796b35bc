import CaseModel
import ChangeLog

/// A document as it lies in the folder.
enum StandingDocument {
  case missing
  /// Written by a machine, for these sequences.
  case whole(asOf: [String: Int64])
  /// Of a later format than this program writes.
  case newer
  /// Somebody edited it.
  case edited

  /// - Parameter formats: those of the program that looks.
  init(_ bytes: [UInt8]?, formats: DocumentFormats = .own) {
    // A power cut can leave a name without content, or zeros; nobody empties a document by hand to
    // say so.
    guard let bytes, !bytes.allSatisfy({ $0 == 0 }) else {
      self = .missing
      return
    }
    if let whole = Self.whole(bytes, formats) {
      self = whole
      return
    }
    do throws(JSONDamage) {
      let members = try JSONParser.value(from: bytes, mode: .lenientDocument).object ?? [:]
      if let format = members["format"]?.integer, format > formats.latest {
        self = .newer
      } else if members["sum"]?.string == DocumentContent.sum(of: members) {
        self = .whole(asOf: (members["asOf"]?.object ?? [:]).compactMapValues(\.integer))
      } else {
        self = .edited
      }
    } catch {
      self = .edited
    }
  }

  /// What a document with the sum it claims is; nil where only a closer look can tell.
  private static func whole(
    _ bytes: [UInt8], _ formats: DocumentFormats
  ) -> StandingDocument? {
    guard let text = DocumentText(bytes), let format = text.format?.integer,
      text.sum?.string == text.digest.description
    else { return nil }
    if format > formats.latest { return .newer }
    return .whole(asOf: (text.asOf?.object ?? [:]).compactMapValues(\.integer))
  }
}
