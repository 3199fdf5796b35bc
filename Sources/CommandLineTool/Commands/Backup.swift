import CaseModel
import CaseStorage
import ChangeLog
import Language
import Wording

extension Subcommand {
  static let backup = Subcommand(
    "backup", danish: "sikkerhedskopi",
    calledAlso: ["gem alt", "arkiv", "archive"],
    in: .computers, .ofTodayOnly,
    words: Phrase("FIL", "FILE"),
    title: Phrase("gemmer alt i én fil", "saves everything in one file"),
    examples: Phrase(
      """
      lygte sikkerhedskopi ~/tryghed.tar
      """,
      """
      lygte backup ~/safety.tar
      """),
    explanation: Phrase(
      """
      Gemmer alt i én fil, som også tar kan læse. Kun du kan læse den.
      """,
      """
      Saves everything in one file that tar can read too. Only you can read it.
      """),
    rows: [
      .option(.yes, "skriv filen over, hvis den findes", "replace the file if it exists")
    ],
    onScreen: ["devices", "back-up"]
  ) { run throws(CommandFailure) in try run.backup() }
}

extension CommandRun {
  /// `backup FILE`: everything in one archive.
  mutating func backup() throws(CommandFailure) {
    guard arguments.words.count == 1, let given = arguments.words.first else {
      throw .usage(words.merging.backupNeeds)
    }
    let path = environment.absolute(given)
    let session = try open()
    session.workspace.writeDocuments()
    try mayReplace(path)
    let facts: BackupFacts
    do throws(StorageError) {
      var progress = CopyProgress()
      let (tell, merging) = (environment.tell, words.merging)
      facts = try session.workspace.backUp(to: path, at: now, replaces: true) { bytes in
        if progress.isTime(bytes) { tell(merging.backingUp(bytes)) }
      }
    } catch {
      throw failure(error)
    }
    if wantsJSON {
      print(json: [
        "file": .string(path), "files": .integer(Int64(facts.files)),
        "photos": .integer(Int64(facts.photos)), "bytes": .integer(Int64(facts.bytes)),
        "check": .string(facts.check), "audience": "internal",
      ])
    }
    say(words.merging.backedUp(path, facts.files, facts.check))
    say(words.merging.backupIsInternal)
    finishReading(session)
  }
}
