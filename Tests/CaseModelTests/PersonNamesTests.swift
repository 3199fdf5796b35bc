import CaseModel
import Testing

@Suite("Names of persons in texts for others") struct PersonNamesTests {
  private let names = PersonNames(
    besides: ["Vester Allé", "Boligforeningen Mosevænget", "Bo Trygt"],
    persons: ["Jørgen Ågård", "Driftsgården"])

  @Test(
    "two words with capitals may be somebody; a known place, party or road is not",
    arguments: [
      ("Hækken hos Hans Jensen er for høj", ["Hans Jensen"]),
      ("Ved Hans Jensen er der mørkt", ["Hans Jensen"]),
      ("Anne-Marie Ørsted Holm, nr. 3, klager", ["Anne-Marie Ørsted Holm"]),
      ("Lampen på Vester Allé er slukket", []),
      ("Boligforeningen Mosevænget klipper", []),
      ("Stien ved Gammel Kongevej er mørk", []),
      ("Lygten er slukket. Den blinker", []),
      ("Ring til Hans Jensen. Per Lund siger det samme", ["Hans Jensen", "Per Lund"]),
      ("DKR og Bo Trygt ser på det", []),
      ("", []),
    ])
  func finds(text: String, expected: [String]) {
    #expect(names.found(in: text) == expected)
  }

  @Test("a person of the registers is known however it is written")
  func knownPersons() {
    #expect(names.found(in: "spørg jørgen aagaard") == ["joergen aagaard"])
  }
}

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
