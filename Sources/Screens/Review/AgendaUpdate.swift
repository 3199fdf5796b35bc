import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// The findings picked for the next meeting, in the order given by hand.
  var meetingContent: ListContent {
    let things = shown.caseFile.meetingList
    var rows = things.enumerated().map { place, thing in
      let finding = shown.caseFile.finding(at: thing)
      let reasons = words.reviewSentence(
        ReviewReason.all(of: finding, on: today), of: finding, on: today)
      return ListLayer.Row(
        "\(place + 1)  \(name(of: thing)): \(finding.title)",
        trailing: words.codes.state(finding.state),
        detail: finding.isOpen ? reasons : "", thing: thing, choice: OpenFinding(thing))
    }
    if rows.isEmpty { rows = [ListLayer.Row(words.review.meetingEmpty)] }
    return (words.review.meetingTitle(things.count), rows)
  }

  /// Puts what is acted upon on the meeting list, or takes it off when all of it is on.
  mutating func toggleMeeting() -> [Effect] {
    let things = actedUpon
    let listed = Set(shown.caseFile.meetingList)
    var draft = ActDraft()
    var after: AfterCommit
    if things.allSatisfy(listed.contains) {
      EditWriter.takeOffMeetingList(things, in: shown.caseFile, draft: &draft)
      after = AfterCommit(words.review.takenOff(things.count))
    } else {
      let new = things.filter { !listed.contains($0) }
      EditWriter.putOnMeetingList(new, in: shown.caseFile, draft: &draft)
      after = AfterCommit(words.review.putOn(new.count))
    }
    // Putting many on the list changes none of them.
    after.actsOnMarks = false
    return commit(draft, then: after)
  }

  mutating func moveOnMeeting(by step: Int) -> [Effect] {
    var things = shown.caseFile.meetingList
    guard let thing = actedUpon.first, let from = things.firstIndex(of: thing) else {
      return refuse(.noCard)
    }
    let goal = from + step
    guard goal >= 0 else { return refuse(.topOfColumn) }
    guard goal < things.count else { return refuse(.bottomOfColumn) }
    things.swapAt(from, goal)
    var draft = ActDraft()
    EditWriter.orderMeetingList(things, in: shown.caseFile, draft: &draft)
    var after = AfterCommit(words.review.reordered)
    after.actsOnMarks = false
    return commit(draft, then: after)
  }
}
