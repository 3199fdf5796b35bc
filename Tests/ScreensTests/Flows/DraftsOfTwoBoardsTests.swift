import CaseModel
import Screens
import Testing

@Suite("Drafts of two boards on one machine") struct DraftsOfTwoBoardsTests {
  private let here: [String: JSONValue] = ["new": "half a word"]

  @Test("a draft begun here leaves the other board's draft")
  func begun() {
    let stored = ["edit/f1": JSONValue.string("theirs")].taking(changesFrom: [:], to: here)
    #expect(stored == ["edit/f1": "theirs", "new": "half a word"])
  }

  @Test("what was saved here goes, and nothing else")
  func saved() {
    let stored = ["new": JSONValue.string("half a word"), "edit/f1": "theirs"]
      .taking(changesFrom: here, to: [:])
    #expect(stored == ["edit/f1": "theirs"])
  }

  @Test("a draft that the other board has written on since is not taken away from here")
  func writtenOnThere() {
    let stored = ["new": JSONValue.string("half a word, and more")]
      .taking(changesFrom: here, to: [:])
    #expect(stored == ["new": "half a word, and more"])
  }
}
