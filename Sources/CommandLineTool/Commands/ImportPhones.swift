import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Exchange
import Screens
import Wording

extension CommandRun {
  /// `import FILE.lygte.json… [--walk WALK] [--dry-run]`: one act and one undo step.
  mutating func importPhones(_ files: [PhoneIntake.File]) throws(CommandFailure) {
    let session = try open()
    let named = arguments.value(.walk)
    let walk = try named.map { (name) throws(CommandFailure) in
      try record(named: name, .walk, in: session)
    }
    var intake = PhoneIntake(
      files, to: walk, in: session.caseFile, identifiers: session.identifiers, today: today,
      words: words, isOnBoard: false, random: &random)
    let isTrial = arguments.has(.dryRun)
    let counts = (intake.plan.made.count, intake.plan.skipped.count, intake.refused)
    let draft = intake.takeDraft()
    if !isTrial, !draft.isEmpty {
      // What the log names is there before it is named.
      do throws(StorageError) {
        for photo in intake.plan.photos {
          _ = try session.workspace.keepPhoto(photo.bytes, fileExtension: photo.ending)
        }
      } catch {
        throw failure(error)
      }
      try save(draft, in: session)
    }
    for line in intake.lines { say(line) }
    if intake.needsLook { needsLook() }
    say(
      words.phone.counts(
        counts.0, counts.1, notes: intake.refusedNotes, files: intake.refusedFiles,
        isTrial: isTrial))
    if !isTrial, counts.0 > 0 { say(tool.undoHint) }
    if wantsJSON {
      print(
        json: [
          "read": .integer(Int64(counts.0 + counts.1 + counts.2)),
          "made": .integer(Int64(counts.0)), "skipped": .integer(Int64(counts.1)),
          "refused": .integer(Int64(counts.2)),
        ])
    }
    if isTrial { return }
    finishWriting(session)
  }

  /// A file of a phone among several; one that is none is told apart, since tables are taken in
  /// one at a time.
  func phoneFile(_ file: String) throws(CommandFailure) -> PhoneIntake.File {
    let name = FilePath.name(of: file)
    let bytes = file == "-" ? 0 : size(of: environment.absolute(file))
    if bytes > PhoneFile.greatestBytes {
      return (name, .failure(.tooLarge(bytes: bytes, limit: PhoneFile.greatestBytes)))
    }
    let content = try contents(of: file, limit: PhoneFile.greatestBytes)
    guard PhoneFile.isMeant(content, fileName: name) else {
      throw .usage("\(HarmlessText.line(name)): \(words.phone.onlyOneTable)")
    }
    return (name, .success(content))
  }
}
