import CaseModel
import CaseStorage
import ChangeLog
import Wording

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
      facts = try session.workspace.backUp(to: path, at: now, replaces: true)
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
      for fact in found.facts where !fact.kind.isRemark { say(sentence(fact.code, fact.parts)) }
      needsLook()
    }
  }

  /// `seal`: a line that holds all logs together, to be held against later.
  mutating func seal() throws(CommandFailure) {
    let session = try open()
    let actor = try actor()
    let seal: LineHash
    do throws(StorageError) {
      seal = try session.workspace.seal(actor: actor, at: now)
    } catch {
      throw failure(error)
    }
    let short = String(seal.description.prefix(8))
    if wantsJSON {
      print(json: [
        "seal": .string(seal.description), "short": .string(short),
        "check": .string(session.caseFile.check.characters),
        "lines": .integer(Int64(session.caseFile.lineCount())),
      ])
    } else {
      print(short)
    }
    say(words.merging.sealed(short))
    finishWriting(session)
  }
}
