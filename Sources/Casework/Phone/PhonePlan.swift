import CaseModel
import ChangeLog

/// The one act that taking in files of phones is: which findings they become, and which are here
/// already.
package struct PhonePlan: Sendable {
  package private(set) var draft = ActDraft()
  package private(set) var made: [SayableIdentifier] = []
  package private(set) var skipped: [Skipped] = []
  /// Those who want an answer and were not written down yet.
  package private(set) var participantsMade = 0
  package private(set) var civilNumbers = 0
  /// Findings to be made that point at somebody.
  package private(set) var pointing = 0
  /// Notes whose stop is no longer on the route: the place says where.
  package private(set) var withoutStop = 0
  /// Notes whose time cannot be: the walk's day is taken.
  package private(set) var withoutTime = 0
  /// Pictures of the findings to be made; their bytes are kept before the act is saved.
  package private(set) var photos: [PhonePhoto] = []
  /// Those that an order takes out of every folder, which come back by no way.
  package private(set) var photosTakenOut = 0

  package struct Skipped: Hashable, Sendable {
    package let id: String
    /// Whether the phone tells another text than it did the first time.
    package let differs: Bool
  }

  private let caseFile: CaseFile
  private let identifiers: IdentifierIndex
  private let today: Day
  private let scanner: IdentifyingScanner
  private var drawn: Set<SayableIdentifier> = []
  private var known: [String: (id: String, told: String)] = [:]
  private var people: Set<String> = []
  private let gone: Set<String>

  package init(in caseFile: CaseFile, identifiers: IdentifierIndex, today: Day) {
    self.caseFile = caseFile
    self.identifiers = identifiers
    self.today = today
    scanner = IdentifyingScanner(persons: caseFile.knownNames(places: []))
    gone = caseFile.photoFilesTakenOut()
    for record in caseFile.records(of: .finding) {
      guard let source = caseFile.shown(record, FindingField.source.rawValue),
        let note = source[Source.note]?.string, caseFile.plainState(of: record) != .withdrawn
      else { continue }
      known[note] = (
        caseFile.shown(record, FindingField.id.rawValue)?.string ?? "",
        source[Source.text]?.string ?? ""
      )
    }
  }

  /// What of a note stands in a finding\u{2019}s source. The raw value is the name on disk.
  package enum Source {
    package static let note = "phoneNote"
    static let phone = "phone"
    static let role = "phoneRole"
    static let name = "phoneName"
    static let at = "phoneTime"
    static let text = "phoneText"
    static let place = "phonePlace"
  }

  /// Adds the notes of a file to the act.
  ///
  /// - Parameters:
  ///   - walk: the walk they are of.
  ///   - who: what the one who noted it is called among us: the role in words, and the name.
  ///   - onlyPhotos: what stands as the text of a note that has none.
  package mutating func add(
    _ notes: PhoneNotes, to walk: RecordIndex, who: String, onlyPhotos: String,
    random: inout some RandomNumberGenerator
  ) {
    var isNew = false
    let facts = caseFile.values(of: walk)
    for note in notes.notes {
      let text = masked(note.text)
      if let standing = known[note.id] {
        skipped.append(Skipped(id: standing.id, differs: standing.told != text))
        continue
      }
      isNew = true
      make(note, text, of: notes, walk, facts, who: masked(who), onlyPhotos, random: &random)
    }
    if isNew { addPerson(notes, to: walk, random: &random) }
  }

  private mutating func make(
    _ note: PhoneNote, _ text: String, of notes: PhoneNotes, _ walk: RecordIndex, _ facts: Values,
    who: String, _ onlyPhotos: String, random: inout some RandomNumberGenerator
  ) {
    let place = masked(note.place)
    let shows = note.photos.map(\.shows).filter { !$0.isEmpty }.joined(separator: ". ")
    let said = text.isEmpty ? (shows.isEmpty ? onlyPhotos : masked(shows)) : text
    var values: [FindingField: JSONValue] = [
      .kind: .string(note.kind.rawValue), .observation: .string(said),
      .pointedOutBy: .string(who),
    ]
    values[.area] = facts.text(WalkField.area).map { .string($0) }
    let time = possible(note.at)
    if time == nil { withoutTime += 1 }
    values[.observedOn] = (time?.day.description ?? facts.text(WalkField.date)).map { .string($0) }
    // What was seen on an evening walk was seen in the evening, also where it was typed the day after.
    let part =
      caseFile.partOfDay(ofWalk: walk) ?? time.map { TimeOfDay(hour: $0.time.hour) }
    values[.timeOfDay] = part.map { .string($0.rawValue) }
    let stop = stop(of: note, walk)
    let whereabouts = place.isEmpty ? stop.map { caseFile.place(ofStop: $0) } ?? "" : place
    if !whereabouts.isEmpty { values[.place] = .string(whereabouts) }
    if stop == nil, note.stop != nil { withoutStop += 1 }
    var source: [String: JSONValue] = [
      Source.note: .string(note.id), Source.phone: .string(notes.phone),
      Source.role: .string(notes.role.rawValue), Source.text: .string(text),
    ]
    if !notes.name.isEmpty { source[Source.name] = .string(masked(notes.name)) }
    if let at = note.at { source[Source.at] = .string(at.description) }
    if !place.isEmpty { source[Source.place] = .string(place) }
    values[.source] = .object(source)
    if [said, place].contains(where: { !scanner.marks(in: $0).isEmpty }) { pointing += 1 }
    let id = fresh(&random)
    let finding = EditWriter.makeFinding(
      id: id, values, own: [:], state: StateWriting(.new), walk: .existing(caseFile.name(of: walk)),
      stop: stop.map { .existing(caseFile.name(of: $0)) }, in: &draft)
    known[note.id] = (id.description, text)
    made.append(id)
    for photo in note.photos { make(photo, of: finding, random: &random) }
  }

  private mutating func make(
    _ photo: PhonePhoto, of finding: RecordReference,
    random: inout some RandomNumberGenerator
  ) {
    let file = "\(SHA256.digest(of: photo.bytes)).\(photo.ending)"
    if gone.contains(file) {
      photosTakenOut += 1
      return
    }
    var values: [AnyField: JSONValue] = [
      .photo(.id): .string(fresh(&random).description), .photo(.file): .string(file),
      .photo(.bytes): .integer(Int64(photo.bytes.count)),
    ]
    let shows = masked(photo.shows)
    if !shows.isEmpty { values[.photo(.shows)] = .string(shows) }
    _ = EditWriter.make(.photo, values, of: finding, in: &draft)
    photos.append(photo)
  }

  /// The stop that was chosen, or one of the place that was typed.
  private func stop(of note: PhoneNote, _ walk: RecordIndex) -> RecordIndex? {
    if let name = note.stop {
      if let record = RecordName(name).flatMap({ caseFile.record(named: $0) }).map({
        caseFile.root(of: $0)
      }), caseFile.route(of: walk).contains(record) {
        return record
      }
    }
    return note.place.isEmpty ? nil : caseFile.stop(at: note.place, of: walk)
  }

  /// Nil for a clock that is years off.
  private func possible(_ at: Moment?) -> Moment? {
    guard let at, at.day <= Day(number: today.number + 1),
      at.day.number > today.number - Self.greatestAge
    else { return nil }
    return at
  }

  /// Days after which nobody still has a file to send.
  private static let greatestAge = 3 * 366

  /// Who wants an answer is written down once on the walk.
  private mutating func addPerson(
    _ notes: PhoneNotes, to walk: RecordIndex, random: inout some RandomNumberGenerator
  ) {
    guard notes.wantsAnswer, !notes.name.isEmpty || !notes.contact.isEmpty else { return }
    let name = masked(notes.name)
    let contact = masked(notes.contact)
    let standing = caseFile.entries(of: walk, kind: .participant).contains { record in
      let values = caseFile.values(of: record)
      return SearchKey.name(values.text(ParticipantField.name) ?? "") == SearchKey.name(name)
        && SearchKey.name(values.text(ParticipantField.contact) ?? "") == SearchKey.name(contact)
    }
    let key = "\(walk) \(SearchKey.name(name)) \(SearchKey.name(contact))"
    guard !standing, people.insert(key).inserted else { return }
    var values: [AnyField: JSONValue] = [
      .participant(.id): .string(fresh(&random).description),
      .participant(.role): .string(notes.role.rawValue),
      .participant(.attendance): .string(Attendance.came.rawValue),
      .participant(.wantsAnswer): true,
    ]
    if !name.isEmpty { values[.participant(.name)] = .string(name) }
    if !contact.isEmpty { values[.participant(.contact)] = .string(contact) }
    _ = EditWriter.make(
      .participant, values, of: .existing(caseFile.name(of: walk)), in: &draft)
    participantsMade += 1
  }

  private mutating func masked(_ text: String) -> String {
    let (masked, count) = CivilNumberMask.masked(text)
    civilNumbers += count
    return masked
  }

  private mutating func fresh(_ random: inout some RandomNumberGenerator) -> SayableIdentifier {
    while true {
      let id = identifiers.fresh(from: &random)
      if drawn.insert(id).inserted { return id }
    }
  }

  /// The act, which is given away.
  package mutating func takeDraft() -> ActDraft {
    defer { draft = ActDraft() }
    return draft
  }
}

extension CaseFile {
  /// Where the notes of a phone belong.
  package enum PhoneWalk: Hashable, Sendable {
    case walk(RecordIndex)
    /// Of another workspace than this.
    case otherWorkspace
    /// Of this one, and its walk is not here: taken away, or on a computer that was not merged yet.
    case unknownWalk
  }

  package func walk(of notes: PhoneNotes) -> PhoneWalk {
    let known = takenIn.union([workspace].compactMap { $0 })
    guard known.contains(notes.workspace) else { return .otherWorkspace }
    guard let record = RecordName(notes.walk).flatMap({ record(named: $0) }).map({ root(of: $0) }),
      standing(.walk).contains(record)
    else { return .unknownWalk }
    return .walk(record)
  }
}
