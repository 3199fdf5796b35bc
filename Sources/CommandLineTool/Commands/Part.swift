import CaseModel
import CaseStorage
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let part = Subcommand(
    "part", danish: "skil",
    calledAlso: ["forskellige", "del", "different", "split"],
    in: .findings, .writes,
    words: Phrase("FUND [FUND]", "ID [ID]"),
    title: Phrase(
      "skiller dem igen, eller siger, at de er to", "parts them again, or says that they are two"),
    examples: Phrase(
      """
      lygte skil 9FA-2T9
      lygte skil 9FA-2T9 K7Q-4MJ
      """,
      """
      lygte part 9FA-2T9
      lygte part 9FA-2T9 K7Q-4MJ
      """),
    explanation: Phrase(
      """
      En dublet, eller en vandring, der vises som en anden, står for sig selv igen,
      som den stod før. Med to fund: de er forskellige, og du bliver ikke spurgt
      igen.
      """,
      """
      A duplicate, or a walk that shows as another, stands by itself again, as it
      stood before. With two findings: they are different, and you
      are not asked again.
      """),
    onScreen: ["alike"]
  ) { run throws(CommandFailure) in try run.part() }
}

extension CommandRun {
  /// `part ID`: a duplicate, or a walk shown as another, stands by itself again. `part ID ID`: the
  /// two are different, so that nobody is asked again.
  mutating func part() throws(CommandFailure) {
    guard (1...2).contains(arguments.words.count) else { throw .usage(words.alike.partNeeds) }
    let session = try open()
    let caseFile = session.caseFile
    var records: [RecordIndex] = []
    for word in arguments.words { records.append(try recordOrFinding(named: word, in: session)) }
    guard let first = records.first, records.count == 1 || records[1] != first else {
      throw .usage(words.alike.partNeeds)
    }
    var draft = ActDraft()
    let said: String
    if records.count == 2, !records.contains(where: { caseFile.kind(of: $0) != .finding }),
      !records.contains(where: { isJoined($0, to: records, in: caseFile) })
    {
      JoiningWriter.keepApart(first, records[1], in: caseFile, draft: &draft)
      said = words.alike.keptApart(
        name(of: first, in: caseFile), name(of: records[1], in: caseFile))
    } else {
      guard let joined = records.first(where: { isJoined($0, in: caseFile) }) else {
        throw .needsLook(words.alike.notJoined(name(of: first, in: caseFile)))
      }
      if caseFile.kind(of: joined) != .finding {
        JoiningWriter.setSame(joined, as: nil, in: caseFile, draft: &draft)
      } else {
        JoiningWriter.part(joined, in: caseFile, draft: &draft)
      }
      said = words.alike.parted(name(of: joined, in: caseFile))
    }
    try save(draft, in: session)
    say(said)
    finishWriting(session)
  }

  private func isJoined(
    _ record: RecordIndex, to others: [RecordIndex], in caseFile: CaseFile
  ) -> Bool {
    guard let other = caseFile.duplicateOf(record) else { return false }
    return others.contains(other)
  }

  private func isJoined(_ record: RecordIndex, in caseFile: CaseFile) -> Bool {
    caseFile.kind(of: record) != .finding
      ? caseFile.isJoined(record) : caseFile.duplicateOf(record) != nil
  }
}
