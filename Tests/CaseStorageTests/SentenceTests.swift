import CaseStorage
import Language
import Testing
import Wording

@Suite struct SentenceTests {
  private let codes =
    StorageError.Kind.allCases.map(\.rawValue) + StorageNotice.Kind.allCases.map(\.rawValue)
    + VerifyFact.Kind.allCases.map(\.rawValue)

  @Test("every fact of the folder has a sentence that names the file", arguments: Language.allCases)
  func everyCode(language: Language) {
    let words = Words.in(language).storage
    for code in codes {
      let sentence = words.sentence(code, ["log/laptop.jsonl", "17", "x", "y", "z"])
      #expect(sentence?.contains("log/laptop.jsonl") == true, "\(code)")
    }
  }

  @Test("every cause has words", arguments: Language.allCases)
  func everyCause(language: Language) {
    let words = Words.in(language).storage
    let causes =
      LogDamage.Cause.allCases.map(\.rawValue) + StorageNotice.Cause.allCases.map(\.rawValue)
      + ArchiveFault.allCases.map(\.rawValue)
      + (1...133).map { FileProblem(.open, "", $0).cause }.filter { $0.hasPrefix("E") }
    for cause in causes {
      let sentence = words.sentence("verify-unreadable", ["log/a.jsonl", "", cause])
      #expect(sentence?.hasSuffix(", \(cause).") == false, "\(cause)")
    }
  }

  @Test("a full disk is said with the file and what became of the change")
  func fullDisk() {
    let error = StorageError.unwritable(FileProblem(.append, "log/laptop.jsonl", 28))
    #expect(
      Words.in(.danish).storage.sentence(error.code, error.parts)
        == "Intet blev gemt. log/laptop.jsonl kan ikke skrives: disken er fuld. Prøv igen bagefter."
    )
  }
}
