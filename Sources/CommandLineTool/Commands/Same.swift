import CaseModel
import CaseStorage
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let same = Subcommand(
    "same", danish: "samme",
    calledAlso: ["dublet", "slå sammen", "duplicate", "join"],
    in: .findings, .writes,
    words: Phrase("FUND FUND…", "ID ID…"),
    title: Phrase("gør fund eller vandringer til ét", "makes findings or walks one"),
    examples: Phrase(
      """
      lygte samme K7Q-4MJ 9FA-2T9
      """,
      """
      lygte same K7Q-4MJ 9FA-2T9
      """),
    explanation: Phrase(
      """
      Det første fund bliver stående. De andre bliver dubletter af det, og deres
      noter, tiltag, svar og fotos vises dér. To vandringer, der er den samme, vises
      som én. Kan fortrydes; skil dem igen med: lygte skil
      """,
      """
      The first finding stays. The others become duplicates of it, and their
      comments, actions, answers and photos show there. Two walks that are the same
      show as one. Can be undone; part them again with: lygte part
      """),
    onScreen: ["alike"]
  ) { run throws(CommandFailure) in try run.same() }
}

extension CommandRun {
  /// `same ID ID…`: the first stays, the others become duplicates of it. Two walks are shown as
  /// one.
  mutating func same() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    var records: [RecordIndex] = []
    for word in arguments.words {
      let record = try recordOrFinding(named: word, in: session)
      if !records.contains(record) { records.append(record) }
    }
    guard let survivor = records.first, records.count > 1 else {
      throw .usage(words.alike.sameNeeds)
    }
    guard records.allSatisfy({ caseFile.kind(of: $0) == caseFile.kind(of: survivor) }) else {
      throw .usage(words.alike.twoKinds)
    }
    let id = name(of: survivor, in: caseFile)
    var draft = ActDraft()
    var joined: [RecordIndex] = []
    for record in records.dropFirst() {
      let isRecord = caseFile.kind(of: record) != .finding
      let root = isRecord ? caseFile.root(of: record) : caseFile.survivor(of: record)
      if root == (isRecord ? caseFile.root(of: survivor) : caseFile.survivor(of: survivor)) {
        say(words.alike.alreadySame(name(of: record, in: caseFile), id))
        continue
      }
      joined.append(record)
      if isRecord { JoiningWriter.setSame(record, as: survivor, in: caseFile, draft: &draft) }
    }
    if caseFile.kind(of: survivor) == .finding {
      JoiningWriter.join(joined, into: survivor, in: caseFile, draft: &draft)
    }
    guard !draft.isEmpty else {
      needsLook()
      return
    }
    try save(draft, in: session)
    for record in joined { say(words.alike.joined(name(of: record, in: caseFile), id)) }
    finishWriting(session)
  }

  func recordOrFinding(
    named text: String, in session: CaseSession
  ) throws(CommandFailure) -> RecordIndex {
    if case .one(let record) = session.identifiers.match(text, in: session.caseFile),
      RecordSchema.of(session.caseFile.kind(of: record))?.isEdited == true
    {
      return record
    }
    return try finding(named: text, in: session)
  }
}
