/// Why a packed file cannot be read. Texts are names of parts inside it, as it spells them.
package enum ContainerError: Error, Hashable, Sendable {
  /// It begins as a packed file but has no table of contents: the end is missing.
  case cut
  /// Two tables of contents, of which programs would read one or the other.
  case twoDirectories
  /// Spread over several files.
  case severalFiles
  case tooManyParts(Int)
  /// Would be more than ``ZipArchive/greatestPart`` bytes unpacked, or claims parts that lie over
  /// each other.
  case bomb(String)
  /// The name leads out of the file: `../`, or from the root.
  case unsafeName(String)
  case repeatedName(String)
  case encrypted(String)
  /// Packed in a way other than stored or deflated.
  case unknownPacking(String)
  /// What is unpacked is not what was packed.
  case damaged(String)
  case noPart(String)
  case notXML(String, XMLFault)
}
