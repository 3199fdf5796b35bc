import CaseModel
import CaseStorage
import ChangeLog
import Language
import StorageFacts
import Wording

extension Subcommand {
  static let restore = Subcommand(
    "restore", danish: "genskab",
    calledAlso: ["hent sikkerhedskopi", "recover"],
    in: .computers, .writes,
    words: Phrase("FIL MAPPE", "FILE DIR"),
    title: Phrase("laver en mappe af en sikkerhedskopi", "makes a folder of a backup"),
    examples: Phrase(
      """
      lygte genskab ~/tryghed.tar tryghed-igen
      """,
      """
      lygte restore ~/safety.tar safety-again
      """),
    explanation: Phrase(
      """
      Laver en mappe af en sikkerhedskopi, når alt i den er helt. Intet, der findes,
      skrives over. Det, der er kommet til siden, hentes med: lygte saml
      """,
      """
      Makes a folder of a backup once everything in it is found whole. Nothing that
      exists is written over. What came since is fetched with: lygte merge
      """)
  ) { run throws(CommandFailure) in try run.restore() }
}

extension CommandRun {
  /// `restore FILE DIR`: a folder out of an archive; nothing that stands is written over.
  mutating func restore() throws(CommandFailure) {
    guard arguments.words.count == 2 else { throw .usage(words.merging.restoreNeeds) }
    let archive = environment.absolute(arguments.words[0])
    let target = environment.absolute(arguments.words[1])
    let made: (check: String, at: String)
    let found: VerifyReport
    do throws(StorageError) {
      made = try Workspace.restore(
        archive, to: target, fileSystem: environment.fileSystem,
        token: Token.text(length: 8, random: &random))
      found = try Workspace.verify(target, fileSystem: environment.fileSystem)
    } catch {
      throw failure(error)
    }
    if wantsJSON {
      print(json: [
        "folder": .string(target), "check": .string(made.check), "at": .string(made.at),
        "ok": .bool(found.isWhole),
      ])
    }
    say(words.merging.restored(target, FieldText(words: words).moment(made.at)))
    if found.isWhole {
      say(words.merging.restoredAsMade(made.check))
    } else {
      // What was damaged when it was saved is damaged now.
      for fact in found.facts where !fact.kind.isRemark { say(sentence(fact)) }
      needsLook()
    }
  }
}
