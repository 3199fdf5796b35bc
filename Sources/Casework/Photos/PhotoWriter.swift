import CaseModel
import ChangeLog

/// A picture that was read, on its way to a finding or a walk.
package struct TakenPicture: Hashable, Sendable {
  /// What it is called inside `photos`.
  package let file: String
  /// As it was called where it came from.
  package let name: String
  package let bytes: Int
  package let head: PhotoHead
  /// By the camera's clock; nil where it says nothing.
  package let taken: Moment?
  /// Where it lies; empty where it is in the folder already.
  package let path: String

  package init(
    file: String, name: String, bytes: Int, head: PhotoHead, taken: Moment?, path: String = ""
  ) {
    self.file = file
    self.name = name
    self.bytes = bytes
    self.head = head
    self.taken = taken
    self.path = path
  }

  /// What took it: as its file says, else by the series of its name.
  package var camera: PhotoCamera { head.camera ?? PhotoCamera(seriesOf: name) }

  package var number: Int? { PhotoNumber.inName(name) }

  package var picture: PhotoJoining.Picture {
    PhotoJoining.Picture(number: number, taken: taken)
  }
}

/// Makes photos of findings, and pictures of walks, of what was taken in.
package struct PhotoWriter: Sendable {
  package let caseFile: CaseFile
  /// What is added to the clocks of cameras.
  package var shifts = PhotoShifts()
  /// What holds for the whole batch.
  package var given: [PhotoField: JSONValue] = [:]

  package init(_ caseFile: CaseFile) { self.caseFile = caseFile }

  /// Adds a photo of a finding, or a picture of a walk.
  package func make(
    _ picture: TakenPicture, of owner: RecordIndex, id: SayableIdentifier, in draft: inout ActDraft
  ) {
    make(values(of: picture), of: owner, id: id, in: &draft)
  }

  private func make(
    _ values: [PhotoField: JSONValue], of owner: RecordIndex, id: SayableIdentifier,
    in draft: inout ActDraft
  ) {
    let isOfWalk = caseFile.kind(of: owner) == .walk
    var values = values
    values[.id] = .string(id.description)
    var all: [AnyField: JSONValue] = [:]
    for (field, value) in values where !(isOfWalk && field == .pairOf) {
      all[isOfWalk ? .picture(PictureField(field)) : .photo(field)] = value
    }
    _ = EditWriter.make(
      isOfWalk ? .picture : .photo, all, of: .existing(caseFile.name(of: owner)), in: &draft)
  }

  func values(of picture: TakenPicture) -> [PhotoField: JSONValue] {
    var values = given
    values[.file] = .string(picture.file)
    values[.name] = .string(TextRules.accepted(picture.name, form: .line))
    values[.bytes] = .integer(Int64(picture.bytes))
    values[.width] = picture.head.width.map { .integer(Int64($0)) }
    values[.height] = picture.head.height.map { .integer(Int64($0)) }
    if picture.head.orientation != 1 {
      values[.orientation] = .integer(Int64(picture.head.orientation))
    }
    values[.coordinate] = picture.head.coordinate
    values[.number] = picture.number.map { .integer(Int64($0)) }
    let shiftMinutes = shifts.minutes(of: picture.camera)
    if let taken = picture.taken {
      let shifted = Moment(
        seconds: taken.seconds + shiftMinutes * 60, offsetMinutes: taken.offsetMinutes)
      values[.takenAt] = .string(shifted.description)
      if shiftMinutes != 0 { values[.clockShift] = .integer(Int64(shiftMinutes)) }
    }
    return values
  }

  /// Gives a picture to a finding, or a photo to another finding or back to the walk: what was known
  /// of it goes along.
  package func give(
    _ record: RecordIndex, to owner: RecordIndex, id: SayableIdentifier, in draft: inout ActDraft
  ) {
    var values: [PhotoField: JSONValue] = [:]
    for field in PhotoField.carried {
      guard let value = caseFile.shown(record, field.rawValue), !value.isNull, !value.isBlanked
      else { continue }
      values[field] = value
    }
    values.merge(given) { $1 }
    make(values, of: owner, id: id, in: &draft)
    EditWriter.remove(record, in: caseFile, draft: &draft)
  }

  /// Says the same of many photos at once: who can be recognised.
  package func say(
    _ people: [PhotoPeople], of records: some Sequence<RecordIndex>, in draft: inout ActDraft
  ) {
    let value = JSONValue.array(people.map { .string($0.rawValue) })
    for record in records {
      if caseFile.shown(record, PhotoField.people.rawValue) == value { continue }
      let field: AnyField =
        caseFile.kind(of: record) == .picture
        ? .picture(PictureField(.people)) : .photo(.people)
      draft.set(
        .existing(caseFile.name(of: record)),
        EditWriter.values([field: value], of: record, in: caseFile))
    }
  }

  /// Whether the same picture stands there already.
  package func holds(_ file: String, on owner: RecordIndex) -> Bool {
    let kind: RecordKind = caseFile.kind(of: owner) == .walk ? .picture : .photo
    return caseFile.entries(of: owner, kind: kind).contains {
      caseFile.shown($0, PhotoField.file.rawValue)?.string == file
    }
  }
}
