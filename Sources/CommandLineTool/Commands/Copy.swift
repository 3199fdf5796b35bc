import CaseModel
import CaseStorage
import ChangeLog
import Language
import Wording

extension Subcommand {
  static let copy = Subcommand(
    "copy", danish: "kopiér",
    aliases: ["kopier"],
    calledAlso: ["kopi", "usb", "kollega", "colleague"],
    in: .computers, .ofTodayOnly,
    words: Phrase("MAPPE", "DIR"),
    title: Phrase("giver en kollega en kopi af mappen", "gives a colleague a copy of the folder"),
    examples: Phrase(
      """
      lygte kopiér /media/usb/tryghed
      """,
      """
      lygte copy /media/usb/safety
      """),
    explanation: Phrase(
      """
      Giver en kollega en kopi af mappen. Åbnet på en anden computer er den en enhed
      for sig, og I kan samle igen bagefter. Noget, der findes, skrives aldrig over.
      """,
      """
      Gives a colleague a copy of the folder. Opened on another machine it is a
      device of its own, and you can merge again afterwards. Nothing that exists is
      ever written over.
      """),
    onScreen: ["devices", "copy-folder"]
  ) { run throws(CommandFailure) in try run.copy() }
}

extension CommandRun {
  /// `copy DIR`: a folder for a colleague.
  mutating func copy() throws(CommandFailure) {
    guard arguments.words.count == 1, let given = arguments.words.first else {
      throw .usage(words.merging.copyNeeds)
    }
    let target = environment.absolute(given)
    let session = try open()
    // The copy then has the documents too.
    session.workspace.writeDocuments()
    let facts: CopyFacts
    do throws(StorageError) {
      facts = try session.workspace.copy(to: target)
    } catch {
      throw failure(error)
    }
    let check = session.caseFile.check.characters
    if wantsJSON {
      print(json: [
        "folder": .string(target), "logs": .integer(Int64(facts.logs)),
        "photos": .integer(Int64(facts.photos)), "bytes": .integer(Int64(facts.bytes)),
        "check": .string(check), "audience": "internal",
      ])
    }
    say(words.merging.copied(target, facts.logs, facts.photos))
    say(words.merging.copyIsInternal)
    say(words.merging.bothMustShow(check))
    finishReading(session)
  }
}
