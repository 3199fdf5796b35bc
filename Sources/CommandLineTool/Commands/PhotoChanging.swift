import CaseModel
import CaseStorage
import Casework
import ChangeLog
import OtherPrograms
import Screens
import Wording

extension CommandRun {
  /// `photo list`: every photo with what it belongs to, what is asked of it and what is wrong.
  mutating func listPhotos() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    let records = caseFile.standingPhotos()
    let faults = session.workspace.folder.photoFaults(in: caseFile)
    if wantsJSON {
      printDocument(
        .array(
          records.map { record in
            let schema = RecordSchema.of(caseFile.kind(of: record)) ?? .photo
            var members = json(record, schema, in: session).object ?? [:]
            let owner = caseFile.owner(of: record)
            members["of"] = owner.map { .string(name(of: $0, in: caseFile)) }
            members["kind"] = .string(schema.kind.rawValue)
            members["fault"] = caseFile.photo(at: record).file
              .flatMap { faults[$0] }.map { .string($0.rawValue) }
            return .object(members)
          }))
      return finishReading(session)
    }
    var table = TextTable([
      .init(title: words.fields[PhotoField.id], width: nil, leftOut: nil),
      .init(title: words.fields[PhotoField.of], width: 8...24, leftOut: nil),
      .init(title: words.fields[PhotoField.shows], width: 8...40, leftOut: 2),
      .init(title: words.fields[PhotoField.people], width: 8...40, leftOut: 1),
      .init(title: words.fields[PhotoField.takenAt], width: 8...20, leftOut: 3),
    ])
    for record in records {
      let photo = caseFile.photo(at: record)
      let owner = caseFile.owner(of: record)
      let fault = photo.file.flatMap { faults[$0] }.map { "! " + words.photos.fault($0) }
      let hold = photo.hold(for: .residents).map { words.photos.hold($0) }
      let people = (photo.values[PhotoField.people]?.array ?? []).compactMap(\.string)
        .map { words.codes.word($0, in: .photoPeople) }.joined(separator: ", ")
      table.add([
        photo.id, owner.map { owned(by: $0, in: session) } ?? "",
        photo.shows.isEmpty ? photo.values.text(PhotoField.name) ?? "" : photo.shows,
        [fault, photo.isLookedAt ? people : nil, hold].compactMap { $0 }.joined(separator: " · "),
        photo.takenAt.map { Screens.FieldText.moment($0.description, words: words) } ?? "",
      ])
    }
    for line in table.lines(width: environment.outputColumns) { print(line) }
    say(words.photos.photos(records.count) + ".")
    finishReading(session)
  }

  private func owned(by owner: RecordIndex, in session: CaseSession) -> String {
    session.caseFile.kind(of: owner) == .walk
      ? called(owner, in: session) : name(of: owner, in: session.caseFile)
  }

  /// The photo or picture a person names: by its identifier, or by what it shows.
  private func photo(
    named text: String, in session: CaseSession
  ) throws(CommandFailure) -> (record: RecordIndex, schema: RecordSchema) {
    var found: [RecordIndex] = []
    for schema in [RecordSchema.photo, .picture] {
      switch session.caseFile.record(
        named: text, of: schema, naming: { called($0, in: session) })
      {
      case .one(let record): found.append(record)
      case .several(let records): found += records
      case .none: break
      }
    }
    guard let record = found.first else { throw .usage(words.photos.none(text)) }
    if found.count > 1 {
      throw .usage(
        words.photos.several(text, found.prefix(8).map { session.caseFile.photo(at: $0).id }))
    }
    let isPicture = session.caseFile.kind(of: record) == .picture
    return (record, isPicture ? .picture : .photo)
  }

  /// `photo set ID FIELD=VALUE…`; `of=ID` gives it to a finding, `--walk` back to a walk.
  mutating func setPhoto(_ typed: [String]) throws(CommandFailure) {
    var typed = typed
    let of = typed.firstIndex { word in
      ["of", "fund", "finding"].contains(word.prefix { $0 != "=" }.lowercased())
        && word.contains("=")
    }
    let finding = of.map { typed.remove(at: $0) }.map { $0.drop { $0 != "=" }.dropFirst() }
    let (name, assignments) = try asked(typed, .photo)
    let target = finding.map(String.init) ?? arguments.value(.of)
    let isNobody = arguments.has(.nobody)
    if assignments.isEmpty, target == nil, arguments.value(.walk) == nil, !isNobody {
      throw .usage(needs(.photo, .set))
    }
    let session = try open()
    let (record, schema) = try photo(named: name, in: session)
    var values = try read(assignments, .photo, in: session, of: record)
    if isNobody { values[.photo(.people)] = [.string(PhotoPeople.none.rawValue)] }
    var draft = ActDraft()
    let writer = PhotoWriter(session.caseFile)
    var owner: RecordIndex?
    if let target { owner = try self.finding(named: target, in: session) }
    if let walk = arguments.value(.walk) {
      owner = try self.record(named: walk, .walk, in: session)
    }
    if let owner {
      if !values.isEmpty { throw .usage(needs(.photo, .set)) }
      let id = session.identifiers.fresh(from: &random)
      writer.give(record, to: owner, id: id, in: &draft)
      try save(draft, in: session)
      print(id.description)
      say(words.photos.given(owned(by: owner, in: session)))
      say(tool.undoHint)
      return finishWriting(session)
    }
    var own: [AnyField: JSONValue] = [:]
    for (field, value) in values {
      own[schema.field(named: field.name) ?? field] = value
    }
    try writing(schema, session) { (writing) throws(RecordRefusal) in
      try writing.change(record, own, in: &draft)
    }
    if draft.isEmpty { return say(words.board.nothingChanged) }
    try save(draft, in: session)
    say(words.recordChanged(schema.kind, called(record, in: session)))
    say(tool.undoHint)
    finishWriting(session)
  }

  /// `photo show ID [-o FILE]`: its fields and history; with a file, the photo as it may leave.
  mutating func showPhoto(_ typed: [String]) throws(CommandFailure) {
    if typed.isEmpty { throw .usage(needs(.photo, .show)) }
    let session = try open()
    let (record, schema) = try photo(named: typed.joined(separator: " "), in: session)
    guard let file = outputFile else { return try showRecord(record, schema, in: session) }
    let photo = session.caseFile.photo(at: record)
    let stored: [UInt8]?
    do throws(StorageError) {
      stored =
        try photo.file.map { (file) throws(StorageError) in
          try session.workspace.photo(named: file)
        } ?? nil
    } catch {
      throw failure(error)
    }
    guard let stored else { throw .unavailable(words.photos.fault(.missing)) }
    let leaving: LeavingPhoto
    do throws(LeavingPhoto.Problem) {
      leaving = try LeavingPhoto(
        stored, by: PictureConverter(ProgramRunner(environment: environment.variables)))
    } catch {
      switch error {
      case .heic: throw .unavailable(words.photos.heic)
      case .broken: throw .needsLook(words.photos.notCleaned)
      }
    }
    say(words.photos.written(try write(leaving.bytes, to: file)))
    finishReading(session)
  }

  /// `photo remove ID`: it shows no more; the file stays until nobody needs it.
  mutating func removePhoto(_ typed: [String]) throws(CommandFailure) {
    if typed.isEmpty { throw .usage(needs(.photo, .remove)) }
    let session = try open()
    let (record, schema) = try photo(named: typed.joined(separator: " "), in: session)
    let called = called(record, in: session)
    var draft = ActDraft()
    try writing(schema, session) { (writing) throws(RecordRefusal) in
      try writing.remove(record, in: &draft)
    }
    try save(draft, in: session)
    say(words.recordRemoved(schema.kind, called))
    say(tool.undoHint)
    finishWriting(session)
  }
}
