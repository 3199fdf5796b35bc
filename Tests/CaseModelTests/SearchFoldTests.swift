import CaseModel
import Testing

@Suite("Folding for search") struct SearchFoldTests {
  @Test("the quick way folds every letter and text as the thorough one does")
  func sameKeys() {
    for value in UInt32(0x20)...0x24F {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in ["\(scalar)", "a\(scalar)b", "\(scalar)\u{30A}", "Æ\(scalar)"] {
        #expect(SearchKey.fold(text) == SearchKey.foldedByCharacters(text), "U+\(value) \(text)")
      }
    }
    for text in ["Jørgen Ågård", "路灯 Åben", "A\u{30A}ben", "STRASSE straße", "🏮 lygte"] {
      #expect(SearchKey.fold(text) == SearchKey.foldedByCharacters(text))
    }
  }
}
