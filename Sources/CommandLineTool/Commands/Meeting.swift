import CaseModel
import ChangeLog
import Wording

extension CommandRun {
  /// `meeting`, `meeting add ID…`, `meeting remove ID…`.
  mutating func meeting() throws(CommandFailure) {
    guard let word = arguments.words.first else { return try listMeeting() }
    let names = arguments.words.dropFirst()
    guard !names.isEmpty else { throw .usage(words.review.meetingNeeds) }
    let session = try open()
    let things = try findings(named: names, in: session)
    var draft = ActDraft()
    let isAdding: Bool
    switch SearchKey.fold(word) {
    case "add", "tilfoej", "paa":
      isAdding = true
      EditWriter.putOnMeetingList(things, in: session.caseFile, draft: &draft)
    case "remove", "fjern", "af":
      isAdding = false
      EditWriter.takeOffMeetingList(things, in: session.caseFile, draft: &draft)
    default: throw .usage(words.review.meetingNeeds)
    }
    if !draft.isEmpty { try save(draft, in: session) }
    say(isAdding ? words.review.putOn(things.count) : words.review.takenOff(things.count))
    finishWriting(session)
  }

  private mutating func listMeeting() throws(CommandFailure) {
    let session = try open()
    let findings = session.caseFile.meetingList.map { session.caseFile.finding(at: $0) }
    if wantsJSON {
      printDocument(.array(findings.map(RecordJSON.finding)))
    } else {
      for line in table(of: findings).lines(width: environment.outputColumns) { print(line) }
      say(words.review.meetingTitle(findings.count))
    }
    finishReading(session)
  }
}
