import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// The findings picked for the next meeting, in the order given by hand.
  var meetingContent: ListContent {
    let records = shown.caseFile.meetingList
    var rows = records.enumerated().map { place, record -> ListLayer.Row in
      let finding = shown.caseFile.finding(at: record)
      var row = findingRow(record)
      // In the order of the meeting, which no other number must be taken for.
      row.key = TextLayout.rightAligned("\(place + 1)", toColumns: 2) + " "
      let (day, tone) = reviewDay(of: finding)
      let state = words.codes.state(finding.state)
      row.trailing = day == state ? state : "\(state) · \(day)"
      row.shortTrailing = day
      row.edgeTone = tone
      if finding.isOpen {
        row.more = words.reviewSentence(
          ReviewReason.all(of: finding, on: today), of: finding, on: today)
      }
      return row
    }
    if rows.isEmpty { rows = [ListLayer.Row(words.review.meetingEmpty)] }
    return (words.review.meetingTitle(records.count), rows)
  }

  /// Puts what is acted upon on the meeting list, or takes it off when all of it is on.
  mutating func toggleMeeting() -> [Effect] {
    let records = actedUpon
    let listed = Set(shown.caseFile.meetingList)
    var draft = ActDraft()
    var after: AfterCommit
    if records.allSatisfy(listed.contains) {
      EditWriter.takeOffMeetingList(records, in: shown.caseFile, draft: &draft)
      after = AfterCommit(words.review.takenOff(records.count))
    } else {
      let new = records.filter { !listed.contains($0) }
      EditWriter.putOnMeetingList(new, in: shown.caseFile, draft: &draft)
      after = AfterCommit(words.review.putOn(new.count))
    }
    // Putting many on the list changes none of them.
    after.actsOnMarks = false
    return commit(draft, then: after)
  }

  mutating func moveOnMeeting(by step: Int) -> [Effect] {
    var records = shown.caseFile.meetingList
    guard let record = actedUpon.first, let from = records.firstIndex(of: record) else {
      return refuse(.noCard)
    }
    let goal = from + step
    guard goal >= 0 else { return refuse(.topOfColumn) }
    guard goal < records.count else { return refuse(.bottomOfColumn) }
    records.swapAt(from, goal)
    var draft = ActDraft()
    EditWriter.orderMeetingList(records, in: shown.caseFile, draft: &draft)
    var after = AfterCommit(words.review.reordered)
    after.actsOnMarks = false
    return commit(draft, then: after)
  }
}
