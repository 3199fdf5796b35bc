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
    in: .alike, .writes,
    words: Phrase("FUND FUND…", "ID ID…"),
    title: Phrase("gør fund eller vandringer til ét", "makes findings or walks one"),
    examples: Phrase(
      """
      lygte same K7Q-4MJ 9FA-2T9
      """,
      """
      lygte same K7Q-4MJ 9FA-2T9
      """),
    explanation: Phrase(
      """
      Det første fund bliver stående. De andre bliver dubletter af det, og deres
      noter, tiltag, svar og fotos vises dér. To vandringer, der er den samme, vises
      som én. Kan fortrydes; skil dem igen med: lygte part
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
    var things: [RecordIndex] = []
    for word in arguments.words {
      let thing = try recordOrFinding(named: word, in: session)
      if !things.contains(thing) { things.append(thing) }
    }
    guard let survivor = things.first, things.count > 1 else {
      throw .usage(words.alike.sameNeeds)
    }
    guard things.allSatisfy({ caseFile.kind(of: $0) == caseFile.kind(of: survivor) }) else {
      throw .usage(words.alike.twoKinds)
    }
    let id = name(of: survivor, in: caseFile)
    var draft = ActDraft()
    var joined: [RecordIndex] = []
    for thing in things.dropFirst() {
      let isRecord = caseFile.kind(of: thing) != .finding
      let root = isRecord ? caseFile.root(of: thing) : caseFile.survivor(of: thing)
      if root == (isRecord ? caseFile.root(of: survivor) : caseFile.survivor(of: survivor)) {
        say(words.alike.alreadySame(name(of: thing, in: caseFile), id))
        continue
      }
      joined.append(thing)
      if isRecord { JoiningWriter.setSame(thing, as: survivor, in: caseFile, draft: &draft) }
    }
    if caseFile.kind(of: survivor) == .finding {
      JoiningWriter.join(joined, into: survivor, in: caseFile, draft: &draft)
    }
    guard !draft.isEmpty else {
      needsLook()
      return
    }
    try save(draft, in: session)
    for thing in joined { say(words.alike.joined(name(of: thing, in: caseFile), id)) }
    finishWriting(session)
  }

  func recordOrFinding(
    named text: String, in session: CaseSession
  ) throws(CommandFailure) -> RecordIndex {
    if case .one(let thing) = session.identifiers.match(text, in: session.caseFile),
      RecordSchema.of(session.caseFile.kind(of: thing))?.isEdited == true
    {
      return thing
    }
    return try finding(named: text, in: session)
  }
}
