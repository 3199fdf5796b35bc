import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Screens
import Wording

extension CommandRun {
  /// `photo add FILE… --of ID`, `photo add DIR --walk WALK [--shift +64m]`.
  ///
  /// A file that cannot be taken in is named, and the others are.
  mutating func addPhotos(_ typed: [String]) throws(CommandFailure) {
    let said = words.photos
    let (named, assignments) = try photoWords(typed)
    if arguments.value(.of) == nil, arguments.value(.walk) == nil { throw .usage(said.needsOwner) }
    if named.isEmpty { throw .usage(said.needsFile) }
    let session = try open()
    var batch = PhotoBatch(writer: PhotoWriter(session.caseFile))
    batch.writer.given = try givenToAll(assignments, in: session)
    if let walk = arguments.value(.walk) {
      batch.walk = try record(named: walk, .walk, in: session)
    }
    if let finding = arguments.value(.of) {
      batch.finding = try self.finding(named: finding, in: session)
    }
    batch.pictures = try readPictures(named, batch, in: session)
    batch.propose()
    try shiftClocks(&batch)
    if batch.pictures.isEmpty {
      say(said.nothingTaken)
      needsLook()
      return
    }
    if arguments.has(.dryRun) {
      printProposal(batch, in: session)
      return finishReading(session)
    }
    try keep(batch, in: session)
  }

  /// Files and folders, and what is said of all of them: a word with a sign is a field only where no
  /// file is called so.
  private func photoWords(
    _ typed: [String]
  ) throws(CommandFailure) -> (files: [String], fields: [(AnyField, String)]) {
    var files: [String] = []
    var fields: [String] = []
    for word in typed {
      let field = word.prefix { $0 != "=" }
      let isField =
        word.contains("=") && !field.contains("/") && !field.contains(".") && !stands(word)
      if isField { fields.append(word) } else { files.append(word) }
    }
    return (files, try asked(fields, .photo).assignments)
  }

  private func stands(_ path: String) -> Bool {
    do throws(FileProblem) {
      return try environment.fileSystem.facts(at: environment.absolute(path)) != nil
    } catch {
      return false
    }
  }

  private mutating func givenToAll(
    _ assignments: [(AnyField, String)], in session: CaseSession
  ) throws(CommandFailure) -> [PhotoField: JSONValue] {
    var given: [PhotoField: JSONValue] = [:]
    for (field, value) in try read(assignments, .photo, in: session) {
      if let field = PhotoField(rawValue: field.name) { given[field] = value }
    }
    if arguments.has(.nobody) { given[.people] = [.string(PhotoPeople.none.rawValue)] }
    return given
  }

  /// Reads what was named, one after the other; a picture that is here already is told.
  private mutating func readPictures(
    _ named: [String], _ batch: PhotoBatch, in session: CaseSession
  ) throws(CommandFailure) -> [TakenPicture] {
    let reader = PictureReader(environment.fileSystem)
    let places = ForeignPath.Places(
      home: environment.variable("HOME"), currentFolder: environment.absolute("."),
      fileSystem: environment.fileSystem)
    let folder = session.workspace.folder
    var gone = session.caseFile.photoFilesTakenOut()
    var seen = batch.standingFiles(in: session.caseFile)
    var found: [TakenPicture] = []
    for word in named {
      let files: [String]
      do throws(FileProblem) {
        files =
          try reader.files(at: word, places: places, own: folder.paths.photos) ?? [word]
      } catch {
        throw failure(.unreadable(error))
      }
      for path in files {
        switch reader.read(path) {
        case .failure(let obstacle): refuse(obstacle)
        case .success(let picture):
          let file = picture.file
          if gone.contains(file) {
            refuse(PhotoObstacle(name: picture.name, refusal: .takenOut))
            continue
          }
          guard seen.insert(file).inserted else {
            refuse(PhotoObstacle(name: picture.name, refusal: .stands))
            continue
          }
          if !arguments.has(.dryRun) {
            do throws(StorageError) {
              _ = try session.workspace.keepPhoto(
                picture.bytes, fileExtension: picture.head.format.fileExtension)
            } catch {
              throw failure(error)
            }
          }
          if let remark = words.photos.remark(picture.head) {
            say(words.photos.remarked(HarmlessText.line(picture.name), remark))
            needsLook()
          }
          found.append(
            TakenPicture(
              file: file, name: picture.name, bytes: picture.bytes.count, head: picture.head,
              taken: nil))
        }
      }
    }
    gone = []
    return TakenPicture.timed(found)
  }

  private mutating func refuse(_ obstacle: PhotoObstacle) {
    say(words.photos.refused(HarmlessText.line(obstacle.name), obstacle.refusal))
    // What is here already is as it should be.
    if obstacle.refusal != .stands { needsLook() }
  }

  private mutating func printProposal(_ batch: PhotoBatch, in session: CaseSession) {
    for (picture, owner) in zip(batch.pictures, batch.owners) {
      let to = owner.map { name(of: $0, in: session.caseFile) } ?? "-"
      print([picture.name, to].joined(separator: "  "))
    }
  }

  private mutating func keep(
    _ batch: PhotoBatch, in session: CaseSession
  ) throws(CommandFailure) {
    var draft = ActDraft()
    var used: Set<SayableIdentifier> = []
    for (picture, owner) in zip(batch.pictures, batch.owners) {
      guard let owner = owner ?? batch.walk else { continue }
      var id = session.identifiers.fresh(from: &random)
      while !used.insert(id).inserted { id = session.identifiers.fresh(from: &random) }
      batch.writer.make(picture, of: owner, id: id, in: &draft)
      print(id.description)
    }
    try save(draft, in: session)
    let joined = batch.owners.count { $0 != nil }
    say(
      words.photos.taken(
        batch.pictures.count, joined: joined, waiting: batch.pictures.count - joined))
    if batch.writer.given[.people] == nil { say(words.photos.askPeople) }
    say(tool.undoHint)
    finishWriting(session)
  }
}
