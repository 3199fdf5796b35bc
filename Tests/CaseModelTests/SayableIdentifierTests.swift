import CaseModel
import Testing

@Suite("Identifiers people say") struct SayableIdentifierTests {
  @Test("the two identifiers of the format's page are valid", arguments: ["K7Q-4MJ", "9FA-2T9"])
  func knownOnes(_ text: String) throws {
    #expect(try SayableIdentifier(reading: text).description == text)
  }

  @Test(
    "case, hyphens, spaces, O for 0 and I or L for 1 do not matter",
    arguments: [("k7q4mj", "K7Q-4MJ"), ("K7Q 4MJ", "K7Q-4MJ"), ("9fa-2t9", "9FA-2T9")])
  func lenientReading(_ typed: String, _ meant: String) throws {
    #expect(try SayableIdentifier(reading: typed).description == meant)
  }

  @Test("O is read as 0, and I and L as 1")
  func lookAlikes() throws {
    let identifier = try #require(SayableIdentifier(number: 1 << 5))
    let text = identifier.description
    #expect(text.hasPrefix("000-1"))
    let misread = text.replacing("0", with: "O").replacing("1", with: "l")
    #expect(try SayableIdentifier(reading: misread) == identifier)
  }

  @Test("every single slip and every swap of neighbours is found")
  func slips() throws {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    for number: UInt32 in [0, 1, 77, 31_415_926, (1 << 25) - 1] {
      let text = Array(try #require(SayableIdentifier(number: number)).compact)
      for place in text.indices {
        for letter in alphabet where letter != text[place] {
          var wrong = text
          wrong[place] = letter
          #expect(throws: SayableIdentifier.Invalid.checkFails) {
            try SayableIdentifier(reading: String(wrong))
          }
        }
        guard place + 1 < text.count, text[place] != text[place + 1] else { continue }
        var swapped = text
        swapped.swapAt(place, place + 1)
        #expect(throws: SayableIdentifier.Invalid.checkFails) {
          try SayableIdentifier(reading: String(swapped))
        }
      }
    }
  }

  @Test(
    "what is no identifier is told from one misheard",
    arguments: ["", "K7Q", "K7Q-4MJ-1", "K7Q-4MU", "sti"])
  func notIdentifiers(_ text: String) {
    #expect(throws: SayableIdentifier.Invalid.notAnIdentifier) {
      try SayableIdentifier(reading: text)
    }
  }
}
