import CaseModel
import Language

/// What kinds of records and entries are called: what their schemas say, in one language.
package struct KindWords: Speaking {
  package let language: Language

  /// Inside a sentence: `opfølgning`.
  package subscript(kind: RecordKind) -> String { kind.names.one.in(language) }

  /// At the beginning of one: `Opfølgning`.
  package func title(_ kind: RecordKind) -> String { Self.title(self[kind]) }

  /// `vandringer`.
  package func several(_ kind: RecordKind) -> String { kind.names.several.in(language) }

  /// `Vandringen`, where a sentence begins with it.
  package func the(_ kind: RecordKind) -> String { Self.title(kind.names.the.in(language)) }

  /// `1 vandring`, `3 vandringer`.
  package func count(_ count: Int, _ kind: RecordKind) -> String {
    "\(count) \(count == 1 ? self[kind] : several(kind))"
  }

  package static func title(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
