/// Sentences about the folder: what happened, where, and what to do.
///
/// Each sentence takes the parts of its fact in order; a part that is missing reads as nothing.
package struct StorageWords: Sendable {
  package typealias Sentence = @Sendable (Parts) -> String

  /// The parts of a fact, and the words for those that are codes.
  package struct Parts: Sendable {
    let parts: [String]
    let causes: [String: String]

    package subscript(index: Int) -> String { index < parts.count ? parts[index] : "" }

    /// The words for a part that is a code, or the part itself.
    package func cause(_ index: Int) -> String { causes[self[index]] ?? self[index] }
  }

  /// By the fact's code.
  let sentences: [String: Sentence]
  /// By the name of the system's error, of the damage, or of why a new name was taken.
  let causes: [String: String]
  package let verifyWhole: String
  /// What is here is whole, and something has not come.
  package let verifyIncomplete: String
  package let verifyBroken: @Sendable (Int) -> String
  /// Remarks among what is listed.
  package let verifyRemarks: @Sendable (Int) -> String
  /// Logs, lines, documents, photos.
  package let verifyCounts: @Sendable (Int, Int, Int, Int) -> String
  /// File, line, time.
  package let sealFound: @Sendable (String, Int, String) -> String
  package let sealNotFound: String
  package let sealAmbiguous: String

  /// The sentence for a fact, or nil for a code that has none.
  package func sentence(_ code: String, _ parts: [String]) -> String? {
    sentences[code]?(Parts(parts: parts, causes: causes))
  }

  /// The words for what the system said of a file, or its own name for it.
  package func cause(_ name: String) -> String { causes[name] ?? name }
}
