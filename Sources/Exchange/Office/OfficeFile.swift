import Containers

/// A packed workbook or document, whatever its name says it is.
enum OfficeFile {
  static func isPacked(_ bytes: [UInt8]) -> Bool { ZipArchive.begins(bytes) }

  /// - Returns: nil when the bytes are no packed file at all.
  static func tables(
    in bytes: [UInt8], _ knowledge: TableKnowledge
  ) throws(ImportError) -> FoundTables? {
    guard ZipArchive.begins(bytes) else { return nil }
    let other: ImportError.FileKind
    do throws(ContainerError) {
      let parts = OfficeParts(archive: try ZipArchive(bytes))
      switch try kind(of: parts) {
      case .workbook(let main): return try WorkbookReader(parts, main: main).tables()
      case .document(let main):
        let found = try DocumentReader.read(parts, main: main).found(knowledge)
        if found.tables.contains(where: { !$0.rows.isEmpty }) { return found }
        other = .plainDocument
      case .openWorkbook: return try OpenSheetReader.tables(parts)
      case .other(let kind): other = kind
      }
    } catch {
      throw .packed(error)
    }
    throw .notText(other)
  }

  private enum Kind {
    case workbook(String)
    case document(String)
    case openWorkbook
    case other(ImportError.FileKind)
  }

  private static func kind(of parts: OfficeParts) throws(ContainerError) -> Kind {
    if parts.holds("mimetype") {
      let type = String(decoding: try parts.archive.contents(of: "mimetype"), as: UTF8.self)
      if type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") { return .openWorkbook }
      if type.hasPrefix("application/vnd.oasis.opendocument.text") { return .other(.openDocument) }
      if type.hasPrefix("application/vnd.oasis.opendocument") { return .other(.presentation) }
    }
    let main = try parts.relations(of: "").values.first { $0.kind == "officeDocument" }?.target
    guard let main else { return .other(.archive) }
    if main.hasSuffix(".bin") { return .other(.binaryWorkbook) }
    switch try root(of: main, in: parts) {
    case "workbook": return .workbook(main)
    case "document": return .document(main)
    case "presentation": return .other(.presentation)
    default: return .other(.archive)
    }
  }

  /// The name of the element a part begins with.
  private static func root(of part: String, in parts: OfficeParts) throws(ContainerError) -> String
  {
    let bytes = try parts.archive.contents(of: part)
    do throws(XMLFault) {
      var reader = try XMLReader(bytes)
      guard case .start(let element)? = try reader.next() else { return "" }
      return element.name
    } catch {
      throw .notXML(part, error)
    }
  }
}
