/// The one door for every file that holds tables, by what it is and not by its name.
enum TableFile {
  /// - Throws: what kind of file it is where nothing can be read from it.
  static func tables(
    in bytes: [UInt8], _ knowledge: TableKnowledge
  ) throws(ImportError) -> FoundTables {
    if let packed = try OfficeFile.tables(in: bytes, knowledge) { return packed }
    if let kind = FileSignature.kind(of: bytes) { throw .notText(kind) }
    return try tables(in: DecodedText(bytes), knows: knowledge.knows)
  }

  /// - Parameter text: of a file that is known to be text.
  static func tables(
    in text: DecodedText, knows: (String) -> Bool
  ) throws(ImportError) -> FoundTables {
    guard HTMLTable.isPage(text.utf8) else {
      return TableReader.tables(text.utf8, knows: knows)
    }
    guard let page = HTMLTable.tables(in: text.utf8) else { throw .notText(.page) }
    return page
  }
}

/// Files that hold no table that can be read, by their bytes.
enum FileSignature {
  static func kind(of bytes: [UInt8]) -> ImportError.FileKind? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return oldKind(of: bytes) }
    return signatures.first { bytes.starts(with: $0.0) }?.1
  }

  private static let signatures: [([UInt8], ImportError.FileKind)] = [
    ([0x25, 0x50, 0x44, 0x46, 0x2D], .pdf),
    ([0x89, 0x50, 0x4E, 0x47], .picture),
    ([0xFF, 0xD8, 0xFF], .picture),
    ([0x1F, 0x8B, 0x08], .archive),
    (Array("{\\rtf".utf8), .richText),
  ]

  /// What Office wrote before 2007, and what it writes today behind a password; told by the names
  /// of the streams within, in UTF-16.
  private static func oldKind(of bytes: [UInt8]) -> ImportError.FileKind {
    func holds(_ name: String) -> Bool {
      bytes.firstRange(of: name.utf8.flatMap { [$0, 0] }) != nil
    }
    if holds("EncryptedPackage") { return .locked }
    if holds("__properties_version1.0") { return .outlookMail }
    return holds("WordDocument") ? .oldDocument : .oldWorkbook
  }
}
