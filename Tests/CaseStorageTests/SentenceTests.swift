import CaseStorage
import Language
import StorageFacts
import Testing
import Wording

@Suite struct SentenceTests {
  private let kinds =
    StorageErrorKind.allCases.map { StorageFactKind.error($0) }
    + StorageNoticeKind.allCases.map { .notice($0) } + VerifyFactKind.allCases.map { .verify($0) }

  @Test("every fact of the folder has a sentence that names the file", arguments: Language.allCases)
  func everySentence(language: Language) {
    let words = Words.in(language).storage
    #expect(kinds.count > 60)
    for kind in kinds {
      let sentence = words.sentence(kind, ["log/laptop.jsonl", "17", "x", "y", "z"])
      #expect(sentence.contains("log/laptop.jsonl"), "\(kind)")
    }
  }

  @Test("every cause has words", arguments: Language.allCases)
  func everyCause(language: Language) {
    let words = Words.in(language).storage
    let causes =
      LogDamageCause.allCases.map(\.rawValue) + NewIdentityCause.allCases.map(\.rawValue)
      + ArchiveFault.allCases.map(\.rawValue) + SystemError.allCases.map(\.rawValue)
    #expect(causes.count > 30)
    for cause in causes {
      let sentence = words.sentence(.verify(.unreadable), ["log/a.jsonl", "", cause])
      #expect(!sentence.hasSuffix(", \(cause)."), "\(cause)")
    }
  }

  @Test("a full disk is said with the file and what became of the change")
  func fullDisk() {
    let error = StorageError.unwritable(FileProblem(.append, "log/laptop.jsonl", 28))
    #expect(
      Words.in(.danish).storage.sentence(error)
        == "Intet blev gemt. log/laptop.jsonl kan ikke skrives: disken er fuld. Prøv igen bagefter."
    )
  }
}
