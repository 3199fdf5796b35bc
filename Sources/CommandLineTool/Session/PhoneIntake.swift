import CaseModel
import Casework
import ChangeLog
import Exchange
import Wording

/// What taking in files of phones would do, told before anything is saved: the same for a command
/// and for the board.
package struct PhoneIntake: Sendable {
  package private(set) var plan: PhonePlan
  /// What people read before they say yes, a sentence a line.
  package private(set) var lines: [String] = []
  package private(set) var needsLook = false
  /// Notes that cannot be used, of files that can.
  package private(set) var refusedNotes = 0
  /// Files that cannot be used, nor anything in them.
  package private(set) var refusedFiles = 0
  package var refused: Int { refusedNotes + refusedFiles }
  package private(set) var walk: RecordIndex?

  /// What a file is called, and what is in it.
  package typealias File = (name: String, content: Result<[UInt8], PhoneFileError>)

  /// - Parameters:
  ///   - files: what each is called, and what is in it.
  ///   - chosen: the walk they are said to be of, whatever they say themselves; nil to take them at
  ///     their word.
  ///   - shown: the walk that a person looks at, for files of other folders.
  package init(
    _ files: [File], to chosen: RecordIndex? = nil, beside shown: RecordIndex? = nil,
    in caseFile: CaseFile,
    identifiers: IdentifierIndex, today: Day, words: Words, isOnBoard: Bool,
    random: inout some RandomNumberGenerator
  ) {
    plan = PhonePlan(in: caseFile, identifiers: identifiers, today: today)
    for (name, content) in files {
      let name = HarmlessText.line(name)
      let file: PhoneFile
      do throws(PhoneFileError) {
        file = try PhoneFile.read(content.get())
      } catch {
        refuse("\(name): \(error.sentence(in: words))")
        continue
      }
      let called = CivilNumberMask.masked(HarmlessText.line(file.notes.walkName)).text
      let walk: RecordIndex
      switch (chosen, caseFile.walk(of: file.notes)) {
      case (let record?, _), (nil, .walk(let record)): walk = record
      case (nil, .otherWorkspace) where shown != nil:
        guard let shown else { continue }
        walk = shown
        lines.append(
          "\(name): \(words.phone.fromElsewhere(called, caseFile.called(shown) ?? ""))")
        needsLook = true
      case (nil, .otherWorkspace):
        let said = words.phone
        let sentence =
          isOnBoard ? said.otherWorkspaceOnBoard(called) : said.otherWorkspace(called)
        refuse("\(name): \(sentence)")
        continue
      case (nil, .unknownWalk):
        refuse("\(name): \(words.phone.unknownWalk(called))")
        continue
      }
      self.walk = walk
      let who = Self.who(file.notes, words)
      let count = file.notes.notes.map(\.photos.count).reduce(0, +)
      let masked = CivilNumberMask.masked(who).text
      lines.append(
        "\(name): "
          + words.phone.file(
            HarmlessText.line(masked), file.notes.notes.count, caseFile.called(walk) ?? "", count))
      lines += file.sentences(in: words).map { "  " + HarmlessText.line($0) }
      refusedNotes += file.refused.count
      if file.needsLook { needsLook = true }
      plan.add(
        file.notes, to: walk, who: who, onlyPhotos: words.phone.onlyPhotos, random: &random)
    }
    tell(words)
  }

  private mutating func refuse(_ sentence: String) {
    lines.append(sentence)
    refusedFiles += 1
    needsLook = true
  }

  /// `beboer, Anna Holm`.
  private static func who(_ notes: PhoneNotes, _ words: Words) -> String {
    let role = words.codes.word(notes.role.rawValue, in: .participantRole)
    return notes.name.isEmpty ? role : "\(role), \(notes.name)"
  }

  private mutating func tell(_ words: Words) {
    let said = words.phone
    let differing = plan.skipped.filter(\.differs).map(\.id)
    if !differing.isEmpty { lines.append(said.differs(differing)) }
    if plan.withoutStop > 0 { lines.append(said.withoutStop(plan.withoutStop)) }
    if plan.withoutTime > 0 { lines.append(said.withoutTime(plan.withoutTime)) }
    if plan.participantsMade > 0 { lines.append(said.wantAnswer(plan.participantsMade)) }
    if plan.civilNumbers > 0 { lines.append(words.exports.edition.masked(plan.civilNumbers)) }
    if plan.pointing > 0 { lines.append(words.exports.edition.rowsPointing(plan.pointing)) }
    if !plan.photos.isEmpty { lines.append(said.photosTaken(plan.photos.count)) }
    if plan.photosTakenOut > 0 { lines.append(said.photosTakenOut(plan.photosTakenOut)) }
  }

  package mutating func takeDraft() -> ActDraft { plan.takeDraft() }
}
